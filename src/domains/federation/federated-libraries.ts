import type { Context } from '../../context.ts'
import { type Library, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { playableUpload, viewableLibrary } from '../libraries/visibility.ts'
import { requireScope } from '../oauth/scopes.ts'

/** A library whose content the caller may see, whatever pod it is from; null when there is none. */
export async function findViewableLibrary(context: Context, uuid: string): Promise<Library | null> {
  requireScope(context, 'read:libraries')
  const [seen] = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT library.id FROM library WHERE library.uuid = ${uuid}::uuid
      AND ${viewableLibrary(context, Prisma.sql`library`)}`
  return seen ? context.pod.prisma.library.findUnique({ where: { id: seen.id } }) : null
}

/** Libraries of an actor that hold something that the caller may play; none of channels. */
export function librariesOfActor(context: Context, actorId: number): Listing {
  requireScope(context, 'read:libraries')
  return {
    from: Prisma.sql`library`,
    key: Prisma.sql`library.id`,
    where: [
      Prisma.sql`library.actor_id = ${actorId}`,
      Prisma.sql`NOT EXISTS (SELECT 1 FROM channel WHERE channel.library_id = library.id)`,
      Prisma.sql`EXISTS (SELECT 1 FROM upload WHERE upload.library_id = library.id
        AND ${playableUpload(context, Prisma.sql`upload`)})`,
    ],
    orderBy: [Prisma.sql`library.created_at DESC`],
  }
}

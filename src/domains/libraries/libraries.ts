import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { Library, PrivacyLevel } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { searchWords } from '../music/words.ts'
import { scopeCondition } from '../music/scope.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'
import { viewableLibrary } from './visibility.ts'
import { tellLater, tellLibraryDeleted } from '../federation/announcements.ts'

/** Which libraries are listed; all conditions must hold. */
export interface LibraryCriteria {
  query?: string | null
  privacyLevel?: PrivacyLevel | null
  scope?: string | null
}

const columns = {
  UUID: Prisma.sql`library.uuid`,
  URI: Prisma.sql`library.fid`,
  NAME: Prisma.sql`library.name`,
  DESCRIPTION: Prisma.sql`library.description`,
  PRIVACY_LEVEL: Prisma.sql`library.privacy_level`,
  CREATED_AT: Prisma.sql`library.created_at`,
} as const

/** How libraries can be sorted: a column and a direction. */
export type LibraryOrderName = `${keyof typeof columns}_${'ASC' | 'DESC'}`

/** Libraries of channels are hidden behind their channel. */
const isNoChannel = Prisma.sql`NOT EXISTS (SELECT 1 FROM channel WHERE channel.library_id = library.id)`

/** The libraries that the caller may see, newest first unless told otherwise. */
export function viewableLibraries(
  context: Context,
  criteria: LibraryCriteria,
  orders: readonly LibraryOrderName[] = [],
): Listing {
  requireScope(context, 'read:libraries')
  return listing([viewableLibrary(context, Prisma.sql`library`), ...conditions(context, criteria)], orders)
}

/** The caller's own libraries. */
export function ownLibraries(
  context: Context,
  criteria: LibraryCriteria,
  orders: readonly LibraryOrderName[] = [],
): Listing {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  return listing([Prisma.sql`library.actor_id = ${actorId}`, ...conditions(context, criteria)], orders)
}

const listing = (where: Prisma.Sql[], orders: readonly LibraryOrderName[]): Listing => ({
  from: Prisma.sql`library`,
  key: Prisma.sql`library.id`,
  where: [isNoChannel, ...where],
  orderBy: orders.length > 0 ? orders.map(orderOf) : [Prisma.sql`library.created_at DESC`],
})

function conditions(context: Context, { query, privacyLevel, scope }: LibraryCriteria): Prisma.Sql[] {
  const owned = scopeCondition(context, scope, {
    ownedBy: (actors) => Prisma.sql`library.actor_id IN ${actors}`,
    inLibraries: (libraries) => Prisma.sql`library.id IN ${libraries}`,
  })
  return [
    ...searchWords(query ?? '').map((word) => Prisma.sql`library.name ILIKE ${`%${literally(word)}%`}`),
    ...(privacyLevel == null
      ? []
      : [Prisma.sql`library.privacy_level = ${privacyLevel.toLowerCase()}::privacy_level`]),
    ...(owned ? [owned] : []),
  ]
}

function orderOf(order: LibraryOrderName): Prisma.Sql {
  const [, name, direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? []
  const column = columns[name as keyof typeof columns]
  return direction === 'DESC' ? Prisma.sql`${column} DESC` : column
}

/**
 * A library by its UUID. Who knows it may read it, whatever its privacy: followers of other pods must be able to find
 * a library before they ask to follow it. UUIDs cannot be guessed.
 */
export async function findLibrary(context: Context, uuid: string | null): Promise<Library | null> {
  requireScope(context, 'read:libraries')
  return uuid === null ? null : context.pod.prisma.library.findFirst({ where: { uuid, channel: null } })
}

const nameSchema = z
  .string()
  .trim()
  .min(1, { error: 'This field may not be blank.' })
  .max(100, { error: 'Ensure this field has no more than 100 characters.' })
const descriptionSchema = z
  .string()
  .trim()
  .max(5000, { error: 'Ensure this field has no more than 5000 characters.' })
  .nullable()
const privacySchema = z.enum(['ME', 'INSTANCE', 'EVERYONE'], {
  error: ({ input }) => `"${String(input).toLowerCase()}" is not a valid choice.`,
})
const changes = z.object({
  name: nameSchema.optional(),
  description: descriptionSchema.optional(),
  privacyLevel: privacySchema.optional(),
})

/** What can be said of a library. */
export interface LibraryInput {
  name?: string | null
  description?: string | null
  privacyLevel?: PrivacyLevel | null
}

/** Makes a library of the caller's. */
export async function createLibrary(
  context: Context,
  input: LibraryInput & { name: string },
): Promise<Library> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const data = readLibrary(input)
  const uuid = randomUUID()
  const fid = `${context.pod.config.origin}/federation/music/libraries/${uuid}`
  return context.pod.prisma.library.create({
    data: { ...data, name: data.name ?? '', uuid, fid, followersUrl: `${fid}/followers`, actorId },
  })
}

/** Changes a library of the caller's; what is left out stays. */
export async function updateLibrary(context: Context, uuid: string, input: LibraryInput): Promise<Library> {
  const { pod } = context
  const { id } = await requireOwnLibrary(context, uuid)
  const data = readLibrary(input)
  return pod.prisma.$transaction(async (tx) => {
    const library = await tx.library.update({ where: { id }, data })
    await tellLater(pod, tx, { kind: 'library-updated', libraryId: id })
    return library
  })
}

/** Deletes a library of the caller's with its uploads and their files; artists, albums and tracks stay. */
export async function deleteLibrary(context: Context, uuid: string): Promise<Library> {
  const library = await requireOwnLibrary(context, uuid)
  const { id } = library
  const keys = await context.pod.prisma.$transaction(async (tx) => {
    const stored = await tx.$queryRaw<{ key: string }[]>`
      SELECT audio_file AS key FROM upload WHERE library_id = ${id} AND audio_file IS NOT NULL
      UNION ALL
      SELECT version.audio_file AS key FROM upload_version version
      JOIN upload ON upload.id = version.upload_id WHERE upload.library_id = ${id}`
    const names = stored.map(({ key }) => key)
    await noteLooseFiles(tx, names)
    await tellLibraryDeleted(context.pod, tx, library)
    await tx.library.delete({ where: { id } })
    return names
  })
  await removeLooseFiles(context.pod, keys)
  return library
}

/** A library that the caller may change; others do not exist for it. */
async function requireOwnLibrary(context: Context, uuid: string): Promise<Library> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const library = await context.pod.prisma.library.findFirst({ where: { uuid, actorId, channel: null } })
  if (!library) throw new NotFoundError()
  return library
}

/** Those who follow a library or asked to; told only to its owner. */
export function followsOf(context: Context, library: { id: number; actorId: number }): Listing {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  if (library.actorId !== actorId) throw new NotFoundError()
  return {
    from: Prisma.sql`library_follow follow`,
    key: Prisma.sql`follow.id`,
    where: [Prisma.sql`follow.target_id = ${library.id}`],
    orderBy: [Prisma.sql`follow.created_at DESC`],
  }
}

function readLibrary({ name, description, privacyLevel }: LibraryInput) {
  const parsed = changes.safeParse({
    name: name ?? undefined,
    description,
    privacyLevel: privacyLevel ?? undefined,
  })
  if (parsed.success) return parsed.data
  throw new ValidationError(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
  )
}

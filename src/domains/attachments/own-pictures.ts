import type { Pod } from '../../pod.ts'

/** Key of a picture that an actor uploaded, by its UUID; null when the actor uploaded none of this UUID. */
export async function ownPicture({ prisma }: Pod, actorId: number, uuid: string): Promise<number | null> {
  const picture = await prisma.attachment.findFirst({ where: { uuid, actorId }, select: { id: true } })
  return picture?.id ?? null
}

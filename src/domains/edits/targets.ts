import type { Context } from '../../context.ts'
import type { Edit, Prisma } from '../../generated/prisma/client.ts'
import { integerKey } from '../../schema/global-id.ts'
import { isLocalAddress } from '../../schema/interfaces.ts'
import { effectivePermissions } from '../users/permissions.ts'
import type { EditKind } from './changes.ts'

/** Which object an edit is about. */
export interface TargetKey {
  kind: EditKind
  id: number
}

/** The object that an edit is about, as far as rights matter. */
export interface EditTarget extends TargetKey {
  fid: string | null
  attributedToId: number | null
}

/** What is read of a target to say who may change it. */
const rights = { id: true, fid: true, attributedToId: true } as const

/** The target that a global id names; null when it names something else. */
export function targetOfGlobalId(id: string): TargetKey | null {
  for (const [kind, typename] of [
    ['artist', 'Artist'],
    ['album', 'Album'],
    ['track', 'Track'],
  ] as const) {
    const key = integerKey(typename, { id })
    if (key !== null) return { kind, id: key }
  }
  return null
}

/** The target of a stored edit; null when it is gone. */
export function targetOfEdit({
  artistId,
  albumId,
  trackId,
}: Pick<Edit, 'artistId' | 'albumId' | 'trackId'>): TargetKey | null {
  if (artistId !== null) return { kind: 'artist', id: artistId }
  if (albumId !== null) return { kind: 'album', id: albumId }
  return trackId === null ? null : { kind: 'track', id: trackId }
}

/** Reads a target; null when there is none. */
export async function findTarget(
  { prisma }: { prisma: Prisma.TransactionClient },
  { kind, id }: TargetKey,
): Promise<EditTarget | null> {
  const query = { where: { id }, select: rights }
  const row =
    kind === 'artist'
      ? await prisma.artist.findUnique(query)
      : kind === 'album'
        ? await prisma.album.findUnique(query)
        : await prisma.track.findUnique(query)
  return row && { kind, ...row }
}

/** The column of an edit that names a target. */
export function targetColumn({
  kind,
  id,
}: TargetKey): Pick<Prisma.EditUncheckedCreateInput, 'artistId' | 'albumId' | 'trackId'> {
  if (kind === 'artist') return { artistId: id }
  return kind === 'album' ? { albumId: id } : { trackId: id }
}

/** Only what comes from this pod can be edited here; what comes from elsewhere would be overwritten. */
export const isEditable = ({ pod }: Context, { fid }: EditTarget): boolean => isLocalAddress(pod, fid)

/** Whether the caller decides on edits: whoever brought the object here, and librarians of the pod. */
export async function mayApprove(context: Context, target: EditTarget): Promise<boolean> {
  const { viewer, pod } = context
  if (!viewer || !context.scopes.has('write:edits') || !isEditable(context, target)) return false
  if (target.attributedToId === viewer.actorId) return true
  const user = await pod.prisma.user.findUnique({ where: { id: viewer.userId } })
  return user !== null && (await effectivePermissions(pod, user)).includes('library')
}

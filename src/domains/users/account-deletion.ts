import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type FieldError, ValidationError } from '../../errors.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { cropKey } from '../attachments/urls.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { passwordHolds } from './authentication.ts'
import { tellActorDeleted } from '../federation/announcements.ts'

const jobName = 'delete-account'
const payload = z.object({ userId: z.int(), actorId: z.int() })

/** Whose account is deleted: the account goes, its actor stays as a tombstone. */
export type DeletedAccount = z.infer<typeof payload>

/** Declares the job that removes what a deleted account leaves behind. */
export function defineAccountDeletion(pod: Pod): void {
  pod.jobs.define({
    name: jobName,
    schema: payload,
    retryLimit: 10,
    expireInSeconds: 6 * 3600,
    singletonKey: ({ userId }) => String(userId),
    handler: (account) => removeAccount(pod, account),
  })
}

/**
 * Deletes the caller's account: nobody can sign in to it from now on, and all that it holds is removed in the
 * background. Its name stays taken.
 */
export async function deleteAccount(
  context: Context,
  { password, confirm }: { password: string; confirm: boolean },
): Promise<void> {
  const { pod } = context
  const { userId, actorId } = requireViewerWith(context, 'write:profile')
  const user = await pod.prisma.user.findUniqueOrThrow({ where: { id: userId } })
  const mistakes: FieldError[] = []
  if (!(await passwordHolds(user, password)))
    mistakes.push({ path: ['password'], message: 'Invalid password' })
  if (!confirm) mistakes.push({ path: ['confirm'], message: 'Please confirm deletion' })
  if (mistakes.length > 0) throw new ValidationError(mistakes)
  await pod.prisma.$transaction((tx) => beginDeletion(pod, tx, { userId, actorId }))
  context.sessionChange = { kind: 'closed' }
}

/**
 * What is done of a deletion at once: the account is closed, other pods hear that it is gone with its channels, and
 * `removeAccount` is left to a job. All of it within `tx`: a closed account is removed even when the pod stops right now.
 */
export async function beginDeletion(
  pod: Pod,
  tx: Prisma.TransactionClient,
  { userId, actorId }: DeletedAccount,
): Promise<void> {
  await closeAccount(tx, userId)
  const channels = await tx.channel.findMany({
    where: { attributedToId: actorId },
    select: { actorId: true },
  })
  const actorIds = [actorId, ...channels.map((channel) => channel.actorId)]
  for (const gone of actorIds) await tellActorDeleted(pod, tx, gone)
  // they say nothing more from here on: whoever was told that they are gone would get to know them anew
  await tx.actor.updateMany({ where: { id: { in: actorIds } }, data: { type: 'TOMBSTONE' } })
  await pod.jobs.enqueue(jobName, { userId, actorId }, { transaction: tx })
}

/** Makes every credential of an account worthless. It may be gone already: a command and the job may do it at once. */
async function closeAccount(tx: Pick<Pod['prisma'], 'user' | 'session'>, userId: number): Promise<void> {
  await tx.user.updateMany({
    where: { id: userId },
    data: { isActive: false, passwordHash: null, subsonicToken: null, secretKey: randomUUID() },
  })
  await tx.session.deleteMany({ where: { userId } })
}

/**
 * Removes an account with everything that it holds: music, pictures, channels, and by the database's own rules
 * playlists, favorites, history, tokens. May be run again when it was interrupted.
 */
export async function removeAccount(pod: Pod, { userId, actorId }: DeletedAccount): Promise<void> {
  await pod.prisma.$transaction((tx) => closeAccount(tx, userId))
  const channels = await pod.prisma.channel.findMany({ where: { attributedToId: actorId } })
  await removeUploads(pod, actorId)
  await removePictures(pod, [actorId, ...channels.map((channel) => channel.actorId)])
  await pod.prisma.$transaction(async (tx) => {
    // with its artist a channel loses its albums, tracks and itself
    await tx.artist.deleteMany({ where: { id: { in: channels.map(({ artistId }) => artistId) } } })
    await tx.library.deleteMany({
      where: { OR: [{ actorId }, { id: { in: channels.map(({ libraryId }) => libraryId) } }] },
    })
    const actorIds = [actorId, ...channels.map((channel) => channel.actorId)]
    await tx.actorFollow.deleteMany({
      where: { OR: [{ actorId: { in: actorIds } }, { targetId: { in: actorIds } }] },
    })
    await tx.libraryFollow.deleteMany({ where: { actorId } })
    await tx.userRequest.deleteMany({ where: { submitterId: actorId } })
    await tx.content.deleteMany({ where: { actor: { id: { in: actorIds } } } })
    await tx.user.deleteMany({ where: { id: userId } })
    // the keys stay: other pods are told of the deletion, and want that signed
    await tx.actor.updateMany({
      where: { id: { in: actorIds } },
      data: { type: 'TOMBSTONE', name: null, url: null, attachmentIconId: null },
    })
  })
}

const batch = 100

/** Removes uploads with their files, some at a time: files first, so that none is forgotten. */
async function removeUploads(pod: Pod, actorId: number): Promise<void> {
  for (;;) {
    const uploads = await pod.prisma.upload.findMany({
      where: {
        library: { OR: [{ actorId }, { channel: { attributedToId: actorId } }] },
      },
      select: { id: true, audioFile: true, versions: { select: { audioFile: true } } },
      take: batch,
    })
    if (uploads.length === 0) return
    for (const { audioFile, versions } of uploads) {
      for (const file of [audioFile, ...versions.map((version) => version.audioFile)]) {
        if (file) await pod.storage.delete(file)
      }
    }
    await pod.prisma.upload.deleteMany({ where: { id: { in: uploads.map(({ id }) => id) } } })
  }
}

/** Removes pictures that these actors uploaded, with their crops. */
async function removePictures(pod: Pod, actorIds: number[]): Promise<void> {
  for (;;) {
    const pictures = await pod.prisma.attachment.findMany({
      where: { actorId: { in: actorIds } },
      select: { id: true, file: true },
      take: batch,
    })
    if (pictures.length === 0) return
    for (const { file } of pictures) {
      if (!file) continue
      for (const key of [file, cropKey(file, 'MEDIUM'), cropKey(file, 'LARGE')]) await pod.storage.delete(key)
    }
    await pod.prisma.attachment.deleteMany({ where: { id: { in: pictures.map(({ id }) => id) } } })
  }
}

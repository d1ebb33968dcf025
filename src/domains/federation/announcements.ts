import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { deleteActivity, followActivity, followUndone, followUri } from './activities.ts'
import { actorTypeWord } from './documents/actor-documents.ts'
import { addressOf } from './documents/addresses.ts'
import { rotateKeyLater } from './key-rotation.ts'
import { newsJob, type News } from './news.ts'
import { announce } from './outbox.ts'
import { isOwnAddress } from './policies.ts'
import { everybody } from './vocabulary.ts'

/**
 * What other pods are told of what happens here. Domains call these within the transaction in which it happens, so that
 * nothing is told that did not happen, and nothing is forgotten that did.
 */

/**
 * Has other pods told of something that is new or changed, once the transaction is over. Where nobody elsewhere
 * follows it there is nothing to do: an import of thousands of files makes no jobs for nobody.
 */
export async function tellLater(pod: Pod, tx: Prisma.TransactionClient, news: News): Promise<void> {
  if (await isAwaited(pod, tx, news)) await pod.jobs.enqueue(newsJob, news, { transaction: tx })
}

async function isAwaited({ config }: Pod, tx: Prisma.TransactionClient, news: News): Promise<boolean> {
  const fromElsewhere = { isApproved: true, actor: { domainName: { not: config.hostname } } }
  switch (news.kind) {
    case 'report-filed':
      return true
    case 'library-updated':
      return (
        (await tx.libraryFollow.findFirst({ where: { targetId: news.libraryId, ...fromElsewhere } })) !== null
      )
    case 'upload-imported': {
      const uploads = { some: { id: news.uploadId } }
      return (
        (await tx.libraryFollow.findFirst({ where: { target: { uploads }, ...fromElsewhere } })) !== null ||
        (await tx.actorFollow.findFirst({
          where: { target: { channel: { library: { uploads } } }, ...fromElsewhere },
        })) !== null
      )
    }
    case 'music-updated':
    case 'actor-updated':
      return (
        (await tx.libraryFollow.findFirst({ where: fromElsewhere })) !== null ||
        (await tx.actorFollow.findFirst({ where: fromElsewhere })) !== null
      )
  }
}

/** Tells the followers of a library that it goes, with what it holds. Call it before it is gone. */
export async function tellLibraryDeleted(
  pod: Pod,
  tx: Prisma.TransactionClient,
  library: { id: number; fid: string; followersUrl: string; actorId: number },
): Promise<void> {
  if (!isOwnAddress(pod, library.fid)) return
  const actor = await tx.actor.findUniqueOrThrow({ where: { id: library.actorId } })
  await announce(pod, tx, {
    actorId: actor.id,
    payload: deleteActivity(actor, 'Library', library.fid),
    to: [library.followersUrl],
    recipients: [{ kind: 'library', libraryId: library.id }],
  })
  await rotateKeyLater(pod, tx, actor.id)
}

/** Uploads that one activity names, at most. Software that shows episodes as posts knows only of one at a time. */
const batches = { library: 100, channel: 1 }

/** Tells who follows the libraries and channels of uploads that these go. Call it before they are gone. */
export async function tellUploadsDeleted(
  pod: Pod,
  tx: Prisma.TransactionClient,
  uploadIds: readonly number[],
): Promise<void> {
  const libraries = await tx.library.findMany({
    where: {
      uploads: { some: { id: { in: [...uploadIds] } } },
      OR: [
        { follows: { some: { isApproved: true } } },
        { channel: { actor: { receivedFollows: { some: { isApproved: true } } } } },
      ],
    },
    include: {
      actor: true,
      channel: { include: { actor: true } },
      uploads: { where: { id: { in: [...uploadIds] } }, select: { fid: true, uuid: true } },
    },
  })
  for (const { id, fid, followersUrl, actor: owner, channel, uploads } of libraries) {
    const actor = channel?.actor ?? owner
    if (!isOwnAddress(pod, fid) || !isOwnAddress(pod, actor.fid)) continue
    const addresses = uploads.map((upload) => addressOf(pod, 'uploads', upload))
    const size = batches[channel ? 'channel' : 'library']
    for (let start = 0; start < addresses.length; start += size) {
      const named = addresses.slice(start, start + size)
      await announce(pod, tx, {
        actorId: actor.id,
        payload: deleteActivity(actor, 'Audio', channel && named[0] ? named[0] : named),
        to: [channel ? `${actor.fid}/followers` : followersUrl],
        recipients: [channel ? { kind: 'followers', actorId: actor.id } : { kind: 'library', libraryId: id }],
      })
    }
    await rotateKeyLater(pod, tx, actor.id)
  }
}

/** Tells other pods that an album of a channel goes. Call it before it is gone. */
export async function tellAlbumDeleted(
  pod: Pod,
  tx: Prisma.TransactionClient,
  albumId: number,
): Promise<void> {
  const album = await tx.album.findUniqueOrThrow({
    where: { id: albumId },
    include: { artist: { include: { channel: { include: { actor: true } } } } },
  })
  const actor = album.artist.channel?.actor
  const fid = addressOf(pod, 'albums', album)
  if (!actor || !isOwnAddress(pod, fid)) return
  await announce(pod, tx, {
    actorId: actor.id,
    payload: deleteActivity(actor, 'Album', fid),
    to: [everybody],
    recipients: [{ kind: 'pods' }, { kind: 'followers', actorId: actor.id }],
  })
}

/** Tells other pods that an account or channel goes. Call it before it is gone. */
export async function tellActorDeleted(
  pod: Pod,
  tx: Prisma.TransactionClient,
  actorId: number,
): Promise<void> {
  const actor = await tx.actor.findUniqueOrThrow({ where: { id: actorId } })
  if (!isOwnAddress(pod, actor.fid)) return
  await announce(pod, tx, {
    actorId,
    payload: deleteActivity(actor, actorTypeWord(actor.type), actor.fid),
    to: [everybody],
    recipients: [{ kind: 'pods' }, { kind: 'followers', actorId }],
  })
  await rotateKeyLater(pod, tx, actorId)
}

/** Tells a channel of another pod that somebody here follows it, or does not any more. */
export async function tellSubscription(
  pod: Pod,
  tx: Prisma.TransactionClient,
  followId: number,
  change: 'begun' | 'over',
): Promise<void> {
  const follow = await tx.actorFollow.findUniqueOrThrow({
    where: { id: followId },
    include: { actor: true, target: true },
  })
  const { actor, target } = follow
  if (isOwnAddress(pod, target.fid)) return
  const parties = { fid: follow.fid ?? followUri(actor, follow.uuid), actor, target }
  await announce(pod, tx, {
    actorId: actor.id,
    payload: change === 'begun' ? followActivity(parties) : followUndone(parties),
    to: [target.fid],
    recipients: [{ kind: 'actor', actorId: target.id }],
    links: { subjectActorId: target.id, ...(change === 'begun' ? { actorFollowId: followId } : {}) },
  })
}

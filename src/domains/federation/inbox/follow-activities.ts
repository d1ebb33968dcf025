import { randomUUID } from 'node:crypto'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { followAnswer, followUri } from '../activities.ts'
import { announceAnswer, ownRule } from '../library-follows.ts'
import { requestScan } from '../library-scans.ts'
import { announce } from '../outbox.ts'
import { addressIn, first, isObject, typeIn } from '../reading.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

/** Somebody elsewhere wants to follow a library or a channel of this pod. */
export async function takeFollow(pod: Pod, { id, payload, sender }: HandledActivity): Promise<void> {
  const fid = addressIn(payload.object) ?? ''
  const library = await pod.prisma.library.findFirst({
    where: { fid, actor: { domainName: pod.config.hostname } },
    select: { id: true, actorId: true, privacyLevel: true },
  })
  if (library) return followLibrary(pod, id, sender, library)
  const target = await pod.prisma.actor.findFirst({
    where: { fid, domainName: pod.config.hostname, type: { not: 'TOMBSTONE' } },
    include: { channel: { select: { id: true } } },
  })
  if (!target) throw new IgnoredActivityError('there is nothing to follow at this address')
  await followActor(pod, id, sender, target)
}

async function followLibrary(
  pod: Pod,
  activityId: number,
  sender: HandledActivity['sender'],
  library: { id: number; actorId: number; privacyLevel: Parameters<typeof ownRule>[0]['privacyLevel'] },
): Promise<void> {
  await pod.prisma.$transaction(async (tx) => {
    const uuid = randomUUID()
    const follow = await tx.libraryFollow.upsert({
      where: { actorId_targetId: { actorId: sender.id, targetId: library.id } },
      create: {
        uuid,
        fid: followUri(sender, uuid),
        actorId: sender.id,
        targetId: library.id,
        isApproved: ownRule(library, { isMember: false }),
      },
      update: {},
      include: { actor: true, target: { include: { actor: true } } },
    })
    await tx.activity.update({
      where: { id: activityId },
      data: { libraryId: library.id, libraryFollowId: follow.id },
    })
    // the owner is told, even when the follow named only the library
    await tx.inboxItem.createMany({ data: { activityId, actorId: library.actorId }, skipDuplicates: true })
    if (follow.isApproved) await announceAnswer(pod, tx, 'Accept', follow)
  })
}

async function followActor(
  pod: Pod,
  activityId: number,
  sender: HandledActivity['sender'],
  target: { id: number; fid: string; channel: { id: number } | null },
): Promise<void> {
  await pod.prisma.$transaction(async (tx) => {
    const uuid = randomUUID()
    const follow = await tx.actorFollow.upsert({
      where: { actorId_targetId: { actorId: sender.id, targetId: target.id } },
      create: {
        uuid,
        fid: followUri(sender, uuid),
        actorId: sender.id,
        targetId: target.id,
        // channels take everybody; accounts have nothing to show to followers
        isApproved: target.channel ? true : null,
      },
      update: {},
    })
    await tx.activity.update({
      where: { id: activityId },
      data: { subjectActorId: target.id, actorFollowId: follow.id },
    })
    if (!follow.isApproved) return
    const parties = { fid: follow.fid ?? followUri(sender, follow.uuid), actor: sender, target }
    await announce(pod, tx, {
      actorId: target.id,
      payload: followAnswer('Accept', parties, target),
      to: [sender.fid],
      recipients: [{ kind: 'actor', actorId: sender.id }],
      links: { subjectActorId: target.id, actorFollowId: follow.id },
    })
  })
}

/** The follow that an activity is about, as conditions: by its parties when they are named, else by its id. */
function followIn(object: unknown): { fid: string } | { actor: string; target: string } {
  const follow = first(object)
  if (isObject(follow) && typeIn(follow) === 'Follow') {
    const [actor, target] = [addressIn(follow.actor), addressIn(follow.object)]
    if (actor !== null && target !== null) return { actor, target }
  }
  const fid = addressIn(follow)
  if (fid === null) throw new IgnoredActivityError('it does not say which follow is meant')
  return { fid }
}

/** Finds follows of local actors whose target is the sender's. */
async function answeredFollows(pod: Pod, { payload, sender }: HandledActivity) {
  const named = followIn(payload.object)
  const ofFollower: Prisma.ActorWhereInput = { domainName: pod.config.hostname }
  const library = await pod.prisma.libraryFollow.findFirst({
    where:
      'fid' in named
        ? { fid: named.fid, actor: ofFollower, target: { actorId: sender.id } }
        : {
            actor: { ...ofFollower, fid: named.actor },
            target: { actorId: sender.id, fid: named.target },
          },
  })
  if (library) return { library }
  const actor = await pod.prisma.actorFollow.findFirst({
    where:
      'fid' in named
        ? { fid: named.fid, actor: ofFollower, targetId: sender.id }
        : { actor: { ...ofFollower, fid: named.actor }, target: { id: sender.id, fid: named.target } },
  })
  if (actor) return { actor }
  throw new IgnoredActivityError('there is no such follow of something of the sender')
}

async function answer(pod: Pod, activity: HandledActivity, isApproved: boolean): Promise<void> {
  const { library, actor } = await answeredFollows(pod, activity)
  await pod.prisma.$transaction(async (tx) => {
    if (library) {
      await tx.libraryFollow.update({ where: { id: library.id }, data: { isApproved } })
      const links = { libraryId: library.targetId, libraryFollowId: library.id }
      await tx.activity.update({ where: { id: activity.id }, data: links })
      if (isApproved) await requestScan(pod, tx, library.targetId, library.actorId)
    } else if (actor) {
      await tx.actorFollow.update({ where: { id: actor.id }, data: { isApproved } })
      const links = { subjectActorId: actor.targetId, actorFollowId: actor.id }
      await tx.activity.update({ where: { id: activity.id }, data: links })
    }
  })
}

/** A follow of somebody of this pod was approved. */
export const acceptFollow = (pod: Pod, activity: HandledActivity): Promise<void> =>
  answer(pod, activity, true)

/** A follow of somebody of this pod was refused. */
export const rejectFollow = (pod: Pod, activity: HandledActivity): Promise<void> =>
  answer(pod, activity, false)

/** Somebody elsewhere does not follow any more. */
export async function undoFollow(pod: Pod, { payload, sender }: HandledActivity): Promise<void> {
  const named = followIn(payload.object)
  if ('actor' in named && named.actor !== sender.fid) {
    throw new IgnoredActivityError('the follow is not the sender’s')
  }
  const target =
    'fid' in named
      ? // the sender's own name for it is that of the activity
        { OR: [{ fid: named.fid }, { activities: { some: { fid: named.fid, actorId: sender.id } } }] }
      : { target: { fid: named.target } }
  await pod.prisma.libraryFollow.deleteMany({ where: { actorId: sender.id, ...target } })
  await pod.prisma.actorFollow.deleteMany({ where: { actorId: sender.id, ...target } })
}

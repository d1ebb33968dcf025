import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { Actor, Library, LibraryFollow } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { followActivity, followAnswer, followUndone, followUri } from './activities.ts'
import { announce } from './outbox.ts'

/** A follow with who follows, and what is followed and whose it is. */
const withParties = { actor: true, target: { include: { actor: true } } } as const
export type FollowWithParties = Prisma.LibraryFollowGetPayload<{ include: typeof withParties }>

/** The caller's follows of libraries, the latest first; refused ones are over. */
export function ownLibraryFollows(
  context: Context,
  { isApproved }: { isApproved?: boolean | null },
): Listing {
  const { actorId } = requireViewerWith(context, 'read:follows')
  return {
    from: Prisma.sql`library_follow follow`,
    key: Prisma.sql`follow.id`,
    where: [
      Prisma.sql`follow.actor_id = ${actorId}`,
      Prisma.sql`follow.is_approved IS DISTINCT FROM false`,
      ...(isApproved == null ? [] : [Prisma.sql`coalesce(follow.is_approved, false) = ${isApproved}`]),
    ],
    orderBy: [Prisma.sql`follow.created_at DESC`],
  }
}

/** One follow of the caller's; null when there is none, or it was refused. */
export async function findOwnLibraryFollow(context: Context, uuid: string): Promise<LibraryFollow | null> {
  const { actorId } = requireViewerWith(context, 'read:follows')
  return context.pod.prisma.libraryFollow.findFirst({
    where: { uuid, actorId, OR: [{ isApproved: null }, { isApproved: true }] },
  })
}

/**
 * Whether a follow is approved by its library's own rule: `true`, or `null` when its owner decides. Libraries open to
 * everyone take everybody, those open to the pod take its members.
 */
export const ownRule = (
  library: Pick<Library, 'privacyLevel'>,
  follower: { isMember: boolean },
): true | null =>
  library.privacyLevel === 'EVERYONE' || (library.privacyLevel === 'INSTANCE' && follower.isMember)
    ? true
    : null

/** Follows a library, here or elsewhere. Its owner is told, and decides where the library's own rule does not. */
export async function followLibrary(context: Context, uuid: string): Promise<LibraryFollow> {
  const { actorId } = requireViewerWith(context, 'write:follows')
  const { pod } = context
  const target = await pod.prisma.library.findUnique({ where: { uuid }, include: { actor: true } })
  if (!target) throw ValidationError.of('target', `Object with uuid=${uuid} does not exist.`)
  if (target.actorId === actorId) {
    throw ValidationError.of('target', 'You cannot follow your own library')
  }
  const actor = await pod.prisma.actor.findUniqueOrThrow({ where: { id: actorId } })
  const id = randomUUID()
  const fid = followUri(actor, id)
  const isApproved = isLocal(pod, target.actor) ? ownRule(target, { isMember: true }) : null
  try {
    return await pod.prisma.$transaction(async (tx) => {
      // a follow that was refused may be asked for again
      await tx.libraryFollow.deleteMany({ where: { actorId, targetId: target.id, isApproved: false } })
      const follow = await tx.libraryFollow.create({
        data: { uuid: id, fid, actorId, targetId: target.id, isApproved },
        include: withParties,
      })
      await announceFollow(pod, tx, follow)
      if (isApproved) await announceAnswer(pod, tx, 'Accept', follow)
      return follow
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw ValidationError.of('target', 'You are already following this library')
  }
}

/** Ends a follow of the caller's; what the library holds cannot be played any more at once. */
export async function unfollowLibrary(context: Context, uuid: string): Promise<LibraryFollow> {
  const { actorId } = requireViewerWith(context, 'write:follows')
  const { pod } = context
  return pod.prisma.$transaction(async (tx) => {
    const follow = await tx.libraryFollow.findFirst({
      where: { uuid, actorId, OR: [{ isApproved: null }, { isApproved: true }] },
      include: withParties,
    })
    if (!follow) throw new NotFoundError()
    await announce(pod, tx, {
      actorId,
      payload: followUndone(partiesOf(follow)),
      to: [follow.target.actor.fid],
      // a local owner sees that the follow is gone
      recipients: isLocal(pod, follow.target.actor)
        ? []
        : [{ kind: 'actor', actorId: follow.target.actorId }],
      links: { libraryId: follow.targetId },
    })
    await tx.libraryFollow.delete({ where: { id: follow.id } })
    return follow
  })
}

/** Decides on somebody's follow of a library of the caller's, and tells them. May be decided anew at any time. */
export async function answerLibraryFollow(
  context: Context,
  uuid: string,
  verdict: 'ACCEPT' | 'REJECT',
): Promise<LibraryFollow> {
  const { actorId } = requireViewerWith(context, 'write:follows')
  const { pod } = context
  const isApproved = verdict === 'ACCEPT'
  return pod.prisma.$transaction(async (tx) => {
    const known = await tx.libraryFollow.findFirst({
      where: { uuid, target: { actorId } },
      select: { id: true },
    })
    if (!known) throw new NotFoundError()
    const follow = await tx.libraryFollow.update({
      where: { id: known.id },
      data: { isApproved },
      include: withParties,
    })
    await announceAnswer(pod, tx, isApproved ? 'Accept' : 'Reject', follow)
    return follow
  })
}

async function announceFollow(
  pod: Pod,
  tx: Prisma.TransactionClient,
  follow: FollowWithParties,
): Promise<void> {
  await announce(pod, tx, {
    actorId: follow.actorId,
    payload: followActivity(partiesOf(follow)),
    to: [follow.target.actor.fid],
    recipients: [{ kind: 'actor', actorId: follow.target.actorId }],
    links: { libraryId: follow.targetId, libraryFollowId: follow.id },
  })
}

/** Tells a follower what became of its follow of a local library. */
export async function announceAnswer(
  pod: Pod,
  tx: Prisma.TransactionClient,
  verb: 'Accept' | 'Reject',
  follow: FollowWithParties,
): Promise<void> {
  await announce(pod, tx, {
    actorId: follow.target.actorId,
    payload: followAnswer(verb, partiesOf(follow), follow.target.actor),
    to: [follow.actor.fid],
    recipients: [{ kind: 'actor', actorId: follow.actorId }],
    links: { libraryId: follow.targetId, libraryFollowId: follow.id },
  })
}

/** A follow of before there were addresses for follows gets the one it would have had. */
const partiesOf = ({ fid, uuid, actor, target }: FollowWithParties) => ({
  fid: fid ?? followUri(actor, uuid),
  actor,
  target,
})

const isLocal = ({ config }: Pod, actor: Pick<Actor, 'domainName'>): boolean =>
  actor.domainName === config.hostname

import type { Actor } from '../../generated/prisma/client.ts'
import { withContext } from './vocabulary.ts'

type Addressed = Pick<Actor, 'fid'>

/** The activity's id of a follow: the follower's own. */
export const followUri = (follower: Addressed, uuid: string): string => `${follower.fid}#follows/${uuid}`

/** A follow as an activity, and inside its answers. */
export const followActivity = (follow: { fid: string; actor: Addressed; target: Addressed }) =>
  withContext({
    actor: follow.actor.fid,
    id: follow.fid,
    object: follow.target.fid,
    type: 'Follow',
  })

/** The answer of a follow's target. */
export const followAnswer = (
  verb: 'Accept' | 'Reject',
  follow: { fid: string; actor: Addressed; target: Addressed },
  owner: Addressed,
) =>
  withContext({
    id: `${follow.fid}/${verb.toLowerCase()}`,
    type: verb,
    actor: owner.fid,
    object: followActivity(follow),
  })

/** The end of a follow, told by its follower. */
export const followUndone = (follow: { fid: string; actor: Addressed; target: Addressed }) =>
  withContext({
    id: `${follow.fid}/undo`,
    type: 'Undo',
    actor: follow.actor.fid,
    object: followActivity(follow),
  })

/** Something that came into being or changed. */
export const changeActivity = (
  verb: 'Create' | 'Update',
  actor: Addressed,
  object: Record<string, unknown>,
) => withContext({ type: verb, actor: actor.fid, object: withContext(object) })

/** Something that is gone: `id` is one address, or those of several objects of one type. */
export const deleteActivity = (actor: Addressed, type: string, id: string | string[]) =>
  withContext({ type: 'Delete', actor: actor.fid, object: { type, id } })

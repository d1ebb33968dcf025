import { createHash } from 'node:crypto'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { isMissingReference, isUniqueViolation } from '../../../platform/database/failures.ts'
import type { Pod } from '../../../pod.ts'
import { isAllowed, mediaTypes, policyOn, sameHost } from '../policies.ts'
import { addressesIn, addressIn, first, isAddress, isObject, listOf, typeIn } from '../reading.ts'
import type { JsonObject } from '../vocabulary.ts'
import { handlerOf } from './handlers.ts'

/** An activity that is no such thing: `field` says where. */
export class ActivityRefusedError extends Error {
  override name = 'ActivityRefusedError'
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.field = field
  }
}

/** The job that does what an activity says. */
export const inboxJob = 'federation.handle-activity'

/** An activity as it came in, from a sender whose signature was checked. */
export interface ReceivedActivity {
  payload: unknown
  sender: { id: number; fid: string }
  /** The actor whose own inbox it came to; null for the shared one. */
  inboxActorId: number | null
  /** The `Signature` header. */
  signature: string
}

/**
 * Keeps an activity of another pod, once, and has a job do what it says. What moderators do not want, and what the pod
 * has no use for, is dropped in silence. Throws ActivityRefusedError for what is no activity, or not the sender's.
 */
export async function takeActivity(pod: Pod, received: ReceivedActivity): Promise<void> {
  const { sender, inboxActorId } = received
  const activity = readActivity(received)
  if (!handlerOf(activity) || !(await isWelcome(pod, activity, sender.fid))) return
  try {
    await pod.prisma.$transaction(async (tx) => {
      const { id } = await tx.activity.create({
        data: {
          fid: identityOf(activity, received),
          type: String(typeIn(activity)),
          actorId: sender.id,
          payload: activity as Prisma.InputJsonObject,
        },
        select: { id: true },
      })
      await fillInboxes(pod, tx, id, activity, inboxActorId)
      await pod.jobs.enqueue(inboxJob, { activityId: id }, { transaction: tx })
    })
  } catch (error) {
    // it was here before, or its sender has deleted itself meanwhile
    if (!isUniqueViolation(error) && !isMissingReference(error)) throw error
  }
}

function readActivity({ payload, sender, inboxActorId }: ReceivedActivity): JsonObject {
  if (!isObject(payload))
    throw new ActivityRefusedError('non_field_errors', 'Invalid data. Expected a dictionary.')
  if (payload.type === undefined) throw new ActivityRefusedError('type', 'This field is required.')
  if (typeIn(payload) === null) throw new ActivityRefusedError('type', 'Not a valid string.')
  if (payload.actor === undefined) throw new ActivityRefusedError('actor', 'This field is required.')
  if (addressIn(payload.actor) !== sender.fid) throw new ActivityRefusedError('actor', 'Invalid actor')
  if (payload.id != null && !isAddress(payload.id)) throw new ActivityRefusedError('id', 'Enter a valid URL.')
  if (inboxActorId === null && recipientsOf(payload).length === 0) {
    throw new ActivityRefusedError('non_field_errors', 'We cannot handle an activity with no recipient')
  }
  return payload
}

/** Whom an activity is for. Follows and their answers need not say. */
export function recipientsOf(activity: JsonObject): string[] {
  const named = [...addressesIn(activity.to), ...addressesIn(activity.cc)]
  if (named.length > 0) return named
  const object = first(activity.object)
  if (typeIn(activity) === 'Follow') return addressesIn(object)
  return typeIn(activity) === 'Accept' && isObject(object) ? addressesIn(object.actor) : []
}

/**
 * What makes an activity the same as one before: its id, as far as the sender may give it; else what was signed, so
 * that a request cannot be played back.
 */
function identityOf(activity: JsonObject, { sender, signature }: ReceivedActivity): string {
  const id = addressIn(activity.id)
  if (id !== null && sameHost(id, sender.fid)) return id
  const mark = createHash('sha256')
    .update(id ?? signature)
    .digest('hex')
  return `${sender.fid}#received-${mark}`
}

/** Whether moderators let an activity in. */
async function isWelcome(pod: Pod, activity: JsonObject, senderFid: string): Promise<boolean> {
  // handlers look at the first object alone; however many are named, the question stays one that can be asked
  const objects = addressesIn(activity.object).slice(0, 100)
  const uris = [senderFid, ...addressesIn(activity.id), ...objects]
  const { isBlocked, rejectsMedia } = await policyOn(pod, uris)
  const isMedia = [activity, ...listOf(activity.object), ...listOf(activity.target)].some((each) =>
    mediaTypes.has(typeIn(each) ?? ''),
  )
  return !isBlocked && !(rejectsMedia && isMedia) && (await isAllowed(pod, uris))
}

/** Puts an activity into the inbox of each local actor that it is for: once, and as theirs rather than as a copy. */
async function fillInboxes(
  pod: Pod,
  tx: Prisma.TransactionClient,
  activityId: number,
  activity: JsonObject,
  inboxActorId: number | null,
): Promise<void> {
  const copied = addressesIn(activity.cc)
  const direct = copied.length > 0 ? addressesIn(activity.to) : recipientsOf(activity)
  for (const [type, addresses] of [
    ['to', direct],
    ['cc', copied],
  ] as const) {
    const own = type === 'to' ? inboxActorId : null
    if (addresses.length === 0 && own === null) continue
    await tx.$executeRaw`
      INSERT INTO inbox_item (actor_id, activity_id, type)
      SELECT actor.id, ${activityId}, ${type}::inbox_item_type FROM actor
      WHERE actor.domain_name = ${pod.config.hostname} AND actor.type <> 'Tombstone' AND (
        actor.id = ${own}::int OR actor.fid = ANY(${addresses}::text[]) OR actor.id IN (
          SELECT follow.actor_id FROM library_follow follow JOIN library ON library.id = follow.target_id
          WHERE follow.is_approved AND library.followers_url = ANY(${addresses}::text[])
          UNION
          SELECT follow.actor_id FROM actor_follow follow JOIN actor followed ON followed.id = follow.target_id
          WHERE follow.is_approved AND followed.followers_url = ANY(${addresses}::text[])))
      ON CONFLICT DO NOTHING`
  }
}

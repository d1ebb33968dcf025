import { randomUUID } from 'node:crypto'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Activity } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { deliverLater } from './delivery.ts'
import { notifyLater } from './notifications.ts'
import type { JsonObject } from './vocabulary.ts'

/** Whom an activity is for. */
export type Recipient =
  /** One actor, here or elsewhere. */
  | { kind: 'actor'; actorId: number }
  /** The inbox of one actor alone, never the shared one of its pod. */
  | { kind: 'personal'; actorId: number }
  /** Who follows a library with approval, elsewhere: here everybody sees the same library. */
  | { kind: 'library'; libraryId: number }
  /** Who follows an actor with approval, elsewhere, as the subscribers of a channel do. */
  | { kind: 'followers'; actorId: number }
  /** Every pod with somebody who follows something here. */
  | { kind: 'pods' }

/** Rows that an activity is about; told to its recipients with it. */
export type ActivityLinks = Pick<
  Prisma.ActivityUncheckedCreateInput,
  'libraryId' | 'libraryFollowId' | 'actorFollowId' | 'subjectActorId' | 'reportId'
>

/** An activity of this pod's. */
export interface Announcement {
  /** Key of the actor that does it. */
  actorId: number
  /** The activity without its addressees. One without an id gets one: much software takes no other. */
  payload: JsonObject & { type: string; actor: string }
  /** The addressees as addresses: `to` of the activity. */
  to: string[]
  recipients: Recipient[]
  links?: ActivityLinks
}

/** Somebody that an activity reaches: a local actor by its key, others by an inbox. */
interface Reached {
  actorId: number | null
  inboxUrl: string | null
}

/**
 * Keeps an activity and sees that it reaches its recipients: local ones find it in their inbox, other pods get it
 * by a job, once for each inbox. All within `tx`, so that nothing is told that did not happen. An activity that reaches
 * nobody is not kept.
 */
export async function announce(
  pod: Pod,
  tx: Prisma.TransactionClient,
  { actorId, payload, to, recipients, links }: Announcement,
): Promise<Activity | null> {
  const isFederating = await isFederationOn(tx)
  const reached = await reach(pod, tx, recipients)
  const local = reached.flatMap((each) => each.actorId ?? [])
  const inboxes = isFederating ? reached.flatMap((each) => each.inboxUrl ?? []) : []
  if (local.length === 0 && inboxes.length === 0) return null
  const uuid = randomUUID()
  const activity = await tx.activity.create({
    data: {
      actorId,
      uuid,
      type: payload.type,
      // whoever gets it twice, because an answer was lost, knows it by its id
      payload: { id: `${payload.actor}#activities/${uuid}`, ...payload, to } as Prisma.InputJsonObject,
      ...links,
      inboxItems: { create: local.map((id) => ({ actorId: id })) },
      deliveries: { create: inboxes.map((inboxUrl) => ({ inboxUrl })) },
    },
  })
  if (local.length > 0) await notifyLater(pod, tx, activity)
  if (inboxes.length > 0) await deliverLater(pod, tx, activity.id)
  return activity
}

/** The setting as the transaction sees it: an embedded database has no second connection to ask. */
async function isFederationOn(tx: Prisma.TransactionClient): Promise<boolean> {
  const setting = await tx.setting.findUnique({ where: { identifier: 'federation__enabled' } })
  return setting?.value !== false
}

async function reach(pod: Pod, tx: Prisma.TransactionClient, recipients: Recipient[]): Promise<Reached[]> {
  const parts = recipients.map((recipient) => actorsOf(pod, recipient))
  if (parts.length === 0) return []
  const allowList = await tx.setting.findUnique({ where: { identifier: 'moderation__allow_list_enabled' } })
  const onlyAllowed = allowList?.value === true
  return tx.$queryRaw<Reached[]>`
    SELECT DISTINCT
      CASE WHEN domain.name = ${pod.config.hostname} THEN actor.id END AS "actorId",
      CASE WHEN domain.name <> ${pod.config.hostname} THEN recipient.inbox END AS "inboxUrl"
    FROM (${Prisma.join(parts, ' UNION ALL ')}) AS recipient(id, inbox)
    JOIN actor ON actor.id = recipient.id
    JOIN domain ON domain.name = actor.domain_name
    WHERE domain.name = ${pod.config.hostname} OR (
      recipient.inbox IS NOT NULL
      AND (NOT ${onlyAllowed} OR EXISTS (
        SELECT 1 FROM domain allowed WHERE allowed.is_allowed AND allowed.name IN (domain.name, ${hostOf})))
      AND NOT EXISTS (SELECT 1 FROM instance_policy policy WHERE policy.is_active AND policy.block_all
        AND (policy.target_domain_name IN (domain.name, ${hostOf}) OR policy.target_actor_id = actor.id)))`
}

/** Policies name hosts without their port. */
const hostOf = Prisma.sql`split_part(domain.name, ':', 1)`

const sharedInbox = Prisma.sql`coalesce(member.shared_inbox_url, member.inbox_url)`

function actorsOf({ config }: Pod, recipient: Recipient): Prisma.Sql {
  switch (recipient.kind) {
    case 'actor':
      return Prisma.sql`SELECT member.id, ${sharedInbox} FROM actor member WHERE member.id = ${recipient.actorId}`
    case 'personal':
      return Prisma.sql`SELECT member.id, member.inbox_url FROM actor member WHERE member.id = ${recipient.actorId}`
    case 'library':
      return Prisma.sql`SELECT member.id, ${sharedInbox} FROM library_follow follow
        JOIN actor member ON member.id = follow.actor_id
        WHERE follow.target_id = ${recipient.libraryId} AND follow.is_approved
          AND member.domain_name <> ${config.hostname}`
    case 'followers':
      return Prisma.sql`SELECT member.id, ${sharedInbox} FROM actor_follow follow
        JOIN actor member ON member.id = follow.actor_id
        WHERE follow.target_id = ${recipient.actorId} AND follow.is_approved
          AND member.domain_name <> ${config.hostname}`
    case 'pods':
      // of each pod its service actor, else whom it told us of last
      return Prisma.sql`SELECT * FROM (SELECT DISTINCT ON (member.domain_name) member.id, ${sharedInbox}
        FROM actor member JOIN domain home ON home.name = member.domain_name
        WHERE member.domain_name <> ${config.hostname} AND member.domain_name IN (
          SELECT follower.domain_name FROM library_follow follow
          JOIN actor follower ON follower.id = follow.actor_id
          JOIN library ON library.id = follow.target_id
          JOIN actor owner ON owner.id = library.actor_id
          WHERE follow.is_approved AND owner.domain_name = ${config.hostname}
          UNION
          SELECT follower.domain_name FROM actor_follow follow
          JOIN actor follower ON follower.id = follow.actor_id
          JOIN actor followed ON followed.id = follow.target_id
          WHERE follow.is_approved AND followed.domain_name = ${config.hostname})
        ORDER BY member.domain_name, member.id = home.service_actor_id DESC NULLS LAST,
          member.last_fetched_at DESC NULLS LAST) AS pods`
  }
}

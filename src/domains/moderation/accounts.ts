import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Actor, type ActorType, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { tokenSearch, uuidFilter } from '../search/token-search.ts'
import { findActorKey } from '../users/handles.ts'
import { recordAudit } from './audit.ts'
import { purgeJob } from './purge.ts'

/** Which accounts are wanted. */
export interface AccountFilter {
  /** The search language of administration. */
  query?: string | null
  isLocal?: boolean | null
  /** A domain that the pod knows. */
  domain?: string | null
  kind?: ActorType | null
  approvesFollowers?: boolean | null
}

/** What the list of accounts can be sorted by. */
export const accountOrders = {
  NAME: Prisma.sql`account.name`,
  USERNAME: Prisma.sql`account.preferred_username`,
  DOMAIN: Prisma.sql`account.domain_name`,
  URI: Prisma.sql`account.fid`,
  CREATED_AT: Prisma.sql`account.created_at`,
  LAST_FETCHED_AT: Prisma.sql`account.last_fetched_at`,
  UPLOADS_COUNT: Prisma.sql`(SELECT count(*) FROM upload
    JOIN library ON library.id = upload.library_id WHERE library.actor_id = account.id)`,
  ACTIVITIES_COUNT: Prisma.sql`(SELECT count(*) FROM activity WHERE activity.actor_id = account.id)`,
  INSTANCE_POLICY: Prisma.sql`(SELECT policy.id FROM instance_policy policy
    WHERE policy.target_actor_id = account.id)`,
}

/** Everybody that the pod knows: people, channels and services, here and elsewhere. Throws ValidationError. */
export async function listAccounts(
  context: Context,
  filter: AccountFilter,
  orders?: readonly OrderOf<typeof accountOrders>[] | null,
): Promise<Listing> {
  requireScope(context, 'read:instance:accounts')
  return accountListing(context, filter, orders)
}

async function accountListing(
  context: Context,
  { query, isLocal, domain, kind, approvesFollowers }: AccountFilter,
  orders?: readonly OrderOf<typeof accountOrders>[] | null,
): Promise<Listing> {
  const { config, prisma } = context.pod
  if (
    domain != null &&
    !(await prisma.domain.findUnique({ where: { name: domain }, select: { name: true } }))
  ) {
    throw ValidationError.of(
      'domain',
      'Select a valid choice. That choice is not one of the available choices.',
    )
  }
  const here = Prisma.sql`account.domain_name = ${config.hostname}`
  return {
    from: Prisma.sql`actor account
      LEFT JOIN user_account owner ON owner.actor_id = account.id
      LEFT JOIN content bio ON bio.id = account.summary_id`,
    key: Prisma.sql`account.id`,
    where: [
      ...(isLocal == null ? [] : [isLocal ? here : Prisma.sql`NOT (${here})`]),
      ...(domain == null ? [] : [Prisma.sql`account.domain_name = ${domain}`]),
      ...(kind == null ? [] : [Prisma.sql`account.type::text = ${kindWord(kind)}`]),
      ...(approvesFollowers == null
        ? []
        : [Prisma.sql`account.manually_approves_followers = ${approvesFollowers}`]),
      ...tokenSearch(query ?? '', {
        texts: {
          name: Prisma.sql`account.name`,
          username: Prisma.sql`account.preferred_username`,
          email: Prisma.sql`owner.email`,
          // as in the original, only what other pods say of their accounts is searched
          bio: Prisma.sql`CASE WHEN ${here} THEN NULL ELSE bio.text END`,
          type: Prisma.sql`account.type::text`,
        },
        filters: {
          uuid: uuidFilter(Prisma.sql`account.uuid`),
          domain: (value) => Prisma.sql`lower(account.domain_name) = ${value}`,
        },
      }),
    ],
    orderBy: sortBy(accountOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** The kind of an actor as ActivityPub and the database write it. */
const kindWord = (kind: ActorType) => kind.charAt(0) + kind.slice(1).toLowerCase()

/** An account by its handle `name@domain`, in any case; null when there is none. */
export async function findAccount(context: Context, handle: string): Promise<Actor | null> {
  requireScope(context, 'read:instance:accounts')
  const id = await findActorKey(context.pod, handle)
  return id === null ? null : context.pod.prisma.actor.findUnique({ where: { id } })
}

/** Purges what accounts brought to the pod, in a job. Gives how many accounts; throws NotFoundError for none. */
export async function purgeAccounts(
  context: Context,
  { databaseIds, filter }: { databaseIds: readonly number[]; filter?: AccountFilter | null },
): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:accounts')
  const { from, where } = await accountListing(context, filter ?? {})
  const chosen = Prisma.sql`account.id = ANY(${[...databaseIds]})`
  const rows = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT account.id FROM ${from} WHERE ${Prisma.join([...where, chosen], ' AND ')}`
  if (rows.length === 0) throw new NotFoundError('No object matching your request')
  const actorIds = rows.map(({ id }) => id)
  await context.pod.prisma.$transaction(async (tx) => {
    await recordAudit(tx, viewer, { action: 'account.purge', targetKind: 'account', details: { actorIds } })
    await context.pod.jobs.enqueue(purgeJob, { actorIds }, { transaction: tx })
  })
  return actorIds.length
}

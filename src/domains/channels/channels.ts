import type { Context } from '../../context.ts'
import type { Channel } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { artistReach, carriesTags, withoutHidden } from '../music/conditions.ts'
import { scopeCondition } from '../music/scope.ts'
import { searchWords } from '../music/words.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { findActorKey } from '../users/handles.ts'
import { requireChannels } from './access.ts'
import { externalActor } from './external.ts'

/** Which channels are listed; all conditions must hold. */
export interface ChannelCriteria {
  query?: string | null
  tags?: readonly string[] | null
  scope?: string | null
  subscribed?: boolean | null
  external?: boolean | null
  includeHidden?: boolean | null
  onlyHidden?: boolean | null
}

export type ChannelOrderName =
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'MODIFIED_AT_ASC'
  | 'MODIFIED_AT_DESC'
  | 'RANDOM'

const orders: Record<ChannelOrderName, Prisma.Sql> = {
  CREATED_AT_ASC: Prisma.sql`c.created_at`,
  CREATED_AT_DESC: Prisma.sql`c.created_at DESC`,
  MODIFIED_AT_ASC: Prisma.sql`a.modified_at`,
  MODIFIED_AT_DESC: Prisma.sql`a.modified_at DESC`,
  RANDOM: Prisma.sql`random()`,
}

/** Channels that fit a filter, the latest first unless told otherwise. All are listed to everybody. */
export async function channelListing(
  context: Context,
  criteria: ChannelCriteria,
  orderBy: readonly ChannelOrderName[] = [],
): Promise<Listing> {
  requireScope(context, 'read:libraries')
  await requireChannels(context)
  const { query, tags, scope, subscribed, external } = criteria
  const owned = scopeCondition(context, scope, {
    ownedBy: (actors) => Prisma.sql`c.attributed_to_id IN ${actors}`,
  })
  const isExternal = externalActor(Prisma.sql`publisher`, context.pod.config.hostname)
  return {
    from: Prisma.sql`channel c
      JOIN artist a ON a.id = c.artist_id
      JOIN actor publisher ON publisher.id = c.actor_id
      LEFT JOIN content summary ON summary.id = publisher.summary_id`,
    key: Prisma.sql`c.id`,
    where: [
      ...searchWords(query ?? '').map(hasWord),
      ...carriesTags(artistReach, tags),
      ...(owned ? [owned] : []),
      ...(subscribed == null ? [] : [isSubscribed(context, subscribed)]),
      ...(external == null ? [] : [external ? isExternal : Prisma.sql`NOT ${isExternal}`]),
      ...withoutHidden(context, [Prisma.sql`a.id`], criteria),
    ],
    orderBy: (orderBy.length > 0 ? orderBy : (['CREATED_AT_DESC'] as const)).map((order) => orders[order]),
  }
}

function hasWord(word: string): Prisma.Sql {
  const pattern = `%${literally(word)}%`
  return Prisma.sql`(a.name ILIKE ${pattern} OR summary.text ILIKE ${pattern}
    OR publisher.preferred_username ILIKE ${pattern})`
}

/** Somebody without an account has neither channels that they follow nor others. */
function isSubscribed({ viewer }: Context, wanted: boolean): Prisma.Sql {
  if (!viewer) return Prisma.sql`FALSE`
  const condition = Prisma.sql`c.actor_id IN (SELECT follow.target_id FROM actor_follow follow
    WHERE follow.actor_id = ${viewer.actorId} AND follow.is_approved)`
  return wanted ? condition : Prisma.sql`NOT ${condition}`
}

/** The caller's own channels, the latest first. */
export async function ownChannels(context: Context): Promise<Listing> {
  requireViewerWith(context, 'read:libraries')
  return channelListing(context, { scope: 'me', includeHidden: true })
}

/** How a channel is asked for: by its UUID, or by the handle of its actor. */
export interface ChannelReference {
  uuid?: string | null
  /** `tonetalk@pod.example`; without a domain it is one of this pod. The name's case does not matter. */
  handle?: string | null
}

/** A channel; null when there is none. Everybody may know of every channel. */
export async function findChannel(
  context: Context,
  { uuid, handle }: ChannelReference,
): Promise<Channel | null> {
  requireScope(context, 'read:libraries')
  await requireChannels(context)
  const { prisma } = context.pod
  if (uuid != null) return prisma.channel.findUnique({ where: { uuid } })
  const actorId = handle == null ? null : await findActorKey(context.pod, handle)
  return actorId === null ? null : prisma.channel.findUnique({ where: { actorId } })
}

import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import { type Channel, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope } from '../oauth/scopes.ts'
import {
  accountFilter,
  addressDomainFilter,
  splitHandle,
  tokenSearch,
  uuidFilter,
  wordFilter,
} from '../search/token-search.ts'
import { removeObjects } from './removal.ts'

/** What the list can be sorted by. */
export const managedChannelOrders = {
  DATABASE_ID: Prisma.sql`channel.id`,
  CREATED_AT: Prisma.sql`channel.created_at`,
}

type Orders = readonly OrderOf<typeof managedChannelOrders>[] | null

/** Every channel, of this pod and of others. */
export function listManagedChannels(
  context: Context,
  query: string | null | undefined,
  orders?: Orders,
): Listing {
  requireScope(context, 'read:instance:libraries')
  return {
    from: Prisma.sql`channel JOIN artist ON artist.id = channel.artist_id
      JOIN actor ON actor.id = channel.actor_id JOIN actor owner ON owner.id = channel.attributed_to_id`,
    key: Prisma.sql`channel.id`,
    where: tokenSearch(query ?? '', {
      texts: {
        name: Prisma.sql`artist.name`,
        username: Prisma.sql`actor.preferred_username`,
        fid: Prisma.sql`artist.fid`,
        rss: Prisma.sql`channel.rss_url`,
      },
      filters: {
        uuid: uuidFilter(Prisma.sql`channel.uuid`),
        category: wordFilter(Prisma.sql`artist.content_category`, ['music', 'podcast', 'other']),
        domain: addressDomainFilter(Prisma.sql`owner.fid`),
        tag: (value) => Prisma.sql`artist.id IN (SELECT carried.artist_id FROM artist_tag carried
          JOIN tag ON tag.id = carried.tag_id WHERE lower(tag.name) = ${value})`,
        account: accountFilter(context.pod.config.hostname, Prisma.sql`channel.attributed_to_id`),
      },
    }),
    orderBy: sortBy(managedChannelOrders, orders, 'DATABASE_ID_DESC'),
  }
}

/** A channel by its UUID or handle; without a domain the handle is that of a local one. Null when there is none. */
export async function findManagedChannel(
  context: Context,
  { uuid, handle }: { uuid?: string | null; handle?: string | null },
): Promise<Channel | null> {
  requireScope(context, 'read:instance:libraries')
  const { prisma, config } = context.pod
  if (uuid != null) return prisma.channel.findUnique({ where: { uuid } })
  if (handle == null) return null
  const { username: preferredUsername, domain: domainName } = splitHandle(handle, config.hostname)
  return prisma.channel.findFirst({ where: { actor: { preferredUsername, domainName } } })
}

/** Deletes a channel with its library and artist; its actor stays. Throws NotFoundError. */
export async function removeChannel(
  context: Context,
  named: { uuid?: string | null; handle?: string | null },
): Promise<void> {
  requireScope(context, 'write:instance:libraries')
  const channel = await findManagedChannel(context, named)
  if (!channel) throw new NotFoundError()
  await removeObjects(context, 'channel', [channel.id])
}

import { Prisma } from '../../generated/prisma/client.ts'

/**
 * Channels that stand for a feed of somebody else belong to the pod itself. Their actors bear a name that nobody can
 * choose, as it has a hyphen, and are told to no other pod.
 */
const prefix = 'rssfeed-'

/** The name of the actor of a new external channel. */
export const externalUsername = (uuid: string): string => `${prefix}${uuid}`

/** Whether the actor of a channel is one of a feed of somebody else. */
export const isExternalActor = (
  { domainName, preferredUsername }: { domainName: string; preferredUsername: string },
  hostname: string,
): boolean => domainName === hostname && preferredUsername.startsWith(prefix)

/** The same in SQL; `actor` is the alias of the table in the statement. */
export const externalActor = (actor: Prisma.Sql, hostname: string): Prisma.Sql =>
  Prisma.sql`(${actor}.domain_name = ${hostname} AND ${actor}.preferred_username LIKE ${`${prefix}%`})`

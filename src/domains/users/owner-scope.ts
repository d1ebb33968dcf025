import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/**
 * The scope language for things that belong to an account: `me`, `all`, `actor:alice@pod.example`,
 * `domain:pod.example`, several with commas for "or". `actor` is the column with the key of the owner's actor.
 * `null` is no restriction. Words that mean nothing make the whole list empty; so does `subscribed`, since
 * accounts cannot be subscribed to.
 */
export function ownedWithin(
  context: Context,
  scope: string | null | undefined,
  actor: Prisma.Sql,
): Prisma.Sql | null {
  if (!scope) return null
  const conditions = scope
    .toLowerCase()
    .split(',')
    .map((part) => ownedBy(context, part.trim(), actor))
  if (conditions.includes(nothing)) return nothing
  if (conditions.includes(everything)) return null
  return Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}

const nothing = Prisma.sql`FALSE`
const everything = Prisma.sql`TRUE`

function ownedBy(context: Context, part: string, actor: Prisma.Sql): Prisma.Sql {
  if (part === 'all') return everything
  if (part === 'me') return context.viewer ? Prisma.sql`${actor} = ${context.viewer.actorId}` : nothing
  const [, kind, name = ''] = /^(actor|domain):(.+)$/.exec(part) ?? []
  if (kind === 'domain')
    return Prisma.sql`${actor} IN (SELECT member.id FROM actor member WHERE member.domain_name = ${name})`
  const [username, domain] = name.split('@')
  if (kind !== 'actor' || !username || !domain) return nothing
  return Prisma.sql`${actor} IN (SELECT named.id FROM actor named
    WHERE lower(named.preferred_username) = ${username} AND named.domain_name = ${domain})`
}

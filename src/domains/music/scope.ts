import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/** How rows of a list belong to somebody: conditions that take a subselect of keys. */
export interface Ownership {
  /** The row belongs to one of these actors. */
  ownedBy: (actors: Prisma.Sql) => Prisma.Sql
  /** The row is in one of these libraries; lists that know no libraries leave it out. */
  inLibraries?: (libraries: Prisma.Sql) => Prisma.Sql
}

/** One part of a scope, read. */
export type ScopePart =
  | { kind: 'me' | 'all' | 'subscribed' }
  | { kind: 'actor'; username: string; domain: string }
  | { kind: 'domain'; domain: string }

/**
 * Reads the language of scopes: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`, joined
 * by commas that mean "or". Case does not matter. `null` when any part says nothing.
 */
export function readScope(text: string): ScopePart[] | null {
  const parts = text
    .toLowerCase()
    .split(',')
    .map((part) => readPart(part.trim()))
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
}

function readPart(part: string): ScopePart | null {
  if (part === 'me' || part === 'all' || part === 'subscribed') return { kind: part }
  const actor = /^actor:@?([^@\s]+)@([^@\s]+)$/.exec(part)
  if (actor?.[1] && actor[2]) return { kind: 'actor', username: actor[1], domain: actor[2] }
  const domain = /^domain:(\S+)$/.exec(part)
  return domain?.[1] ? { kind: 'domain', domain: domain[1] } : null
}

/**
 * What a scope demands of the rows of a list; `null` when it demands nothing. A scope with a part that means nothing
 * to this caller finds nothing at all, whatever its other parts.
 */
export function scopeCondition(
  context: Context,
  text: string | null | undefined,
  ownership: Ownership,
): Prisma.Sql | null {
  if (!text) return null
  const conditions = (readScope(text) ?? [null]).map((part) => part && conditionOf(context, part, ownership))
  if (conditions.includes(null)) return Prisma.sql`FALSE`
  return Prisma.sql`(${Prisma.join(
    conditions.flatMap((condition) => condition ?? []),
    ' OR ',
  )})`
}

function conditionOf(
  context: Context,
  part: ScopePart,
  { ownedBy, inLibraries }: Ownership,
): Prisma.Sql | null {
  const actorId = context.viewer?.actorId
  switch (part.kind) {
    case 'all':
      return Prisma.sql`TRUE`
    case 'me':
      return actorId === undefined ? null : ownedBy(Prisma.sql`(SELECT ${actorId}::int)`)
    case 'subscribed':
      if (actorId === undefined || !inLibraries) return null
      return inLibraries(Prisma.sql`(SELECT follow.target_id FROM library_follow follow
        WHERE follow.actor_id = ${actorId} AND follow.is_approved)`)
    case 'actor':
      return ownedBy(Prisma.sql`(SELECT owner.id FROM actor owner
        WHERE lower(owner.preferred_username) = ${part.username} AND owner.domain_name = ${part.domain})`)
    case 'domain':
      return ownedBy(Prisma.sql`(SELECT owner.id FROM actor owner WHERE owner.domain_name = ${part.domain})`)
  }
}

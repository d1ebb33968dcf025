import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'

/** What came to the pod through an account, or through all accounts of a domain. */
export interface OriginStatistics {
  activities: number
  libraries: number
  channels: number
  /** Follows of their libraries, and follows that they emitted; also those that wait. */
  receivedLibraryFollows: number
  emittedLibraryFollows: number
  /** Created by activities of theirs. */
  artists: number
  albums: number
  tracks: number
  /** In their libraries. */
  uploads: number
  /** Bytes of these uploads, and of those among them whose file is stored here. */
  mediaSize: number
  storedMediaSize: number
}

/** Statistics of an account. */
export interface AccountStatistics extends OriginStatistics {
  /** Complaints about the account itself. */
  reports: number
  /** Wishes for an account. */
  requests: number
}

/** Statistics of a domain. */
export interface DomainStatistics extends OriginStatistics {
  actors: number
}

/** Counts for each row of `origin (key, actor_id)`; `key` says which account or domain an actor counts for. */
const originColumns = Prisma.sql`
  (SELECT count(*)::int FROM activity JOIN member USING (actor_id) WHERE member.key = wanted.key) AS activities,
  (SELECT count(*)::int FROM library JOIN member USING (actor_id) WHERE member.key = wanted.key
    AND NOT EXISTS (SELECT 1 FROM channel WHERE channel.library_id = library.id)) AS libraries,
  (SELECT count(*)::int FROM channel JOIN member ON member.actor_id = channel.attributed_to_id
    WHERE member.key = wanted.key) AS channels,
  (SELECT count(*)::int FROM library_follow follow JOIN library ON library.id = follow.target_id
    JOIN member ON member.actor_id = library.actor_id WHERE member.key = wanted.key) AS "receivedLibraryFollows",
  (SELECT count(*)::int FROM library_follow follow JOIN member USING (actor_id)
    WHERE member.key = wanted.key) AS "emittedLibraryFollows",
  (SELECT count(*)::int FROM artist JOIN activity ON activity.id = artist.from_activity_id
    JOIN member USING (actor_id) WHERE member.key = wanted.key) AS artists,
  (SELECT count(*)::int FROM album JOIN activity ON activity.id = album.from_activity_id
    JOIN member USING (actor_id) WHERE member.key = wanted.key) AS albums,
  (SELECT count(*)::int FROM track JOIN activity ON activity.id = track.from_activity_id
    JOIN member USING (actor_id) WHERE member.key = wanted.key) AS tracks,
  coalesce(held.uploads, 0) AS uploads,
  coalesce(held.media_size, 0)::float8 AS "mediaSize",
  coalesce(held.stored_media_size, 0)::float8 AS "storedMediaSize"`

const heldUploads = Prisma.sql`
  SELECT member.key, count(*)::int AS uploads, sum(upload.size) AS media_size,
    sum(upload.size) FILTER (WHERE upload.audio_file IS NOT NULL) AS stored_media_size
  FROM upload JOIN library ON library.id = upload.library_id JOIN member ON member.actor_id = library.actor_id
  GROUP BY member.key`

/** Statistics of an account, by its actor's key. */
export const accountStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) => {
    const rows = await pod.prisma.$queryRaw<(AccountStatistics & { key: number })[]>`
      WITH wanted AS (SELECT unnest(${[...ids]}::int[]) AS key),
        member AS (SELECT key, key AS actor_id FROM wanted),
        held AS (${heldUploads})
      SELECT wanted.key, ${originColumns},
        (SELECT count(*)::int FROM report WHERE report.actor_id = wanted.key) AS reports,
        (SELECT count(*)::int FROM user_request WHERE user_request.submitter_id = wanted.key) AS requests
      FROM wanted LEFT JOIN held USING (key)`
    return new Map(rows.map((row) => [row.key, row]))
  },
  (): AccountStatistics => ({ ...nothingYet, reports: 0, requests: 0 }),
)

/** Statistics of a domain, by its name. */
export const domainStatistics = batched(
  async ({ pod }: Context, names: readonly string[]) => {
    const rows = await pod.prisma.$queryRaw<(DomainStatistics & { key: string })[]>`
      WITH wanted AS (SELECT unnest(${[...names]}::text[]) AS key),
        member AS (SELECT key, actor.id AS actor_id FROM wanted JOIN actor ON actor.domain_name = wanted.key),
        held AS (${heldUploads})
      SELECT wanted.key, ${originColumns},
        (SELECT count(*)::int FROM member WHERE member.key = wanted.key) AS actors
      FROM wanted LEFT JOIN held USING (key)`
    return new Map(rows.map((row) => [row.key, row]))
  },
  (): DomainStatistics => ({ ...nothingYet, actors: 0 }),
)

const nothingYet: OriginStatistics = {
  activities: 0,
  libraries: 0,
  channels: 0,
  receivedLibraryFollows: 0,
  emittedLibraryFollows: 0,
  artists: 0,
  albums: 0,
  tracks: 0,
  uploads: 0,
  mediaSize: 0,
  storedMediaSize: 0,
}

/** How many uploads an account's libraries hold, by its actor's key. */
export const accountUploadsCount = batched(
  async ({ pod }: Context, ids: readonly number[]) => {
    const rows = await pod.prisma.$queryRaw<{ key: number; count: number }[]>`
      SELECT library.actor_id AS key, count(*)::int AS count
      FROM upload JOIN library ON library.id = upload.library_id
      WHERE library.actor_id = ANY(${[...ids]}) GROUP BY library.actor_id`
    return new Map(rows.map(({ key, count }) => [key, count]))
  },
  () => 0,
)

/** How many actors and activities the pod knows of a domain, by its name. */
export const domainCounts = batched(
  async ({ pod }: Context, names: readonly string[]) => {
    const rows = await pod.prisma.$queryRaw<{ key: string; actors: number; activities: number }[]>`
      SELECT actor.domain_name AS key, count(*)::int AS actors,
        coalesce(sum((SELECT count(*) FROM activity WHERE activity.actor_id = actor.id)), 0)::int AS activities
      FROM actor WHERE actor.domain_name = ANY(${[...names]}) GROUP BY actor.domain_name`
    return new Map(rows.map(({ key, ...counts }) => [key, counts]))
  },
  () => ({ actors: 0, activities: 0 }),
)

import { Prisma } from '../../generated/prisma/client.ts'
import { nothing, splitHandle } from '../search/token-search.ts'

/** How rows about objects of one kind are found: `target:<kind>` and `target:<kind>:<key>`. */
interface Target {
  /** Rows about any object of the kind. */
  any: Prisma.Sql
  /** Rows about the object with this key; null when the key cannot be one. */
  named: (key: string, localDomain: string) => Prisma.Sql | null
}

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/

const pointing = (column: Prisma.Sql) => Prisma.sql`${column} IS NOT NULL`

const byId = (column: Prisma.Sql, any = pointing(column)): Target => ({
  any,
  named: (key) => (/^\d{1,9}$/.test(key) ? Prisma.sql`${column} = ${Number(key)}` : null),
})

const byUuid = (column: Prisma.Sql, table: Prisma.Sql, any = pointing(column)): Target => ({
  any,
  named: (key) =>
    uuid.test(key)
      ? Prisma.sql`${column} IN (SELECT target.id FROM ${table} target WHERE target.uuid = ${key}::uuid)`
      : null,
})

const byHandle = (column: Prisma.Sql, any = pointing(column)): Target => ({
  any,
  named(key, localDomain) {
    const { username, domain } = splitHandle(key, localDomain)
    return Prisma.sql`${column} IN (SELECT target.id FROM actor target
      WHERE lower(target.preferred_username) = ${username.toLowerCase()}
        AND lower(target.domain_name) = ${domain.toLowerCase()})`
  },
})

/** Makes the filter `target:`: a kind alone, or a kind and the key of one object. Others match nothing. */
const targetFilter =
  (targets: Record<string, Target>) =>
  (localDomain: string) =>
  (value: string): Prisma.Sql => {
    const [kind = '', ...rest] = value.split(':')
    const target = Object.hasOwn(targets, kind) ? targets[kind] : undefined
    if (!target) return nothing
    if (rest.length === 0) return target.any
    return target.named(rest.join(':'), localDomain) ?? nothing
  }

// a report keeps its kind when its object is gone
const reported = (kind: string) => Prisma.sql`report.target_kind::text = ${kind}`

/** The filter `target:` of reports. */
export const reportTargetFilter = targetFilter({
  artist: byId(Prisma.sql`report.artist_id`, reported('artist')),
  album: byId(Prisma.sql`report.album_id`, reported('album')),
  track: byId(Prisma.sql`report.track_id`, reported('track')),
  playlist: byId(Prisma.sql`report.playlist_id`, reported('playlist')),
  library: byUuid(Prisma.sql`report.library_id`, Prisma.sql`library`, reported('library')),
  channel: byUuid(Prisma.sql`report.channel_id`, Prisma.sql`channel`, reported('channel')),
  account: byHandle(Prisma.sql`report.actor_id`, reported('account')),
})

/** The filter `target:` of notes. */
export const noteTargetFilter = targetFilter({
  report: byUuid(Prisma.sql`note.report_id`, Prisma.sql`report`),
  request: byUuid(Prisma.sql`note.user_request_id`, Prisma.sql`user_request`),
  account: byHandle(Prisma.sql`note.actor_id`),
})

import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { keyOfGlobalId, unknownChoice } from '../../schema/global-id.ts'
import { playableUpload } from '../libraries/visibility.ts'
import { scopeCondition } from './scope.ts'

/**
 * Conditions that lists of artists, albums and tracks share. `key` is the column of the listed rows; `uploadsOf`
 * says how they reach uploads: it takes a condition on the upload `u` (and its track `held`) and gives one on the row.
 */
export interface Reach {
  key: Prisma.Sql
  /** The table of the tags of these rows and its column that names the row. */
  tags: { table: Prisma.Sql; owner: Prisma.Sql }
  hasUpload: (condition: Prisma.Sql) => Prisma.Sql
}

/** The rows that `artist` names: a list of tracks says `t`, a list of albums `al`, a list of artists `a`. */
export const artistReach: Reach = {
  key: Prisma.sql`a.id`,
  tags: { table: Prisma.sql`artist_tag`, owner: Prisma.sql`artist_id` },
  hasUpload: (condition) => Prisma.sql`EXISTS (SELECT 1 FROM track held JOIN upload u ON u.track_id = held.id
    WHERE held.artist_id = a.id AND ${condition})`,
}

export const albumReach: Reach = {
  key: Prisma.sql`al.id`,
  tags: { table: Prisma.sql`album_tag`, owner: Prisma.sql`album_id` },
  hasUpload: (condition) => Prisma.sql`EXISTS (SELECT 1 FROM track held JOIN upload u ON u.track_id = held.id
    WHERE held.album_id = al.id AND ${condition})`,
}

export const trackReach: Reach = {
  key: Prisma.sql`t.id`,
  tags: { table: Prisma.sql`track_tag`, owner: Prisma.sql`track_id` },
  hasUpload: (condition) =>
    Prisma.sql`EXISTS (SELECT 1 FROM upload u WHERE u.track_id = t.id AND ${condition})`,
}

const upload = Prisma.sql`u`

/** Carries every one of these tags, in any case. */
export const carriesTags = (
  { key, tags: { table, owner } }: Reach,
  names: readonly string[] | null | undefined,
): Prisma.Sql[] =>
  (names ?? [])
    .filter((name) => name !== '')
    .map(
      (name) => Prisma.sql`${key} IN (SELECT carried.${owner} FROM ${table} carried
        JOIN tag named ON named.id = carried.tag_id WHERE lower(named.name) = lower(${name}))`,
    )

/** Whether the caller may play something of it. */
export function isPlayable(
  context: Context,
  { hasUpload }: Reach,
  wanted: boolean | null | undefined,
): Prisma.Sql[] {
  if (wanted == null) return []
  const condition = hasUpload(playableUpload(context, upload))
  return [wanted ? condition : Prisma.sql`NOT ${condition}`]
}

/** A library that the caller may see holds something of it that the caller may play. */
export function isInLibrary(
  context: Context,
  { hasUpload }: Reach,
  library: string | null | undefined,
): Prisma.Sql[] {
  if (library == null) return []
  const uuid = uuidOf('Library', library, 'library')
  return [
    hasUpload(Prisma.sql`${playableUpload(context, upload)} AND u.library_id IN (
      SELECT wanted.id FROM library wanted WHERE wanted.uuid = ${uuid}::uuid)`),
  ]
}

/** A channel holds something of it that the caller may play. */
export function isInChannel(
  context: Context,
  { hasUpload }: Reach,
  channel: string | null | undefined,
): Prisma.Sql[] {
  if (channel == null) return []
  const uuid = uuidOf('Channel', channel, 'channel')
  return [
    hasUpload(Prisma.sql`${playableUpload(context, upload)} AND u.library_id IN (
      SELECT wanted.library_id FROM channel wanted WHERE wanted.uuid = ${uuid}::uuid)`),
  ]
}

/** Belongs to whom a scope names: by the libraries that hold it, played or not. */
export function isInScope(
  context: Context,
  { hasUpload }: Reach,
  scope: string | null | undefined,
): Prisma.Sql[] {
  const condition = scopeCondition(context, scope, {
    ownedBy: (actors) =>
      hasUpload(
        Prisma.sql`u.library_id IN (SELECT owned.id FROM library owned WHERE owned.actor_id IN ${actors})`,
      ),
    inLibraries: (libraries) => hasUpload(Prisma.sql`u.library_id IN ${libraries}`),
  })
  return condition ? [condition] : []
}

/** Shares a tag with another row of its kind, which is not listed itself. */
export const isRelated = ({ key, tags: { table, owner } }: Reach, other: number | null): Prisma.Sql =>
  Prisma.sql`(${key} <> ${other}::int AND ${key} IN (SELECT shared.${owner} FROM ${table} shared
    WHERE shared.tag_id IN (SELECT own.tag_id FROM ${table} own WHERE own.${owner} = ${other}::int)))`

/** How many tags a row shares with another of its kind. */
export const sharedTags = ({ key, tags: { table, owner } }: Reach, other: number | null): Prisma.Sql =>
  Prisma.sql`(SELECT count(*) FROM ${table} shared WHERE shared.${owner} = ${key}
    AND shared.tag_id IN (SELECT own.tag_id FROM ${table} own WHERE own.${owner} = ${other}::int))`

/** Leaves out artists with a channel, unless they are asked for. */
export const withoutChannels = (artist: Prisma.Sql, included: boolean | null | undefined): Prisma.Sql[] =>
  included ? [] : [Prisma.sql`${artist} NOT IN (SELECT channel.artist_id FROM channel)`]

/**
 * What the caller's content filters leave of a list: without the hidden artists, or nothing but them.
 * Each artist column may be null, and so may the column of the album that hides a row by its own artist.
 */
export function withoutHidden(
  { viewer }: Context,
  artists: Prisma.Sql[],
  { includeHidden, onlyHidden }: { includeHidden?: boolean | null; onlyHidden?: boolean | null },
  album?: Prisma.Sql,
): Prisma.Sql[] {
  if (!viewer || (includeHidden && !onlyHidden)) return []
  const hidden = Prisma.sql`(SELECT filter.artist_id FROM content_filter filter WHERE filter.user_id = ${viewer.userId})`
  const places = artists.map((artist) => Prisma.sql`${artist} IN ${hidden}`)
  // their albums are few or none: looking them up first spares a list the join with all albums
  if (album)
    places.push(
      Prisma.sql`${album} IN (SELECT unwanted.id FROM album unwanted WHERE unwanted.artist_id IN ${hidden})`,
    )
  const isHidden = Prisma.join(
    places.map((place) => Prisma.sql`coalesce(${place}, FALSE)`),
    ' OR ',
  )
  return [onlyHidden ? Prisma.sql`(${isHidden})` : Prisma.sql`NOT (${isHidden})`]
}

const uuidPattern = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i

function uuidOf(typename: string, globalId: string, field: string): string {
  const uuid = keyOfGlobalId(typename, globalId, field)
  if (!uuidPattern.test(uuid)) throw unknownChoice(field)
  return uuid
}

/**
 * Tracks neither of whose artists the caller hides, or only these. `track` is the alias of the table. Both subselects
 * are the same for every row, so the database reads them once.
 */
export function withoutHiddenTracks(
  { viewer }: Context,
  track: Prisma.Sql,
  onlyHidden: boolean | null | undefined = false,
): Prisma.Sql[] {
  if (!viewer) return []
  const hidden = Prisma.sql`SELECT filter.artist_id FROM content_filter filter WHERE filter.user_id = ${viewer.userId}`
  const isHidden = Prisma.sql`(${track}.artist_id IN (${hidden}) OR coalesce(${track}.album_id IN (
    SELECT hiding.id FROM album hiding WHERE hiding.artist_id IN (${hidden})), FALSE))`
  return [onlyHidden ? isHidden : Prisma.sql`NOT ${isHidden}`]
}

import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'

/** How a track or album stands with the caller and with everybody; each kind in one statement for many rows. */
export interface Standing {
  /** Listenings of everybody. */
  playsCount: number
  /** When the caller last listened to it. */
  lastPlayedAt: Date | null
  /** When the caller starred it, or made it a favorite. */
  starredAt: Date | null
  /** Points that the caller gave: 1 to 5. */
  rating: number | null
  /** Mean of the points that everybody gave. */
  averageRating: number | null
}

/** The standing of an album. */
export interface AlbumStanding extends Standing {
  /** Seconds of all its tracks, whoever may play them. */
  totalDuration: number
}

/** The standing of an artist, whose listenings are not counted. */
export type ArtistStanding = Omit<Standing, 'playsCount' | 'lastPlayedAt'>

const unknown = (): Standing => ({
  playsCount: 0,
  lastPlayedAt: null,
  starredAt: null,
  rating: null,
  averageRating: null,
})

const callerOf = ({ viewer }: Context) => viewer?.userId ?? null
const byId = <Row extends { id: number }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]))

/** The caller's points and the mean of all, of the rows `wanted`. */
const ratings = (context: Context, column: Prisma.Sql) => Prisma.sql`
  LEFT JOIN LATERAL (SELECT avg(rating.value)::float8 AS mean,
    max(rating.value) FILTER (WHERE rating.user_id = ${callerOf(context)}::int) AS own
    FROM rating WHERE rating.${column} = wanted.id) rated ON TRUE`

/** The standing of a track. */
export const trackStanding = batched<number, Standing>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<(Standing & { id: number })[]>`
    SELECT wanted.id, heard.count AS "playsCount", heard.last AS "lastPlayedAt",
      favorite.created_at AS "starredAt", rated.own AS rating, rated.mean AS "averageRating"
    FROM unnest(${[...keys]}::int[]) AS wanted(id)
    LEFT JOIN LATERAL (SELECT count(*)::int AS count,
      max(listening.created_at) FILTER (WHERE listening.user_id = ${callerOf(context)}::int) AS last
      FROM listening WHERE listening.track_id = wanted.id) heard ON TRUE
    LEFT JOIN favorite ON favorite.track_id = wanted.id AND favorite.user_id = ${callerOf(context)}::int
    ${ratings(context, Prisma.sql`track_id`)}`
  return byId(rows)
}, unknown)

/** The standing of an album, and how long it lasts: of each track the first upload that was imported. */
export const albumStanding = batched<number, AlbumStanding>(
  async (context, keys) => {
    const rows = await context.pod.prisma.$queryRaw<(AlbumStanding & { id: number })[]>`
    WITH song AS (SELECT track.id, track.album_id FROM track WHERE track.album_id = ANY(${[...keys]}::int[]))
    SELECT wanted.id, coalesce(lasting.seconds, 0) AS "totalDuration", coalesce(heard.count, 0) AS "playsCount",
      heard.last AS "lastPlayedAt", star.created_at AS "starredAt", rated.own AS rating, rated.mean AS "averageRating"
    FROM unnest(${[...keys]}::int[]) AS wanted(id)
    LEFT JOIN (SELECT song.album_id AS id, sum(first.duration)::int AS seconds FROM song CROSS JOIN LATERAL (
      SELECT upload.duration FROM upload
      WHERE upload.track_id = song.id AND upload.import_status IN ('finished', 'skipped')
      ORDER BY upload.id LIMIT 1) first GROUP BY 1) lasting ON lasting.id = wanted.id
    LEFT JOIN (SELECT song.album_id AS id, count(*)::int AS count,
      max(listening.created_at) FILTER (WHERE listening.user_id = ${callerOf(context)}::int) AS last
      FROM song JOIN listening ON listening.track_id = song.id GROUP BY 1) heard ON heard.id = wanted.id
    LEFT JOIN star ON star.album_id = wanted.id AND star.user_id = ${callerOf(context)}::int
    ${ratings(context, Prisma.sql`album_id`)}`
    return byId(rows)
  },
  () => ({ ...unknown(), totalDuration: 0 }),
)

/** The standing of an artist. */
export const artistStanding = batched<number, ArtistStanding>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<(ArtistStanding & { id: number })[]>`
    SELECT wanted.id, star.created_at AS "starredAt", rated.own AS rating, rated.mean AS "averageRating"
    FROM unnest(${[...keys]}::int[]) AS wanted(id)
    LEFT JOIN star ON star.artist_id = wanted.id AND star.user_id = ${callerOf(context)}::int
    LEFT JOIN (SELECT rating.artist_id AS id, avg(rating.value)::float8 AS mean,
      max(rating.value) FILTER (WHERE rating.user_id = ${callerOf(context)}::int) AS own
      FROM rating WHERE rating.artist_id IS NOT NULL GROUP BY 1) rated ON rated.id = wanted.id`
  return byId(rows)
}, unknown)

/** How many albums an artist made as the album artist, whoever may play them. */
export const albumsCountOfArtist = batched<number, number>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.$queryRaw<{ id: number; count: number }[]>`
      SELECT album.artist_id AS id, count(*)::int AS count FROM album
      WHERE album.artist_id = ANY(${[...keys]}::int[]) GROUP BY 1`
    return new Map(rows.map(({ id, count }) => [id, count]))
  },
  () => 0,
)

import { batched } from '../../loaders.ts'
import {
  type License,
  Prisma,
  type Tag,
  type Upload,
  type Album,
  type Channel,
} from '../../generated/prisma/client.ts'
import { playableUpload } from '../libraries/visibility.ts'

/** What is known of artists, albums and tracks besides their rows: each for many rows in one statement. */

type Owned<Row> = Row & { owner: number }

/** Rows in lists by what they belong to, in the order in which they came. */
function byOwner<Row extends { owner: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const lists = new Map<number, Row[]>()
  for (const row of rows) {
    const list = lists.get(row.owner)
    if (list) list.push(row)
    else lists.set(row.owner, [row])
  }
  return lists
}

const none = () => []
const zero = () => 0
const no = () => false
const nothing = () => null

const tagsOf = (table: Prisma.Sql, owner: Prisma.Sql) =>
  batched<number, Tag[]>(
    async ({ pod }, keys) =>
      byOwner(
        await pod.prisma.$queryRaw<Owned<Tag>[]>`
          SELECT carried.${owner} AS owner, tag.id, tag.name, tag.created_at AS "createdAt"
          FROM ${table} carried JOIN tag ON tag.id = carried.tag_id
          WHERE carried.${owner} = ANY(${[...keys]}::int[]) ORDER BY lower(tag.name)`,
      ),
    none,
  )

/** Tags of an artist, by name. */
export const tagsOfArtist = tagsOf(Prisma.sql`artist_tag`, Prisma.sql`artist_id`)
/** Tags of an album, by name. */
export const tagsOfAlbum = tagsOf(Prisma.sql`album_tag`, Prisma.sql`album_id`)
/** Tags of a track, by name. */
export const tagsOfTrack = tagsOf(Prisma.sql`track_tag`, Prisma.sql`track_id`)

const tracksCountOf = (owner: Prisma.Sql) =>
  batched<number, number>(async ({ pod }, keys) => {
    const rows = await pod.prisma.$queryRaw<{ owner: number; count: number }[]>`
      SELECT track.${owner} AS owner, count(*)::int AS count FROM track
      WHERE track.${owner} = ANY(${[...keys]}::int[]) GROUP BY 1`
    return new Map(rows.map((row) => [row.owner, row.count]))
  }, zero)

/** How many tracks an album has, whoever may play them. */
export const tracksCountOfAlbum = tracksCountOf(Prisma.sql`album_id`)
/** How many tracks an artist has made as the track artist, whoever may play them. */
export const tracksCountOfArtist = tracksCountOf(Prisma.sql`artist_id`)

/** Every album of an artist as the album artist, newest first. */
export const albumsOfArtist = batched<number, Album[]>(async ({ pod }, keys) => {
  const rows = await pod.prisma.album.findMany({
    where: { artistId: { in: [...keys] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return byOwner(rows.map((row) => Object.assign(row, { owner: row.artistId })))
}, none)

/** The channel of an artist. */
export const channelOfArtist = batched<number, Channel | null>(async ({ pod }, keys) => {
  const rows = await pod.prisma.channel.findMany({ where: { artistId: { in: [...keys] } } })
  return new Map(rows.map((row) => [row.artistId, row]))
}, nothing)

/** A licence by its code. */
export const licenseOfCode = batched<string, License | null>(async ({ pod }, codes) => {
  const rows = await pod.prisma.license.findMany({ where: { code: { in: [...codes] } } })
  return new Map(rows.map((row) => [row.code, row]))
}, nothing)

/** Whether the caller may play a track of an album: looked for album by album, up to the first that will do. */
export const isAlbumPlayable = batched<number, boolean>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT album.id FROM unnest(${[...keys]}::int[]) AS album(id) WHERE EXISTS (
      SELECT 1 FROM track t JOIN upload u ON u.track_id = t.id
      WHERE t.album_id = album.id AND ${playableUpload(context, Prisma.sql`u`)})`
  return new Map(rows.map((row) => [row.id, true]))
}, no)

/** Whether the caller may play a track of an artist: looked for up to the first that will do. */
export const isArtistPlayable = batched<number, boolean>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT artist.id FROM unnest(${[...keys]}::int[]) AS artist(id) WHERE EXISTS (
      SELECT 1 FROM track t JOIN upload u ON u.track_id = t.id
      WHERE t.artist_id = artist.id AND ${playableUpload(context, Prisma.sql`u`)})`
  return new Map(rows.map((row) => [row.id, true]))
}, no)

/** Seconds that the caller may listen to an album: of each track the upload that is played. */
export const durationOfAlbum = batched<number, number>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<{ id: number; seconds: number }[]>`
    SELECT played.album_id AS id, sum(played.duration)::int AS seconds FROM (
      SELECT DISTINCT ON (t.id) t.album_id, u.duration FROM track t JOIN upload u ON u.track_id = t.id
      WHERE t.album_id = ANY(${[...keys]}::int[]) AND ${playableUpload(context, Prisma.sql`u`)}
      ORDER BY t.id, ${bestFirst(Prisma.sql`u`, context.pod.config.hostname)}
    ) played GROUP BY 1`
  return new Map(rows.map((row) => [row.id, row.seconds]))
}, zero)

/** Whether a track is among the caller's favorites. */
export const isFavorite = batched<number, boolean>(async ({ pod, viewer }, keys) => {
  if (!viewer) return new Map()
  const rows = await pod.prisma.favorite.findMany({
    where: { userId: viewer.userId, trackId: { in: [...keys] } },
    select: { trackId: true },
  })
  return new Map(rows.map((row) => [row.trackId, true]))
}, no)

/** Uploads in the order in which they are played: local ones, cached ones of other pods, the rest; oldest first. */
const bestFirst = (upload: Prisma.Sql, hostname: string): Prisma.Sql =>
  Prisma.sql`(${upload}.fid IS NULL OR split_part(${upload}.fid, '/', 3) = ${hostname}) DESC,
    (${upload}.audio_file IS NOT NULL) DESC, ${upload}.id`

/** Uploads of a track that the caller may play, best first. */
export const playableUploads = batched<number, Upload[]>(async (context, keys) => {
  const rows = await context.pod.prisma.$queryRaw<Owned<Upload>[]>`
    SELECT u.track_id AS owner, u.id, u.uuid, u.fid, u.track_id AS "trackId", u.library_id AS "libraryId",
      u.audio_file AS "audioFile", u.source, u.mimetype, u.duration, u.size, u.bitrate, u.checksum,
      u.acoustid_track_id AS "acoustidTrackId", upper(u.import_status::text) AS "importStatus",
      u.import_reference AS "importReference", u.import_metadata AS "importMetadata",
      u.import_details AS "importDetails", u.metadata, u.downloads_count AS "downloadsCount",
      u.from_activity_id AS "fromActivityId", u.created_at AS "createdAt", u.modified_at AS "modifiedAt",
      u.imported_at AS "importedAt", u.accessed_at AS "accessedAt"
    FROM upload u
    WHERE u.track_id = ANY(${[...keys]}::int[]) AND ${playableUpload(context, Prisma.sql`u`)}
    ORDER BY ${bestFirst(Prisma.sql`u`, context.pod.config.hostname)}`
  return byOwner(rows)
}, none)

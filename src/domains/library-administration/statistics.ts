import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'

/** How an artist, album, track or channel is used on the pod. */
export interface MusicStatistics {
  listenings: number
  /** Suggested edits of the object itself. */
  edits: number
  /** Playlists that hold one of its tracks. */
  playlists: number
  favorites: number
  /** Libraries that hold an upload of it, split by whether they belong to a channel. */
  libraries: number
  channels: number
  uploads: number
  /** Complaints about the object itself. */
  reports: number
  /** Bytes of the uploads, and of those among them whose file is stored here. */
  mediaSize: number
  storedMediaSize: number
}

/** Statistics of a channel. */
export interface ChannelStatistics extends MusicStatistics {
  /** Subscriptions, approved or not. */
  follows: number
}

/** Statistics of a library. */
export interface LibraryStatistics {
  uploads: number
  /** Follows, approved or not. */
  followers: number
  tracks: number
  albums: number
  artists: number
  reports: number
  mediaSize: number
  storedMediaSize: number
}

const noMusic: MusicStatistics = {
  listenings: 0,
  edits: 0,
  playlists: 0,
  favorites: 0,
  libraries: 0,
  channels: 0,
  uploads: 0,
  reports: 0,
  mediaSize: 0,
  storedMediaSize: 0,
}

/** The statistics of several objects in one statement. `concerned` are their tracks: rows of (key, track_id). */
const musicStatement = (
  ids: readonly number[],
  concerned: Prisma.Sql,
  own: { edits: Prisma.Sql; reports: Prisma.Sql },
  further: Prisma.Sql = Prisma.empty,
) => Prisma.sql`
  WITH wanted AS (SELECT unnest(${[...ids]}::int[]) AS key),
    concerned AS (${concerned}),
    held AS (
      SELECT concerned.key, count(*)::int AS uploads, sum(upload.size) AS media_size,
        sum(upload.size) FILTER (WHERE upload.audio_file IS NOT NULL) AS stored_media_size,
        count(DISTINCT upload.library_id) FILTER (WHERE channel.id IS NULL)::int AS libraries,
        count(DISTINCT channel.id)::int AS channels
      FROM concerned JOIN upload USING (track_id) LEFT JOIN channel USING (library_id) GROUP BY concerned.key)
  SELECT wanted.key,
    (SELECT count(*)::int FROM concerned JOIN listening USING (track_id)
      WHERE concerned.key = wanted.key) AS listenings,
    (SELECT count(*)::int FROM concerned JOIN favorite USING (track_id)
      WHERE concerned.key = wanted.key) AS favorites,
    (SELECT count(DISTINCT playlist_track.playlist_id)::int FROM concerned JOIN playlist_track USING (track_id)
      WHERE concerned.key = wanted.key) AS playlists,
    (SELECT count(*)::int FROM edit WHERE ${own.edits}) AS edits,
    (SELECT count(*)::int FROM report WHERE ${own.reports}) AS reports,
    coalesce(held.uploads, 0) AS uploads,
    coalesce(held.libraries, 0) AS libraries,
    coalesce(held.channels, 0) AS channels,
    coalesce(held.media_size, 0)::float8 AS "mediaSize",
    coalesce(held.stored_media_size, 0)::float8 AS "storedMediaSize"
    ${further}
  FROM wanted LEFT JOIN held USING (key)`

const byKey = <Row extends { key: number }>(rows: Row[]) => new Map(rows.map((row) => [row.key, row]))

/** Tracks of artists, their own and those on albums of theirs. */
const artistTracks = Prisma.sql`
  SELECT wanted.key, track.id AS track_id FROM wanted JOIN track ON track.artist_id = wanted.key
  UNION
  SELECT wanted.key, track.id FROM wanted JOIN album ON album.artist_id = wanted.key
  JOIN track ON track.album_id = album.id`

/** Statistics of an artist, by its key. */
export const artistStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) =>
    byKey(
      await pod.prisma.$queryRaw<(MusicStatistics & { key: number })[]>(
        musicStatement(ids, artistTracks, {
          edits: Prisma.sql`edit.artist_id = wanted.key`,
          reports: Prisma.sql`report.artist_id = wanted.key`,
        }),
      ),
    ),
  (): MusicStatistics => noMusic,
)

/** Statistics of an album, by its key. */
export const albumStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) =>
    byKey(
      await pod.prisma.$queryRaw<(MusicStatistics & { key: number })[]>(
        musicStatement(
          ids,
          Prisma.sql`SELECT wanted.key, track.id AS track_id FROM wanted JOIN track ON track.album_id = wanted.key`,
          {
            edits: Prisma.sql`edit.album_id = wanted.key`,
            reports: Prisma.sql`report.album_id = wanted.key`,
          },
        ),
      ),
    ),
  (): MusicStatistics => noMusic,
)

/** Statistics of a track, by its key. */
export const trackStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) =>
    byKey(
      await pod.prisma.$queryRaw<(MusicStatistics & { key: number })[]>(
        musicStatement(ids, Prisma.sql`SELECT wanted.key, wanted.key AS track_id FROM wanted`, {
          edits: Prisma.sql`edit.track_id = wanted.key`,
          reports: Prisma.sql`report.track_id = wanted.key`,
        }),
      ),
    ),
  (): MusicStatistics => noMusic,
)

/** Statistics of a channel, by its key: over the tracks of its artist. */
export const channelStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) =>
    byKey(
      await pod.prisma.$queryRaw<(ChannelStatistics & { key: number })[]>(
        musicStatement(
          ids,
          Prisma.sql`
            SELECT wanted.key, track.id AS track_id FROM wanted JOIN channel ON channel.id = wanted.key
            JOIN track ON track.artist_id = channel.artist_id
            UNION
            SELECT wanted.key, track.id FROM wanted JOIN channel ON channel.id = wanted.key
            JOIN album ON album.artist_id = channel.artist_id JOIN track ON track.album_id = album.id`,
          {
            edits: Prisma.sql`edit.artist_id = (SELECT artist_id FROM channel WHERE channel.id = wanted.key)`,
            reports: Prisma.sql`report.channel_id = wanted.key`,
          },
          Prisma.sql`, (SELECT count(*)::int FROM actor_follow follow
            JOIN channel ON channel.actor_id = follow.target_id WHERE channel.id = wanted.key) AS follows`,
        ),
      ),
    ),
  (): ChannelStatistics => ({ ...noMusic, follows: 0 }),
)

/** Statistics of a library, by its key. */
export const libraryStatistics = batched(
  async ({ pod }: Context, ids: readonly number[]) =>
    byKey(
      await pod.prisma.$queryRaw<(LibraryStatistics & { key: number })[]>`
        WITH wanted AS (SELECT unnest(${[...ids]}::int[]) AS key),
          held AS (
            SELECT upload.library_id AS key, count(*)::int AS uploads,
              count(DISTINCT track.id)::int AS tracks, count(DISTINCT track.album_id)::int AS albums,
              count(DISTINCT track.artist_id)::int AS artists, sum(upload.size) AS media_size,
              sum(upload.size) FILTER (WHERE upload.audio_file IS NOT NULL) AS stored_media_size
            FROM upload JOIN wanted ON wanted.key = upload.library_id
            LEFT JOIN track ON track.id = upload.track_id GROUP BY upload.library_id)
        SELECT wanted.key,
          coalesce(held.uploads, 0) AS uploads, coalesce(held.tracks, 0) AS tracks,
          coalesce(held.albums, 0) AS albums, coalesce(held.artists, 0) AS artists,
          (SELECT count(*)::int FROM library_follow follow WHERE follow.target_id = wanted.key) AS followers,
          (SELECT count(*)::int FROM report WHERE report.library_id = wanted.key) AS reports,
          coalesce(held.media_size, 0)::float8 AS "mediaSize",
          coalesce(held.stored_media_size, 0)::float8 AS "storedMediaSize"
        FROM wanted LEFT JOIN held USING (key)`,
    ),
  (): LibraryStatistics => ({
    uploads: 0,
    followers: 0,
    tracks: 0,
    albums: 0,
    artists: 0,
    reports: 0,
    mediaSize: 0,
    storedMediaSize: 0,
  }),
)

const countBy = (statement: (ids: number[]) => Prisma.Sql) =>
  batched(
    async ({ pod }: Context, ids: readonly number[]) => {
      const rows = await pod.prisma.$queryRaw<{ key: number; count: number }[]>(statement([...ids]))
      return new Map(rows.map(({ key, count }) => [key, count]))
    },
    () => 0,
  )

/** How many albums an artist has as the album artist. */
export const albumsCountOfArtist = countBy(
  (ids) => Prisma.sql`SELECT artist_id AS key, count(*)::int AS count FROM album
    WHERE artist_id = ANY(${ids}) GROUP BY artist_id`,
)

/** How many uploads a track has, whoever may play them. */
export const uploadsCountOfTrack = countBy(
  (ids) => Prisma.sql`SELECT track_id AS key, count(*)::int AS count FROM upload
    WHERE track_id = ANY(${ids}) GROUP BY track_id`,
)

/** How many follows a library has, approved or not. */
export const followersCountOfLibrary = countBy(
  (ids) => Prisma.sql`SELECT target_id AS key, count(*)::int AS count FROM library_follow
    WHERE target_id = ANY(${ids}) GROUP BY target_id`,
)

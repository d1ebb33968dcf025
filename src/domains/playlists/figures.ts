import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'
import { playableUpload } from '../libraries/visibility.ts'

/** What is counted over a playlist's entries. */
export interface PlaylistFigures {
  tracksCount: number
  /** Seconds; `null` while nothing is known to last. */
  duration: number | null
  /** Whether the caller may play one of the tracks. */
  isPlayable: boolean
}

/** Figures of a playlist for the caller. A track lasts as long as its first upload, playable or not. */
export const playlistFigures = batched<number, PlaylistFigures>(
  async (context, ids) => {
    const rows = await context.pod.prisma.$queryRaw<(PlaylistFigures & { id: number })[]>`
      SELECT entry.playlist_id AS id, count(*)::int AS "tracksCount", sum(first.duration)::int AS duration,
        bool_or(EXISTS (SELECT 1 FROM upload playable
          WHERE playable.track_id = entry.track_id AND ${playableUpload(context, Prisma.sql`playable`)})) AS "isPlayable"
      FROM playlist_track entry LEFT JOIN LATERAL (
        SELECT upload.duration FROM upload WHERE upload.track_id = entry.track_id ORDER BY upload.id LIMIT 1) first
        ON TRUE
      WHERE entry.playlist_id IN (${Prisma.join([...ids])}) GROUP BY entry.playlist_id`
    return new Map(rows.map((row) => [row.id, row]))
  },
  () => ({ tracksCount: 0, duration: null, isPlayable: false }),
)

/** How many covers a playlist shows. */
const coversShown = 5

/**
 * Keys of the pictures that stand for a playlist: covers of its albums in the order of its entries, each once,
 * without those of artists that the caller hides.
 */
export const playlistCovers = batched<number, number[]>(
  async (context, ids) => {
    const rows = await context.pod.prisma.$queryRaw<{ id: number; covers: number[] }[]>`
      SELECT ranked.playlist_id AS id, array_agg(ranked.cover ORDER BY ranked.place) AS covers FROM (
        SELECT entry.playlist_id, album.attachment_cover_id AS cover,
          min(entry.index) AS place,
          row_number() OVER (PARTITION BY entry.playlist_id ORDER BY min(entry.index)) AS rank
        FROM playlist_track entry
        JOIN track ON track.id = entry.track_id
        JOIN album ON album.id = track.album_id
        WHERE entry.playlist_id IN (${Prisma.join([...ids])}) AND album.attachment_cover_id IS NOT NULL
          AND ${albumIsShown(context)}
        GROUP BY entry.playlist_id, album.attachment_cover_id) ranked
      WHERE ranked.rank <= ${coversShown} GROUP BY ranked.playlist_id`
    return new Map(rows.map(({ id, covers }) => [id, covers]))
  },
  () => [],
)

const albumIsShown = ({ viewer }: Context): Prisma.Sql =>
  viewer
    ? Prisma.sql`NOT EXISTS (SELECT 1 FROM content_filter hide
        WHERE hide.user_id = ${viewer.userId} AND hide.artist_id = album.artist_id)`
    : Prisma.sql`TRUE`

/** The places of entries in their playlists, from 0 without gaps, also where deleted tracks left holes. */
export const entryPlaces = batched<number, number>(
  async (context, ids) => {
    const rows = await context.pod.prisma.$queryRaw<{ id: number; place: number }[]>`
      SELECT placed.id, placed.place FROM (
        SELECT entry.id, (row_number() OVER (PARTITION BY entry.playlist_id
          ORDER BY entry.index ASC NULLS LAST, entry.id ASC) - 1)::int AS place
        FROM playlist_track entry WHERE entry.playlist_id IN (
          SELECT asked.playlist_id FROM playlist_track asked WHERE asked.id IN (${Prisma.join([...ids])}))) placed
      WHERE placed.id IN (${Prisma.join([...ids])})`
    return new Map(rows.map(({ id, place }) => [id, place]))
  },
  () => 0,
)

import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { playableUpload } from '../libraries/visibility.ts'

/** A track, and which of its files is to be played. */
export interface PlayableTrack {
  artist: string
  album: string | null
  title: string
  /** The best upload that the caller may play; null when there is none. */
  upload: PlayableUpload | null
}

/** A file that the caller may play. */
export interface PlayableUpload {
  id: number
  uuid: string
  /** Key in the storage; null when no file is there. */
  audioFile: string | null
  /** `upload://<name>`, `file://<path>` or `http(s)://…`. */
  source: string | null
  mimetype: string | null
  /** Seconds. */
  duration: number | null
  /** Bits per second. */
  bitrate: number | null
}

const uuidPattern = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i

type Row = { artist: string; album: string | null; title: string; id: number | null } & Omit<
  PlayableUpload,
  'id'
>

/**
 * Finds a track by its uuid or key and, of its uploads that the caller may play, the best: the pod's own files first, then
 * those in place on the disk, then stored copies of remote ones, then remote ones; the oldest of equals. With
 * `upload` only that one will do. `null` when there is no such track.
 */
export async function findPlayableUpload(
  context: Context,
  choice: { track: string | number; upload?: string | null },
): Promise<PlayableTrack | null> {
  const { track } = choice
  if (typeof track === 'string' && !uuidPattern.test(track)) return null
  if (choice.upload && !uuidPattern.test(choice.upload)) choice = { ...choice, upload: noUpload }
  const upload = Prisma.sql`upload`
  const only = choice.upload ? Prisma.sql`AND upload.uuid = ${choice.upload}::uuid` : Prisma.empty
  const [row] = await context.pod.prisma.$queryRaw<Row[]>`
    SELECT artist.name AS artist, album.title AS album, track.title,
      upload.id, upload.uuid, upload.audio_file AS "audioFile", upload.source, upload.mimetype,
      upload.duration, upload.bitrate
    FROM track
    JOIN artist ON artist.id = track.artist_id
    LEFT JOIN album ON album.id = track.album_id
    LEFT JOIN upload ON upload.track_id = track.id AND ${playableUpload(context, upload)} ${only}
    WHERE ${typeof track === 'string' ? Prisma.sql`track.uuid = ${track}::uuid` : Prisma.sql`track.id = ${track}`}
    ORDER BY coalesce(upload.source, '') LIKE 'http%', upload.audio_file IS NULL, upload.id
    LIMIT 1`
  if (!row) return null
  const { artist, album, title, id, ...rest } = row
  return { artist, album, title, upload: id === null ? null : { id, ...rest } }
}

/** A uuid that no upload has. */
const noUpload = '00000000-0000-0000-0000-000000000000'

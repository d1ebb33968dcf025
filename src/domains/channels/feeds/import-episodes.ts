import { randomUUID } from 'node:crypto'
import { type Channel, Prisma } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { tagTracks } from '../../libraries/import/catalogue.ts'
import { recordset } from '../../libraries/import/recordset.ts'
import { noteLooseFiles } from '../../storage/loose-files.ts'
import { episodeKey } from './episode-key.ts'
import { pictureKeys } from './pictures.ts'
import type { FeedItem } from './read-feed.ts'

/** An episode as it is stored already. */
interface KnownEpisode {
  uuid: string
  createdAt: Date
  descriptionId: number | null
  coverId: number | null
  coverUrl: string | null
}

/** An episode with what it hangs on. */
interface Episode {
  uuid: string
  item: FeedItem
  known: KnownEpisode | undefined
  descriptionId: number | null
}

type Transaction = Prisma.TransactionClient

/**
 * Makes the tracks and uploads of episodes, or brings them up to date; those that left the feed stay. The number of
 * statements does not depend on how many episodes there are. Gives the storage keys of files that nobody needs now.
 */
export async function importEpisodes(
  pod: Pod,
  tx: Transaction,
  channel: Channel,
  items: readonly FeedItem[],
): Promise<string[]> {
  if (items.length === 0) return []
  const uuids = items.map(({ guid }) => episodeKey(channel.uuid, guid))
  const known = await knownEpisodes(tx, uuids)
  const episodes = await describe(
    tx,
    items.map((item, index) => {
      const uuid = uuids[index] ?? ''
      return { uuid, item, known: known.get(uuid), descriptionId: null }
    }),
  )
  const pictures = await pictureKeys(
    tx,
    items.map(({ pictureUrl }) => pictureUrl),
    knownPictures([...known.values()]),
  )
  const tracks = await storeTracks(pod, tx, channel, episodes, pictures)
  await removeDescriptions(tx, known)
  await storeTags(tx, episodes, tracks)
  return storeUploads(pod, tx, channel, episodes, tracks)
}

async function knownEpisodes(tx: Transaction, uuids: readonly string[]): Promise<Map<string, KnownEpisode>> {
  const rows = await tx.$queryRaw<KnownEpisode[]>`
    SELECT track.uuid::text, track.created_at AS "createdAt", track.description_id AS "descriptionId",
      cover.id AS "coverId", cover.url AS "coverUrl"
    FROM track LEFT JOIN attachment cover ON cover.id = track.attachment_cover_id
    WHERE track.uuid = ANY(${[...uuids]}::uuid[])`
  return new Map(rows.map((row) => [row.uuid, row]))
}

const knownPictures = (episodes: readonly KnownEpisode[]): Map<string, number> =>
  new Map(
    episodes.flatMap(({ coverId, coverUrl }): [string, number][] =>
      coverId === null || coverUrl === null ? [] : [[coverUrl, coverId]],
    ),
  )

/** Stores what is said of the episodes; what was said before is removed when the tracks do not need it any more. */
async function describe(tx: Transaction, episodes: readonly Episode[]): Promise<Episode[]> {
  const described = episodes.filter(({ item }) => item.description !== null)
  const made = await tx.content.createManyAndReturn({
    data: described.flatMap(({ item }) => item.description ?? []),
    select: { id: true },
  })
  const keys = new Map(described.map(({ uuid }, index) => [uuid, made[index]?.id ?? null]))
  return episodes.map((episode) => ({ ...episode, descriptionId: keys.get(episode.uuid) ?? null }))
}

async function removeDescriptions(tx: Transaction, known: ReadonlyMap<string, KnownEpisode>): Promise<void> {
  const ids = [...known.values()].flatMap(({ descriptionId }) => descriptionId ?? [])
  await tx.content.deleteMany({ where: { id: { in: ids } } })
}

/** Keys of the tracks by their UUIDs. */
async function storeTracks(
  pod: Pod,
  tx: Transaction,
  { artistId }: Channel,
  episodes: readonly Episode[],
  pictures: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const place = `${pod.config.origin}/federation/music/tracks/`
  const now = new Date()
  const made = episodes.map(({ uuid, item, known, descriptionId }) => ({
    uuid,
    title: item.title,
    position: item.episode,
    disc_number: item.season,
    copyright: item.copyright,
    created_at: item.publishedAt ?? known?.createdAt ?? now,
    description_id: descriptionId,
    attachment_cover_id: pictures.get(item.pictureUrl ?? '') ?? null,
  }))
  const rows = await tx.$queryRaw<{ id: number; uuid: string }[]>`
    INSERT INTO track (uuid, fid, title, artist_id, position, disc_number, copyright, created_at, description_id,
      attachment_cover_id)
    SELECT uuid, ${place} || uuid::text, title, ${artistId}, position, disc_number, copyright, created_at,
      description_id, attachment_cover_id
    FROM jsonb_to_recordset(${recordset(made)}::jsonb) AS made (uuid uuid, title text, position int, disc_number int,
      copyright text, created_at timestamptz, description_id int, attachment_cover_id int)
    ON CONFLICT (uuid) DO UPDATE SET title = excluded.title, position = excluded.position,
      disc_number = excluded.disc_number, copyright = excluded.copyright, created_at = excluded.created_at,
      description_id = excluded.description_id, attachment_cover_id = excluded.attachment_cover_id
    RETURNING id, uuid::text`
  return new Map(rows.map(({ id, uuid }) => [uuid, id]))
}

async function storeTags(
  tx: Transaction,
  episodes: readonly Episode[],
  tracks: ReadonlyMap<string, number>,
): Promise<void> {
  await tx.trackTag.deleteMany({ where: { trackId: { in: [...tracks.values()] } } })
  await tagTracks(
    tx,
    episodes.flatMap(({ uuid, item }) =>
      item.tags.map((name) => ({ track_id: tracks.get(uuid) ?? 0, name })),
    ),
  )
}

/**
 * One upload a track, which names the audio where it lies. A changed address is another recording: the old upload goes
 * with its file. Nothing is fetched before somebody listens.
 */
async function storeUploads(
  pod: Pod,
  tx: Transaction,
  { libraryId }: Channel,
  episodes: readonly Episode[],
  tracks: ReadonlyMap<string, number>,
): Promise<string[]> {
  const place = `${pod.config.origin}/federation/music/uploads/`
  const wanted = recordset(
    episodes.map(({ uuid, item: { audio, duration } }) => ({
      uuid: randomUUID(),
      track_id: tracks.get(uuid),
      source: audio.url,
      mimetype: audio.mimetype,
      size: audio.size === null ? null : Number(audio.size),
      duration,
    })),
  )
  const table = Prisma.sql`jsonb_to_recordset(${wanted}::jsonb) AS wanted (uuid uuid, track_id int, source text,
    mimetype text, size bigint, duration int)`
  const outdated = Prisma.sql`SELECT upload.id FROM upload JOIN ${table} ON wanted.track_id = upload.track_id
    WHERE upload.library_id = ${libraryId} AND upload.source IS DISTINCT FROM wanted.source`
  const stored = await tx.$queryRaw<{ key: string }[]>`
    SELECT audio_file AS key FROM upload WHERE id IN (${outdated}) AND audio_file IS NOT NULL
    UNION ALL SELECT audio_file FROM upload_version WHERE upload_id IN (${outdated})`
  const keys = stored.map(({ key }) => key)
  await noteLooseFiles(tx, keys)
  await tx.$executeRaw`DELETE FROM upload WHERE id IN (${outdated})`
  await tx.$executeRaw`
    UPDATE upload SET mimetype = wanted.mimetype, size = wanted.size, duration = wanted.duration, modified_at = now()
    FROM ${table}
    WHERE wanted.track_id = upload.track_id AND upload.library_id = ${libraryId}
      AND (upload.mimetype, upload.size, upload.duration) IS DISTINCT FROM (wanted.mimetype, wanted.size, wanted.duration)`
  await tx.$executeRaw`
    INSERT INTO upload (uuid, fid, track_id, library_id, source, mimetype, size, duration, import_status, imported_at)
    SELECT uuid, ${place} || uuid::text, track_id, ${libraryId}, source, mimetype, size, duration, 'finished', now()
    FROM ${table}
    WHERE NOT EXISTS (SELECT 1 FROM upload known WHERE known.track_id = wanted.track_id AND known.library_id = ${libraryId})`
  return keys
}

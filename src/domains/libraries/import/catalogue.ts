import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import type { StoredPicture } from '../../attachments/pictures.ts'
import { claimFiles } from '../../storage/loose-files.ts'
import { licenseKeyOf, licenseUrlOf } from './license-url.ts'
import {
  type AlbumEntry,
  type ImportItem,
  type KnownAlbum,
  type KnownArtist,
  type KnownTrack,
  Matcher,
  nameKey,
  type TrackEntry,
} from './matching.ts'
import { recordset } from './recordset.ts'
import type { TrackMetadata } from './track-metadata.ts'

/** A transaction of an import. */
export type ImportTransaction = Prisma.TransactionClient

/** An item with what may become of its album. */
export interface PlacedItem extends ImportItem {
  /** UUID of the album, should it be made for this item. */
  albumUuid?: string
  /** What the album shows when it has nothing to show. */
  cover?: StoredPicture | null
}

/** Where a file belongs now. */
export interface Placement {
  trackId: number
  albumId: number | null
  artistId: number
  /** Whether the import made the track. */
  isNew: boolean
  /** Whether the album has a cover now. */
  albumHasCover: boolean
  /** Whether the waiting cover of the item was taken. */
  coverTaken: boolean
}

/** Only one import at a time looks for what it needs and makes what is missing: else two would make it twice. */
export const catalogueLock = 4_017_301

/** Finds or makes artist, album and track of each item. Everything happens in the transaction that is given. */
export async function placeInCatalogue(
  pod: Pod,
  tx: ImportTransaction,
  actorId: number,
  items: readonly PlacedItem[],
): Promise<Placement[]> {
  if (items.length === 0) return []
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${catalogueLock})`
  const matcher = await knownCatalogue(tx, items)
  const tracks = items.map((item) => place(matcher, item))
  await storeArtists(pod, tx, actorId, matcher)
  const covered = await storeAlbums(pod, tx, actorId, matcher, tracks, items)
  await storeTracks(pod, tx, actorId, matcher.newTracks)
  const made = new Set(matcher.newTracks)
  return tracks.map((track, index) => ({
    trackId: keyOf(track),
    albumId: track.album?.id ?? null,
    artistId: keyOf(track.artist),
    isNew: made.has(track),
    albumHasCover: track.album?.hasCover ?? true,
    coverTaken: covered.has(index),
  }))
}

function keyOf({ id }: { id: number | null }): number {
  if (id === null) throw new Error('a row of the catalogue was not stored')
  return id
}

function place(matcher: Matcher, item: PlacedItem): TrackEntry {
  const { metadata, forced, channelArtistId } = item
  if (channelArtistId !== undefined) return placeInChannel(matcher, item, channelArtistId)
  const known = matcher.recordingOnRelease(metadata)
  if (known) return known
  const [first] = metadata.artists
  if (!first) throw new Error('a file without an artist was to be imported')
  const artist = matcher.trackArtist(first)
  const forcedAlbum = forced.album ? matcher.albumById(forced.album) : undefined
  if (forced.album === null) return matcher.track(item, artist, null)
  if (forcedAlbum) return matcher.track(item, artist, forcedAlbum)
  const albumArtist = matcher.albumArtist(metadata.album.artists[0] ?? first, artist, first.name)
  return matcher.track(item, artist, matcher.album(metadata, albumArtist, item.albumUuid))
}

/** Tracks of a channel have its artist, and no album but one that the uploader names. */
function placeInChannel(matcher: Matcher, item: PlacedItem, artistId: number): TrackEntry {
  const artist = matcher.artistById(artistId)
  if (!artist) throw new Error('the artist of a channel is missing')
  const album = item.forced.album ? matcher.albumById(item.forced.album) : undefined
  return matcher.track(item, artist, album ?? null)
}

async function knownCatalogue(tx: ImportTransaction, items: readonly PlacedItem[]): Promise<Matcher> {
  const matcher = new Matcher()
  const credits = items.flatMap(({ metadata }) => [...metadata.artists, ...metadata.album.artists])
  const names = distinct(credits.map(({ name }) => nameKey(name)))
  const artistMbids = distinct(credits.map(({ mbid }) => mbid))
  const channelArtists = distinct(items.map((item) => item.channelArtistId))
  const recordings = distinct(items.map(({ metadata }) => metadata.mbid))
  const releases = distinct(items.map(({ metadata }) => metadata.album.mbid))
  const albumTitles = distinct(items.map(({ metadata }) => nameKey(metadata.album.title)))
  const forcedAlbums = distinct(items.map(({ forced }) => forced.album))
  const titles = distinct(items.map(({ metadata }) => nameKey(metadata.title)))

  matcher.knowArtists(
    await tx.$queryRaw<KnownArtist[]>`
      SELECT artist.id, artist.uuid::text, artist.name, artist.mbid::text FROM artist
      WHERE artist.id IN (
        SELECT id FROM artist WHERE lower(name) = ANY(${names}::text[])
        UNION SELECT id FROM artist WHERE mbid = ANY(${artistMbids}::uuid[])
        UNION SELECT unnest(${channelArtists}::int[]))`,
  )
  const artistIds = matcher.knownArtistIds()
  matcher.knowAlbums(
    await tx.$queryRaw<KnownAlbum[]>`
      SELECT album.id, album.uuid::text, album.title, album.mbid::text, album.artist_id AS "artistId",
        artist.name AS "artistName", album.release_date::text AS "releaseDate",
        album.attachment_cover_id IS NOT NULL AS "hasCover"
      FROM album JOIN artist ON artist.id = album.artist_id
      WHERE album.id IN (
        SELECT id FROM album WHERE lower(title) = ANY(${albumTitles}::text[]) AND artist_id = ANY(${artistIds}::int[])
        UNION SELECT id FROM album WHERE mbid = ANY(${releases}::uuid[])
        UNION SELECT unnest(${forcedAlbums}::int[])
        UNION SELECT album_id FROM track WHERE mbid = ANY(${recordings}::uuid[]))`,
  )
  matcher.knowTracks(
    await tx.$queryRaw<KnownTrack[]>`
      SELECT track.id, track.uuid::text, track.title, track.mbid::text, track.artist_id AS "artistId",
        track.album_id AS "albumId", track.position, track.disc_number AS "discNumber"
      FROM track WHERE track.id IN (
        SELECT id FROM track WHERE lower(title) = ANY(${titles}::text[]) AND artist_id = ANY(${artistIds}::int[])
        UNION SELECT id FROM track WHERE mbid = ANY(${recordings}::uuid[]))`,
  )
  return matcher
}

const distinct = <Value>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value): value is Value => value !== null && value !== undefined)),
]

async function storeArtists(pod: Pod, tx: ImportTransaction, actorId: number, { newArtists }: Matcher) {
  if (newArtists.length === 0) return
  const place = `${pod.config.origin}/federation/music/artists/`
  const rows = await tx.$queryRaw<{ id: number; uuid: string }[]>`
    INSERT INTO artist (uuid, fid, name, mbid, attributed_to_id)
    SELECT uuid, ${place} || uuid::text, name, mbid, ${actorId}
    FROM jsonb_to_recordset(${recordset(newArtists)}::jsonb) AS made (uuid uuid, name text, mbid uuid)
    RETURNING id, uuid::text`
  takeKeys(newArtists, rows)
}

function takeKeys(
  entries: readonly { id: number | null; uuid: string }[],
  rows: { id: number; uuid: string }[],
) {
  const keys = new Map(rows.map(({ id, uuid }) => [uuid, id]))
  for (const entry of entries) entry.id = keys.get(entry.uuid) ?? null
}

/** Stores new albums, and gives albums without a cover that of the first item that has one; says of which items. */
async function storeAlbums(
  pod: Pod,
  tx: ImportTransaction,
  actorId: number,
  { newAlbums }: Matcher,
  tracks: readonly TrackEntry[],
  items: readonly PlacedItem[],
): Promise<Set<number>> {
  if (newAlbums.length > 0) {
    const place = `${pod.config.origin}/federation/music/albums/`
    const made = newAlbums.map(({ uuid, title, mbid, releaseDate, artist }) => ({
      uuid,
      title,
      mbid,
      release_date: releaseDate,
      artist_id: keyOf(artist),
    }))
    const rows = await tx.$queryRaw<{ id: number; uuid: string }[]>`
      INSERT INTO album (uuid, fid, title, mbid, release_date, artist_id, attributed_to_id)
      SELECT uuid, ${place} || uuid::text, title, mbid, release_date, artist_id, ${actorId}
      FROM jsonb_to_recordset(${recordset(made)}::jsonb)
        AS made (uuid uuid, title text, mbid uuid, release_date date, artist_id int)
      RETURNING id, uuid::text`
    takeKeys(newAlbums, rows)
  }
  const covered = new Set<number>()
  for (const [index, item] of items.entries()) {
    const album = tracks[index]?.album
    if (!album || !item.cover || album.hasCover || item.forced.album !== undefined) continue
    await giveCover(tx, album, item.cover)
    covered.add(index)
  }
  return covered
}

async function giveCover(tx: ImportTransaction, album: AlbumEntry, { file, mimetype, size }: StoredPicture) {
  await claimFiles(tx, [file])
  const { id } = await tx.attachment.create({ data: { file, mimetype, size }, select: { id: true } })
  await tx.album.update({ where: { id: keyOf(album) }, data: { attachmentCoverId: id } })
  album.hasCover = true
}

async function storeTracks(
  pod: Pod,
  tx: ImportTransaction,
  actorId: number,
  newTracks: readonly TrackEntry[],
) {
  if (newTracks.length === 0) return
  const place = `${pod.config.origin}/federation/music/tracks/`
  const [licenses, covers, descriptions] = [
    await licenseCodes(tx),
    await pictureKeys(tx, newTracks),
    await storeDescriptions(tx, newTracks),
  ]
  const made = newTracks.map((track) => ({
    uuid: track.uuid,
    title: track.title,
    mbid: track.mbid,
    artist_id: keyOf(track.artist),
    album_id: track.album?.id ?? null,
    position: track.position,
    disc_number: track.discNumber,
    license_code: licenseOf(track, licenses),
    copyright: track.source?.metadata.copyright ?? null,
    description_id: descriptions.get(track) ?? null,
    attachment_cover_id: covers.get(track.source?.forced.cover ?? '') ?? null,
  }))
  const rows = await tx.$queryRaw<{ id: number; uuid: string }[]>`
    INSERT INTO track (uuid, fid, title, mbid, artist_id, album_id, position, disc_number, license_code, copyright,
      description_id, attachment_cover_id, attributed_to_id)
    SELECT uuid, ${place} || uuid::text, title, mbid, artist_id, album_id, position, disc_number, license_code,
      copyright, description_id, attachment_cover_id, ${actorId}
    FROM jsonb_to_recordset(${recordset(made)}::jsonb) AS made (uuid uuid, title text, mbid uuid, artist_id int,
      album_id int, position int, disc_number int, license_code text, copyright text, description_id int,
      attachment_cover_id int)
    RETURNING id, uuid::text`
  takeKeys(newTracks, rows)
  await storeTags(tx, newTracks)
}

/** The licence that an uploader chose by its code, else that of the file. */
function licenseOf({ source }: TrackEntry, codeOf: Awaited<ReturnType<typeof licenseCodes>>): string | null {
  if (!source) return null
  return source.forced.license === undefined ? codeOf(source.metadata) : source.forced.license
}

/** Finds the licence that a file names by its address; null when it names none that is known. */
export async function licenseCodes(
  tx: ImportTransaction,
): Promise<(metadata: Pick<TrackMetadata, 'license' | 'copyright'>) => string | null> {
  const licenses = await tx.license.findMany({ select: { code: true, identifier: true, url: true } })
  const codes = new Map<string, string>()
  for (const { code, identifier, url } of licenses) {
    codes.set(licenseKeyOf(url), code)
    codes.set(licenseKeyOf(identifier), code)
  }
  return ({ license, copyright }) => {
    const url = licenseUrlOf({ license: license ?? undefined, copyright: copyright ?? undefined })
    return url === null ? null : (codes.get(licenseKeyOf(url)) ?? null)
  }
}

/** Keys of the pictures that uploaders chose as covers of their tracks, by UUID. */
async function pictureKeys(
  tx: ImportTransaction,
  tracks: readonly TrackEntry[],
): Promise<Map<string, number>> {
  const uuids = distinct(tracks.map(({ source }) => source?.forced.cover))
  if (uuids.length === 0) return new Map()
  const rows = await tx.attachment.findMany({
    where: { uuid: { in: uuids } },
    select: { id: true, uuid: true },
  })
  return new Map(rows.map(({ id, uuid }) => [uuid, id]))
}

/** A file's comment is plain text, an uploader's description Markdown. */
async function storeDescriptions(
  tx: ImportTransaction,
  tracks: readonly TrackEntry[],
): Promise<Map<TrackEntry, number>> {
  const described = tracks.filter(({ source }) => source?.metadata.description)
  if (described.length === 0) return new Map()
  const keys = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('content', 'id'))::int AS id
    FROM generate_series(1, ${described.length}::int)`
  const made = described.map(({ source }, index) => ({
    id: keys[index]?.id,
    text: source?.metadata.description?.slice(0, 5000),
    content_type: source?.forced.description === undefined ? 'text/plain' : 'text/markdown',
  }))
  await tx.$executeRaw`
    INSERT INTO content (id, text, content_type)
    SELECT id, text, content_type
    FROM jsonb_to_recordset(${recordset(made)}::jsonb) AS made (id int, text text, content_type text)`
  return new Map(described.map((track, index) => [track, keys[index]?.id ?? 0]))
}

async function storeTags(tx: ImportTransaction, tracks: readonly TrackEntry[]): Promise<void> {
  await tagTracks(
    tx,
    tracks.flatMap((track) =>
      (track.source?.metadata.tags ?? []).map((name) => ({ track_id: keyOf(track), name })),
    ),
  )
}

/** Gives a track these tags and no others. */
export async function replaceTags(
  tx: ImportTransaction,
  trackId: number,
  tags: readonly string[],
): Promise<void> {
  await tx.trackTag.deleteMany({ where: { trackId } })
  await tagTracks(
    tx,
    tags.map((name) => ({ track_id: trackId, name })),
  )
}

/** Tags are one whatever their case; the first spelling stays. */
export async function tagTracks(
  tx: ImportTransaction,
  tagged: readonly { track_id: number; name: string }[],
): Promise<void> {
  if (tagged.length === 0) return
  const spellings = new Map(tagged.map(({ name }) => [nameKey(name), name]))
  await tx.$executeRaw`
    INSERT INTO tag (name) SELECT unnest(${[...spellings.values()]}::text[]) ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO track_tag (track_id, tag_id)
    SELECT DISTINCT made.track_id, tag.id
    FROM jsonb_to_recordset(${recordset(tagged)}::jsonb) AS made (track_id int, name text)
    JOIN tag ON lower(tag.name) = lower(made.name)
    ON CONFLICT DO NOTHING`
}

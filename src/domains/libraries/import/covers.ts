import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Pod } from '../../../pod.ts'
import { ImageError, MAX_PICTURE_BYTES } from '../../../platform/images/images.ts'
import { type StoredPicture, storePicture } from '../../attachments/pictures.ts'
import { removeLooseFiles } from '../../storage/loose-files.ts'
import type { Placement, PlacedItem } from './catalogue.ts'
import { nameKey } from './matching.ts'
import type { TrackMetadata } from './track-metadata.ts'

/** What tells two albums apart before they are matched. */
const albumKey = ({ album, artists }: TrackMetadata): string =>
  album.mbid ?? `${nameKey((album.artists[0] ?? artists[0])?.name ?? '')}\0${nameKey(album.title)}`

/** An item and the folder in which its file lies, when that is looked through for a cover. */
export interface CoverableItem {
  item: PlacedItem
  /** Absolute path of a file that stays in its place. */
  path?: string
}

/**
 * Stores one cover for each album that the items name and that has none yet, and hangs it on the first item of the
 * album. Files are written before the transaction that takes them; `removeUnusedCovers` takes away what it did not.
 */
export async function prepareCovers(pod: Pod, items: readonly CoverableItem[]): Promise<void> {
  const seen = new Set<string>()
  for (const { item, path } of items) {
    if (item.channelArtistId !== undefined || item.forced.album !== undefined) continue
    const key = albumKey(item.metadata)
    if (seen.has(key)) continue
    const embedded = item.metadata.album.cover?.data
    if (!embedded && path === undefined) continue
    if (!embedded && seen.has(`${key}\0${dirname(path ?? '')}`)) continue
    const data = (await hasCover(pod, item.metadata)) ? null : (embedded ?? (await folderCover(path ?? '')))
    if (!data) {
      // without a picture of its own the next file of the same folder has none either
      seen.add(embedded ? key : `${key}\0${dirname(path ?? '')}`)
      continue
    }
    seen.add(key)
    const albumUuid = randomUUID()
    item.albumUuid = albumUuid
    item.cover = await storeCover(pod, data, albumUuid)
  }
}

/** Stores a cover; null when the bytes are no picture: a broken cover is no reason to refuse the music. */
export async function storeCover(
  pod: Pod,
  data: Uint8Array,
  albumUuid: string,
): Promise<StoredPicture | null> {
  try {
    return await storePicture(pod, { data, filename: `attachment_cover-${albumUuid}` })
  } catch (error) {
    if (error instanceof ImageError) return null
    throw error
  }
}

/** Removes the covers that no album took. */
export async function removeUnusedCovers(
  pod: Pod,
  items: readonly PlacedItem[],
  placements: readonly Placement[],
): Promise<void> {
  const unused = items.flatMap(({ cover }, index) =>
    cover && !placements[index]?.coverTaken ? [cover.file] : [],
  )
  if (unused.length > 0) await removeLooseFiles(pod, unused)
}

/** Whether the catalogue already has the album with a cover, as far as can be told before matching. */
async function hasCover(pod: Pod, { album, artists }: TrackMetadata): Promise<boolean> {
  const artist = nameKey((album.artists[0] ?? artists[0])?.name ?? '')
  const rows = await pod.prisma.$queryRaw<{ found: number }[]>`
    SELECT 1 AS found FROM album JOIN artist ON artist.id = album.artist_id
    WHERE album.attachment_cover_id IS NOT NULL AND (
      album.mbid = ${album.mbid}::uuid
      OR (${album.mbid}::uuid IS NULL AND lower(album.title) = ${nameKey(album.title)} AND lower(artist.name) = ${artist}))
    LIMIT 1`
  return rows.length > 0
}

const coverNames = ['cover.jpg', 'cover.jpeg', 'cover.png', 'folder.jpg', 'folder.jpeg', 'folder.png']

/** The picture that lies beside a file; null when there is none of a sensible size. */
async function folderCover(path: string): Promise<Uint8Array | null> {
  const folder = dirname(path)
  const names = new Set(await readdir(folder).catch(() => []))
  const name = coverNames.find((each) => names.has(each))
  if (!name) return null
  const facts = await stat(join(folder, name)).catch(() => null)
  if (!facts?.isFile() || facts.size > MAX_PICTURE_BYTES) return null
  return readFile(join(folder, name)).catch(() => null)
}

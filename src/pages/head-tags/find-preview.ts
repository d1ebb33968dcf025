import { readInteger } from '../../schema/global-id.ts'
import { accountPreview } from './account.ts'
import { albumPreview } from './album.ts'
import { artistPreview } from './artist.ts'
import { channelPreview } from './channel.ts'
import { libraryPreview } from './library.ts'
import { playlistPreview } from './playlist.ts'
import type { Preview, Reader } from './preview.ts'
import { trackPreview } from './track.ts'

type Finding = (reader: Reader, key: string) => Promise<Preview | null>

/** For pages whose key is a number; one that no row can have names nothing. */
const byNumber =
  (find: (reader: Reader, id: number) => Promise<Preview | null>): Finding =>
  async (reader, key) => {
    const id = readInteger(key)
    return id === null ? null : find(reader, id)
  }

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The pages that can be shared, by their path; its only group is the key. */
const pages: readonly (readonly [RegExp, Finding])[] = [
  [/^\/library\/tracks\/(\d+)\/?$/, byNumber(trackPreview)],
  [/^\/library\/albums\/(\d+)\/?$/, byNumber(albumPreview)],
  [/^\/library\/artists\/(\d+)\/?$/, byNumber(artistPreview)],
  [/^\/library\/playlists\/(\d+)\/?$/, byNumber(playlistPreview)],
  [new RegExp(`^/library/(${uuid})/?$`, 'i'), (reader, key) => libraryPreview(reader, key.toLowerCase())],
  [/^\/channels\/([^/]+)\/?$/, channelPreview],
  [/^\/@([^/]+)\/?$/, accountPreview],
]

/** Whether a path is that of a page that can be shared. */
export const canBeShared = (path: string): boolean => pages.some(([pattern]) => pattern.test(path))

/** What a visitor may know of what a page is about; `null` for other pages, and for what is not there for them. */
export async function findPreview(reader: Reader, path: string): Promise<Preview | null> {
  for (const [pattern, find] of pages) {
    const key = pattern.exec(path)?.[1]
    if (key !== undefined) return find(reader, decoded(key))
  }
  return null
}

/** A part of a path as it was written; as it stands when it cannot be decoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

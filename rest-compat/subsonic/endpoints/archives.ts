import type { ArchiveEntry } from '../../../src/domains/playback/archive.ts'
import {
  type SubsonicArchivedFragment,
  SubsonicAlbumArchiveDocument,
  SubsonicArtistArchiveDocument,
  SubsonicPlaylistArchiveDocument,
} from '../../generated/operations.ts'
import { saveAs } from '../../conventions/save-as.ts'
import type { Call } from '../call.ts'
import { notFound } from '../failure.ts'
import { readKey } from '../parameters.ts'

/** An archive to be: what it is called, without an ending, and what is in it. */
interface Archive {
  name: string
  entries: ArchiveEntry[]
}

const manyId = /^(ar|al|pl)-(\d+)$/

/** Whether the id of a call names more than a song: `ar-1` an artist, `al-1` an album, `pl-1` a playlist. */
export const namesMany = ({ parameters }: Call): boolean => manyId.test(parameters.text('id') ?? '')

/** Sends all songs of an artist, an album or a playlist that the caller may play, in one archive. */
export async function sendArchive(call: Call): Promise<null> {
  const { gateway, context, http, response } = call
  const [, kind = '', key = ''] = manyId.exec(call.parameters.required('id')) ?? []
  const archive = await archiveOf[kind]?.(call, readKey(key))
  if (!archive || archive.entries.length === 0) throw notFound('Nothing to download was found')
  response.setHeader('content-disposition', saveAs(`${archive.name}.zip`))
  response.setHeader('cache-control', 'private')
  if (http.method === 'POST') http.method = 'GET'
  await gateway.sendArchive(context, http, response, archive.entries)
  return null
}

const archiveOf: Record<string, (call: Call, id: number) => Promise<Archive | null>> = {
  async ar(call, id) {
    const { artist } = await call.run(SubsonicArtistArchiveDocument, { id })
    if (!artist) return null
    const lists = [...artist.discography.map(({ tracks }) => tracks), artist.tracks]
    const tracks = new Map(lists.flatMap(({ edges }) => edges).map(({ node }) => [node.databaseId, node]))
    return { name: artist.name, entries: [...tracks.values()].map(tidily) }
  },
  async al(call, id) {
    const { album } = await call.run(SubsonicAlbumArchiveDocument, { id })
    return (
      album && {
        name: `${album.artist.name} - ${album.title}`,
        entries: album.tracks.edges.map(({ node }) => tidily(node)),
      }
    )
  },
  async pl(call, id) {
    const { playlist } = await call.run(SubsonicPlaylistArchiveDocument, { id })
    return (
      playlist && {
        name: playlist.name,
        entries: playlist.tracks.edges.flatMap(({ node: { track } }, index) =>
          track.isPlayable ? [inOrder(track, index)] : [],
        ),
      }
    )
  },
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** By artist and album, as a collection is kept: `Artist/Album/1-02 Title`. */
function tidily({
  databaseId,
  title,
  position,
  discNumber,
  artist,
  album,
}: SubsonicArchivedFragment): ArchiveEntry {
  const disc = discNumber === null ? '' : `${discNumber}-`
  const place = position === null ? '' : `${disc}${twoDigits(position)} `
  const folders = album ? [album.artist.name, album.title] : [artist.name]
  return { track: databaseId, path: [...folders, `${place}${title}`] }
}

/** One after the other, as the list has them: `03 Artist - Title`. */
const inOrder = ({ databaseId, title, artist }: SubsonicArchivedFragment, index: number): ArchiveEntry => ({
  track: databaseId,
  path: [`${twoDigits(index + 1)} ${artist.name} - ${title}`],
})

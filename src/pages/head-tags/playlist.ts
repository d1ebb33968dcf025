import { PlaylistPreviewDocument } from '../generated/operations.ts'
import {
  clock,
  counted,
  known,
  playerTags,
  type Preview,
  type Reader,
  recordingsOf,
  trackLines,
} from './preview.ts'

/** The page of a playlist that everybody may see: `music.playlist`. */
export async function playlistPreview(reader: Reader, id: number): Promise<Preview | null> {
  const { playlist } = await reader.ask(PlaylistPreviewDocument, { id })
  if (playlist?.privacyLevel !== 'EVERYONE') return null
  const path = `/library/playlists/${id}`
  const url = reader.origin + path
  const tracks = playlist.tracks.edges.map(({ node }) => node.track)
  const picture = playlist.covers[0] ?? null
  return {
    path,
    kind: 'Playlist',
    title: playlist.name,
    by: { name: playlist.user.username, path: `/@${encodeURIComponent(playlist.user.username)}` },
    facts: known(counted(playlist.tracksCount, 'track'), clock(playlist.duration)),
    picture,
    description: null,
    recordings: recordingsOf(tracks),
    lines: trackLines(tracks),
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: playlist.name },
      { property: 'og:type', content: 'music.playlist' },
      { property: 'og:image', content: picture?.medium },
      ...(playlist.isPlayable ? playerTags(reader, { type: 'playlist', id, url }) : []),
    ],
  }
}

import { PlaylistPreviewDocument } from '../generated/operations.ts'
import { clock, counted, known, playerTags, type Preview, type Reader, trackLines } from './preview.ts'

/** The page of a playlist that everybody may see: `music.playlist`. */
export async function playlistPreview(reader: Reader, id: number): Promise<Preview | null> {
  const { playlist } = await reader.ask(PlaylistPreviewDocument, { id })
  if (playlist?.privacyLevel !== 'EVERYONE') return null
  const url = `${reader.origin}/library/playlists/${id}`
  const picture = playlist.covers[0] ?? null
  return {
    kind: 'Playlist',
    title: playlist.name,
    by: { name: playlist.user.username, path: `/@${encodeURIComponent(playlist.user.username)}` },
    facts: known(counted(playlist.tracksCount, 'track'), clock(playlist.duration)),
    picture,
    description: null,
    audioUrl: null,
    lines: trackLines(playlist.tracks.edges.map(({ node }) => node.track)),
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: playlist.name },
      { property: 'og:type', content: 'music.playlist' },
      { property: 'og:image', content: picture?.medium },
      ...(playlist.isPlayable ? playerTags(reader, { type: 'playlist', id, url }) : []),
    ],
  }
}

import { AlbumPreviewDocument } from '../generated/operations.ts'
import {
  activityLink,
  clock,
  counted,
  known,
  playerTags,
  type Preview,
  type Reader,
  recordingsOf,
  trackLines,
} from './preview.ts'

/** The page of an album: `music.album`. */
export async function albumPreview(reader: Reader, id: number): Promise<Preview | null> {
  const { album } = await reader.ask(AlbumPreviewDocument, { id })
  if (!album) return null
  const { artist } = album
  const tracks = album.tracks.edges.map(({ node }) => node)
  const path = `/library/albums/${id}`
  const url = reader.origin + path
  return {
    path,
    kind: 'Album',
    title: album.title,
    by: { name: artist.name, path: `/library/artists/${artist.databaseId}` },
    facts: known(album.releaseDate?.slice(0, 4), counted(album.tracksCount, 'track'), clock(album.duration)),
    picture: album.cover,
    description: album.description?.html ?? null,
    recordings: recordingsOf(tracks),
    lines: trackLines(tracks, artist.name),
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: album.title },
      { property: 'og:type', content: 'music.album' },
      { property: 'music:musician', content: `${reader.origin}/library/artists/${artist.databaseId}` },
      { property: 'music:release_date', content: album.releaseDate },
      { property: 'og:image', content: album.cover?.medium },
      ...activityLink(reader, album.uri),
      ...(album.isPlayable ? playerTags(reader, { type: 'album', id, url }) : []),
    ],
  }
}

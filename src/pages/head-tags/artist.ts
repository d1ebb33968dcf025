import { ArtistPreviewDocument } from '../generated/operations.ts'
import { activityLink, counted, playerTags, type Preview, type Reader, recordingsOf } from './preview.ts'

/** The page of an artist: `profile`. Its picture is the cover of the latest album that has one. */
export async function artistPreview(reader: Reader, id: number): Promise<Preview | null> {
  const { artist } = await reader.ask(ArtistPreviewDocument, { id })
  if (!artist) return null
  const path = `/library/artists/${id}`
  const url = reader.origin + path
  const albums = artist.albums.edges.map(({ node }) => node)
  const covered = albums.filter(({ cover }) => cover)
  const latest = covered.find(({ releaseDate }) => releaseDate) ?? covered[0]
  const picture = latest?.cover ?? artist.cover
  const isPlayable = artist.playableTracks.totalCount + artist.playableAlbums.totalCount > 0
  return {
    path,
    kind: 'Artist',
    title: artist.name,
    by: null,
    facts: [counted(artist.albums.totalCount, 'album'), counted(artist.tracksCount, 'track')],
    picture,
    description: artist.description?.html ?? null,
    recordings: recordingsOf(artist.playableTracks.edges.map(({ node }) => node)),
    lines: albums.map(({ databaseId, title, releaseDate }) => ({
      title,
      path: `/library/albums/${databaseId}`,
      detail: releaseDate?.slice(0, 4) ?? null,
    })),
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: artist.name },
      { property: 'og:type', content: 'profile' },
      { property: 'og:image', content: picture?.medium },
      ...activityLink(reader, artist.uri),
      ...(isPlayable ? playerTags(reader, { type: 'artist', id, url }) : []),
    ],
  }
}

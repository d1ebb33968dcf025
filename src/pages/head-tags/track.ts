import { TrackPreviewDocument } from '../generated/operations.ts'
import { activityLink, clock, known, playerTags, type Preview, type Reader, recordingsOf } from './preview.ts'

/** The page of a track: `music.song`. */
export async function trackPreview(reader: Reader, id: number): Promise<Preview | null> {
  const { track } = await reader.ask(TrackPreviewDocument, { id })
  if (!track) return null
  const { origin } = reader
  const path = `/library/tracks/${id}`
  const url = origin + path
  const { artist, album } = track
  const picture = track.cover ?? album?.cover ?? null
  return {
    path,
    kind: 'Track',
    title: track.title,
    by: { name: artist.name, path: `/library/artists/${artist.databaseId}` },
    facts: known(
      album && `on ${album.title}`,
      album?.releaseDate?.slice(0, 4),
      clock(track.duration),
      track.license?.name,
    ),
    picture,
    description: track.description?.html ?? null,
    recordings: recordingsOf([track]),
    lines: album
      ? [{ title: album.title, path: `/library/albums/${album.databaseId}`, detail: 'the album' }]
      : [],
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: track.title },
      { property: 'og:type', content: 'music.song' },
      { property: 'music:album:disc', content: track.discNumber },
      { property: 'music:album:track', content: track.position },
      { property: 'music:musician', content: `${origin}/library/artists/${artist.databaseId}` },
      { property: 'music:album', content: album && `${origin}/library/albums/${album.databaseId}` },
      { property: 'og:image', content: picture?.medium },
      ...(track.isPlayable
        ? [
            { property: 'og:audio', content: track.listenUrl },
            ...activityLink(reader, track.uploads[0]?.uri),
            ...playerTags(reader, { type: 'track', id, url }),
          ]
        : []),
    ],
  }
}

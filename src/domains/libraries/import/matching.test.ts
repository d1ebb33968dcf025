import { describe, expect, it } from 'vitest'
import { type ImportItem, type KnownArtist, Matcher } from './matching.ts'
import type { TrackMetadata } from './track-metadata.ts'

const A = '11111111-1111-4111-8111-111111111111'
const B = '22222222-2222-4222-8222-222222222222'

const known = (id: number, name: string, mbid: string | null = null): KnownArtist => ({
  id,
  uuid: `artist-${id}`,
  name,
  mbid,
})
const matcherOf = (...artists: KnownArtist[]) => {
  const matcher = new Matcher()
  matcher.knowArtists(artists)
  return matcher
}
const metadata = (changes: Partial<TrackMetadata> = {}): TrackMetadata => ({
  title: 'Song',
  position: 1,
  discNumber: null,
  copyright: null,
  license: null,
  mbid: null,
  tags: [],
  description: null,
  artists: [{ name: 'A', mbid: null }],
  album: { title: 'Album', mbid: null, releaseDate: null, artists: [{ name: 'A', mbid: null }], cover: null },
  ...changes,
})
const item = (changes: Partial<TrackMetadata> = {}): ImportItem => ({
  metadata: metadata(changes),
  forced: {},
})

/** Places an item as an import does. */
function place(matcher: Matcher, changes: Partial<TrackMetadata> = {}) {
  const each = item(changes)
  const [first = { name: '', mbid: null }] = each.metadata.artists
  const artist = matcher.trackArtist(first)
  const [credited = first] = each.metadata.album.artists
  return matcher.track(
    each,
    artist,
    matcher.album(each.metadata, matcher.albumArtist(credited, artist, first.name)),
  )
}

describe('track artists', () => {
  it('are found by name in any case, those that MusicBrainz knows first, then the oldest', () => {
    const matcher = matcherOf(known(1, 'Same'), known(2, 'SAME', A), known(3, 'same', B))
    expect(matcher.trackArtist({ name: 'sAme', mbid: null }).id).toBe(2)
  })

  it('with a MusicBrainz id are found by it alone', () => {
    const matcher = matcherOf(known(1, 'Same'), known(2, 'Other', A))
    expect(matcher.trackArtist({ name: 'Same', mbid: A }).id).toBe(2)
    expect(matcher.trackArtist({ name: 'Same', mbid: B }).id).toBeNull()
    expect(matcher.newArtists).toHaveLength(1)
  })
})

describe('album artists', () => {
  it('of the very name of the track artist are the track artist', () => {
    const matcher = matcherOf(known(1, 'Same'))
    const artist = matcher.trackArtist({ name: 'Same', mbid: B })
    expect(matcher.albumArtist({ name: 'Same', mbid: null }, artist, 'Same')).toBe(artist)
  })

  it('are found by MusicBrainz id, else by name', () => {
    const matcher = matcherOf(known(1, 'Band'), known(2, 'Band', A))
    const artist = matcher.trackArtist({ name: 'Guest', mbid: null })
    expect(matcher.albumArtist({ name: 'BAND', mbid: A }, artist, 'Guest').id).toBe(2)
    expect(matcherOf(known(1, 'Band')).albumArtist({ name: 'BAND', mbid: B }, artist, 'Guest').id).toBe(1)
  })
})

describe('albums and tracks', () => {
  it('are one for the same names, and two for another artist', () => {
    const matcher = new Matcher()
    const first = place(matcher)
    expect(place(matcher, { title: 'SONG' })).toBe(first)
    const other = [{ name: 'B', mbid: null }]
    const second = place(matcher, { artists: other, album: { ...metadata().album, artists: other } })
    expect(second.album).not.toBe(first.album)
    expect(matcher.newAlbums).toHaveLength(2)
  })

  it('differ by position and disc', () => {
    const matcher = new Matcher()
    const tracks = [place(matcher), place(matcher, { position: 2 }), place(matcher, { discNumber: 1 })]
    expect(new Set(tracks).size).toBe(3)
  })

  it('with a known recording are one wherever they stand', () => {
    const matcher = new Matcher()
    expect(place(matcher, { mbid: A, position: 3 })).toBe(place(matcher, { mbid: A, title: 'Other' }))
  })

  it('of several artists are filed under the second, and found there again', () => {
    const matcher = new Matcher()
    const artists = [
      { name: 'A', mbid: null },
      { name: 'B', mbid: null },
    ]
    const track = place(matcher, { artists })
    expect([track.artist.name, track.album?.artist.name]).toEqual(['B', 'A'])
    expect(place(matcher, { artists })).toBe(track)
  })

  it('have the first position when the file does not tell', () => {
    expect(place(new Matcher(), { position: null }).position).toBe(1)
  })
})

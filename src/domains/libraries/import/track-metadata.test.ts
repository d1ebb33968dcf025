import { describe, expect, it } from 'vitest'
import { type EmbeddedPicture, type RawTags, readAudio } from '../../../platform/audio/tags.ts'
import { genreTagsOf } from './genre-tags.ts'
import { licenseKeyOf, licenseUrlOf } from './license-url.ts'
import { releaseDateOf } from './release-date.ts'
import { audioFileMetadata, coverOf, trackMetadataOf } from './track-metadata.ts'

const A = '11111111-1111-4111-8111-111111111111'
const B = '22222222-2222-4222-8222-222222222222'
const base: RawTags = { title: 'T', artist: 'A' }

function metadataOf(tags: RawTags, pictures: EmbeddedPicture[] = []) {
  const result = trackMetadataOf({ tags, pictures })
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result.metadata
}

function errorsOf(tags: RawTags) {
  const result = trackMetadataOf({ tags, pictures: [] })
  return 'errors' in result ? result.errors : null
}

describe('position and disc', () => {
  it.each([
    ['3', 3],
    ['3/12', 3],
    [' 7 / 9', 7],
    ['0', 1],
    ['-2', 1],
    ['1/0', 1],
    ['A1', null],
    ['', null],
    [undefined, null],
  ])('reads %j as %s', (text, number) => {
    expect(metadataOf({ ...base, position: text, disc_number: text })).toMatchObject({
      position: number,
      discNumber: number,
    })
  })
})

describe('release date', () => {
  it.each([
    ['2019', '2019-01-01'],
    ['2019-03', '2019-03-01'],
    ['2019-03-01', '2019-03-01'],
    ['2019/03/05', '2019-03-05'],
    ['20190305', '2019-03-05'],
    ['2019-03-01T10:20:30Z', '2019-03-01'],
    ['2019-03-01 10:20', '2019-03-01'],
    ['2019-31-12 00:00', '2019-12-31'],
    ['2019-31-12', null],
    ['05.03.2019', null],
    ['201903', null],
    ['2019-02-30', null],
    ['0000', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('reads %j as %s', (text, date) => {
    expect(releaseDateOf(text)).toBe(date)
  })
})

describe('genre', () => {
  it.each([
    ['Ambient', ['Ambient']],
    ['Ambient;Electronic', ['Ambient', 'Electronic']],
    ['pop rock', ['PopRock']],
    ['Pop-Rock', ['PopRock']],
    ['rock', ['rock']],
    ['pop rock, Hip-Hop/R&B; (17) - Ünïcode', ['PopRock', 'HipHop', 'Ünïcode']],
    ['Rock, rock; Jazz', ['Rock', 'Jazz']],
    ['', []],
    [undefined, []],
  ])('turns %j into %j', (genre, tags) => {
    expect(genreTagsOf(genre)).toEqual(tags)
  })
})

describe('license', () => {
  it.each([
    [
      { license: 'see https://creativecommons.org/licenses/by/4.0/ please' },
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    [{ copyright: 'Me, 2019. (http://artlibre.org/licence/lal).' }, 'http://artlibre.org/licence/lal'],
    [{ license: 'http://a.example', copyright: 'http://b.example' }, 'http://a.example'],
    [{ license: 'CC BY', copyright: 'http://b.example' }, 'http://b.example'],
    [{ license: 'CC BY' }, null],
    [{}, null],
  ])('finds the address in %j', (tags, url) => {
    expect(licenseUrlOf(tags)).toBe(url)
  })

  it('compares addresses without scheme and closing slash', () => {
    expect(licenseKeyOf('https://creativecommons.org/licenses/by/4.0')).toBe(
      licenseKeyOf('http://creativecommons.org/licenses/by/4.0/'),
    )
    expect(licenseKeyOf('//creativecommons.org/licenses/by/4.0/')).toBe('creativecommons.org/licenses/by/4.0')
    expect(licenseKeyOf('http://creativecommons.org/licenses/by/3.0/')).not.toBe(
      licenseKeyOf('http://creativecommons.org/licenses/by/4.0/'),
    )
  })
})

const named = (...artists: [string, (string | null)?][]) =>
  artists.map(([name, mbid = null]) => ({ name, mbid }))

describe('artists', () => {
  it.each<[string, RawTags, ReturnType<typeof named>]>([
    ['a lone artist', { artist: ' Solo ' }, named(['Solo'])],
    ['an id of it', { artist: 'Solo', musicbrainz_artistid: A }, named(['Solo', A])],
    [
      'two ids that cut it',
      { artist: 'U; V', musicbrainz_artistid: `${A}; ${B}` },
      named(['U', A], ['V', B]),
    ],
    [
      'two ids parted by a comma',
      { artist: 'U, V', musicbrainz_artistid: `${A},${B}` },
      named(['U', A], ['V', B]),
    ],
    ['a comma without ids', { artist: 'R, S' }, named(['R, S'])],
    ['ids with a slash', { artist: 'R', musicbrainz_artistid: `${A}/${B}` }, named(['R'])],
    ['the artists tag', { artist: 'P feat. Q', artists: 'P;Q' }, named(['P'], ['Q'])],
    ['the artists tag with commas', { artists: 'P, Q' }, named(['P'], ['Q'])],
    [
      'one id for a name with a comma',
      { artists: 'Tyler, The Creator', musicbrainz_artistid: A },
      named(['Tyler, The Creator', A]),
    ],
    ['an artists tag that names only one', { artist: 'U; V', artists: 'U' }, named(['U'], ['V'])],
    ['fewer ids than names', { artists: 'P;Q', musicbrainz_artistid: A }, named(['P', A], ['Q'])],
  ])('reads %s', (_, tags, artists) => {
    expect(metadataOf({ title: 'T', ...tags }).artists).toEqual(artists)
  })

  it.each<[string, RawTags, ReturnType<typeof named>]>([
    ['the album artist', { album_artist: 'X', musicbrainz_albumartistid: A }, named(['X', A])],
    ['several', { album_artist: 'X; Y', musicbrainz_albumartistid: `${A};${B}` }, named(['X', A], ['Y', B])],
    ['a name with a comma', { album_artist: 'Tyler, The Creator' }, named(['Tyler, The Creator'])],
    [
      'a comma that two ids explain',
      { album_artist: 'X, Y', musicbrainz_albumartistid: `${A};${B}` },
      named(['X', A], ['Y', B]),
    ],
    [
      'Various Artists beside several track artists',
      { album_artist: 'Various Artists', artists: 'P;Q' },
      named(['Various Artists']),
    ],
    ['the track artists when there is none', { artists: 'P;Q' }, named(['P'], ['Q'])],
    ['the track artists when it is blank', { album_artist: ' ' }, named(['A'])],
    [
      'the track artists when its id is broken',
      { album_artist: 'X', musicbrainz_albumartistid: 'x' },
      named(['A']),
    ],
  ])('gives the album %s', (_, tags, artists) => {
    expect(metadataOf({ ...base, ...tags }).album.artists).toEqual(artists)
  })
})

describe('errors', () => {
  const uuid = ['Must be a valid UUID.']
  it.each<[RawTags, object]>([
    [{ artist: 'A' }, { title: ['This field is required.'] }],
    [{ artist: 'A', title: ' ' }, { title: ['This field may not be blank.'] }],
    [{ title: 'T' }, { artists: { 0: { name: ['This field is required.'] } } }],
    [{ title: 'T', artist: '' }, { artists: { 0: { name: ['This field is required.'] } } }],
    [{ title: 'T', artists: 'P;' }, { artists: { 1: { name: ['This field is required.'] } } }],
    [{ ...base, mbid: 'x' }, { mbid: uuid }],
    [{ ...base, musicbrainz_albumid: 'x' }, { album: { mbid: uuid } }],
    [{ ...base, musicbrainz_artistid: 'x' }, { artists: { 0: { mbid: uuid } } }],
    [{}, { title: ['This field is required.'], artists: { 0: { name: ['This field is required.'] } } }],
  ])('refuses %j', (tags, errors) => {
    expect(errorsOf(tags)).toEqual(errors)
  })

  it('takes an empty id for none', () => {
    expect(metadataOf({ ...base, mbid: '', musicbrainz_albumid: ' ' })).toMatchObject({
      mbid: null,
      album: { mbid: null },
    })
  })
})

describe('album and texts', () => {
  it('names the album of a file without one', () => {
    expect(metadataOf({ ...base, album: ' ' }).album).toMatchObject({
      title: '[Unknown Album]',
      releaseDate: null,
    })
  })

  it('makes a description of the comment', () => {
    expect(metadataOf({ ...base, comment: 'Live', copyright: '© Me' })).toMatchObject({
      description: 'Live',
      copyright: '© Me',
    })
  })

  it.each([
    [[4, 0, 3, 3], 2],
    [[4, 0, 0], 1],
    [[4, 8], null],
    [[], null],
  ])('chooses of pictures of types %j number %s as cover', (types, chosen) => {
    const pictures = types.map((type) => ({
      type,
      mimetype: 'image/png',
      description: '',
      data: Uint8Array.of(1),
    }))
    expect(coverOf(pictures)).toBe(chosen === null ? null : pictures[chosen])
  })
})

const read = (name: string) => readAudio(`test/fixtures/audio/${name}`)

describe('real files', () => {
  it.each([
    [
      '01-sunrise.mp3',
      'Sunrise',
      1,
      1,
      ['Ambient'],
      'First Light',
      '2019-03-01',
      'The Tone Makers',
      'The Tone Makers',
    ],
    [
      '02-noon.ogg',
      'Noon',
      2,
      1,
      ['Ambient', 'Electronic'],
      'First Light',
      '2019-03-01',
      'The Tone Makers',
      'The Tone Makers',
    ],
    [
      '03-dusk.flac',
      'Dusk',
      3,
      null,
      ['Ambient'],
      'First Light',
      '2019-01-01',
      'The Tone Makers',
      'The Tone Makers',
    ],
    [
      '04-midnight.opus',
      'Midnight',
      4,
      null,
      [],
      'First Light',
      '2019-03-01',
      'The Tone Makers',
      'The Tone Makers',
    ],
    [
      '05-ete.m4a',
      'Été à Zürich',
      1,
      null,
      ['Pop'],
      'Übergänge',
      '2021-01-01',
      'Åsa Ångström',
      'Åsa Ångström',
    ],
    [
      '06-guest.mp3',
      'Guest Song',
      7,
      2,
      [],
      'Various Tones',
      '2020-10-05',
      'Åsa Ångström',
      'Various Artists',
    ],
    [
      '07-single.mp3',
      'Single Without Album',
      null,
      null,
      [],
      '[Unknown Album]',
      null,
      'Solo Singer',
      'Solo Singer',
    ],
  ])('reads %s', async (name, title, position, discNumber, tags, album, releaseDate, artist, albumArtist) => {
    const audio = await read(name)
    expect(metadataOf(audio.tags, audio.pictures)).toMatchObject({
      title,
      position,
      discNumber,
      tags,
      artists: [{ name: artist }],
      album: { title: album, releaseDate, artists: [{ name: albumArtist }] },
    })
  })

  it('shows everything found in a file', async () => {
    const { album, ...track } = audioFileMetadata(await read('01-sunrise.mp3')) ?? {}
    expect(track).toEqual({
      title: 'Sunrise',
      position: 1,
      discNumber: 1,
      copyright: 'Someone, 2019. License: http://creativecommons.org/licenses/by/4.0/',
      license: null,
      mbid: null,
      tags: ['Ambient'],
      description: null,
      artists: [{ name: 'The Tone Makers', mbid: null }],
    })
    expect(album).toMatchObject({
      title: 'First Light',
      mbid: null,
      releaseDate: '2019-03-01',
      artists: [{ name: 'The Tone Makers', mbid: null }],
      cover: { mimetype: 'image/png', type: 0, description: '' },
    })
    expect(Buffer.from(album?.cover?.data ?? []).toString('base64')).toMatch(
      /^iVBORw0KGgoAAAANSUhEUgAAAoAAAAKACAIAAACDr150/,
    )
  })

  it('shows nothing of a file without tags, and the readable part of a broken one', async () => {
    expect(audioFileMetadata(await read('08-untagged.mp3'))).toBeNull()
    expect(
      audioFileMetadata({ hasTags: true, tags: { artist: 'A', mbid: 'x' }, pictures: [] }),
    ).toMatchObject({
      title: null,
      mbid: null,
      artists: [{ name: 'A' }],
    })
  })
})

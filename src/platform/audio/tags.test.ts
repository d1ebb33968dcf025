import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPictures, readTagFields } from './tag-fields.ts'
import { NotAudioError, readAudio } from './tags.ts'

const fixture = (name: string) => `test/fixtures/audio/${name}`
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tags-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('readAudio', () => {
  it.each([
    ['01-sunrise.mp3', 'audio/mpeg', 3, 127_999],
    ['02-noon.ogg', 'audio/ogg', 4, 70_000],
    ['03-dusk.flac', 'audio/flac', 2, 97_400],
    ['04-midnight.opus', 'audio/ogg', 5, 0],
    ['05-ete.m4a', 'audio/mp4', 3, 64_773],
    ['06-guest.mp3', 'audio/mpeg', 3, 63_998],
    ['07-single.mp3', 'audio/mpeg', 2, 63_998],
    ['08-untagged.mp3', 'audio/mpeg', 2, 63_998],
    ['09-tone.aiff', 'audio/x-aiff', 2, 705_600],
    ['10-episode.mp3', 'audio/mpeg', 6, 95_999],
  ])('finds type, length and bit rate of %s', async (name, mimetype, duration, bitrate) => {
    const audio = await readAudio(fixture(name))
    expect(audio).toMatchObject({ mimetype, duration })
    expect(Math.abs((audio.bitrate ?? NaN) - bitrate)).toBeLessThanOrEqual(bitrate * 0.001)
  })

  it('reads ID3v2.3 tags with year and day in two frames, and the picture', async () => {
    const { tags, pictures, hasTags } = await readAudio(fixture('01-sunrise.mp3'))
    expect(hasTags).toBe(true)
    expect(tags).toEqual({
      title: 'Sunrise',
      artist: 'The Tone Makers',
      album_artist: 'The Tone Makers',
      album: 'First Light',
      date: '2019-03-01',
      position: '1/4',
      disc_number: '1/1',
      genre: 'Ambient',
      copyright: 'Someone, 2019. License: http://creativecommons.org/licenses/by/4.0/',
    })
    expect(pictures).toMatchObject([{ mimetype: 'image/png', type: 0, description: '' }])
    expect(Buffer.from(pictures[0]?.data ?? []).equals(await readFile(fixture('cover-640.png')))).toBe(true)
  })

  it('reads ID3v2.4, Vorbis and MP4 tags', async () => {
    expect((await readAudio(fixture('06-guest.mp3'))).tags).toEqual({
      title: 'Guest Song',
      artist: 'Åsa Ångström',
      album: 'Various Tones',
      album_artist: 'Various Artists',
      date: '2020-10-05',
      position: '7',
      disc_number: '2',
    })
    expect((await readAudio(fixture('03-dusk.flac'))).tags).toMatchObject({
      title: 'Dusk',
      mbid: '11111111-1111-4111-8111-111111111111',
      musicbrainz_albumid: '22222222-2222-4222-8222-222222222222',
      musicbrainz_artistid: '33333333-3333-4333-8333-333333333333',
    })
    expect((await readAudio(fixture('04-midnight.opus'))).tags).toMatchObject({
      title: 'Midnight',
      position: '4',
    })
    expect((await readAudio(fixture('05-ete.m4a'))).tags).toMatchObject({
      title: 'Été à Zürich',
      position: '1/0',
      genre: 'Pop',
    })
  })

  it('tells a file without tags', async () => {
    expect(await readAudio(fixture('08-untagged.mp3'))).toMatchObject({
      hasTags: false,
      tags: {},
      pictures: [],
    })
  })

  it('goes by the content, not by the name', async () => {
    const path = join(folder, 'really-a-flac.mp3')
    await writeFile(path, await readFile(fixture('03-dusk.flac')))
    expect(await readAudio({ path, mimetype: 'audio/mpeg' })).toMatchObject({ mimetype: 'audio/flac' })
  })

  it('believes the claimed type when rubbish stands before the first frame', async () => {
    const path = join(folder, 'late-start')
    await writeFile(path, Buffer.concat([Buffer.alloc(500, 1), await readFile(fixture('08-untagged.mp3'))]))
    await expect(readAudio(path)).rejects.toThrow(NotAudioError)
    expect(await readAudio({ path, mimetype: 'audio/mpeg' })).toMatchObject({ mimetype: 'audio/mpeg' })
  })

  it.each([['11-not-audio.mp3'], ['12-truncated.mp3'], ['cover-640.png'], ['make.sh']])(
    'refuses %s',
    async (name) => {
      await expect(readAudio({ path: fixture(name), mimetype: 'audio/mpeg' })).rejects.toThrow(NotAudioError)
    },
  )

  it('refuses an empty file', async () => {
    const path = join(folder, 'empty')
    await writeFile(path, '')
    await expect(readAudio({ path, mimetype: 'audio/mpeg' })).rejects.toThrow(NotAudioError)
  })

  it('lets the file system speak for a missing file', async () => {
    await expect(readAudio(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

const ufid = (owner_identifier: string, identifier: string) => ({
  id: 'UFID',
  value: { owner_identifier, identifier: Buffer.from(identifier) },
})

const comment = (descriptor: string, text: string) => ({
  id: 'COMM',
  value: { language: 'eng', descriptor, text },
})

/** A WAV file of one second of silence with an INFO list. */
function waveWith(info: Record<string, string>): Buffer {
  const chunk = (id: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const head = Buffer.from(`${id}\0\0\0\0`, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0) // PCM
  format.writeUInt16LE(1, 2) // one channel
  format.writeUInt32LE(8000, 4)
  format.writeUInt32LE(8000, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  const entries = Object.entries(info).map(([id, text]) => chunk(id, Buffer.from(`${text}\0`, 'latin1')))
  return chunk(
    'RIFF',
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', Buffer.from('INFO'), ...entries),
    chunk('data', Buffer.alloc(8000, 128)),
  )
}

describe('a WAV file', () => {
  it('is tagged by its INFO list', async () => {
    const path = join(folder, 'wave.wav')
    await writeFile(path, waveWith({ INAM: 'Wave', IART: 'Maker', IPRD: 'Sea', ICRD: '2020', ITRK: '3' }))
    expect(await readAudio(path)).toMatchObject({
      mimetype: 'audio/x-wav',
      duration: 1,
      tags: { title: 'Wave', artist: 'Maker', album: 'Sea', date: '2020', position: '3' },
    })
  })
})

describe('readTagFields', () => {
  it('keeps slashes in names of ID3v2.3', () => {
    const native = {
      'ID3v2.3': [
        { id: 'TPE1', value: 'AC' },
        { id: 'TPE1', value: 'DC' },
      ],
    }
    expect(readTagFields(native)).toEqual({ artist: 'AC/DC' })
  })

  it('takes the first of several values', () => {
    expect(
      readTagFields({
        vorbis: [
          { id: 'ARTISTS', value: 'P' },
          { id: 'ARTISTS', value: 'Q' },
        ],
      }),
    ).toEqual({ artists: 'P' })
    expect(
      readTagFields({
        'ID3v2.4': [
          { id: 'TPE1', value: 'P' },
          { id: 'TPE1', value: 'Q' },
        ],
      }),
    ).toEqual({ artist: 'P' })
  })

  it('reads the recording id of MusicBrainz only', () => {
    expect(
      readTagFields({ 'ID3v2.4': [ufid('http://other', 'x'), ufid('http://musicbrainz.org', 'abc')] }),
    ).toEqual({ mbid: 'abc' })
  })

  it("leaves out a program's own comment", () => {
    expect(readTagFields({ 'ID3v2.4': [comment('iTunNORM', '0000'), comment('', 'Live')] })).toEqual({
      comment: 'Live',
    })
  })

  it('counts ID3v1 only when there is no ID3v2', () => {
    const old = [
      { id: 'title', value: 'Old' },
      { id: 'year', value: '1999' },
      { id: 'track', value: 4 },
    ]
    expect(readTagFields({ ID3v1: old })).toEqual({ title: 'Old', date: '1999', position: '4' })
    expect(readTagFields({ ID3v1: old, 'ID3v2.4': [{ id: 'TIT2', value: 'New' }] })).toEqual({ title: 'New' })
  })

  it('finds a frame kept as user text, in any case', () => {
    expect(
      readTagFields({
        'ID3v2.4': [
          { id: 'TXXX:license', value: 'http://l' },
          { id: 'TXXX:Tit2', value: 'T' },
        ],
      }),
    ).toEqual({
      title: 'T',
      license: 'http://l',
    })
  })
})

const picture = (type: string | undefined, id = 'METADATA_BLOCK_PICTURE') => ({
  id,
  value: { format: 'image/jpg', type, data: Uint8Array.of(1) },
})

describe('readPictures', () => {
  it('takes only the first picture of an Ogg file, and every one of a FLAC file', () => {
    const native = { vorbis: [picture('Cover (back)'), picture('Cover (front)')] }
    expect(readPictures(native, 'Ogg').map(({ type }) => type)).toEqual([4])
    expect(readPictures(native, 'FLAC').map(({ type }) => type)).toEqual([4, 3])
  })

  it('counts an MP4 cover as front cover', () => {
    expect(readPictures({ iTunes: [picture(undefined, 'covr')] }, 'M4A')).toEqual([
      { mimetype: 'image/jpeg', type: 3, description: '', data: Uint8Array.of(1) },
    ])
  })
})

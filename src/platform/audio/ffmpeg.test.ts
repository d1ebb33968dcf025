import { chmod, copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTranscoder,
  encodedBitrate,
  isTranscodingFormat,
  type Transcode,
  TranscodingError,
} from './ffmpeg.ts'
import { FfmpegMissingError, findFfmpeg } from './ffmpeg-binary.ts'
import { readAudio } from './tags.ts'

const fixture = (name: string) => `test/fixtures/audio/${name}`
let folder = ''
let transcode: Transcode

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ffmpeg-'))
  transcode = createTranscoder({ ffmpeg: await findFfmpeg() })
})
afterAll(() => rm(folder, { recursive: true }))

describe('transcode', () => {
  it.each([
    ['mp3', 'audio/mpeg'],
    ['ogg', 'audio/ogg'],
    ['opus', 'audio/ogg'],
    ['flac', 'audio/flac'],
    ['aiff', 'audio/x-aiff'],
    ['m4a', 'audio/mp4'],
    ['aac', 'audio/mp4'],
  ] as const)('makes %s of a mono file at the highest bit rate', async (format, mimetype) => {
    const target = join(folder, 'new', 'folder', `made.${format}`)
    const { size } = await transcode({ source: fixture('02-noon.ogg'), target, format, bitrate: 320_000 })
    const made = await readAudio(target)
    expect(made).toMatchObject({ mimetype, duration: 4, tags: { title: 'Noon' } })
    expect(size).toBeGreaterThan(1000)
  })

  it.each(['01-sunrise.mp3', '03-dusk.flac', '04-midnight.opus', '05-ete.m4a', '09-tone.aiff'])(
    'reads %s',
    async (name) => {
      const target = join(folder, `${name}.mp3`)
      await transcode({ source: fixture(name), target, format: 'mp3', bitrate: 64_000 })
      expect(await readAudio(target)).toMatchObject({ mimetype: 'audio/mpeg', bitrate: 64_000 })
    },
  )

  it('leaves nothing behind when the file is not audio', async () => {
    const target = join(folder, 'broken', 'x.mp3')
    const broken = transcode({ source: fixture('11-not-audio.mp3'), target, format: 'mp3', bitrate: 64_000 })
    await expect(broken).rejects.toThrow(TranscodingError)
    expect(await readdir(join(folder, 'broken'))).toEqual([])
  })

  it('opens no playlist that names another file', async () => {
    const source = join(folder, 'list.mp3')
    await writeFile(
      source,
      `#EXTM3U\n#EXTINF:3,\nfile://${join(process.cwd(), fixture('06-guest.mp3'))}\n#EXT-X-ENDLIST\n`,
    )
    const target = join(folder, 'list-out.mp3')
    await expect(transcode({ source, target, format: 'mp3', bitrate: 64_000 })).rejects.toThrow(
      TranscodingError,
    )
  })

  it('kills a conversion that is aborted and removes its file', async () => {
    const target = join(folder, 'aborted', 'x.flac')
    const abort = new AbortController()
    const running = transcode({
      source: fixture('10-episode.mp3'),
      target,
      format: 'flac',
      bitrate: 0,
      signal: abort.signal,
    })
    abort.abort(new Error('gone'))
    await expect(running).rejects.toThrow('gone')
    expect(await readdir(join(folder, 'aborted'))).toEqual([])
  })

  it('stops a conversion that takes too long', async () => {
    // A stand-in that never ends.
    const slow = join(folder, 'slow')
    await writeFile(slow, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
    const late = createTranscoder({ ffmpeg: slow, timeLimit: 20 })
    const request = {
      source: fixture('10-episode.mp3'),
      target: join(folder, 'late.mp3'),
      format: 'mp3',
      bitrate: 64_000,
    } as const
    await expect(late(request)).rejects.toThrow('SIGKILL')
  })
})

describe('encodedBitrate', () => {
  it.each([
    ['mp3', 500_000, 320_000],
    ['mp3', 64_000, 64_000],
    ['opus', 320_000, 256_000],
    ['opus', 1, 6_000],
    ['flac', 320_000, null],
    ['aiff', 320_000, null],
  ] as const)('cuts %s at %s to %s', (format, wanted, bitrate) => {
    expect(encodedBitrate(format, wanted)).toBe(bitrate)
  })

  it('knows its formats', () => {
    expect(isTranscodingFormat('m4a')).toBe(true)
    expect(isTranscodingFormat('toString')).toBe(false)
  })
})

describe('findFfmpeg', () => {
  it('makes a configured program executable', async () => {
    const path = join(folder, 'no-x-bit')
    await copyFile('/bin/true', path)
    await chmod(path, 0o644)
    expect(await findFfmpeg({ ffmpegPath: path })).toBe(path)
  })

  it('refuses a configured program that does not run', async () => {
    await expect(findFfmpeg({ ffmpegPath: join(folder, 'nowhere') })).rejects.toThrow(FfmpegMissingError)
    await expect(findFfmpeg({ ffmpegPath: '/bin/false' })).rejects.toThrow(FfmpegMissingError)
  })
})

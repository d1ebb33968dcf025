import { describe, expect, it } from 'vitest'
import { chooseVersion, planVersion } from './versions.ts'

const mp3 = { mimetype: 'audio/mpeg', bitrate: 128_000 }
const flac = { mimetype: 'audio/flac', bitrate: 900_000 }
const opus = { mimetype: 'audio/ogg', bitrate: 0 }

describe('planVersion', () => {
  it.each([
    ['nothing wanted', mp3, {}],
    ['its own type', mp3, { format: 'mp3' }],
    ['its own type under another name', { mimetype: 'audio/mp4', bitrate: 96_000 }, { format: 'm4a' }],
    ['an unknown type', mp3, { format: 'foo' }],
    ['a limit that it keeps', mp3, { maxBitrate: 128_000 }],
    ['no limit, written as 0', mp3, { maxBitrate: 0 }],
    ['a limit on a file without a fixed rate', opus, { maxBitrate: 32_000 }],
    ['Opus, which it is', opus, { format: 'opus' }],
    ['a limit on a type that has no rate to lower', flac, { maxBitrate: 128_000 }],
    [
      'a limit on a type that cannot be written',
      { mimetype: 'audio/x-wav', bitrate: 1_411_000 },
      { maxBitrate: 1 },
    ],
  ])('sends the original: %s', (_case, original, wanted) => {
    expect(planVersion(original, wanted)).toBeNull()
  })

  it('converts to another type, as good as the original but no better', () => {
    expect(planVersion(mp3, { format: 'ogg' })).toMatchObject({ mimetype: 'audio/ogg', bitrate: 128_000 })
    expect(planVersion(flac, { format: 'MP3' })).toMatchObject({ format: 'mp3', bitrate: 320_000 })
  })

  it('keeps to the limit of the listener and to what the encoder takes', () => {
    expect(planVersion(mp3, { maxBitrate: 64_000 })).toMatchObject({ format: 'mp3', bitrate: 64_000 })
    expect(planVersion(flac, { format: 'opus' })).toMatchObject({ bitrate: 256_000 })
    expect(planVersion(flac, { format: 'mp3', maxBitrate: 9_999_000 })).toMatchObject({ bitrate: 320_000 })
    expect(planVersion(mp3, { format: 'flac' })).toMatchObject({ mimetype: 'audio/flac', bitrate: 0 })
  })
})

describe('chooseVersion', () => {
  const versions = [
    { mimetype: 'audio/mpeg', bitrate: 96_000 },
    { mimetype: 'audio/mpeg', bitrate: 110_000 },
    { mimetype: 'audio/ogg', bitrate: 128_000 },
  ]
  const plan = { format: 'mp3', mimetype: 'audio/mpeg', bitrate: 128_000, limit: 128_000 } as const

  it('takes the exact version, whatever else is near', () => {
    expect(chooseVersion([...versions, { mimetype: 'audio/mpeg', bitrate: 128_000 }], plan)).toMatchObject({
      mimetype: 'audio/mpeg',
      bitrate: 128_000,
    })
  })

  it('takes the best of those near the limit, of the same type only', () => {
    expect(chooseVersion(versions, plan)).toMatchObject({ mimetype: 'audio/mpeg', bitrate: 110_000 })
  })

  it('takes nothing lesser when the listener set no limit', () => {
    expect(chooseVersion(versions, { ...plan, limit: null })).toBeNull()
  })
})

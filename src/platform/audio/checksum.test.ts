import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { CHECKSUM_BYTES, checksumOf, startChecksum } from './checksum.ts'

const fixture = (name: string) => `test/fixtures/audio/${name}`
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('checksum', () => {
  it.each(['01-sunrise.mp3', '02-noon.ogg', '09-tone.aiff', '11-not-audio.mp3'])(
    'covers the first 102400 bytes of %s',
    async (name) => {
      const bytes = await readFile(fixture(name))
      expect(await checksumOf(fixture(name))).toBe(sha256(bytes.subarray(0, 102_400)))
    },
  )

  it('does not depend on how the bytes were cut', () => {
    const bytes = new Uint8Array(CHECKSUM_BYTES + 7).map((_, index) => index % 251)
    const checksum = startChecksum()
    for (let start = 0; start < bytes.length; start += 1000)
      checksum.update(bytes.subarray(start, start + 1000))
    expect(checksum.digest()).toBe(sha256(bytes.subarray(0, CHECKSUM_BYTES)))
  })

  it('fails for a file that is not there', async () => {
    await expect(checksumOf(fixture('nowhere.mp3'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

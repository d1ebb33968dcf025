import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cropSquare, ImageError, inspectPicture, MAX_PICTURE_BYTES, receivePicture } from './images.ts'

const PNG = 'test/fixtures/audio/cover-640.png'
const JPEG = 'test/fixtures/audio/cover-300x200.jpg'
const NOT_AN_IMAGE =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, data: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, data)
  return path
}

function plain(width: number, height: number, channels: 3 | 4 = 3) {
  return sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 40, alpha: 0.5 } } })
}

const pixels = (picture: string | Buffer) =>
  sharp(picture).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer()

describe('receivePicture', () => {
  it('encodes a PNG anew, pixel for pixel, to a size that never varies', async () => {
    const { data, ...facts } = await receivePicture(PNG, 'cover.PNG')
    expect(facts).toEqual({ mimetype: 'image/png', extension: 'png', width: 640, height: 640 })
    expect(data).toHaveLength(46_595)
    expect((await sharp(data).raw().toBuffer()).equals(await sharp(PNG).raw().toBuffer())).toBe(true)
  })

  it.each([
    ['grey', () => plain(70, 60).greyscale().toColourspace('b-w')],
    ['transparent', () => plain(70, 60, 4)],
    ['16 bit', () => plain(70, 60).toColourspace('rgb16')],
    ['palette', () => plain(70, 60).png({ palette: true })],
  ])('keeps the look of a %s PNG', async (name, make) => {
    const path = await fileOf(`${name}.png`, await make().png().toBuffer())
    const { data } = await receivePicture(path, 'x.png')
    expect((await pixels(data)).equals(await pixels(path))).toBe(true)
  })

  it('encodes a picture with many pixels too', async () => {
    const path = await fileOf('many.png', await plain(2100, 2000).png().toBuffer())
    expect(await receivePicture(path, 'many.png')).toMatchObject({
      width: 2100,
      height: 2000,
      mimetype: 'image/png',
    })
  })

  it('drops metadata of a JPEG, yet keeps it upright', async () => {
    const turned = plain(80, 60)
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
    const { data, ...facts } = await receivePicture(
      await fileOf('turned.jpg', await turned.toBuffer()),
      'turned.jpeg',
    )
    expect(facts).toEqual({ mimetype: 'image/jpeg', extension: 'jpg', width: 60, height: 80 })
    expect((await sharp(data).metadata()).exif).toBeUndefined()
  })

  it.each<[string, string, () => Promise<string>, string]>([
    ['text', 'x.png', () => fileOf('text', 'not an image'), NOT_AN_IMAGE],
    ['audio', 'x.jpg', async () => 'test/fixtures/audio/11-not-audio.mp3', NOT_AN_IMAGE],
    [
      'half a picture',
      'x.png',
      async () => fileOf('half', (await readFile(PNG)).subarray(0, 20_000)),
      NOT_AN_IMAGE,
    ],
    [
      'an SVG',
      'x.png',
      () => fileOf('svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'),
      NOT_AN_IMAGE,
    ],
    ['an empty file', 'x.png', () => fileOf('empty', ''), 'The submitted file is empty.'],
    [
      'a GIF',
      'x.gif',
      async () => fileOf('gif', await plain(60, 60).gif().toBuffer()),
      'File extension “gif” is not allowed. Allowed extensions are: png, jpg, jpeg.',
    ],
    [
      'a WebP called PNG',
      'x.png',
      async () => fileOf('webp', await plain(60, 60).webp().toBuffer()),
      'not allowed',
    ],
    [
      'a small one',
      'x.png',
      async () => fileOf('small', await plain(49, 60).png().toBuffer()),
      'at least 50×50 pixels',
    ],
    ['a large file', 'x.png', () => fileOf('large', Buffer.alloc(MAX_PICTURE_BYTES + 1)), 'at most 5 MB'],
    [
      'a bomb',
      'x.png',
      async () => fileOf('bomb', await plain(8000, 5001).png().toBuffer()),
      NOT_AN_IMAGE.slice(0, 20),
    ],
  ])('refuses %s', async (_, filename, make, message) => {
    const received = receivePicture(await make(), filename)
    await expect(received).rejects.toThrow(ImageError)
    await expect(received).rejects.toThrow(message)
  })
})

describe('cropSquare', () => {
  it.each([
    [PNG, 200, 'image/png'],
    [PNG, 600, 'image/png'],
    [JPEG, 200, 'image/jpeg'],
    [JPEG, 600, 'image/jpeg'],
  ])('makes of %s a square of %s', async (path, side, mimetype) => {
    const crop = await cropSquare(path, side)
    expect(crop).toMatchObject({ mimetype, width: side, height: side })
    expect(await inspectPicture(crop.data)).toMatchObject({ mimetype, width: side, height: side })
  })

  it('takes the middle', async () => {
    const stripe = { input: await plain(100, 100).png().toBuffer(), left: 100, top: 0 }
    const wide = sharp({ create: { width: 300, height: 100, channels: 3, background: 'white' } }).composite([
      stripe,
    ])
    const { data } = await cropSquare(await wide.png().toBuffer(), 50)
    const { channels } = await sharp(data).stats()
    expect(channels.slice(0, 3).map(({ mean }) => Math.round(mean))).toEqual([200, 30, 40])
  })

  it('obeys the quality', async () => {
    const low = await cropSquare(JPEG, 200, { quality: 20 })
    expect(low.data.length).toBeLessThan((await cropSquare(JPEG, 200)).data.length)
  })

  it('refuses what is no picture', async () => {
    await expect(cropSquare(Buffer.from('no'), 200)).rejects.toThrow(ImageError)
  })
})

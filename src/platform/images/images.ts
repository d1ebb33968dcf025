import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Metadata, Sharp } from 'sharp'
import { encodePng, type Pixels } from './png.ts'

/** Largest picture file that may be uploaded, in bytes. */
export const MAX_PICTURE_BYTES = 5 * 1024 * 1024
/** Least width and height of an uploaded picture, in pixels. */
const MIN_PICTURE_SIDE = 50
/** Extensions that an uploaded picture's name may have. */
const PICTURE_EXTENSIONS: readonly string[] = ['png', 'jpg', 'jpeg']
/** Sides of the square crops, in pixels. */
export const CROP_SIDES = { medium: 200, large: 600 } as const

/** Pictures with more pixels are refused before they are decoded: a small file may unpack to gigabytes. */
const MAX_PIXELS = 40_000_000
/** Larger ones go to the native encoder, which does not hold up the event loop. */
const MAX_PIXELS_ENCODED_HERE = 4_000_000

/** The file is no picture that is taken here; the message is a sentence for the uploader. */
export class ImageError extends Error {
  override name = 'ImageError'
}

/** A picture as a path on the local disk, or as bytes. */
export type PictureSource = string | Uint8Array

/** What a picture's content tells. */
export type PictureFacts = {
  mimetype: string
  /** Extension without dot that suits the mimetype. */
  extension: string
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

/** A picture made anew, ready to be stored. */
export type EncodedPicture = PictureFacts & { data: Buffer }

const NOT_AN_IMAGE =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
const TYPES = new Map([
  ['jpeg', { mimetype: 'image/jpeg', extension: 'jpg' }],
  ['png', { mimetype: 'image/png', extension: 'png' }],
  ['gif', { mimetype: 'image/gif', extension: 'gif' }],
  ['webp', { mimetype: 'image/webp', extension: 'webp' }],
])

/**
 * Tells type and size of a JPEG, PNG, GIF or WebP picture from its content, for pictures that are stored as they are
 * (embedded covers, remote ones). Throws ImageError when it is something else, or has too many pixels.
 */
export async function inspectPicture(source: PictureSource): Promise<PictureFacts> {
  try {
    return factsOf(await (await open(source)).metadata())
  } catch (error) {
    throw error instanceof ImageError ? error : new ImageError(NOT_AN_IMAGE, { cause: error })
  }
}

/**
 * Checks an uploaded picture (name, file size, content, sides) and encodes it anew without its metadata: upright,
 * in sRGB, JPEG at quality 100. Throws ImageError with a message for the uploader.
 */
export async function receivePicture(path: string, filename: string): Promise<EncodedPicture> {
  const { size } = await stat(path)
  if (size === 0) throw new ImageError('The submitted file is empty.')
  if (size > MAX_PICTURE_BYTES) throw new ImageError('The picture may have at most 5 MB.')
  const { mimetype, width, height } = await inspectPicture(path)
  // What the content is comes first: the name only says what the uploader believes.
  const extension = extname(filename).slice(1).toLowerCase()
  if (!PICTURE_EXTENSIONS.includes(extension) || !['image/png', 'image/jpeg'].includes(mimetype)) {
    throw new ImageError(
      `File extension “${extension}” is not allowed. Allowed extensions are: ${PICTURE_EXTENSIONS.join(', ')}.`,
    )
  }
  if (width < MIN_PICTURE_SIDE || height < MIN_PICTURE_SIDE) {
    throw new ImageError(`The picture must have at least ${MIN_PICTURE_SIDE}×${MIN_PICTURE_SIDE} pixels.`)
  }
  try {
    return mimetype === 'image/png' ? await reencodePng(path) : await reencodeJpeg(path)
  } catch (error) {
    throw new ImageError(NOT_AN_IMAGE, { cause: error })
  }
}

/** How a crop is made. */
export type CropOptions = {
  /** JPEG quality, 1 to 100; default 95. */
  quality?: number
}

/**
 * The middle square of a picture, scaled (also up) to `side` × `side` pixels, in the picture's own format.
 * Throws ImageError when the source is no picture.
 */
export async function cropSquare(
  source: PictureSource,
  side: number,
  { quality = 95 }: CropOptions = {},
): Promise<EncodedPicture> {
  const { mimetype } = await inspectPicture(source)
  const square = (await open(source)).autoOrient().resize(side, side, { fit: 'cover', position: 'centre' })
  try {
    return await encoded(mimetype === 'image/jpeg' ? square.jpeg({ quality }) : square)
  } catch (error) {
    throw new ImageError(NOT_AN_IMAGE, { cause: error })
  }
}

async function open(source: PictureSource): Promise<Sharp> {
  // loaded with the first picture: many pods start, and run for hours, without one
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
}

function factsOf({ format, autoOrient }: Metadata): PictureFacts {
  const type = TYPES.get(format)
  if (!type) throw new ImageError(NOT_AN_IMAGE)
  const { width, height } = autoOrient
  if (width * height > MAX_PIXELS)
    throw new ImageError(`The picture may have at most ${MAX_PIXELS / 1_000_000} megapixels.`)
  return { ...type, width, height }
}

async function reencodeJpeg(path: string): Promise<EncodedPicture> {
  return encoded((await open(path)).autoOrient().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }))
}

async function reencodePng(path: string): Promise<EncodedPicture> {
  const picture = (await open(path)).autoOrient()
  const { width, height } = await inspectPicture(path)
  if (width * height > MAX_PIXELS_ENCODED_HERE) return encoded(picture.png())
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const pixels: Pixels = { width: info.width, height: info.height, channels: info.channels, data }
  return { mimetype: 'image/png', extension: 'png', width, height, data: await encodePng(pixels) }
}

async function encoded(picture: Sharp): Promise<EncodedPicture> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  const type = TYPES.get(info.format)
  if (!type) throw new ImageError(NOT_AN_IMAGE)
  return { ...type, width: info.width, height: info.height, data }
}

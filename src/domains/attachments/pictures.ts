import { cropSquare, ImageError, inspectPicture } from '../../platform/images/images.ts'
import { singleFlight } from '../../platform/single-flight.ts'
import { newKey } from '../../platform/storage/keys.ts'
import type { Pod } from '../../pod.ts'
import { noteLooseFiles } from '../storage/loose-files.ts'
import { cropKey, cropSides } from './urls.ts'

/** A picture that was stored: columns of an attachment. */
export interface StoredPicture {
  /** Key in the storage. */
  file: string
  mimetype: string
  /** Bytes. */
  size: number
}

/** Bytes of a picture, and a name to file it under. */
export interface PictureToStore {
  data: Uint8Array
  /** Only its stem counts: the extension follows the content. */
  filename: string
}

const sizes = ['MEDIUM', 'LARGE'] as const

/**
 * Stores a picture (JPEG, PNG, GIF or WebP) with its square crops. It is loose until a row claims it. Throws ImageError
 * when it is none; then nothing is left behind.
 */
export async function storePicture(pod: Pod, { data, filename }: PictureToStore): Promise<StoredPicture> {
  const { mimetype, extension } = await inspectPicture(data)
  const stem = filename.replace(/\.[^./\\]*$/, '') || 'picture'
  const key = newKey('attachments', `${stem}.${extension}`)
  await noteLooseFiles(pod.prisma, [key])
  const file = await pod.storage.put(key, { data }, { mimetype })
  try {
    for (const size of sizes) await storeCrop(pod, file, data, size)
  } catch (error) {
    await deletePicture(pod, file)
    throw error
  }
  return { file, mimetype, size: data.byteLength }
}

/** Deletes a picture's file and its crops. */
export async function deletePicture(pod: Pod, file: string): Promise<void> {
  for (const size of sizes) await pod.storage.delete(cropKey(file, size))
  await pod.storage.delete(file)
}

/**
 * Makes a crop that is missing, as those of pictures taken over from another pod are. Resolves to false when the
 * picture is gone or cannot be cropped.
 */
export function ensureCrop(pod: Pod, file: string, size: keyof typeof cropSides): Promise<boolean> {
  return singleFlight(pod, `crop ${file} ${size}`, async () => {
    if (await pod.storage.exists(cropKey(file, size))) return true
    if (!(await pod.storage.exists(file))) return false
    try {
      await pod.storage.withLocalFile(file, (path) => storeCrop(pod, file, path, size))
      return true
    } catch (error) {
      if (error instanceof ImageError) return false
      throw error
    }
  })
}

async function storeCrop(
  pod: Pod,
  file: string,
  source: string | Uint8Array,
  size: keyof typeof cropSides,
): Promise<void> {
  const { data, mimetype } = await cropSquare(source, cropSides[size], {
    quality: pod.config.music.thumbnailQuality,
  })
  await pod.storage.put(cropKey(file, size), { data }, { mimetype, replace: true })
}

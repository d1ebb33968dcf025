import { cropSquare, CROP_SIDES, ImageError, inspectPicture } from '../../platform/images/images.ts'
import { newKey } from '../../platform/storage/keys.ts'
import type { Pod } from '../../pod.ts'
import { noteLooseFiles } from '../storage/loose-files.ts'
import { cropKey } from './urls.ts'

/** A picture in the storage, with its square crops beside it. */
export interface StoredPicture {
  /** Storage key of the original. */
  file: string
  mimetype: string
  /** Bytes of the original. */
  size: number
}

const sizes = { MEDIUM: CROP_SIDES.medium, LARGE: CROP_SIDES.large } as const
type CropSize = keyof typeof sizes
const cropSizes = Object.keys(sizes) as CropSize[]

/**
 * Stores a picture as it came, and its square crops. It is loose until a row claims it. `stem` is the name of the file without its extension.
 * Null when the bytes are no picture: a broken cover is no reason to refuse the music.
 */
export async function storePicture(pod: Pod, data: Uint8Array, stem: string): Promise<StoredPicture | null> {
  try {
    const { mimetype, extension } = await inspectPicture(data)
    const quality = pod.config.music.thumbnailQuality
    const crops = await Promise.all(
      cropSizes.map(async (size) => ({ size, ...(await cropSquare(data, sizes[size], { quality })) })),
    )
    const key = newKey('attachments', `${stem}.${extension}`)
    await noteLooseFiles(pod.prisma, [key])
    const file = await pod.storage.put(key, { data }, { mimetype })
    for (const { size, data: crop, mimetype: cropType } of crops) {
      await pod.storage.put(cropKey(file, size), { data: crop }, { mimetype: cropType, replace: true })
    }
    return { file, mimetype, size: data.length }
  } catch (error) {
    if (error instanceof ImageError) return null
    throw error
  }
}

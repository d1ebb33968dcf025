import { extname } from 'node:path'
import { CROP_SIDES } from '../../platform/images/images.ts'
import type { Pod } from '../../pod.ts'

/** The sizes in which pictures are served: as they came, and as centred squares. */
export type PictureSize = 'ORIGINAL' | 'MEDIUM' | 'LARGE'

/** Sides of the squares in pixels. */
export const cropSides = { MEDIUM: CROP_SIDES.medium, LARGE: CROP_SIDES.large } as const

/** Where crops lie, beside the pictures. */
const cropFolder = '__sized__/'

/** Storage key of a square crop: `attachments/ab/cd/x.png` → `__sized__/attachments/ab/cd/x-200x200.png`. */
export function cropKey(file: string, size: keyof typeof cropSides): string {
  const side = cropSides[size]
  const extension = extname(file)
  return `${cropFolder}${file.slice(0, file.length - extension.length)}-${side}x${side}${extension}`
}

/** What a crop's key says: the picture it is of, and the size. `null` for other keys. */
export function croppedFrom(key: string): { file: string; size: keyof typeof cropSides } | null {
  for (const size of ['MEDIUM', 'LARGE'] as const) {
    const extension = extname(key)
    const ending = `-${cropSides[size]}x${cropSides[size]}${extension}`
    if (key.startsWith(cropFolder) && key.endsWith(ending)) {
      return { file: key.slice(cropFolder.length, key.length - ending.length) + extension, size }
    }
  }
  return null
}

/** Public address of a stored file that anybody may see (pictures, banners). */
export const mediaUrl = (pod: Pod, key: string): string =>
  `${pod.config.origin}/media/${key.split('/').map(encodeURIComponent).join('/')}`

const proxySizes = { ORIGINAL: 'original', MEDIUM: 'medium_square_crop', LARGE: 'large_square_crop' } as const

/** Address of a picture in a size. Remote pictures that are not here yet come through the pod's proxy. */
export const pictureUrl = (
  pod: Pod,
  picture: { uuid: string; file: string | null },
  size: PictureSize,
): string => {
  if (!picture.file)
    return `${pod.config.origin}/api/v1/attachments/${picture.uuid}/proxy?next=${proxySizes[size]}`
  return mediaUrl(pod, size === 'ORIGINAL' ? picture.file : cropKey(picture.file, size))
}

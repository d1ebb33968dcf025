import type { Pod } from '../../pod.ts'

/** The sizes in which pictures are served: as they came, and as centred squares. */
export type PictureSize = 'ORIGINAL' | 'MEDIUM' | 'LARGE'

const sides = { MEDIUM: 200, LARGE: 600 } as const

/** Storage key of a square crop: `attachments/ab/cd/x.png` → `__sized__/attachments/ab/cd/x-200x200.jpg`. */
export function cropKey(file: string, size: 'MEDIUM' | 'LARGE'): string {
  const side = sides[size]
  return `__sized__/${file.replace(/\.[^./]+$/, '')}-${side}x${side}.jpg`
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

import type { RawTags } from '../../../platform/audio/tags.ts'

/** The first web address in the license tag, else in the copyright tag; null when neither has one. */
export function licenseUrlOf(tags: Pick<RawTags, 'license' | 'copyright'>): string | null {
  return firstUrl(tags.license) ?? firstUrl(tags.copyright)
}

function firstUrl(text: string | undefined): string | null {
  const url = /https?:\/\/[^\s<>"']+/i.exec(text ?? '')?.[0]
  return url?.replace(/[).,;:!?]+$/, '') ?? null
}

/**
 * What two addresses of one license have in common: host and path, without scheme and closing slash.
 * A license matches when this of its identifier equals this of the address in the file.
 */
export function licenseKeyOf(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/^\/\//, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}

import type { ContentCategory } from '../../generated/operations.ts'

/** What artists make, by the words of the legacy API. */
export const contentCategories = {
  music: 'MUSIC',
  podcast: 'PODCAST',
  other: 'OTHER',
} as const satisfies Record<string, ContentCategory>

import type { ContentCategory } from '../generated/operations.ts'

const categories: Record<string, ContentCategory> = { music: 'MUSIC', podcast: 'PODCAST', other: 'OTHER' }

/** What an artist makes, in the words of the legacy API. */
export const shapeContentCategory = (category: ContentCategory) => category.toLowerCase()

/** The schema's word for a category; `undefined` for a word that means none. */
export const readContentCategory = (word: string): ContentCategory | undefined =>
  Object.hasOwn(categories, word) ? categories[word] : undefined

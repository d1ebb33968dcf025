import type { TagFieldsFragment } from '../generated/operations.ts'

/** A tag of the list of tags. */
export const shapeTag = (tag: TagFieldsFragment) => ({ name: tag.name, creation_date: tag.createdAt })

/** The tags of something: their names. */
export const shapeTagNames = (tags: readonly { name: string }[]) => tags.map(({ name }) => name)

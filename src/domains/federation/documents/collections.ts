/** A list that is handed out in pages. */
export interface Collection {
  /** Its address without a query. */
  id: string
  totalItems: number
  pageSize: number
}

/** The page asked for cannot be one. */
export class InvalidPageError extends Error {
  override name = 'InvalidPageError'
}

/** Reads the number of a page; `null` when none is asked for. Throws InvalidPageError. */
export function pageNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new InvalidPageError('Invalid page number')
  return Number(text)
}

/** How many pages a list has: an empty one has one. */
const pagesOf = ({ totalItems, pageSize }: Collection): number =>
  Math.max(1, Math.ceil(totalItems / pageSize))

/** Whether a list has a page of this number. */
export const hasPage = (collection: Collection, number: number): boolean => number <= pagesOf(collection)

const address = ({ id }: Collection, number: number) => `${id}?page=${number}`

/** The list itself. */
export const collectionDocument = (collection: Collection, type: string) => ({
  id: collection.id,
  totalItems: collection.totalItems,
  type,
  current: address(collection, 1),
  first: address(collection, 1),
  last: address(collection, pagesOf(collection)),
})

/** One page of a list. */
export const collectionPage = (collection: Collection, number: number, items: readonly unknown[]) => ({
  id: address(collection, number),
  partOf: collection.id,
  totalItems: collection.totalItems,
  type: 'CollectionPage',
  first: address(collection, 1),
  last: address(collection, pagesOf(collection)),
  items,
  ...(number > 1 ? { prev: address(collection, number - 1) } : {}),
  ...(hasPage(collection, number + 1) ? { next: address(collection, number + 1) } : {}),
})

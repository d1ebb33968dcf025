/** The schema's global id of an object that the legacy API names by its key. */
export const globalId = (typename: string, key: number | string): string =>
  Buffer.from(`${typename}:${key}`).toString('base64')

/** The same for a key that may be missing. */
export const globalIdOf = (typename: string, key: number | string | undefined): string | undefined =>
  key === undefined ? undefined : globalId(typename, key)

import DataLoader from 'dataloader'
import type { Context } from './context.ts'

/** The loaders of one request, by the batch function they were made for. */
export type Loaders = Map<unknown, unknown>

/**
 * Turns a look-up of many keys into a look-up of one: calls in the same tick share one statement, and a key
 * is asked for once a request. What `load` leaves out of its map is answered with `missing()`.
 */
export function batched<Key, Value>(
  load: (context: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  missing: () => Value,
): (context: Context, key: Key) => Promise<Value> {
  return (context, key) => {
    let loader = context.loaders.get(load) as DataLoader<Key, Value> | undefined
    if (!loader) {
      loader = new DataLoader(async (keys: readonly Key[]) => {
        const found = await load(context, keys)
        return keys.map((each) => found.get(each) ?? missing())
      })
      context.loaders.set(load, loader)
    }
    return loader.load(key)
  }
}

/** Reads rows by their integer keys, many at once. */
export type FindRows<Row> = (context: Context, ids: number[]) => Promise<Row[]>

/**
 * A look-up of a row by its key that shares one statement with all others of the same tick.
 * No key gives no row, at once: a field without a relation costs nothing.
 */
export function rowsById<Row extends { id: number }>(
  find: FindRows<Row>,
): (context: Context, id: number | null) => Promise<Row | null> | null {
  const load = batched<number, Row | null>(
    async (context, ids) => new Map((await find(context, [...ids])).map((row) => [row.id, row])),
    () => null,
  )
  return (context, id) => (id === null ? null : load(context, id))
}

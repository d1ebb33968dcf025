import type { RestRequest } from '../route.ts'

/** The parameter `ordering` of lists that pass over names that they do not know. */
export const knownOrders = <Order>(
  { query }: RestRequest,
  known: Record<string, readonly [Order, Order]>,
): Order[] =>
  (query.text('ordering') ?? '').split(',').flatMap((part) => {
    const word = part.trim()
    const name = word.replace(/^-/, '')
    const pair = Object.hasOwn(known, name) ? known[name] : undefined
    return pair ? [word.startsWith('-') ? pair[1] : pair[0]] : []
  })

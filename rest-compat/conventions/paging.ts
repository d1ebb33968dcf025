import type { RestRequest } from '../route.ts'
import { type Answer, ok, refuse } from './refusal.ts'

/** A connection as the operations of the legacy doors ask for it. */
export interface Connection<Node> {
  totalCount: number
  edges: { node: Node }[]
}

/** Where a legacy page lies in a list: variables of every list operation. */
export interface Window {
  first: number
  offset: number
}

const largest = 50

/** Reads `page` and `page_size`: too large a size is cut, a senseless one is the default. */
export function windowOf(request: RestRequest, { most = largest } = {}): Window {
  const size = Number(request.query.text('page_size') ?? '')
  const first = Number.isInteger(size) && size > 0 ? Math.min(size, most) : most
  const page = request.query.text('page') ?? '1'
  if (!/^\d+$/.test(page) || Number(page) < 1 || Number(page) * first > Number.MAX_SAFE_INTEGER)
    throw badPage()
  return { first, offset: (Number(page) - 1) * first }
}

/** One page of a list in the envelope of the legacy API. A page behind the end is refused with 404. */
export function page<Node>(
  request: RestRequest,
  { first, offset }: Window,
  connection: Connection<Node>,
  shape: (node: Node) => unknown,
): Answer {
  const count = connection.totalCount
  if (offset > 0 && offset >= count) throw badPage()
  const number = offset / first + 1
  return ok({
    count,
    next: offset + first < count ? link(request, number + 1) : null,
    previous: number > 1 ? link(request, number - 1) : null,
    results: connection.edges.map((edge) => shape(edge.node)),
  })
}

function link(request: RestRequest, number: number): string {
  const query = request.query.with({ page: number === 1 ? null : String(number) })
  return `${request.origin}${request.path}${query && '?'}${query}`
}

const badPage = () => refuse(404, 'Invalid page.')

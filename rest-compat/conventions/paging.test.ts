import type { Request } from 'express'
import { describe, expect, test } from 'vitest'
import type { RestRequest } from '../route.ts'
import { page, windowOf } from './paging.ts'
import { Query } from './query.ts'

const request = (query: string): RestRequest => {
  const known: Pick<RestRequest, 'query' | 'origin' | 'path'> = {
    query: new Query({ originalUrl: `/api/v1/tracks/?${query}` } as Request),
    origin: 'https://pod.test',
    path: '/api/v1/tracks/',
  }
  return known as RestRequest
}

describe('the window', () => {
  test.each([
    ['', { first: 50, offset: 0 }],
    ['page_size=10&page=3', { first: 10, offset: 20 }],
    ['page_size=1000', { first: 50, offset: 0 }],
    ['page_size=0', { first: 50, offset: 0 }],
    ['page_size=many', { first: 50, offset: 0 }],
  ])('of "%s"', (query, window) => expect(windowOf(request(query))).toEqual(window))

  test.each(['page=0', 'page=-1', 'page=x', 'page=1.5', 'page=999999999999999999'])(
    '"%s" is no page',
    (query) =>
      expect(() => windowOf(request(query))).toThrow(
        expect.objectContaining({
          answer: { status: 404, body: { detail: 'Invalid page.' }, headers: undefined },
        }),
      ),
  )
})

const connection = (totalCount: number, nodes: number[]) => ({
  totalCount,
  edges: nodes.map((node) => ({ node })),
})

test('a page in the middle links both ways; the first page has no number', () => {
  const { body } = page(
    request('page=2&page_size=2&q=x'),
    { first: 2, offset: 2 },
    connection(5, [3, 4]),
    String,
  )
  expect(body).toEqual({
    count: 5,
    next: 'https://pod.test/api/v1/tracks/?page=3&page_size=2&q=x',
    previous: 'https://pod.test/api/v1/tracks/?page_size=2&q=x',
    results: ['3', '4'],
  })
})

test('an empty list has a first page, and no second one', () => {
  expect(page(request(''), { first: 50, offset: 0 }, connection(0, []), String).body).toEqual({
    count: 0,
    next: null,
    previous: null,
    results: [],
  })
  expect(() => page(request('page=2'), { first: 50, offset: 50 }, connection(50, []), String)).toThrow(
    expect.objectContaining({ answer: expect.objectContaining({ status: 404 }) }),
  )
})

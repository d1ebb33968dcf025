import { expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { ownedWithin } from './owner-scope.ts'

const alice = { viewer: { userId: 1, actorId: 11, username: 'alice', isSuperuser: false } } as Context
const visitor = { viewer: null } as Context
const within = (context: Context, scope: string | null) =>
  ownedWithin(context, scope, Prisma.sql`u.actor_id`).map(({ sql, values }) => [sql, ...values])

test('no scope restricts nothing', () => {
  expect(within(alice, null)).toEqual([])
  expect(within(alice, '')).toEqual([])
})

test('parts are joined by "or", whatever their case', () => {
  expect(within(alice, 'ME, actor:Bob@Pod.Example, domain:other.example')[0]?.slice(1)).toEqual([
    11,
    'bob',
    'pod.example',
    'other.example',
  ])
})

test.each(['nonsense', 'me,nonsense', 'actor:bob', 'actor:@x', 'subscribed', 'domain:'])(
  'the whole list is empty for %s',
  (scope) => expect(within(alice, scope)).toEqual([['FALSE']]),
)

test('nobody is "me" without an account', () => {
  expect(within(visitor, 'me')).toEqual([['FALSE']])
})

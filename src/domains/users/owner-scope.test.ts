import { expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { ownedWithin } from './owner-scope.ts'

const column = Prisma.sql`u.actor_id`
const alice = { viewer: { userId: 1, actorId: 11, username: 'alice', isSuperuser: false } } as Context
const visitor = { viewer: null } as Context
const within = (context: Context, scope: string) => ownedWithin(context, scope, column)

test('no scope and "all" restrict nothing', () => {
  expect(ownedWithin(alice, null, column)).toBeNull()
  expect(within(alice, '')).toBeNull()
  expect(within(alice, 'me, all')).toBeNull()
})

test('parts are joined by "or", whatever their case', () => {
  const condition = within(alice, 'ME, actor:Bob@Pod.Example, domain:other.example')
  expect(condition?.values).toEqual([11, 'bob', 'pod.example', 'other.example'])
  expect(condition?.sql.match(/ OR /g)).toHaveLength(2)
})

test.each(['nonsense', 'me,nonsense', 'actor:bob', 'actor:@x', 'subscribed', 'domain:'])(
  'the whole list is empty for %s',
  (scope) => expect(within(alice, scope)?.sql).toBe('FALSE'),
)

test('nobody is "me" without an account', () => {
  expect(within(visitor, 'me')?.sql).toBe('FALSE')
})

import { describe, expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import type { PrivacyLevel } from '../../generated/prisma/client.ts'
import { isToldToMembers, maySee, visibleTo } from './user-visibility.ts'
import { Prisma } from '../../generated/prisma/client.ts'

const asked = (userId: number | null) =>
  ({
    viewer: userId === null ? null : { userId, actorId: userId, username: 'x', isSuperuser: true },
  }) as Context

const owner = 1
const matrix: [PrivacyLevel, { owner: boolean; member: boolean; visitor: boolean; told: boolean }][] = [
  ['EVERYONE', { owner: true, member: true, visitor: true, told: true }],
  ['INSTANCE', { owner: true, member: true, visitor: false, told: true }],
  ['FOLLOWERS', { owner: true, member: false, visitor: false, told: false }],
  ['ME', { owner: true, member: false, visitor: false, told: false }],
]

describe.each(matrix)('what is kept at %s', (level, expected) => {
  test('is seen by those it is for, and superusers are members like others', () => {
    expect(maySee(asked(owner), { level, ownerId: owner })).toBe(expected.owner)
    expect(maySee(asked(2), { level, ownerId: owner })).toBe(expected.member)
    expect(maySee(asked(null), { level, ownerId: owner })).toBe(expected.visitor)
  })

  test('is told as it happens only when every member may see it', () => {
    expect(isToldToMembers(level)).toBe(expected.told)
  })
})

test('the condition for lists asks for nobody’s own things when nobody is signed in', () => {
  const condition = visibleTo(null, Prisma.sql`u.privacy_level`, Prisma.sql`u.id`)
  expect(condition.sql).toBe("u.privacy_level = 'everyone'")
  expect(visibleTo(7, Prisma.sql`u.privacy_level`, Prisma.sql`u.id`).values).toEqual([7])
})

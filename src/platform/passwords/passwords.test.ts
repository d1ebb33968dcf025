import { pbkdf2Sync } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'
import { findWeaknesses } from './strength.ts'
import { hashToken, randomHex, randomToken, sameSecret } from './tokens.ts'
import { randomPassphrase } from './words.ts'

const similar = (what: string) => [`The password is too similar to the ${what}.`]

async function messages(...parameters: Parameters<typeof findWeaknesses>) {
  return (await findWeaknesses(...parameters)).map(({ message }) => message)
}

describe('a kept password', () => {
  test('is known again, and no other one is', async () => {
    const kept = await hashPassword('correct horse')
    expect(kept).toMatch(/^\$argon2id\$/)
    expect(await verifyPassword(kept, 'correct horse')).toEqual({ valid: true, needsRehash: false })
    expect(await verifyPassword(kept, 'wrong horse')).toEqual({ valid: false, needsRehash: false })
  })

  test('never looks the same twice', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
  })

  test('of a pod that moved in works, and is to be hashed anew', async () => {
    const digest = pbkdf2Sync('correct horse', 'saltsalt', 1000, 32, 'sha256').toString('base64')
    const kept = `pbkdf2_sha256$1000$saltsalt$${digest}`
    expect(await verifyPassword(kept, 'correct horse')).toEqual({ valid: true, needsRehash: true })
    expect(await verifyPassword(kept, 'wrong horse')).toEqual({ valid: false, needsRehash: false })
    const argon2 = `argon2${await hashPassword('correct horse')}`
    expect(await verifyPassword(argon2, 'correct horse')).toEqual({ valid: true, needsRehash: true })
  })

  test('of an older strength is to be hashed anew', async () => {
    const kept = await hash('correct horse', { memoryCost: 4096, timeCost: 1 })
    expect(await verifyPassword(kept, 'correct horse')).toEqual({ valid: true, needsRehash: true })
  })

  test.each([
    null,
    '',
    '!unusable',
    'md5$salt$abc',
    '$argon2id$broken',
    'pbkdf2_sha256$1000$salt$',
    'pbkdf2_sha256$x$salt$abcd',
    'pbkdf2_sha256$99999999999$salt$abcd',
  ])('is never %j', async (kept) => {
    expect(await verifyPassword(kept, '')).toEqual({ valid: false, needsRehash: false })
  })
})

describe('weaknesses', () => {
  test('are all named at once', async () => {
    expect(await messages('x')).toEqual([
      'This password is too short. It must contain at least 8 characters.',
      'This password is too common.',
    ])
    expect(await messages('12345678')).toEqual([
      'This password is too common.',
      'This password is entirely numeric.',
    ])
    expect(await messages('PassWord')).toEqual(['This password is too common.'])
    expect(await messages('83719264550')).toEqual(['This password is entirely numeric.'])
  })

  test('include likeness to what is known of the account', async () => {
    const attributes = { username: 'quartzfish', 'email address': 'charly.brown@example.org' }
    expect(await messages('Quartzfish1', { attributes })).toEqual(similar('username'))
    expect(await messages('charly.brown@ex', { attributes })).toEqual(similar('email address'))
    expect(await messages('alice-Pass-1234', { attributes: { username: 'alice' } })).toEqual([])
  })

  test('are none in a good password, and length is up to the pod', async () => {
    expect(await messages('umbrella-Tuba-77')).toEqual([])
    expect(await messages('umbrella-Tuba-77', { minLength: 20 })).toEqual([
      'This password is too short. It must contain at least 20 characters.',
    ])
  })
})

describe('random secrets', () => {
  test('have the length and the characters asked for, and differ', async () => {
    expect(randomToken(40)).toMatch(/^[A-Za-z0-9]{40}$/)
    expect(randomHex(41)).toMatch(/^[0-9a-f]{41}$/)
    expect(await randomPassphrase()).toMatch(/^[a-z]+(-[a-z]+){4}$/)
    expect(randomToken(40)).not.toBe(randomToken(40))
    expect(await randomPassphrase()).not.toBe(await randomPassphrase())
  })

  test('are kept as a hash and compared whole', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sameSecret('abc', 'abc')).toBe(true)
    expect(sameSecret('abc', 'abd')).toBe(false)
    expect(sameSecret('abc', 'abcd')).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

it('keeps paths of the pod with their query', () => {
  expect(returnPath('/authorize?client_id=a&scope=read+write')).toBe(
    '/authorize?client_id=a&scope=read+write',
  )
  expect(returnPath('/')).toBe('/')
})

it.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  '/.//evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'login',
  '',
  undefined,
  ['/a', '/b'],
])('never leads away: %s', (next) => {
  expect(returnPath(next)).toBe('/graphql')
})

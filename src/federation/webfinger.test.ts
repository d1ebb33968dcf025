import { expect, test } from 'vitest'
import { readResource } from './webfinger.ts'

test('a handle of this pod gives its name, whatever the case of the host', () => {
  expect(readResource('acct:mira@Pod.Example:8000', 'pod.example:8000')).toEqual({ name: 'mira' })
})

test.each([
  [undefined, 'This field is required'],
  ['', 'Invalid resource string'],
  ['mira', 'Missing webfinger resource type'],
  ['https:mira@pod.example', 'Invalid webfinger resource type'],
  ['acct:mira', 'Invalid format'],
  ['acct:mira@pod.example@pod.example', 'Invalid format'],
  ['acct:mira@other.example', 'Invalid hostname other.example'],
])('%s is refused: %s', (resource, error) => {
  expect(readResource(resource, 'pod.example')).toEqual({ error })
})

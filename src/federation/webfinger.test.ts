import { expect, test } from 'vitest'
import { readResource } from './webfinger.ts'

test('a handle of this pod gives its name, whatever the case of the host', () => {
  expect(readResource('acct:mira@Pod.Example:8000', 'pod.example:8000')).toEqual({ name: 'mira' })
})

test.each([
  'acct:@mira@pod.example',
  'https://pod.example/federation/actors/mira',
  'https://pod.example/@mira',
  'http://pod.example/channels/mira/',
])('%s means the same', (resource) => {
  expect(readResource(resource, 'pod.example')).toEqual({ name: 'mira' })
})

test('an address of this pod that is no actor’s names nobody', () => {
  expect(readResource('https://pod.example/library/tracks/1', 'pod.example')).toEqual({ name: '' })
})

test.each([
  [undefined, 'This field is required'],
  ['', 'Invalid resource string'],
  ['mira', 'Missing webfinger resource type'],
  ['https:mira@pod.example', 'Invalid webfinger resource type'],
  ['acct:mira', 'Invalid format'],
  ['acct:mira@pod.example@pod.example', 'Invalid format'],
  ['acct:mira@other.example', 'Invalid hostname other.example'],
  ['https://other.example/@mira', 'Invalid hostname other.example'],
])('%s is refused: %s', (resource, error) => {
  expect(readResource(resource, 'pod.example')).toEqual({ error })
})

import { expect, test } from 'vitest'
import { parseForeignJson, UnreadableJsonError } from './foreign-json.ts'

test.each([
  ['what is no JSON', '{'],
  ['a zero byte', '{"a":"\\u0000"}'],
  ['half a character', '{"a":"\\ud800"}'],
  ['endless nesting', `${'['.repeat(100)}${']'.repeat(100)}`],
  ['nesting that no stack holds', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
])('%s is not read', (_what, source) => {
  expect(() => parseForeignJson(source)).toThrow(UnreadableJsonError)
})

test.each([
  ['a character of two halves', '{"a":"😀"}', { a: '😀' }],
  ['text that looks like an escape', String.raw`{"a":"\\u0000"}`, { a: String.raw`\u0000` }],
  ['text after a backslash', String.raw`["\\\\ud800"]`, [String.raw`\\ud800`]],
])('%s is read as it is', (_what, source, value) => {
  expect(parseForeignJson(source)).toEqual(value)
})

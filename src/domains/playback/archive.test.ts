import { expect, test } from 'vitest'
import { safeName } from './archive.ts'

test.each([
  ['AC/DC: “Live?”', 'AC_DC_ “Live_”'],
  ['..', '_'],
  ['../../etc', '_.._etc'],
  ['.hidden', 'hidden'],
  ['Été\u0000\u202e', 'Été_'],
  ['Trailing. ', 'Trailing'],
  ['', '_'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%j is called %j', (text, name) => {
  expect(safeName(text)).toBe(name)
})

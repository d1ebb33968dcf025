import { expect, test } from 'vitest'
import { SubsonicFailure } from './failure.ts'
import { kindOfId, Parameters, readKey } from './parameters.ts'

const parameters = (query: string, form = '') =>
  new Parameters(new URLSearchParams(query), new URLSearchParams(form))

test('the address comes before the form, and hides it name by name', () => {
  const both = parameters('id=1&id=2', 'id=3&size=4')
  expect(both.texts('id')).toEqual(['1', '2'])
  expect(both.text('size')).toBe('4')
})

test('numbers that are none are the usual ones; large ones are cut', () => {
  expect(parameters('size=-3').number('size', 50, 500)).toBe(50)
  expect(parameters('size=x').number('size', 50, 500)).toBe(50)
  expect(parameters('size=9999').number('size', 50, 500)).toBe(500)
  expect(parameters('size=0').number('size', 50, 500)).toBe(0)
})

test('keys may name their kind; what is none is refused', () => {
  expect([readKey('12'), readKey('al-12'), readKey('99999999999')]).toEqual([12, 12, 0])
  expect([kindOfId('ar-1'), kindOfId('al-1'), kindOfId('1')]).toEqual(['artist', 'album', null])
  expect(() => readKey('at-1')).toThrow(SubsonicFailure)
  expect(() => parameters('').key('id')).toThrow("required parameter 'id' not present")
})

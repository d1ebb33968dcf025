import { describe, expect, test } from 'vitest'
import {
  boolean,
  choice,
  content,
  date,
  dateTime,
  integer,
  readFields,
  reference,
  text,
  texts,
} from './fields.ts'
import { Refusal } from './refusal.ts'

/** What a body is refused with. */
function mistakes(body: Record<string, unknown>, shape: Parameters<typeof readFields>[1]): unknown {
  try {
    readFields(body, shape)
  } catch (error) {
    if (error instanceof Refusal) return error.answer.body
    throw error
  }
  throw new Error('nothing was refused')
}

const kinds = {
  text: text(),
  choice: choice({ me: 'ME' }),
  boolean: boolean(),
  integer: integer(),
  reference: reference(),
  date: date(),
  dateTime: dateTime(),
  texts: texts(),
}
const everyKind = Object.entries(kinds)

describe('every kind of field', () => {
  test.each(everyKind)('%s is required unless it is said to be optional', (name, kind) => {
    expect(mistakes({}, { [name]: kind })).toEqual({ [name]: ['This field is required.'] })
  })

  test.each(everyKind)('%s is left out of the result when it is optional and missing', (name, kind) => {
    expect(readFields({}, { [name]: kind.optional() })).toEqual({})
  })

  test.each(everyKind)('%s may not be null, even when it is optional', (name, kind) => {
    expect(mistakes({ [name]: null }, { [name]: kind })).toEqual({ [name]: ['This field may not be null.'] })
    expect(mistakes({ [name]: null }, { [name]: kind.optional() })).toEqual({
      [name]: ['This field may not be null.'],
    })
  })

  test.each(everyKind)('%s keeps null where that is allowed', (name, kind) => {
    expect(readFields({ [name]: null }, { [name]: kind.nullable() })).toEqual({ [name]: null })
  })
})

test('all mistakes are told at once, by field, and unknown fields are left out', () => {
  const shape = { name: text({ most: 3 }), age: integer() }
  expect(mistakes({ name: 'Alice', age: 'old' }, shape)).toEqual({
    name: ['Ensure this field has no more than 3 characters.'],
    age: ['A valid integer is required.'],
  })
  expect(readFields({ name: 'Bob', age: 3, admin: true }, shape)).toEqual({ name: 'Bob', age: 3 })
})

test('mistakes inside of an object keep their place', () => {
  expect(mistakes({ summary: { text: 'x' } }, { summary: content() })).toEqual({
    summary: { content_type: ['This field is required.'] },
  })
})

describe('text', () => {
  test.each([
    ['space at its ends is cut', { name: '  x ' }, { name: 'x' }],
    ['numbers are their digits', { name: 12 }, { name: '12' }],
  ])('%s', (_what, body, expected) => expect(readFields(body, { name: text() })).toEqual(expected))

  test.each([
    ['nothing', '  ', 'This field may not be blank.'],
    ['an object', {}, 'Not a valid string.'],
    ['a list', ['x'], 'Not a valid string.'],
  ])('%s is refused', (_what, name, message) =>
    expect(mistakes({ name }, { name: text() })).toEqual({ name: [message] }),
  )

  test('may be blank or keep its space where that is asked for', () => {
    expect(readFields({ name: ' ' }, { name: text({ blank: true, trim: false }) })).toEqual({ name: ' ' })
  })
})

test.each([
  ['true', true],
  ['on', true],
  [1, true],
  ['False', false],
  [0, false],
])('a boolean may be written %j', (word, value) =>
  expect(readFields({ flag: word }, { flag: boolean() })).toEqual({ flag: value }),
)

test.each([
  ['choice', 'nope', '"nope" is not a valid choice.'],
  ['boolean', 'maybe', 'Must be a valid boolean.'],
  ['integer', '1.5', 'A valid integer is required.'],
  ['integer', 2 ** 31, 'Ensure this value is less than or equal to 2147483647.'],
  ['reference', 'x', '“x” is not a valid UUID.'],
  ['date', '2026-13-45', 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'],
  ['texts', 'x', 'Expected a list of items but got type "str".'],
] as const)('a %s refuses %j', (kind, value, message) =>
  expect(mistakes({ field: value }, { field: kinds[kind] })).toEqual({ field: [message] }),
)

test('a time without a zone is in UTC', () => {
  expect(readFields({ at: '2026-11-24T10:00:00' }, { at: dateTime() })).toEqual({
    at: '2026-11-24T10:00:00.000Z',
  })
})

import { describe, expect, it } from 'vitest'
import { ValidationError } from '../../errors.ts'
import {
  checkChanges,
  type EditValues,
  readPayload,
  readPreviousState,
  writePayload,
  writePreviousState,
} from './changes.ts'

const limits = { mostTags: 3 }

function mistakes(kind: 'artist' | 'album' | 'track', values: EditValues) {
  try {
    checkChanges(kind, values, limits)
  } catch (error) {
    if (error instanceof ValidationError) return error.fieldErrors
    throw error
  }
  throw new Error('the values were accepted')
}

describe('checkChanges', () => {
  it('keeps what was given, and of that only what the object has', () => {
    expect(checkChanges('track', { title: ' Sun rise ', position: null, name: 'x' }, limits)).toEqual({
      title: 'Sun rise',
      position: null,
    })
  })

  it('refuses an edit that changes nothing', () => {
    const nothing = [{ path: [], message: 'You must update at least one field' }]
    expect(mistakes('track', {})).toEqual(nothing)
    expect(mistakes('artist', { title: 'artists have names', position: 1 })).toEqual(nothing)
  })

  it.each<['artist' | 'album' | 'track', EditValues, string[], string]>([
    ['artist', { name: '  ' }, ['name'], 'This field may not be blank.'],
    ['artist', { name: null }, ['name'], 'This field may not be null.'],
    ['album', { title: 'x'.repeat(501) }, ['title'], 'Ensure this field has no more than 500 characters.'],
    ['track', { position: -1 }, ['position'], 'Ensure this value is greater than or equal to 0.'],
    ['track', { tags: ['fine', 'a b'] }, ['tags', '1'], 'Invalid tag "a b"'],
    ['track', { tags: [''] }, ['tags', '0'], 'This field may not be blank.'],
    ['track', { tags: null }, ['tags'], 'This field may not be null.'],
    ['track', { description: null }, ['description'], 'This field may not be null.'],
    ['track', { cover: null }, ['cover'], 'This field may not be null.'],
  ])('refuses for %s: %o', (kind, values, path, message) => {
    expect(mistakes(kind, values)).toEqual([{ path, message }])
  })

  it('takes each tag once whatever its case, and no more than allowed', () => {
    expect(checkChanges('artist', { tags: ['Rock', 'ROCK', 'a', 'b', 'c'] }, limits).tags).toEqual([
      'Rock',
      'a',
      'b',
    ])
  })
})

describe('what the database keeps', () => {
  const values: EditValues = {
    title: 'First Light',
    releaseDate: null,
    license: 'cc-by-4.0',
    tags: ['a'],
    description: { text: '*x*', contentType: 'text/markdown' },
    cover: null,
  }

  it('are wanted values under the names of the original', () => {
    const stored = writePayload(
      checkChanges(
        'album',
        { title: 'x', releaseDate: '2019-01-01', description: values.description },
        limits,
      ),
    )
    expect(stored).toEqual({
      title: 'x',
      release_date: '2019-01-01',
      description: { text: '*x*', content_type: 'text/markdown' },
    })
    expect(readPayload(stored)).toEqual({
      title: 'x',
      releaseDate: '2019-01-01',
      description: values.description,
    })
  })

  it('are former values that can be read again', () => {
    const stored = writePreviousState(values)
    expect(stored).toMatchObject({
      title: { value: 'First Light' },
      release_date: { value: null },
      license: { value: 'cc-by-4.0', repr: 'License object (cc-by-4.0)' },
      cover: null,
    })
    expect(readPreviousState(stored)).toEqual(values)
  })
})

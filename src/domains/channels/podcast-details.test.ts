import { describe, expect, it } from 'vitest'
import { checkPodcastDetails, readPodcastDetails } from './podcast-details.ts'

const good = { category: 'Arts', language: 'en' }

describe('checking the details of a podcast', () => {
  it('stores what was given, be it as null, and nothing else', () => {
    expect(
      checkPodcastDetails({ ...good, subcategory: 'Books', copyright: null, isExplicit: false }),
    ).toEqual({
      stored: {
        itunes_category: 'Arts',
        itunes_subcategory: 'Books',
        language: 'en',
        copyright: null,
        explicit: false,
      },
    })
  })

  it('tells every mistake with its place', () => {
    expect(
      checkPodcastDetails({
        category: 'Nope',
        language: 'xx',
        ownerEmail: 'nope',
        ownerName: 'a'.repeat(256),
      }),
    ).toEqual({
      mistakes: [
        { path: ['podcast', 'category'], message: '"Nope" is not a valid choice.' },
        { path: ['podcast', 'language'], message: '"xx" is not a valid choice.' },
        { path: ['podcast', 'ownerName'], message: 'Ensure this field has no more than 255 characters.' },
        { path: ['podcast', 'ownerEmail'], message: 'Enter a valid email address.' },
      ],
    })
  })

  it('wants category and language', () => {
    expect(checkPodcastDetails({ category: null })).toEqual({
      mistakes: [
        { path: ['podcast', 'category'], message: 'This field is required.' },
        { path: ['podcast', 'language'], message: 'This field is required.' },
      ],
    })
  })

  it('does not take what every object has for a category', () => {
    expect(checkPodcastDetails({ ...good, category: 'constructor' })).toHaveProperty('mistakes')
  })

  it('keeps subcategories to their category', () => {
    expect(checkPodcastDetails({ ...good, subcategory: 'Buddhism' })).toEqual({
      mistakes: [{ path: ['podcast'], message: '"Buddhism" is not a valid subcategory for "Arts"' }],
    })
  })
})

it('reads what is stored, and passes over what makes no sense', () => {
  expect(
    readPodcastDetails({ itunes_category: 'Arts', explicit: 'yes', copyright: null, language: 5, any: 1 }),
  ).toEqual({
    category: 'Arts',
    copyright: null,
  })
  expect(readPodcastDetails([])).toEqual({})
})

import { expect, test } from 'vitest'
import { wantedForm, wantsDocument } from './negotiation.ts'

const asking = (accept?: string) => ({ headers: { accept } })

test.each([
  [undefined, 'application/activity+json'],
  ['*/*', 'application/activity+json'],
  ['application/json', 'application/json'],
  ['application/ld+json; profile="https://www.w3.org/ns/activitystreams"', 'application/ld+json'],
  ['image/png, application/activity+json', 'application/activity+json'],
])('Accept: %s is answered with a document of %s', (accept, contentType) => {
  expect(wantedForm(asking(accept))).toEqual({ kind: 'document', contentType })
})

test('a browser is sent to the page', () => {
  expect(wantedForm(asking('text/html,application/xhtml+xml,*/*;q=0.8'))).toEqual({ kind: 'page' })
})

test('what cannot be served is refused', () => {
  expect(wantedForm(asking('image/png'))).toEqual({ kind: 'unacceptable' })
})

test('a page becomes a document only for who asks for one', () => {
  expect(wantsDocument(asking('application/activity+json'))).toBe(true)
  expect(wantsDocument(asking('*/*'))).toBe(false)
  expect(wantsDocument(asking('text/html, application/json'))).toBe(false)
  expect(wantsDocument(asking())).toBe(false)
})

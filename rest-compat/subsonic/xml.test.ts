import { expect, test } from 'vitest'
import { writeXml } from './xml.ts'

const inner = (fields: Parameters<typeof writeXml>[0]) =>
  /<subsonic-response xmlns="http:\/\/subsonic.org\/restapi"(.*)$/s.exec(writeXml(fields))?.[1]

test('scalars are attributes, objects and lists are elements, a value is text', () => {
  expect(
    inner({
      status: 'ok',
      on: true,
      genres: { genre: [{ songCount: 2, value: 'Rock & Roll' }] },
      folder: [1, 2],
    }),
  ).toBe(
    ' status="ok" on="true"><genres><genre songCount="2">Rock &amp; Roll</genre></genres><folder>1</folder><folder>2</folder></subsonic-response>',
  )
})

test('what is told of artists and albums are elements, though what they are called is an attribute', () => {
  const similarArtist = [{ id: '1', musicBrainzId: 'x' }]
  expect(inner({ artistInfo2: { biography: '<b>', musicBrainzId: 'y', similarArtist } })).toBe(
    '><artistInfo2><biography>&lt;b&gt;</biography><musicBrainzId>y</musicBrainzId><similarArtist id="1" musicBrainzId="x"/></artistInfo2></subsonic-response>',
  )
})

test('what is missing is left out, an empty list too', () => {
  expect(inner({ a: undefined, b: null, list: [], empty: {} })).toBe('><empty/></subsonic-response>')
})

test('white space of an attribute survives, characters that no document may hold do not', () => {
  expect(inner({ title: 'a\nb\tc"<&>\u0000\uFFFE\uD800d' })).toBe(
    ' title="a&#10;b&#9;c&quot;&lt;&amp;&gt;d"/>',
  )
})

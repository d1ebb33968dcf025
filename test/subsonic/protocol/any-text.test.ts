import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../../factories.ts'
import { startTestPod, type TestPod } from '../../pod.ts'
import { App, salted, subsonicPassword } from '../listener.ts'
import { expectedFindings } from './deviations.ts'
import { readJson, readXml } from './read-answer.ts'

/** Whatever music is called, apps get it as it is. */

const markup = `]]> <![CDATA[ & &amp; &#10; &lt; < > " ' </song> --> <!-- <?xml`.split(' ')
const odd = '\u0001 \u0008 \u000B \u001F \u007F \u0085 \uFFFE \uFFFF \u2028 \u2029 \uFEFF \u00A0'.split(' ')
const blanks = ['\n', '\r', '\t', ' ', '  ']
const words =
  `🎵 👩‍👧 \u{10FFFF} é e\u0301 שלום 音 \\ \\u0041 \\n a 007 1e5 None __proto__ %00 \` ;alert(1)`.split(' ')
const pieces = [...markup, ...odd, ...blanks, ...words]

/** Titles made of the pieces, the same at each run: each piece alone, then many together. */
function titles(): string[] {
  let state = 1
  const next = (below: number) => {
    // the generator of Park and Miller
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const mixed = Array.from({ length: 100 }, () =>
    Array.from({ length: 1 + next(8) }, () => pieces[next(pieces.length)]).join(''),
  )
  // the embedded database takes a byte order mark at the very beginning for no part of a text
  return [...pieces, ...mixed].map((title) => `-${title}-`)
}

const wanted = titles()
let running: TestPod
let app: App
let albumId: number

beforeAll(async () => {
  running = await startTestPod()
  const { pod } = running
  const { actorId } = await makeMember(running, 'alice')
  app = new App(running.origin, salted('alice', await subsonicPassword(pod, 'alice')))
  const library = await makeLibrary(pod, { actorId, privacyLevel: 'EVERYONE' })
  // descriptions are texts of elements, not of attributes
  const { id: descriptionId } = await pod.prisma.content.create({
    data: { text: pieces.join(''), contentType: 'text/plain' },
  })
  const { id: artistId } = await makeArtist(pod, { name: pieces.join(''), descriptionId })
  albumId = (await makeAlbum(pod, { title: pieces.join(''), artistId })).id
  for (const [index, title] of wanted.entries()) {
    const track = await makeTrack(pod, { title, artistId, albumId, position: index + 1 })
    await makeUpload(pod, { trackId: track.id, libraryId: library.id })
    if (index === 0) await addTag(pod, `R&B "<]]>`, { trackId: track.id })
  }
})
afterAll(() => running.close())

/** What an XML document can hold of a text. */
const inXml = (text: string) =>
  text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

const textOf = async (endpoint: string, parameters: Record<string, unknown>) =>
  (await fetch(app.address(endpoint, parameters))).text()
const titlesIn = ({ song }: { song: { title: string }[] }) => song.map(({ title }) => title)

test('in JSON', async () => {
  const { album } = await app.call('getAlbum', { id: albumId })
  expect(titlesIn(album)).toEqual(wanted)
  expect(album.name).toBe(pieces.join(''))
})

test('in JSONP, which is run as a script', async () => {
  const script = await textOf('getAlbum', { id: albumId, f: 'jsonp', callback: 'app.on' })
  // such a separator was the end of a line before 2019, also within a text
  expect(script).not.toMatch(/[\u2028\u2029]/)
  const on = (answer: object) => JSON.stringify(answer)
  const answer = readJson(String(runInNewContext(script, { app: { on } })))
  expect(titlesIn(answer.body.album)).toEqual(wanted)
})

test('in XML, without the characters that it cannot hold', async () => {
  const { findings, body } = readXml(await textOf('getAlbum', { id: albumId, f: 'xml' }))
  expect(findings.toSorted()).toEqual(expectedFindings('getAlbum'))
  expect(titlesIn(body.album)).toEqual(wanted.map(inXml))
  expect(body.album.name).toBe(inXml(pieces.join('')))
})

test('as the text of an element, too', async () => {
  const { artistId } = (await app.call('getAlbum', { id: albumId })).album
  const json = await app.call('getArtistInfo2', { id: artistId })
  const { body } = readXml(await textOf('getArtistInfo2', { id: artistId, f: 'xml' }))
  expect(json.artistInfo2.biography).toContain(']]>')
  expect(body).toMatchObject({ artistInfo2: { biography: inXml(json.artistInfo2.biography) } })
  const genres = readXml(await textOf('getGenres', { f: 'xml' })).body
  expect(genres).toMatchObject({ genres: { genre: [{ value: 'R&B "<]]>' }] } })
})

import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../../rest-compat/subsonic/endpoints/endpoints.ts'
import { App } from '../listener.ts'
import { type Call, callsOf, refusals } from './calls.ts'
import { deviations, versionDeviation, expectedFindings } from './deviations.ts'
import { type Reading, readJson, readXml } from './read-answer.ts'
import { openStock, type Stock } from './stock.ts'

/** Every answer of every endpoint is what the protocol says that it is, but for the deviations that are listed. */

type Format = 'json' | 'xml'
type Answers = Record<Format, Reading | 'file'>
interface Asked {
  call: Call
  answers: Answers
}

const names = Object.keys(endpoints)

let stock: Stock
const asked = new Map<string, Asked[]>()

beforeAll(async () => {
  stock = await openStock()
  // one after the other: what some of them throw away is listed by others
  for (const call of callsOf(stock)) {
    const answers = await inEachFormat(async (f) =>
      ask(call.by, call.endpoint, { ...(await call.parameters()), f }),
    )
    asked.set(call.endpoint, [...(asked.get(call.endpoint) ?? []), { call, answers }])
  }
})
afterAll(() => stock.close())

const inEachFormat = async (ask: (format: Format) => Promise<Reading | 'file'>): Promise<Answers> => ({
  json: await ask('json'),
  xml: await ask('xml'),
})

/** Asks and reads the answer, whatever it is written in. */
async function ask(
  app: App,
  endpoint: string,
  parameters: Record<string, unknown>,
): Promise<Reading | 'file'> {
  const response = await fetch(app.address(endpoint, parameters))
  const content = await response.text()
  switch (response.headers.get('content-type')) {
    case 'application/json':
      return readJson(content)
    case 'text/xml':
      return readXml(content)
    default:
      return content === '' ? { findings: ['the file is empty'], body: {} } : 'file'
  }
}

/** What there is at a place of an answer, in all items of lists. */
const at = (place: string, body: unknown): unknown[] =>
  place
    .split('.')
    .reduce<unknown[]>(
      (found, name) =>
        found
          .flatMap((each) => (each as Record<string, unknown> | null)?.[name] ?? [])
          .filter((each) => each !== ''),
      [body],
    )

/** What is wrong with two answers to a call, beside what the readers found. */
function mistakesOf({ call, answers: { json, xml } }: Asked): string[] {
  if (json === 'file' || xml === 'file' || call.holds === 'file')
    return json === call.holds && xml === call.holds ? [] : ['a file, or none where there should be one']
  const { holds } = call
  return [
    ...[json, xml]
      .filter(({ body }) => body.status !== 'ok')
      .map(({ body }) => `fails: ${body.error?.message}`),
    ...[json, xml]
      .filter(({ body }) => holds && at(holds, body).length === 0)
      .map(() => `nothing in ${holds}`),
    ...(call.varies || isDeepStrictEqual(json.body, xml.body) ? [] : ['XML and JSON tell different things']),
  ]
}

/** What the reader of a format found in all answers of an endpoint, in order and without repeats. */
const findingsIn = (answered: Asked[], format: Format) =>
  [
    ...new Set(
      answered.flatMap(({ answers }) => {
        const answer = answers[format]
        return answer === 'file' ? [] : answer.findings
      }),
    ),
  ].toSorted()

describe('answers with something in them', () => {
  test('are asked for from every endpoint', () => {
    expect([...asked.keys(), ...refusals].toSorted()).toEqual(names.toSorted())
  })

  test.each(names.filter((name) => !refusals.includes(name)))('%s', (endpoint) => {
    const answered = asked.get(endpoint) ?? []
    expect(answered.flatMap(mistakesOf)).toEqual([])
    const expected = answered.every(({ call }) => call.holds === 'file') ? [] : expectedFindings(endpoint)
    expect(findingsIn(answered, 'json')).toEqual(expected)
    expect(findingsIn(answered, 'xml')).toEqual(expected)
  })
})

describe('answers to somebody who has nothing and says nothing', () => {
  test.each(names)('%s', async (endpoint) => {
    const { json, xml } = await inEachFormat((f) => ask(stock.newcomer, endpoint, { f }))
    if (json === 'file' || xml === 'file') throw new Error('a file for nobody')
    // most deviations are within lists, which are empty now
    expect(expectedFindings(endpoint)).toEqual(expect.arrayContaining(json.findings))
    expect(xml.findings).toEqual(json.findings)
  })
})

describe('refusals', () => {
  /** Endpoints that are asked for something that does not exist. */
  const named =
    'getArtist getAlbum getSong getArtistInfo2 getAlbumInfo getSimilarSongs getMusicDirectory ' +
    'getLyricsBySongId getPlaylist stream download hls star'
  const refused = (code: number, by: () => App, endpoint: string, parameters = {}) => ({
    code,
    by,
    endpoint,
    parameters,
  })
  test.each([
    ...names
      .filter((name) => !endpoints[name]?.isPublic)
      .map((endpoint) => refused(10, () => stock.visitor, endpoint)),
    ...refusals.map((endpoint) => refused(50, () => stock.manager, endpoint)),
    ...named.split(' ').map((endpoint) => refused(70, () => stock.member, endpoint, { id: 999_999 })),
    refused(70, () => stock.member, 'getCoverArt', { id: 'al-999999' }),
    refused(70, () => stock.member, 'getAvatar', { username: 'nobody' }),
    refused(0, () => stock.member, 'getSong', { id: 'words' }),
    refused(0, () => stock.member, 'noSuchThing'),
    refused(0, () => stock.member, 'createPodcastChannel', { url: 'nonsense' }),
    refused(40, () => stock.member, 'ping', { t: 'wrong' }),
    refused(43, () => stock.member, 'ping', { apiKey: 'some' }),
    refused(44, () => new App(stock.running.origin, { apiKey: 'wrong' }), 'ping'),
    refused(50, () => stock.newcomer, 'startScan'),
  ])('$code: $endpoint $parameters', async ({ code, by, endpoint, parameters }) => {
    const { json, xml } = await inEachFormat((f) => ask(by(), endpoint, { ...parameters, f }))
    if (json === 'file' || xml === 'file') throw new Error('a file instead of a refusal')
    expect(json.body).toMatchObject({ status: 'failed', error: { code } })
    expect(xml.body).toEqual(json.body)
    expect([json.findings, xml.findings]).toEqual([expectedFindings(), expectedFindings()])
  })
})

test('what leaves the protocol is what the original was recorded to answer', async () => {
  const path = 'test/conformance/golden/70-subsonic.json'
  const golden = JSON.parse(await readFile(path, 'utf8')) as Record<string, { body: object } | undefined>
  for (const { problem, recorded } of [...deviations, versionDeviation]) {
    const body = golden[recorded.step]?.body
    const isThere = at(`subsonic-response.${recorded.place}`, body).length > 0
    expect([recorded, body !== undefined, isThere]).toEqual([recorded, true, problem === 'unknown'])
  }
})

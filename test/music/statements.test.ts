import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeAttachment,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import type { Client } from '../client.ts'

/** A list costs the same number of statements whatever its length. */

let test: TestPod
let member: Client

beforeAll(async () => {
  test = await startTestPod()
  const { pod } = test
  const { client, actorId } = await makeMember(test, 'alice')
  member = client
  const library = await makeLibrary(pod, { actorId, privacyLevel: 'EVERYONE' })
  for (let number = 1; number <= 20; number += 1) {
    const description = await pod.prisma.content.create({ data: { text: 'so', contentType: 'text/plain' } })
    const artist = await makeArtist(pod, {
      name: `Tone ${number}`,
      attributedToId: actorId,
      attachmentCoverId: (await makeAttachment(pod)).id,
      descriptionId: description.id,
    })
    const album = await makeAlbum(pod, {
      title: `Tone ${number}`,
      artistId: artist.id,
      attributedToId: actorId,
      attachmentCoverId: (await makeAttachment(pod)).id,
    })
    const track = await makeTrack(pod, {
      title: `Tone ${number}`,
      artistId: artist.id,
      albumId: album.id,
      attributedToId: actorId,
      licenseCode: 'cc-by-4.0',
    })
    await makeUpload(pod, { trackId: track.id, libraryId: library.id })
    await addTag(pod, `tag${number}`, { artistId: artist.id, albumId: album.id, trackId: track.id })
  }
  // the first request of an account also notes that it was there
  await member.get('/api/v1/tags/')
})
afterAll(() => test.close())

/** Expects that a page of twenty rows costs what a page of two costs. */
async function expectConstantCost(page: (size: number) => Promise<unknown>): Promise<void> {
  const small = await statementCost(test.pod, () => page(2))
  expect(small).toBeGreaterThan(0)
  expect(await statementCost(test.pod, () => page(20))).toBe(small)
}

describe('legacy lists', () => {
  it.each([
    'tracks/?ordering=title',
    'tracks/?playable=true&q=tone',
    'tracks/?scope=me&ordering=-size',
    'albums/?ordering=title',
    'albums/?playable=true',
    'artists/?ordering=name',
    'artists/?playable=true&has_albums=true',
    'tags/?ordering=length',
    'licenses/?',
  ])('%s', async (route) => {
    await expectConstantCost(async (size) => {
      const { status, body } = await member.get<{ results: unknown[] }>(`/api/v1/${route}&page_size=${size}`)
      expect(status).toBe(200)
      expect(body.results).toHaveLength(size)
    })
  })
})

describe('lists of the schema', () => {
  const artistFields = `name tracksCount cover { url } description { html } tags { name } channel { uuid }
    attributedTo { handle avatar { url } }`
  const trackFields = `title isFavorite isPlayable duration listenUrl(signed: true) tags { name } license { name }
    uploads { filename library { name actor { handle } } track { title } }`
  it.each([
    [
      'tracks',
      `tracks(first: $first) { totalCount edges { node { ${trackFields}
        album { title tracksCount isPlayable duration artist { name } } artist { ${artistFields} } } } }`,
    ],
    [
      'albums',
      `albums(first: $first) { totalCount edges { node { title tracksCount duration isPlayable artist { ${artistFields} }
        tracks(first: 5, filter: { playable: true }) { totalCount edges { node { ${trackFields} } } } } } }`,
    ],
    [
      'artists',
      `artists(first: $first) { totalCount edges { node { ${artistFields} discography { title isPlayable }
        albums(first: 3, orderBy: [TITLE_ASC]) { totalCount edges { node { title tracks { edges { node { title } } } } } }
        tracks(last: 2) { edges { node { title } } } } } }`,
    ],
    ['tags', 'tags(first: $first) { totalCount edges { node { name } } }'],
    ['licenses', 'licenses(first: $first) { totalCount edges { node { name } } }'],
  ])('%s', async (name, selection) => {
    await expectConstantCost(async (first) => {
      const data = await member.graphql<Record<string, { edges: unknown[] }>>(
        `query ($first: Int) { ${selection} }`,
        { first },
      )
      expect(data[name]?.edges).toHaveLength(first)
    })
  })
})

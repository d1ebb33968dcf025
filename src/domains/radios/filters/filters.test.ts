import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../../context.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import type { Database } from '../../../platform/database/database.ts'
import { createTestDatabase } from '../../../platform/database/testing.ts'
import { checkFilter, cleanFilter, combined } from './combination.ts'
import { type RadioFilter, readFilters } from './filter.ts'

let database: Database
let context: Context
const artists: Record<string, number> = {}

beforeAll(async () => {
  database = await createTestDatabase()
  context = { pod: { prisma: database.prisma } } as Context
  const { prisma } = database
  for (const name of ['Solo Singer', 'The Tone Makers', 'Åsa']) {
    artists[name] = (await prisma.artist.create({ data: { name } })).id
  }
  const tags = await prisma.tag.createManyAndReturn({
    data: ['Ambient', 'Electronic', 'Pop'].map((name) => ({ name })),
  })
  const tagId = (name: string) => tags.find((tag) => tag.name === name)?.id ?? 0
  const track = (title: string, artist: string, names: string[]) =>
    prisma.track.create({
      data: {
        title,
        artistId: artists[artist] ?? 0,
        trackTags: { create: names.map((name) => ({ tagId: tagId(name) })) },
      },
    })
  await track('sun', 'The Tone Makers', ['Ambient'])
  await track('noon', 'The Tone Makers', ['Ambient', 'Electronic'])
  await track('single', 'Solo Singer', [])
  await track('summer', 'Åsa', ['Pop'])
})
afterAll(() => database.close())

const artist = (...names: string[]): RadioFilter => ({
  type: 'artist',
  ids: names.map((name) => artists[name] ?? 0),
})
const tag = (...names: string[]): RadioFilter => ({ type: 'tag', names })

/** Titles of the tracks that filters match, in the order of their keys. */
async function matched(filters: RadioFilter[], userId: number | null = null): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<{ title: string }[]>(
    Prisma.sql`SELECT track.title FROM track WHERE ${combined(filters, { userId })} ORDER BY track.id`,
  )
  return rows.map(({ title }) => title)
}

describe('filters are joined from left to right', () => {
  test('none matches every track', async () => {
    expect(await matched([])).toEqual(['sun', 'noon', 'single', 'summer'])
    expect(await matched([{ type: 'group', filters: [] }])).toHaveLength(4)
  })

  test('"and" unless something else is said, and without precedence', async () => {
    const makers = artist('The Tone Makers')
    expect(await matched([makers, tag('Electronic')])).toEqual(['noon'])
    expect(await matched([makers, { ...tag('Pop'), operator: 'or' }])).toEqual(['sun', 'noon', 'summer'])
    expect(
      await matched([tag('Pop'), { ...artist('Solo Singer'), operator: 'or' }, artist('Solo Singer')]),
    ).toEqual(['single'])
  })

  test('"not" stands for all that a filter does not match, untagged tracks included', async () => {
    expect(await matched([{ ...tag('Ambient'), not: true }])).toEqual(['single', 'summer'])
    expect(await matched([tag('Ambient'), { ...tag('Electronic'), not: true }])).toEqual(['sun'])
    expect(await matched([{ type: 'group', not: true, filters: [artist('Åsa', 'Solo Singer')] }])).toEqual([
      'sun',
      'noon',
    ])
  })

  test('two tags joined by "and" must be carried by different ones of track, artist and album', async () => {
    expect(await matched([tag('Ambient'), tag('Electronic')])).toEqual([])
    const { prisma } = database
    const electronic = await prisma.tag.findFirstOrThrow({ where: { name: 'Electronic' } })
    const carrier = { artistId: artists['The Tone Makers'] ?? 0, tagId: electronic.id }
    await prisma.artistTag.create({ data: carrier })
    expect(await matched([tag('Ambient'), tag('Electronic')])).toEqual(['sun', 'noon'])
    await prisma.artistTag.delete({ where: { artistId_tagId: carrier } })
  })

  test('names of tags are taken with their case', async () => {
    expect(await matched([tag('pop')])).toEqual([])
  })
})

test('a playlist counts only for those who may see it', async () => {
  const { prisma } = database
  const owner = await prisma.user.create({ data: { username: 'owner', passwordHash: null } })
  const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { title: 'single' } })
  const { id } = await prisma.playlist.create({
    data: {
      userId: owner.id,
      name: 'Secret',
      privacyLevel: 'ME',
      playlistTracks: { create: [{ trackId, index: 0 }] },
    },
  })
  const filters: RadioFilter[] = [{ type: 'playlist', ids: [id] }]
  expect(await matched(filters, owner.id)).toEqual(['single'])
  expect(await matched(filters, owner.id + 1)).toEqual([])
  expect(await matched(filters)).toEqual([])
})

describe('a filter is checked', () => {
  test.each<[RadioFilter, string | null]>([
    [{ type: 'artist' }, 'You must provide an id'],
    [{ type: 'artist', ids: [] }, null],
    [{ type: 'artist', ids: [999_999, 999_998] }, 'No artist matching ids "{999998, 999999}"'],
    [{ type: 'tag' }, 'You must provide a name'],
    [tag('Pop'), null],
    [tag('Pop', 'pop'), 'No tag matching names "{\'pop\'}"'],
    [{ type: 'playlist', ids: [999_999] }, null],
    [{ type: 'group' }, 'You must provide filters'],
    [{ type: 'group', filters: [tag('Pop'), { type: 'artist' }] }, 'You must provide an id'],
  ])('%j: %s', async (filter, mistake) => {
    expect(await checkFilter(context, filter)).toBe(mistake)
  })

  test('groups stand in each other only so deep', async () => {
    let filter: RadioFilter = tag('Pop')
    for (let depth = 0; depth < 4; depth += 1) filter = { type: 'group', filters: [filter] }
    expect(await checkFilter(context, filter)).toMatch(/3 groups at most/)
  })
})

describe('a filter is saved', () => {
  test('with the names of its artists, the shortest first', async () => {
    const ids = [artists['Solo Singer'] ?? 0, artists['Åsa'] ?? 0]
    expect(await cleanFilter(context, { type: 'artist', ids: [...ids, 999_999], not: true })).toEqual({
      type: 'artist',
      ids: [...ids, 999_999].sort((a, b) => a - b),
      names: ['Åsa', 'Solo Singer'],
      not: true,
    })
  })

  test('without tags that do not exist', async () => {
    expect(await cleanFilter(context, tag('Unheard', 'Electronic', 'Pop'))).toEqual(tag('Pop', 'Electronic'))
  })
})

test('stored filters of old pods are read, and what is none is passed over', () => {
  expect(readFilters([{ type: 'tag', names: ['Pop'], operator: 'or' }, { type: 'bogus' }, 4])).toEqual([
    { type: 'tag', names: ['Pop'], operator: 'or' },
  ])
  expect(readFilters({})).toEqual([])
})

import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { schemaDifference } from '../../../prisma/schema-engine.ts'
import { type Database, openDatabase } from './database.ts'
import { applyMigrations, type Migration, MigrationError, readMigrations } from './migrations.ts'
import { createTestDatabase } from './testing.ts'

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

async function hasTable(database: Database, name: string): Promise<boolean> {
  const { rows } = await database.executeSql('SELECT to_regclass($1) IS NOT NULL AS "exists"', [name])
  return rows[0]?.['exists'] === true
}

// Starting an embedded database from nothing takes seconds on a busy machine.
describe('the migrations of the product', { timeout: 60_000 }, () => {
  it('lead from an empty embedded database to a usable one, once', async () => {
    const database = await openDatabase({ memory: true })
    try {
      const names = (await readMigrations()).map(({ name }) => name)
      expect(await applyMigrations(database)).toEqual(names)
      expect(await applyMigrations(database)).toEqual([])
      expect(await database.prisma.user.count()).toBe(0)
      // the driver knows the types that were made after it was opened, and lists of them
      const [row] = await database.prisma.$queryRaw<{ known: boolean }[]>`
        SELECT 'finished' = ANY(${['finished']}::import_status[]) AS known`
      expect(row).toEqual({ known: true })
    } finally {
      await database.close()
    }
  })

  it('are complete: nothing in the Prisma schema is missing from them', async () => {
    expect(await schemaDifference('migrations')).toBe('')
  })
})

describe('applying migrations', { timeout: 20_000 }, () => {
  const fruit = migration(
    '9990_fruit',
    'CREATE TABLE "fruit" ("id" integer); INSERT INTO "fruit" VALUES (1);',
  )
  let database: Database
  let product: Migration[]

  beforeAll(async () => {
    product = await readMigrations()
  })
  beforeEach(async () => {
    database = await createTestDatabase()
  })
  afterEach(() => database.close())

  it('applies only those that the database has not seen', async () => {
    expect(await applyMigrations(database, [...product, fruit])).toEqual(['9990_fruit'])
    expect(await hasTable(database, 'fruit')).toBe(true)
  })

  it('undoes a migration that fails half way, and keeps those before it', async () => {
    const broken = migration(
      '9991_broken',
      'CREATE TABLE "broken" ("id" integer); SELECT no_such_function();',
    )
    await expect(applyMigrations(database, [...product, fruit, broken])).rejects.toThrow(
      /9991_broken failed and was undone: .*no_such_function/,
    )
    expect(await hasTable(database, 'fruit')).toBe(true)
    expect(await hasTable(database, 'broken')).toBe(false)

    const repaired = migration('9991_broken', 'CREATE TABLE "broken" ("id" integer);')
    expect(await applyMigrations(database, [...product, fruit, repaired])).toEqual(['9991_broken'])
  })

  it('applies each once when two start together', async () => {
    const both = await Promise.all([
      applyMigrations(database, [...product, fruit]),
      applyMigrations(database, [...product, fruit]),
    ])
    expect(both.flat()).toEqual(['9990_fruit'])
    expect((await database.executeSql('SELECT * FROM "fruit"')).rows).toHaveLength(1)
  })

  it('refuses a database of a newer version', async () => {
    await applyMigrations(database, [...product, fruit])
    await expect(applyMigrations(database, product)).rejects.toThrow(MigrationError)
    await expect(applyMigrations(database, product)).rejects.toThrow(/newer version \(9990_fruit\)/)
  })

  it('refuses a migration that was changed after the fact', async () => {
    await applyMigrations(database, [...product, fruit])
    const changed = migration('9990_fruit', 'CREATE TABLE "fruit" ("id" bigint);')
    await expect(applyMigrations(database, [...product, changed])).rejects.toThrow(/9990_fruit was changed/)
  })
})

describe('what the database itself holds', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.close())

  it('one tag for all spellings that differ in case only', async () => {
    await database.prisma.tag.create({ data: { name: 'GarageSka' } })
    await expect(database.prisma.tag.create({ data: { name: 'garageska' } })).rejects.toMatchObject({
      code: 'P2002',
    })
    await database.prisma.tag.create({ data: { name: 'Garage' } })
    expect(await database.prisma.tag.count({ where: { name: { startsWith: 'Garage' } } })).toBe(2)
  })

  it('folds accents and case for searching tags', async () => {
    const { rows } = await database.executeSql('SELECT fold_accents($1) AS "folded"', ['Björk Ñandú ÉTÉ'])
    expect(rows).toEqual([{ folded: 'bjork nandu ete' }])
  })

  it('refuses a negative position', async () => {
    const refused = database.prisma.track.create({
      data: { title: 'Backwards', position: -1, artist: { create: { name: 'Nobody' } } },
    })
    await expect(refused).rejects.toThrow(/track_position_check/)
  })

  it('refuses a star for two things at once', async () => {
    const artist = await database.prisma.artist.create({
      data: { name: 'Two', albums: { create: { title: 'Things' } } },
      include: { albums: true },
    })
    const user = await database.prisma.user.create({ data: { username: 'stargazer' } })
    const both = { userId: user.id, artistId: artist.id, albumId: artist.albums[0]?.id }
    await expect(database.prisma.star.create({ data: both })).rejects.toThrow(/star_target_check/)
  })

  it('deletes tracks, their uploads and descriptions with the artist', async () => {
    const artist = await database.prisma.artist.create({
      data: {
        name: 'Ephemeral',
        description: { create: { text: 'short-lived artist', contentType: 'text/plain' } },
        tracks: { create: { title: 'Gone', uploads: { create: { size: 3_000_000_000n } } } },
      },
    })
    await database.prisma.artist.delete({ where: { id: artist.id } })
    expect(await database.prisma.track.count({ where: { title: 'Gone' } })).toBe(0)
    expect(await database.prisma.upload.count()).toBe(0)
    expect(await database.prisma.content.count({ where: { text: 'short-lived artist' } })).toBe(0)
  })

  it('lets only one import of the disk run', async () => {
    const domain = await database.prisma.domain.create({ data: { name: 'pod.example' } })
    const actor = await database.prisma.actor.create({
      data: { fid: 'https://pod.example/alice', domainName: domain.name, preferredUsername: 'alice' },
    })
    const library = await database.prisma.library.create({
      data: {
        fid: 'https://pod.example/l',
        followersUrl: 'https://pod.example/l/followers',
        name: 'Disk',
        actorId: actor.id,
      },
    })
    const start = { libraryId: library.id, path: '', importReference: 'a' }
    const running = await database.prisma.filesystemImport.create({ data: start })
    await expect(database.prisma.filesystemImport.create({ data: start })).rejects.toMatchObject({
      code: 'P2002',
    })
    await database.prisma.filesystemImport.update({ where: { id: running.id }, data: { status: 'FINISHED' } })
    expect(await database.prisma.filesystemImport.create({ data: start })).toMatchObject({
      status: 'PENDING',
    })
  })
})

describe('full text', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestDatabase()
    await database.prisma.artist.create({
      data: {
        name: 'The Who',
        tracks: { create: { title: 'Running Waters', copyright: '1971 Polydor' } },
        albums: { create: { title: "Who's Next" } },
      },
    })
  })
  afterAll(() => database.close())

  async function matches(table: 'artist' | 'album' | 'track', query: string): Promise<boolean> {
    const { rows } = await database.executeSql(
      `SELECT 1 FROM "${table}" WHERE "search_vector" @@ to_tsquery('english_nostop', $1)`,
      [query],
    )
    return rows.length > 0
  }

  it('keeps the words that English searches leave out', async () => {
    expect(await matches('artist', 'the & who')).toBe(true)
    expect(await matches('artist', 'these & who')).toBe(false)
  })

  it('finds other forms of a word', async () => {
    expect(await matches('track', 'run & water')).toBe(true)
    expect(await matches('track', 'walk')).toBe(false)
  })

  it('finds by the beginning of a word', async () => {
    expect(await matches('track', 'wat:*')).toBe(true)
    expect(await matches('track', 'ater:*')).toBe(false)
  })

  it('covers the copyright of a track, and the title of an album', async () => {
    expect(await matches('track', 'polydor & 1971')).toBe(true)
    expect(await matches('album', 'next')).toBe(true)
  })

  it('follows a change', async () => {
    await database.prisma.track.updateMany({ data: { title: 'Baba O’Riley', copyright: null } })
    expect(await matches('track', 'baba')).toBe(true)
    expect(await matches('track', 'water')).toBe(false)
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { countStatements, createTestDatabase } from './testing.ts'

describe('a database', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.close())

  it('answers a text of several statements with the rows of all', async () => {
    expect(await database.executeSql('SELECT 1 AS "n"; SELECT 2 AS "n"')).toEqual({
      rows: [{ n: 1 }, { n: 2 }],
    })
    expect(await database.executeSql('SELECT $1::int + 1 AS "n"', [2])).toEqual({ rows: [{ n: 3 }] })
  })

  it('undoes a plain transaction that fails', async () => {
    const failing = database.sqlTransaction(async (executeSql) => {
      await executeSql(`INSERT INTO "tag" ("name") VALUES ('undone')`)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.prisma.tag.count({ where: { name: 'undone' } })).toBe(0)
  })

  it('undoes a Prisma transaction that fails, and goes on working', async () => {
    const failing = database.prisma.$transaction(async (transaction) => {
      await transaction.tag.create({ data: { name: 'Twice' } })
      await transaction.tag.create({ data: { name: 'twice' } })
    })
    await expect(failing).rejects.toMatchObject({ code: 'P2002' })
    expect(await database.prisma.tag.count({ where: { name: 'Twice' } })).toBe(0)
  })

  it('keeps a moment as it is, whatever the zone it was written in', async () => {
    await database.executeSql(
      `INSERT INTO "tag" ("name", "created_at") VALUES ('Noon', '2026-01-01T12:00:00.123+05:00')`,
    )
    const tag = await database.prisma.tag.findFirstOrThrow({ where: { name: 'Noon' } })
    expect(tag.createdAt.toISOString()).toBe('2026-01-01T07:00:00.123Z')
  })

  it('keeps sizes beyond 32 bits', async () => {
    const attachment = await database.prisma.attachment.create({ data: { size: 5_000_000_000n } })
    expect(attachment.size).toBe(5_000_000_000n)
  })

  it('counts the statements of a piece of work, transactions included, and nothing afterwards', async () => {
    const one = await countStatements(database, () => database.prisma.tag.count())
    expect(one.count).toBe(1)
    expect(one.statements[0]).toContain('SELECT')

    const two = await countStatements(database, () =>
      database.prisma.$transaction(async (transaction) => {
        await transaction.tag.count()
        await transaction.artist.count()
      }),
    )
    expect(two.count).toBe(2)

    await database.prisma.tag.count()
    expect(two.statements).toHaveLength(2)
  })

  it('stops counting when the work fails', async () => {
    const statements: string[] = []
    await expect(countStatements(database, () => Promise.reject(new Error('no work done')))).rejects.toThrow(
      'no work done',
    )
    const stop = database.onStatement((sql) => statements.push(sql))
    await database.prisma.tag.count()
    stop()
    await database.prisma.tag.count()
    expect(statements).toHaveLength(1)
  })
})

// Starting an embedded database from nothing takes seconds on a busy machine.
describe('an embedded database in a folder', { timeout: 60_000 }, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'funkwhale-database-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('keeps its rows, and takes nobody else in while open', async () => {
    const directory = join(folder, 'kept')
    const first = await openDatabase({ directory })
    await first.executeSql('CREATE TABLE "kept" AS SELECT 7 AS "n"')
    await expect(openDatabase({ directory })).rejects.toThrow(/in use by process/)
    await first.close()

    const second = await openDatabase({ directory })
    expect(await second.executeSql('SELECT "n" FROM "kept"')).toEqual({ rows: [{ n: 7 }] })
    await second.close()
  })

  it('is refused while another living process holds it', async () => {
    const directory = join(folder, 'foreign')
    await writeFile(`${directory}.lock`, String(process.ppid))
    await expect(openDatabase({ directory })).rejects.toThrow(`in use by process ${process.ppid}`)
  })

  it('is taken over from a process that died', async () => {
    const directory = join(folder, 'orphan')
    // Beyond the highest process id of any system.
    await writeFile(`${directory}.lock`, '99999999')
    const database = await openDatabase({ directory })
    expect(database.kind).toBe('pglite')
    await database.close()
  })
})

import { createHash } from 'node:crypto'
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { listTables } from '../../src/platform/database/dump.ts'
import { newKey } from '../../src/platform/storage/keys.ts'
import type { Pod } from '../../src/pod.ts'
import { createLibrary, createTrack, createUpload } from '../library.ts'
import { createServerDatabase, openShell, type Outcome, type Shell } from './shell.ts'

const shells: Shell[] = []
const drops: (() => Promise<void>)[] = []
let origin: Shell
let file: string
let before: Contents
let written: Outcome

/** What a pod is: every row of every table (computed columns included), every file, every sequence. */
interface Contents {
  rows: Record<string, string[]>
  sequences: unknown[]
  files: Record<string, string>
  secretKey: string
}

async function contentsOf(shell: Shell): Promise<Contents> {
  const { pod, close } = await shell.open()
  try {
    const { executeSql } = pod.database
    const rows: Contents['rows'] = {}
    for (const { name } of await listTables(executeSql)) {
      const found = await executeSql(`SELECT row_to_json(t)::text AS row FROM "${name}" t`)
      rows[name] = found.rows.map(({ row }) => String(row)).sort()
    }
    const sequences = await executeSql(
      `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
    )
    const media = join(shell.data, 'media')
    const files: Contents['files'] = {}
    for (const entry of await readdir(media, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files[relative(media, path)] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
    }
    return { rows, sequences: sequences.rows, files, secretKey: pod.secretKey }
  } finally {
    await close()
  }
}

/** A pod with accounts, music, texts that are hard to carry, and more rows than are read at a time. */
async function fill(pod: Pod): Promise<void> {
  const user = await createAccount(pod, {
    username: 'alice',
    email: 'alice@example.org',
    password: 'alice-Pass-1234',
    extra: { settings: { theme: 'dark', number: 1e21, nested: [null, { deep: 'ü\u2028"\\' }] } },
  })
  const library = await createLibrary({ pod }, user.actorId ?? 0, 'EVERYONE')
  const track = await createTrack({ pod }, 'Zeile eins\nZeile zwei\u2028\u2029\t"\\ 🎵 \u0007')
  await createUpload({ pod }, '01-sunrise.mp3', { trackId: track.id, libraryId: library.id })
  await pod.storage.put(newKey('attachments', 'ünïcode.png'), { data: Buffer.from([0, 1, 2, 255]) })
  await pod.storage.put('tracks/aa/empty.mp3', { data: Buffer.alloc(0) })
  await pod.prisma.tag.createMany({
    data: Array.from({ length: 1203 }, (_, index) => ({ name: `tag${index}` })),
  })
  // a number that nobody has any more must not be given away again
  const { id } = await pod.prisma.artist.create({ data: { name: 'gone' } })
  await pod.prisma.artist.delete({ where: { id } })
  await pod.settings.set({ instance__name: 'Pod „Zwei“', instance__banner: null })
}

beforeAll(async () => {
  origin = await newShell()
  const { pod, close } = await origin.open()
  await fill(pod)
  await close()
  before = await contentsOf(origin)
  file = join(origin.data, 'pod.tar')
  written = await origin.run('backup', file)
})
afterAll(async () => {
  for (const shell of shells) await shell.close()
  for (const drop of drops) await drop()
})

async function newShell(settings: Record<string, string> = {}): Promise<Shell> {
  const shell = await openShell(settings)
  shells.push(shell)
  return shell
}

// each command is a process that opens a database
describe('a backup', { timeout: 240_000 }, () => {
  it('is one file for its owner alone', async () => {
    expect(written).toEqual({ code: 0, errors: '', output: expect.stringContaining(`Written: ${file}`) })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await origin.run('backup', file)).code).toBe(1)
  })

  it('makes another pod the same, row by row and byte by byte', async () => {
    const target = await newShell()
    const restored = await target.ask('restore', file)
    expect(restored).toMatchObject({ files: 3, removed: 0, warnings: [] })
    expect(before.rows.tag).toHaveLength(1203)
    expect(Object.keys(before.files)).toHaveLength(3)
    expect(await contentsOf(target)).toEqual(before)

    const { pod, close } = await target.open()
    // constraints and triggers are back
    await expect(pod.prisma.tag.create({ data: { name: 'TAG1' } })).rejects.toThrow('Unique')
    await expect(pod.prisma.album.create({ data: { title: 'x', artistId: 99_999 } })).rejects.toThrow(
      'Foreign key',
    )
    await close()
  })

  it('replaces a pod with accounts only when it must', async () => {
    const target = await newShell()
    await target.ask('user', 'create', 'mallory', '-e', 'mallory@example.org')
    const { pod, close } = await target.open()
    await pod.storage.put('tracks/stray.mp3', { data: Buffer.from('stray') })
    await close()
    const refused = await target.run('restore', file)
    expect(refused).toMatchObject({ code: 1, output: '' })
    expect(refused.errors).toContain('This pod has accounts')
    expect((await target.ask<unknown[]>('user', 'list')).length).toBe(1)

    expect(await target.ask('restore', file, '--force')).toMatchObject({ removed: 1 })
    expect(await contentsOf(target)).toEqual(before)
  })

  it('tells what a pod with another address or key loses', async () => {
    const target = await newShell({
      FUNKWHALE_HOSTNAME: 'other.test',
      DJANGO_SECRET_KEY: 'a key that is long enough',
    })
    const { warnings } = await target.ask<{ warnings: string[] }>('restore', file)
    expect(warnings.join()).toMatch(/DJANGO_SECRET_KEY.*pod\.test.*other\.test/)
  })

  it('leaves a pod as it was when the file is damaged', async () => {
    const target = await newShell()
    const untouched = await contentsOf(target)
    const damaged = join(target.data, 'damaged.tar')
    const bytes = await readFile(file)
    await writeFile(damaged, bytes)
    await truncate(damaged, bytes.length - 4096)
    expect(await target.run('restore', damaged)).toMatchObject({ code: 1 })
    // a byte of a stored file
    const at = bytes.indexOf(Buffer.from([0, 1, 2, 255]))
    bytes[at] = 7
    await writeFile(damaged, bytes)
    const changed = await target.run('restore', damaged)
    expect(changed.errors).toContain('changed since it was written')
    expect((await target.run('restore', join(target.data, 'none.tar'))).errors).toContain('ENOENT')
    expect(await contentsOf(target)).toEqual(untouched)
  })
})

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('with PostgreSQL', { timeout: 240_000 }, () => {
  it('carries a pod from the embedded database to a server and back', async () => {
    const database = await createServerDatabase(serverUrl ?? '')
    drops.push(() => database.drop())
    const server = await newShell({ DATABASE_URL: database.url })
    await server.ask('restore', file)
    expect(await contentsOf(server)).toEqual(before)

    const second = join(server.data, 'second.tar')
    await server.ask('backup', second)
    const home = await newShell()
    await home.ask('restore', second)
    expect(await contentsOf(home)).toEqual(before)
  })

  it('refuses to restore under a running pod', async () => {
    const database = await createServerDatabase(serverUrl ?? '')
    drops.push(() => database.drop())
    const server = await newShell({ DATABASE_URL: database.url })
    const { pod, close } = await server.open()
    await pod.jobs.start({ work: false })
    const refused = await server.run('restore', file)
    await close()
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.errors).toContain('Stop it first')
  })
})

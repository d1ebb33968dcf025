import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveIn } from '../../src/domains/moving-in/move-in.ts'
import { createAccount } from '../../src/domains/users/accounts.ts'
import type { OpenPod } from '../../src/open-pod.ts'
import { readArchive } from '../../src/domains/backups/archive.ts'
import { openShell, type Shell } from '../commands/shell.ts'
import { bytesOf, dumpText, oldPod } from './old-pod.ts'

let shell: Shell
let open: OpenPod
let folder: string
let dump: string

beforeAll(async () => {
  shell = await openShell(oldPod.settings)
  open = await shell.open()
  folder = await mkdtemp(join(tmpdir(), 'funkwhale-old-'))
  dump = await dumpText()
})
afterAll(async () => {
  await open.close()
  await shell.close()
  await rm(folder, { recursive: true })
})

/** Tries to move in, and makes sure that nothing has changed. */
async function refusal(text: string, media: string | null = oldPod.media): Promise<string> {
  const failure: unknown = await moveIn(open.pod, bytesOf(text), { media }).catch((error: unknown) => error)
  await expectNothing()
  return String(failure)
}

async function expectNothing(): Promise<void> {
  const { rows } = await open.pod.database.executeSql(`
    SELECT (SELECT count(*)::int FROM user_account) AS users, (SELECT count(*)::int FROM track) AS tracks,
      (SELECT count(*)::int FROM setting) AS settings, (SELECT count(*)::int FROM license) AS licenses,
      (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f') > 100 AS is_bound,
      (SELECT count(*)::int FROM pg_namespace WHERE nspname = 'original') AS schemas`)
  expect(rows[0]).toEqual({ users: 0, tracks: 0, settings: 0, licenses: 350, is_bound: true, schemas: 0 })
}

/** A line of the dump, by how it begins. */
const lineOf = (beginning: string) => dump.slice(dump.indexOf(`\n${beginning}`) + 1).split('\n', 1)[0] ?? ''

describe('a pod does not move in', () => {
  it('under another address', async () => {
    const elsewhere = dump.replaceAll('http://localhost:8012', 'https://music.example.org')
    expect(await refusal(elsewhere)).toContain(
      'set FUNKWHALE_HOSTNAME=music.example.org and FUNKWHALE_PROTOCOL=https',
    )
  })

  it('from a dump that is cut off', async () => {
    expect(await refusal(dump.slice(0, dump.indexOf('COPY public.users_user ') + 3000))).toContain('cut off')
  })

  it('from a dump of another version', async () => {
    const older = dump.replace(
      '"position", uuid, fid, from_activity_id, license_id',
      '"position", uuid, fid, x, y',
    )
    expect(await refusal(older)).toMatch(/another version than Funkwhale 1\.3 .*1\.3\.1 first/)
    expect(await refusal(dump.replaceAll('playlists_playlist', 'lists'))).toContain('another version')
  })

  it('from a dump of no pod', async () => {
    expect(await refusal(dump.replace(/(COPY public\.users_user \(.*\n)[^]*?\n(\\\.\n)/, '$1$2'))).toContain(
      'no accounts',
    )
    expect(await refusal('Dear diary')).toContain('no dump')
  })

  it('with rows that contradict each other', async () => {
    const twice = lineOf('1\tAmbient\t').replace('1\tAmbient', '99\tAMBIENT')
    expect(await refusal(dump.replace('\n1\tAmbient\t', `\n${twice}\n1\tAmbient\t`))).toContain('(ambient)')
  })

  it('without its media', async () => {
    expect(await refusal(dump, null)).toContain('Say --media')
    expect(await refusal(dump, folder)).toContain('has `tracks` and `attachments` in it')
    expect(await refusal(dump, join(folder, 'none'))).toContain('ENOENT')
  })

  it('with media that are damaged', async () => {
    const damaged = join(folder, 'damaged.tar.gz')
    await cp(oldPod.media, damaged)
    await truncate(damaged, 500_000)
    expect(await refusal(dump, damaged)).toContain('a part of it is missing')
    await writeFile(damaged, 'no tar file'.repeat(1000))
    expect(await refusal(dump, damaged)).toContain('damaged')
  })

  it('when it is only a trial', async () => {
    const before = await filesOf(open)
    const told = await moveIn(open.pod, bytesOf(dump), { media: oldPod.media, isTrial: true })
    expect(told).toMatchObject({ isTrial: true, files: { named: 20, found: 20 } })
    await expectNothing()
    expect(await filesOf(open)).toEqual(before)
  })

  it('where accounts are', async () => {
    const other = await openShell(oldPod.settings)
    const taken = await other.open()
    await createAccount(taken.pod, { username: 'alice', email: 'a@example.org', password: 'alice-Pass-1234' })
    await expect(moveIn(taken.pod, bytesOf(dump), { media: oldPod.media })).rejects.toThrow('--force')
    await moveIn(taken.pod, bytesOf(dump), { media: oldPod.media, force: true })
    expect(await taken.pod.prisma.user.count()).toBe(13)
    await taken.close()
    await other.close()
  })
})

const filesOf = async ({ pod }: OpenPod) =>
  (await readdir(pod.config.storage.mediaRoot, { recursive: true })).sort()

describe('media', () => {
  /** Media as a folder, and a pod of its own. */
  async function withPod(work: (pod: OpenPod, media: string) => Promise<void>) {
    const other = await openShell(oldPod.settings)
    const media = await mkdtemp(join(folder, 'media-'))
    for await (const { name, content } of readArchive(oldPod.media)) {
      const path = join(media, name.replace(/^media\//, ''))
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, await buffer(content))
    }
    const opened = await other.open()
    try {
      await work(opened, media)
    } finally {
      await opened.close()
      await other.close()
    }
  }

  it('come from a folder, and only what rows name; what is missing is told', async () => {
    await withPod(async (opened, media) => {
      await rm(join(media, 'tracks/9f/78/8c/01-sunrise.mp3'))
      await rm(join(media, 'transcoded'), { recursive: true })
      await rm(join(media, 'federation_cache'), { recursive: true })
      await writeFile(join(media, 'tracks/stray.mp3'), 'stray')
      const told = await moveIn(opened.pod, bytesOf(dump), { media })
      expect(told.files).toMatchObject({
        named: 20,
        found: 16,
        renewable: 3,
        missing: ['tracks/9f/78/8c/01-sunrise.mp3'],
      })
      expect(told.warnings).toEqual([
        '3 copies are missing; they are fetched or made again.',
        '1 of 20 files are missing: tracks/9f/78/8c/01-sunrise.mp3.',
      ])
      expect(await opened.pod.prisma.uploadVersion.count()).toBe(0)
      const remote = await opened.pod.prisma.upload.findUniqueOrThrow({ where: { id: 14 } })
      expect(remote).toMatchObject({ audioFile: null, source: expect.stringContaining('http://127.0.0.1') })
      const files = await filesOf(opened)
      expect(files).not.toContain('tracks/stray.mp3')
      expect(files.filter((name) => name.startsWith('__sized__'))).toEqual([])
      const noon = 'tracks/f3/1b/4a/02-noon.ogg'
      expect(await readFile(join(opened.pod.config.storage.mediaRoot, noon))).toEqual(
        await readFile(join(media, noon)),
      )
    })
  })

  it('stay where they are when the storage is their folder', async () => {
    await withPod(async (opened, media) => {
      await cp(media, opened.pod.config.storage.mediaRoot, { recursive: true })
      const told = await moveIn(opened.pod, bytesOf(dump), { media: null })
      expect(told.files).toMatchObject({ named: 20, found: 20, bytes: 0 })
    })
  })

  it('never lie outside, whatever rows and archives say', async () => {
    await withPod(async (opened) => {
      const secret = join(folder, 'secret.mp3')
      await writeFile(secret, 'secret')
      const evil = dump
        .replace('tracks/9f/78/8c/01-sunrise.mp3', '../secret.mp3')
        .replace('tracks/f3/1b/4a/02-noon.ogg', 'albums/old/cover.png')
      const archive = join(folder, 'evil.tar')
      const tar = pack()
      tar.entry({ name: '../secret.mp3' }, 'from outside')
      tar.entry({ name: '../../albums/old/cover.png' }, 'of former times')
      tar.entry({ name: 'tracks/0c/79/0c/03-dusk.flac', type: 'symlink', linkname: secret })
      tar.finalize()
      await writeFile(archive, await buffer(tar))
      const told = await moveIn(opened.pod, bytesOf(evil), { media: archive })
      expect(told.files).toMatchObject({ named: 20, found: 1 })
      expect(told.files.missing).toContain('../secret.mp3')
      expect(await opened.pod.prisma.upload.findUnique({ where: { id: 1 } })).toMatchObject({
        audioFile: null,
      })
      // where the pod keeps files, so that they are part of its backups
      expect(await opened.pod.prisma.upload.findUnique({ where: { id: 2 } })).toMatchObject({
        audioFile: 'attachments/albums/old/cover.png',
      })
      expect((await filesOf(opened)).filter((name) => /\.\w+$/.test(name))).toEqual([
        'attachments/albums/old/cover.png',
      ])
      expect(await readFile(secret, 'utf8')).toBe('secret')
    })
  })
})

describe('rows that have no place', () => {
  it('are told with the reason, and others take what they pointed to as gone', async () => {
    const other = await openShell(oldPod.settings)
    const { pod, close } = await other.open()
    const tagging = lineOf('1\t2026-11-24 23:32:28.11634+00\t1\t32\t1')
    const odd = dump
      // a tag of a track that is gone, and a table of a plugin
      .replace(tagging, tagging.replace('\t1\t32\t1', '\t4711\t32\t1'))
      .replace(
        'COPY public.tags_tag ',
        'COPY public.plugin_things (id) FROM stdin;\n1\n2\n\\.\n\nCOPY public.tags_tag ',
      )
    const told = await moveIn(pod, bytesOf(odd), { media: oldPod.media })
    expect(told.tables).toContainEqual({
      table: 'tags_taggeditem',
      rows: 18,
      moved: 17,
      reason: 'tags of things that are gone',
    })
    expect(told.tables).toContainEqual({
      table: 'plugin_things',
      rows: 2,
      moved: 0,
      reason: 'a table that this software does not know',
    })
    await close()
    await other.close()
  })

  it('that lie in place need the music folder', async () => {
    const other = await openShell({ ...oldPod.settings, MUSIC_DIRECTORY_PATH: folder })
    const { pod, close } = await other.open()
    await writeFile(join(folder, 'here.ogg'), 'here')
    const inPlace = dump
      .replace('tracks/f3/1b/4a/02-noon.ogg\tupload://02-noon.ogg', `\tfile://${folder}/here.ogg`)
      .replace('tracks/0c/79/0c/03-dusk.flac\tupload://03-dusk.flac', '\tfile:///music/gone.flac')
    const told = await moveIn(pod, bytesOf(inPlace), { media: oldPod.media })
    expect(told.warnings).toEqual([expect.stringMatching(/^1 of 2 tracks .*MUSIC_DIRECTORY_PATH/)])
    await close()
    await other.close()
  })
})

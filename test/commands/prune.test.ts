import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { createLibrary, createTrack, createUpload } from '../library.ts'
import { openShell, type Shell } from './shell.ts'

let shell: Shell

beforeAll(async () => {
  shell = await openShell()
})
afterAll(() => shell.close())

/** A file of the storage that was written two days ago. */
async function putOld(key: string): Promise<void> {
  const path = join(shell.data, 'media', key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, 'old')
  const then = new Date(Date.now() - 48 * 3_600_000)
  await utimes(path, then, then)
}

describe('prune', { timeout: 240_000 }, () => {
  it('tells first, and then removes what nothing is left of, and nothing else', async () => {
    const { pod, close } = await shell.open()
    const user = await createAccount(pod, { username: 'alice', email: '', password: 'alice-Pass-1234' })
    const library = await createLibrary({ pod }, user.actorId ?? 0, 'ME')
    const kept = await createTrack({ pod }, 'Kept', { artist: 'Kept' })
    const { audioFile } = await createUpload({ pod }, '01-sunrise.mp3', {
      trackId: kept.id,
      libraryId: library.id,
    })
    await createTrack({ pod }, 'Silent', { artist: 'Silent' })
    const lost = await createTrack({ pod }, 'Lost', { artist: 'Lost' })
    const gone = await createUpload({ pod }, '02-noon.ogg', { trackId: lost.id, libraryId: library.id })
    await pod.storage.delete(gone.audioFile ?? '')
    const cover = await pod.storage.put('attachments/aa/cover.png', { data: Buffer.from('png') })
    await pod.prisma.attachment.create({ data: { file: cover, mimetype: 'image/png' } })
    await pod.prisma.attachment.create({ data: { file: 'attachments/none.png', mimetype: 'image/png' } })
    await pod.settings.set({ instance__banner: 'dynamic_preferences/banner.png' })
    await close()

    await putOld('tracks/aa/stray.mp3')
    await putOld('__sized__/attachments/aa/other-200x200.png')
    await putOld('__sized__/attachments/aa/cover-200x200.png')
    await putOld('dynamic_preferences/banner.png')
    await putOld('of-somebody-else.txt')
    await writeFile(join(shell.data, 'media/tracks/aa/young.mp3'), 'young')

    const trial = await shell.ask('prune')
    expect(trial).toEqual({
      isTrial: true,
      storage: { files: { count: 2, bytes: 6 }, uploads: 1, versions: 0, pictures: 1 },
      // what only the lost upload serves would follow
      catalogue: { tracks: 1, albums: 1, artists: 1 },
    })
    expect(await shell.ask('prune')).toEqual(trial)
    expect((await shell.run('prune')).output).toMatch(/^Would be removed.*\n +2 {2}stored files/)

    expect(await shell.ask('prune', '--yes')).toMatchObject({
      isTrial: false,
      storage: { files: { count: 2 }, uploads: 1, pictures: 1 },
      catalogue: { tracks: 2, albums: 2, artists: 2 },
    })
    expect((await shell.run('prune')).output).toBe('There is nothing to remove.\n')

    const after = await shell.open()
    const { prisma, storage } = after.pod
    expect(await prisma.auditEntry.findMany()).toMatchObject([
      { username: 'command line', action: 'pod.prune', details: { catalogue: { tracks: 2 } } },
    ])
    expect(await prisma.track.findMany({ select: { title: true } })).toEqual([{ title: 'Kept' }])
    expect(await prisma.attachment.findMany({ select: { file: true } })).toEqual([{ file: cover }])
    const there = [
      audioFile ?? '',
      cover,
      '__sized__/attachments/aa/cover-200x200.png',
      'dynamic_preferences/banner.png',
      'of-somebody-else.txt',
      'tracks/aa/young.mp3',
    ]
    for (const key of there) expect(await storage.exists(key), key).toBe(true)
    expect(await storage.exists('tracks/aa/stray.mp3')).toBe(false)
    await after.close()
  })

  it('takes a storage that lacks most files for one that is not mounted', async () => {
    const { pod, close } = await shell.open()
    await pod.prisma.attachment.createMany({
      data: Array.from({ length: 30 }, (_, index) => ({
        file: `attachments/lost/${index}.png`,
        mimetype: 'image/png',
      })),
    })
    await close()
    const refused = await shell.run('prune', '--yes')
    expect(refused.code).toBe(1)
    expect(refused.errors).toContain('Is a disk not mounted?')
    expect(await shell.ask('prune', '--yes', '--force')).toMatchObject({ storage: { pictures: 30 } })
  })
})

import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShell, type Shell } from './shell.ts'

// each command is a process that opens a database
const timeout = 240_000
let shell: Shell

beforeAll(async () => {
  shell = await openShell({
    FUNKWHALE_CLI_USER_PASSWORD: 'Some-Pass-1234',
    // never asked here: whoever serves the pod does that
    COVER_ART_ARCHIVE_URL: 'https://covers.example',
  })
  shell.settings.MUSIC_DIRECTORY_PATH = join(shell.data, 'music')
})
afterAll(() => shell.close())

describe('import', { timeout }, () => {
  it('leaves to the pod what comes of the music', async () => {
    const folder = join(shell.data, 'music', 'Album')
    await mkdir(folder, { recursive: true })
    await copyFile('test/fixtures/audio/03-dusk.flac', join(folder, 'dusk.flac'))
    await copyFile('test/fixtures/audio/11-not-audio.mp3', join(folder, 'noise.mp3'))
    await shell.ask('user', 'create', 'alice', '-e', 'alice@example.org')
    const { pod, close } = await shell.open()
    const actor = await pod.prisma.actor.findFirstOrThrow({ where: { preferredUsername: 'alice' } })
    const address = 'https://pod.test/federation/music/libraries/of-alice'
    const library = await pod.prisma.library.create({
      data: { name: 'Mine', actorId: actor.id, fid: address, followersUrl: `${address}/followers` },
    })
    await close()

    expect(await shell.ask('import', library.uuid, 'Album')).toMatchObject({ imported: 1, failed: 1 })
    expect((await shell.run('import', library.uuid, '../..')).code).toBe(1)

    const after = await shell.open()
    await after.pod.jobs.start({ work: false })
    expect(await after.pod.prisma.track.findMany()).toMatchObject([{ title: 'Dusk' }])
    // the release has no cover of its own
    expect(await after.pod.jobs.stats()).toContainEqual(
      expect.objectContaining({ name: 'find-album-cover', waiting: 1 }),
    )
    await after.close()
  })
})

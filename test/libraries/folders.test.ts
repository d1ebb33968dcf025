import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPod, type TestPod } from '../pod.ts'
import { library, person, type Person } from './people.ts'

interface State {
  root: string
  import: { status: string; logs: string[] } | null
  content: { name: string; dir: boolean }[]
}

const path = '/api/v1/libraries/fs-import/'
let test: TestPod
let music: string
let keeper: Person

beforeAll(async () => {
  music = await mkdtemp(join(tmpdir(), 'funkwhale-music-'))
  await mkdir(join(music, 'a'))
  await copyFile('test/fixtures/audio/03-dusk.flac', join(music, 'a', 'dusk.flac'))
  await copyFile('test/fixtures/audio/05-ete.m4a', join(music, 'a', 'été #1?.m4a'))
  await copyFile('test/fixtures/audio/08-untagged.mp3', join(music, 'untagged.mp3'))
  await copyFile('test/fixtures/audio/cover-640.png', join(music, 'a', 'cover.png'))
  await writeFile(join(music, 'notes.txt'), 'no music')
  await symlink('/etc', join(music, 'outside'))
  test = await startTestPod({ MUSIC_DIRECTORY_PATH: music })
  keeper = await person(test, 'keeper', { permissionLibrary: true })
})
afterAll(async () => {
  await test.close()
  await rm(music, { recursive: true, force: true })
})

async function run(place: string, folder = '') {
  const answer = await keeper.post(path, { path: folder, library: place, import_reference: 'disk' })
  expect(answer.status).toBe(201)
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { body } = await keeper.get<State>(path)
    if (body.import?.status === 'finished') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the import did not end')
}

describe('the music directory', () => {
  it('is shown and imported only by those who may', async () => {
    const stranger = await person(test, 'stranger')
    for (const client of [stranger, test.visitor()]) {
      expect(await client.get(path)).toMatchObject({ status: 403, body: {} })
      expect((await client.post(path, { path: '', library: 'x', import_reference: 'x' })).status).toBe(403)
    }
    const { body } = await keeper.get<State>(path)
    expect(body.content.map(({ name }) => name)).toEqual(['a', 'notes.txt', 'outside', 'untagged.mp3'])
  })

  it.each(['..', 'a/../..', 'outside', 'a/../../etc'])('does not lead out by %s', async (folder) => {
    expect(await keeper.get(`${path}?path=${encodeURIComponent(folder)}`)).toMatchObject({
      status: 400,
      body: { detail: 'Relative browsing is not allowed' },
    })
    const place = await library(keeper)
    const answer = await keeper.post(path, { path: folder, library: place, import_reference: 'x' })
    expect(answer).toMatchObject({ status: 400, body: { path: ['Invalid path'] } })
  })

  it('is imported in place, again without doubles, and follows what changes', async () => {
    const place = await library(keeper)
    await run(place)
    const where = { library: { uuid: place } }
    const rows = () => test.pod.prisma.upload.findMany({ where, orderBy: { source: 'asc' } })
    const first = await rows()
    expect(first.map(({ importStatus, audioFile }) => [importStatus, audioFile])).toEqual([
      ['FINISHED', null],
      ['FINISHED', null],
      ['ERRORED', null],
    ])
    const dusk = await test.pod.prisma.track.findFirstOrThrow({
      where: { title: 'Dusk' },
      include: { album: true },
    })
    expect(dusk.album?.attachmentCoverId).not.toBeNull()

    await run(place)
    expect((await rows()).filter(({ importStatus }) => importStatus === 'FINISHED')).toEqual(
      first.filter(({ importStatus }) => importStatus === 'FINISHED'),
    )

    await rm(join(music, 'a', 'dusk.flac'))
    await copyFile('test/fixtures/audio/04-midnight.opus', join(music, 'a', 'été #1?.m4a'))
    await run(place)
    expect((await rows()).map(({ source }) => source?.split('/').at(-1))).toEqual([
      'été #1?.m4a',
      'untagged.mp3',
    ])
    expect(await test.pod.prisma.track.findMany({ select: { title: true } })).toEqual([{ title: 'Midnight' }])
    expect(await readdir(join(music, 'a'))).toContain('été #1?.m4a')
    const told = JSON.stringify((await keeper.get('/api/v1/uploads/')).body)
    expect(told).not.toContain(music)
  })

  it('keeps tracks that somebody listened to or likes', async () => {
    const keeperRow = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'keeper' } })
    const artist = await test.pod.prisma.artist.create({ data: { name: 'Gone' } })
    const track = (title: string) => test.pod.prisma.track.create({ data: { title, artistId: artist.id } })
    const [heard, liked] = [await track('heard'), await track('liked')]
    await track('forgotten')
    await test.pod.prisma.listening.create({ data: { userId: keeperRow.id, trackId: heard.id } })
    await test.pod.prisma.favorite.create({ data: { userId: keeperRow.id, trackId: liked.id } })
    await run(await library(keeper), 'a')
    const left = await test.pod.prisma.track.findMany({
      where: { artistId: artist.id },
      orderBy: { id: 'asc' },
    })
    expect(left.map(({ title }) => title)).toEqual(['heard', 'liked'])
  })
})

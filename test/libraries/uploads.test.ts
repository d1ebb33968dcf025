import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importProgress } from '../../src/domains/libraries/import-progress.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import {
  audioForm,
  imported,
  library,
  type LibraryBody,
  person,
  type Person,
  post,
  upload,
  type UploadBody,
} from './people.ts'

let test: TestPod
let alice: Person
let bob: Person

beforeAll(async () => {
  test = await startTestPod({ UPLOAD_MAX_BYTES: '2000000' })
  alice = await person(test, 'alice')
  bob = await person(test, 'bob')
})
afterAll(() => test.close())

const storedFiles = async () => {
  const files: string[] = []
  for await (const { key } of test.pod.storage.list('tracks')) files.push(key)
  return files.sort()
}
const namedFiles = async () =>
  (await test.pod.prisma.upload.findMany({ where: { audioFile: { not: null } } }))
    .map(({ audioFile }) => audioFile)
    .sort()

describe('an upload', () => {
  it('is imported with artist, album, cover, licence and tags', async () => {
    const place = await library(alice)
    const { import_status: status, track } = await upload(test, alice, '01-sunrise.mp3', { library: place })
    expect(status).toBe('finished')
    expect(track).toMatchObject({
      title: 'Sunrise',
      artist: { name: 'The Tone Makers' },
      license: 'cc-by-4.0',
      position: 1,
      album: { title: 'First Light', release_date: '2019-03-01', cover: { mimetype: 'image/png' } },
    })
    const stored = await test.pod.prisma.track.findUniqueOrThrow({
      where: { id: track?.id },
      include: { trackTags: { include: { tag: true } }, album: { include: { attachmentCover: true } } },
    })
    expect(stored.trackTags.map(({ tag }) => tag.name)).toEqual(['Ambient'])
    expect(await test.pod.storage.exists(stored.album?.attachmentCover?.file ?? '')).toBe(true)
  })

  it('of a recording that its owner has is skipped, of one that others have is not', async () => {
    const [mine, theirs] = [await library(alice), await library(bob)]
    const first = await upload(test, alice, '07-single.mp3', { library: mine })
    const again = await upload(test, alice, '07-single.mp3', { library: mine })
    const other = await upload(test, bob, '07-single.mp3', { library: theirs })
    expect([first, again, other].map((each) => each.import_status)).toEqual([
      'finished',
      'skipped',
      'finished',
    ])
    expect(again.import_details).toEqual({
      code: 'already_imported_in_owned_libraries',
      duplicates: first.uuid,
    })
    expect(other.track?.id).toBe(first.track?.id)
  })

  it('without tags fails with what is missing', async () => {
    const errored = await upload(test, alice, '08-untagged.mp3', { library: await library(alice) })
    expect(errored).toMatchObject({
      import_status: 'errored',
      import_details: {
        error_code: 'invalid_metadata',
        detail: { title: ['This field is required.'], artists: { 0: { name: ['This field is required.'] } } },
        file_metadata: {},
      },
    })
  })

  it('makes one artist and one album of ten new files that come at once', async () => {
    const place = await library(alice)
    const before = await test.pod.prisma.album.count()
    await Promise.all(Array.from({ length: 10 }, () => post(bob, '05-ete.m4a', { library: place })))
    const own = await library(bob)
    await Promise.all(Array.from({ length: 10 }, () => post(bob, '05-ete.m4a', { library: own })))
    await imported(test)
    expect(await test.pod.prisma.album.count()).toBe(before + 1)
    const statuses = await test.pod.prisma.upload.groupBy({
      by: ['importStatus'],
      where: { library: { uuid: own } },
      _count: true,
    })
    expect(Object.fromEntries(statuses.map((row) => [row.importStatus, row._count]))).toEqual({
      FINISHED: 1,
      SKIPPED: 9,
    })
  })
})

describe('a draft', () => {
  it('can be changed and is imported when it is published', async () => {
    const place = await library(alice)
    const { body } = await post(alice, '03-dusk.flac', { library: place, import_status: 'draft' })
    expect(body).toMatchObject({ import_status: 'draft', track: null })
    const changed = await alice.patch<UploadBody>(`/api/v1/uploads/${body.uuid}/`, {
      import_metadata: {
        title: 'Dusk again',
        position: 9,
        funkwhale: { track: { uuid: 'x' } },
        note: 'kept',
      },
    })
    expect(changed.body).toMatchObject({
      import_metadata: { title: 'Dusk again', position: 9, note: 'kept' },
    })
    expect(changed.body).not.toHaveProperty('import_metadata.funkwhale')
    const published = await alice.post('/api/v1/uploads/action/', { action: 'publish', objects: [body.uuid] })
    expect(published.body).toEqual({ updated: 1, action: 'publish', result: null })
    await imported(test)
    const { body: done } = await alice.get<UploadBody>(`/api/v1/uploads/${body.uuid}/`)
    expect(done).toMatchObject({ import_status: 'finished', track: { title: 'Dusk again', position: 9 } })
    expect((await alice.patch(`/api/v1/uploads/${body.uuid}/`, { import_status: 'pending' })).status).toBe(
      404,
    )
  })

  it.each([
    [{}, { title: ['This field is required.'] }],
    [{ title: 't', position: 0 }, { position: ['Ensure this value is greater than or equal to 1.'] }],
    [{ title: 't', tags: ['a b'] }, { tags: { 0: ['Invalid tag "a b"'] } }],
    [{ title: 't', tags: null }, { tags: ['This field may not be null.'] }],
    [{ title: 't', license: 'nope' }, { license: ['Object with code=nope does not exist.'] }],
    [[], { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] }],
  ])('refuses the metadata %j', async (metadata, mistakes) => {
    const { status, body } = await post(alice, '03-dusk.flac', {
      library: await library(alice),
      import_metadata: JSON.stringify(metadata),
    })
    expect({ status, body }).toEqual({ status: 400, body: { import_metadata: mistakes } })
  })
})

describe('refusals', () => {
  it.each<[string, string | Blob, Record<string, string>, number, object]>([
    ['no audio', '11-not-audio.mp3', {}, 400, { audio_file: [expect.any(String)] }],
    ['an empty file', new Blob([]), {}, 400, { audio_file: ['The submitted file is empty.'] }],
    ['a file that is too large', new Blob([new Uint8Array(2_000_001)]), {}, 413, {}],
    [
      'a source on the disk',
      '03-dusk.flac',
      { source: 'file:///etc/passwd' },
      400,
      { source: [expect.any(String)] },
    ],
    [
      'a status of the import',
      '03-dusk.flac',
      { import_status: 'finished' },
      400,
      {
        non_field_errors: ['Newly created Uploads need to have import_status of draft or pending'],
      },
    ],
    [
      'no status at all',
      '03-dusk.flac',
      { import_status: 'foo' },
      400,
      { import_status: ['"foo" is not a valid choice.'] },
    ],
    [
      'broken JSON',
      '03-dusk.flac',
      { import_metadata: '{' },
      400,
      { import_metadata: ['Value must be valid JSON.'] },
    ],
    [
      'a library that is none',
      '03-dusk.flac',
      { library: 'foo' },
      400,
      { library: ['“foo” is not a valid UUID.'] },
    ],
  ])('%s, and keeps no file', async (_, file, fields, status, mistakes) => {
    const place = await library(alice)
    const answer = await post(alice, file, { library: place, ...fields })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject(mistakes)
    expect(await storedFiles()).toEqual(await namedFiles())
    expect(await readdir(test.pod.temporary.folder)).toEqual([])
  })

  it('libraries of others, visitors, and nobody’s library', async () => {
    const place = await library(alice)
    const other = await post(bob, '03-dusk.flac', { library: place })
    expect(other.body).toEqual({ library: [`Object with uuid=${place} does not exist.`] })
    expect((await post(test.visitor(), '03-dusk.flac', { library: place })).status).toBe(401)
    const none = await post(alice, '03-dusk.flac', {})
    expect(none.body).toEqual({ non_field_errors: ['You need to specify a channel or a library'] })
    expect((await bob.patch(`/api/v1/libraries/${place}/`, { name: 'Stolen' })).status).toBe(404)
    expect((await bob.delete(`/api/v1/libraries/${place}/`)).status).toBe(404)
    expect((await bob.get(`/api/v1/libraries/${place}/follows/`)).status).toBe(404)
  })

  it('two files that only fit the quota one by one', async () => {
    const carol = await person(test, 'carol', { uploadQuota: 1 })
    const place = await library(carol)
    await test.pod.prisma.upload.create({
      data: {
        library: { connect: { uuid: place } },
        size: 950_000n,
        importStatus: 'DRAFT',
        source: 'upload://x',
      },
    })
    const answers = await Promise.all([1, 2, 3].map(() => post(carol, '03-dusk.flac', { library: place })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    expect(answers.find(({ status }) => status === 400)?.body).toEqual({
      non_field_errors: ['upload_quota_reached'],
    })
    await imported(test)
    expect(await storedFiles()).toEqual(await namedFiles())
  })
})

describe('deletion', () => {
  it('of an upload takes its file, of a library all of its uploads', async () => {
    const place = await library(alice)
    const { uuid, track } = await upload(test, alice, '04-midnight.opus', { library: place })
    await upload(test, alice, '06-guest.mp3', { library: place })
    expect((await bob.delete(`/api/v1/uploads/${uuid}/`)).status).toBe(404)
    expect((await alice.delete(`/api/v1/uploads/${uuid}/`)).status).toBe(204)
    expect(await test.pod.prisma.track.count({ where: { id: track?.id } })).toBe(1)
    expect(await storedFiles()).toEqual(await namedFiles())
    expect((await alice.delete(`/api/v1/libraries/${place}/`)).status).toBe(204)
    expect(await storedFiles()).toEqual(await namedFiles())
    expect(await test.pod.prisma.looseFile.count()).toBe(0)
  })

  it('tells what an action did and refuses what it cannot do', async () => {
    const { body } = await post(alice, '03-dusk.flac', {
      library: await library(alice),
      import_status: 'draft',
    })
    const act = (input: object) => alice.post('/api/v1/uploads/action/', input)
    expect((await act({ action: 'explode', objects: [] })).body).toEqual({
      action: ['explode is not a valid action. Pick one of delete, relaunch_import, publish.'],
    })
    expect((await act({ action: 'publish', objects: 'all' })).body).toEqual({
      non_field_errors: ['You cannot apply this action on all objects'],
    })
    expect((await act({ action: 'delete', objects: ['foo'] })).body).toEqual({
      objects: ['“foo” is not a valid UUID.'],
    })
    const others = await bob.post('/api/v1/uploads/action/', { action: 'delete', objects: [body.uuid] })
    expect(others.body).toEqual({ non_field_errors: ['No object matching your request'] })
    expect((await act({ action: 'delete', objects: [body.uuid] })).body).toEqual({
      updated: 1,
      action: 'delete',
      result: [1, { 'music.Upload': 1 }],
    })
  })
})

describe('GraphQL', () => {
  it('uploads a file, imports it and tells about it', async () => {
    const { createLibrary } = await bob.graphql<{ createLibrary: { library: { id: string } } }>(
      'mutation { createLibrary(input: { name: "Q", privacyLevel: ME }) { ... on CreateLibrarySuccess { library { id } } } }',
    )
    const form = new FormData()
    form.set(
      'operations',
      JSON.stringify({
        query: `mutation ($input: UploadAudioInput!) { uploadAudio(input: $input) {
          ... on UploadAudioSuccess { upload { uuid importStatus } } ... on Error { message } } }`,
        variables: { input: { library: createLibrary.library.id, file: null } },
      }),
    )
    form.set('map', JSON.stringify({ 0: ['variables.input.file'] }))
    form.set('0', (await audioForm('02-noon.ogg', {})).get('audio_file') as Blob, '02-noon.ogg')
    const { body } = await bob.post<{ data: { uploadAudio: { upload: { uuid: string } } } }>(
      '/graphql',
      form,
      {
        'graphql-require-preflight': '1',
      },
    )
    const { uuid } = body.data.uploadAudio.upload
    await imported(test)
    const { upload: done } = await bob.graphql<{ upload: object }>(
      'query ($uuid: UUID!) { upload(uuid: $uuid) { importStatus filename track { title } fileMetadata { title tags } } }',
      { uuid },
    )
    expect(done).toEqual({
      importStatus: 'FINISHED',
      filename: expect.stringContaining('Noon.ogg') as string,
      track: { title: 'Noon' },
      fileMetadata: { title: 'Noon', tags: ['Ambient', 'Electronic'] },
    })
    const others = await alice.graphql('query ($uuid: UUID!) { upload(uuid: $uuid) { uuid } }', { uuid })
    expect(others).toEqual({ upload: null })
  })

  it('counts the same number of statements for two and for many uploads', async () => {
    const list = (size: number) =>
      statementCost(test.pod, () => alice.get(`/api/v1/uploads/?ordering=creation_date&page_size=${size}`))
    await list(2)
    const few = await list(2)
    expect(few).toBeGreaterThan(0)
    expect(await list(20)).toBe(few)
  })
})

describe('lists', () => {
  it('show only one’s own uploads, and libraries that may be seen', async () => {
    const hidden = await library(alice, 'me')
    const { body: own } = await bob.get<{ results: UploadBody[] }>('/api/v1/uploads/?scope=all')
    const uuids = new Set(
      (
        await test.pod.prisma.upload.findMany({
          where: { library: { actor: { preferredUsername: 'bob' } } },
        })
      ).map(({ uuid }) => uuid),
    )
    expect(own.results.every(({ uuid }) => uuids.has(uuid))).toBe(true)
    const { body } = await bob.get<{ results: LibraryBody[] }>('/api/v1/libraries/?page_size=50')
    expect(body.results.map(({ uuid }) => uuid)).not.toContain(hidden)
    expect((await bob.get(`/api/v1/libraries/${hidden}/`)).status).toBe(200)
    expect((await alice.get('/api/v1/uploads/?library=foo')).body).toEqual({
      library: ['Enter a valid UUID.'],
    })
    expect((await alice.get<{ count: number }>('/api/v1/uploads/?import_status=foo')).body.count).toBe(0)
    expect((await alice.get<{ count: number }>('/api/v1/uploads/?q=title:sunrise')).body.count).toBe(1)
    expect((await alice.get('/api/v1/uploads/nonsense/')).status).toBe(404)
  })
})

describe('the progress of an import', () => {
  it('reaches its owner and nobody else', async () => {
    const { pod } = test
    const watch = async (username: string) => {
      const { id: userId, actorId } = await pod.prisma.user.findFirstOrThrow({ where: { username } })
      const context = {
        pod,
        door: 'graphql' as const,
        viewer: { userId, actorId: actorId ?? 0, username, isSuperuser: false },
        scopes: new Set(['read:libraries'] as const),
        credential: { kind: 'basic' as const },
        problem: null,
        address: '127.0.0.1',
        loaders: new Map<unknown, unknown>(),
        sessionChange: null,
      }
      return importProgress(context, 'watched')
    }
    const [own, others] = [await watch('alice'), await watch('bob')]
    const [told, silent] = [own.next(), others.next()]
    await post(alice, '02-noon.ogg', { library: await library(alice), import_reference: 'watched' })
    const { value } = await told
    expect(value).toMatchObject({
      oldStatus: 'PENDING',
      newStatus: expect.stringMatching(/FINISHED|SKIPPED/) as string,
    })
    expect(await Promise.race([silent, Promise.resolve('nothing')])).toBe('nothing')
    await own.return?.(undefined)
  })
})

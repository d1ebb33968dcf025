import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeAttachment,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import { makeStaff } from './staff.ts'

let test: TestPod
let librarian: Client
let owner: Awaited<ReturnType<typeof makeMember>>

const manage = '/api/v1/manage'

/** An artist with an album, a track, an upload whose file is stored, and the library that holds it. */
async function makeMusic(name: string) {
  const { pod } = test
  const attributedToId = owner.actorId
  const artist = await makeArtist(pod, {
    name,
    attributedToId,
    attachmentCoverId: (await makeAttachment(pod)).id,
  })
  const album = await makeAlbum(pod, { title: `${name} album`, artistId: artist.id, attributedToId })
  const track = await makeTrack(pod, {
    title: `${name} track`,
    artistId: artist.id,
    albumId: album.id,
    attributedToId,
  })
  const library = await makeLibrary(pod, {
    actorId: owner.actorId,
    name: `${name} library`,
    privacyLevel: 'ME',
  })
  const audioFile = await pod.storage.put(`tracks/${artist.uuid}.mp3`, { data: new Uint8Array([1]) })
  const upload = await makeUpload(pod, { trackId: track.id, libraryId: library.id, audioFile })
  await addTag(pod, `${name}Tag`, { artistId: artist.id, albumId: album.id, trackId: track.id })
  return { artist, album, track, library, upload, audioFile }
}

beforeAll(async () => {
  test = await startTestPod()
  owner = await makeMember(test, 'carol')
  librarian = await makeStaff(test, 'libby', 'library')
  for (let number = 1; number <= 20; number += 1) {
    const music = await makeMusic(`Tone${number}`)
    const face = await makeArtist(test.pod, { name: `Show ${number}` })
    await makeChannel(test.pod, { artistId: face.id, ownerId: owner.actorId })
    const name = `pod${number}.example.invalid`
    const domain = await test.pod.prisma.domain.create({ data: { name } })
    await test.pod.prisma.instancePolicy.create({ data: { targetDomainName: domain.name } })
    const report = await test.pod.prisma.report.create({
      data: {
        fid: `${test.pod.config.origin}/federation/reports/${number}`,
        type: 'OTHER',
        targetKind: 'TRACK',
        trackId: music.track.id,
        submitterId: owner.actorId,
        targetOwnerId: owner.actorId,
      },
    })
    await test.pod.prisma.note.create({
      data: { summary: 'Note', authorId: owner.actorId, reportId: report.id },
    })
    await test.pod.prisma.userRequest.create({ data: { submitterId: owner.actorId } })
  }
})
afterAll(() => test.close())

describe('lists of administration', () => {
  it.each([
    'library/artists/',
    'library/albums/',
    'library/tracks/',
    'library/libraries/',
    'library/uploads/',
    'channels/',
    'tags/',
    'accounts/',
    'federation/domains/',
    'moderation/reports/',
    'moderation/notes/',
    'moderation/requests/',
    'moderation/instance-policies/',
  ])('%s costs the same number of statements whatever its length', async (path) => {
    const root = await test.administrator()
    const cost = (size: number) =>
      statementCost(test.pod, async () => {
        const { status, body } = await root.get<{ results: unknown[] }>(`${manage}/${path}?page_size=${size}`)
        expect(status).toBe(200)
        expect(body.results).toHaveLength(size)
      })
    await cost(2)
    const few = await cost(2)
    expect(few).toBeGreaterThan(0)
    expect(await cost(20)).toBe(few)
  })

  it('count the use of many rows in one statement', async () => {
    const root = await test.administrator()
    const cost = (first: number) =>
      statementCost(test.pod, () =>
        root.graphql(
          `query ($first: Int) { administration {
            artists(first: $first) { edges { node { albumsCount statistics { uploads mediaSize reports } } } }
            libraries(first: $first) { edges { node { statistics { tracks followers } } } }
            accounts(first: $first) { edges { node { statistics { uploads reports } } } }
            domains(first: $first) { edges { node { statistics { actors tracks } } } } } }`,
          { first },
        ),
      )
    const few = await cost(2)
    expect(few).toBeGreaterThan(0)
    expect(await cost(20)).toBe(few)
  })
})

const count = async (path: string) =>
  (await librarian.get<{ count: number }>(`${manage}/library/${path}`)).body.count
const bodyOf = async (path: string) => (await librarian.get(`${manage}/library/${path}`)).body
const exists = (key: string) => test.pod.storage.exists(key)
const act = (what: string, body: object) => librarian.post(`${manage}/library/${what}/action/`, body)

describe('searching the library', () => {
  it('reads the search language', async () => {
    const { artist, library } = await makeMusic('Kelley')
    expect(await count('artists/?q=kelley')).toBe(1)
    expect(await count('artists/?q=kelley in:mbid')).toBe(0)
    expect(await count('artists/?q=tag:KELLEYTAG')).toBe(1)
    expect(await count('artists/?q=domain:pod.test kelley')).toBe(1)
    expect(await count('artists/?q=domain:pod.te kelley')).toBe(0)
    expect(await count(`artists/?q=library_id:${library.id}`)).toBe(1)
    expect(await count('artists/?q=library_id:abc')).toBe(0)
    expect(await count('artists/?q=uuid:nope')).toBe(0)
    expect(await count(`albums/?q=artist_id:${artist.id}`)).toBe(1)
    expect(await count('tracks/?q="kelley track" in:title')).toBe(1)
    expect(await count('tracks/?q=kel%25ey')).toBe(0)
    expect(await count('libraries/?q=account:carol kelley privacy_level:me')).toBe(1)
    expect(await count('uploads/?q=artist:kelley status:finished type:audio/mpeg')).toBe(1)
    expect(await count('uploads/?q=kelley status:nope')).toBe(0)
  })

  it('passes over unknown orders, but not everywhere', async () => {
    expect((await librarian.get(`${manage}/library/artists/?ordering=zz`)).status).toBe(200)
    for (const list of ['libraries', 'uploads']) {
      expect((await librarian.get(`${manage}/library/${list}/?ordering=zz`)).body).toEqual({
        ordering: ['Select a valid choice. zz is not one of the available choices.'],
      })
    }
  })

  it('refuses filters that name nothing', async () => {
    const choice = ['Select a valid choice. That choice is not one of the available choices.']
    expect(await bodyOf('albums/?artist=99999')).toEqual({ artist: choice })
    expect(await bodyOf('tracks/?license=nope')).toEqual({ license: choice })
    expect(await bodyOf('artists/?mbid=nope')).toEqual({ mbid: ['Enter a valid UUID.'] })
  })
})

describe('deleting', () => {
  it('an artist takes along albums, tracks, uploads and files', async () => {
    const { artist, album, track, upload, audioFile, library } = await makeMusic('Gone')
    const path = `${manage}/library/artists/${artist.id}/`
    expect((await librarian.delete(path)).status).toBe(204)
    expect((await librarian.delete(path)).status).toBe(404)
    const { prisma } = test.pod
    expect(await prisma.album.count({ where: { id: album.id } })).toBe(0)
    expect(await prisma.track.count({ where: { id: track.id } })).toBe(0)
    expect(await prisma.upload.count({ where: { id: upload.id } })).toBe(0)
    expect(await prisma.library.count({ where: { id: library.id } })).toBe(1)
    expect(await exists(audioFile)).toBe(false)
    expect(
      await prisma.auditEntry.findFirst({ where: { action: 'artist.delete', target: String(artist.id) } }),
    ).toMatchObject({ username: 'libby' })
  })

  it('an upload or a library leaves the track', async () => {
    const { track, upload, audioFile, library } = await makeMusic('Half')
    expect((await librarian.delete(`${manage}/library/uploads/${upload.uuid}/`)).status).toBe(204)
    expect(await exists(audioFile)).toBe(false)
    const path = `${manage}/library/tracks/${track.id}/`
    expect((await librarian.get(path)).body).toMatchObject({ uploads_count: 0 })
    expect((await librarian.delete(`${manage}/library/libraries/${library.uuid}/`)).status).toBe(204)
    expect((await librarian.get(path)).status).toBe(200)
  })

  it('a channel takes along its artist and library, and leaves its actor', async () => {
    const { pod } = test
    const artist = await makeArtist(pod, { name: 'Radio' })
    const channel = await makeChannel(pod, { artistId: artist.id, ownerId: owner.actorId })
    const track = await makeTrack(pod, { title: 'Episode', artistId: artist.id })
    await makeUpload(pod, { trackId: track.id, libraryId: channel.libraryId })
    expect((await librarian.get(`${manage}/channels/channel${artist.id}/`)).status).toBe(200)
    expect((await librarian.delete(`${manage}/channels/${channel.uuid}/`)).status).toBe(204)
    expect(await pod.prisma.artist.count({ where: { id: artist.id } })).toBe(0)
    expect(await pod.prisma.library.count({ where: { id: channel.libraryId } })).toBe(0)
    expect(await pod.prisma.actor.count({ where: { id: channel.actorId } })).toBe(1)
  })

  it('the artist of a channel takes the channel along', async () => {
    const { pod } = test
    const artist = await makeArtist(pod, { name: 'Radio 2' })
    const channel = await makeChannel(pod, { artistId: artist.id, ownerId: owner.actorId })
    expect((await librarian.delete(`${manage}/library/artists/${artist.id}/`)).status).toBe(204)
    expect((await librarian.get(`${manage}/channels/${channel.uuid}/`)).status).toBe(404)
    expect(await pod.prisma.library.count({ where: { id: channel.libraryId } })).toBe(0)
  })

  it('many at once keeps to what was named and filtered', async () => {
    const first = await makeMusic('Batch1')
    const second = await makeMusic('Batch2')
    const objects = [first.track.id, second.track.id, 999_999, 'abc', null]
    expect((await act('tracks', { action: 'delete', objects, filters: { q: 'batch1' } })).body).toEqual({
      updated: 1,
      action: 'delete',
      result: null,
    })
    expect(await test.pod.prisma.track.count({ where: { id: second.track.id } })).toBe(1)
    expect((await act('libraries', { action: 'delete', objects: [first.library.uuid] })).body).toMatchObject({
      updated: 1,
    })
  })

  it.each([
    [{}, { action: ['This field is required.'], objects: ['This field is required.'] }],
    [{ action: 'nope', objects: [1] }, { action: ['nope is not a valid action. Pick one of delete.'] }],
    [
      { action: 'delete', objects: 'all' },
      { non_field_errors: ['You cannot apply this action on all objects'] },
    ],
    [{ action: 'delete', objects: [] }, { non_field_errors: ['No object matching your request'] }],
    [{ action: 'delete', objects: ['abc'] }, { non_field_errors: ['No object matching your request'] }],
    [{ action: 'delete', objects: [1], filters: { mbid: 'x' } }, { non_field_errors: ['Invalid filters'] }],
    [
      { action: 'delete', objects: [1], filters: { artist: 99999 } },
      { non_field_errors: ['Invalid filters'] },
    ],
    [
      { action: 'delete', objects: [1], filters: 'x' },
      { filters: ['Expected a dictionary of items but got type "str".'] },
    ],
  ])('refuses %j', async (body, answer) => {
    expect(await act('tracks', body)).toMatchObject({
      status: 400,
      body: answer,
    })
  })
})

describe('libraries', () => {
  it('of anybody can be renamed and opened, but not to followers', async () => {
    const { library } = await makeMusic('Shut')
    const path = `${manage}/library/libraries/${library.uuid}/`
    expect((await librarian.patch(path, { name: 'Open', privacy_level: 'everyone' })).body).toMatchObject({
      name: 'Open',
      privacy_level: 'everyone',
    })
    expect((await librarian.patch(path, { privacy_level: 'followers' })).body).toEqual({
      privacy_level: ['"followers" is not a valid choice.'],
    })
  })
})

describe('tags', () => {
  it('are one whatever their case, and go from everything', async () => {
    expect((await librarian.post(`${manage}/tags/`, { name: 'New tag' })).body).toMatchObject({
      name: 'New tag',
      tracks_count: null,
    })
    expect((await librarian.post(`${manage}/tags/`, { name: 'NEW TAG' })).body).toEqual({
      name: ['tag with this name already exists.'],
    })
    const { artist } = await makeMusic('Tagged')
    expect((await librarian.get(`${manage}/tags/TAGGEDTAG/`)).body).toMatchObject({ artists_count: 1 })
    expect((await librarian.delete(`${manage}/tags/taggedtag/`)).status).toBe(204)
    expect(await test.pod.prisma.artistTag.count({ where: { artistId: artist.id } })).toBe(0)
  })
})

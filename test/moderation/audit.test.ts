import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalId } from '../../rest-compat/conventions/global-id.ts'
import type { Client } from '../client.ts'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { fieldsOf, scopeIn } from './schema-fields.ts'

/** Every change that somebody makes by a permission leaves one entry in the trail, and a refused one leaves none. */

let test: TestPod
let root: Client
let member: Client
let music: string
let owner: Awaited<ReturnType<typeof makeMember>>

beforeAll(async () => {
  music = await mkdtemp(join(tmpdir(), 'funkwhale-music-'))
  test = await startTestPod({ MUSIC_DIRECTORY_PATH: music })
  owner = await makeMember(test, 'carol')
  root = await test.administrator()
  member = await test.member('mia')
})
afterAll(async () => {
  await test.close()
  await rm(music, { recursive: true, force: true })
})

let serial = 0
const unique = (word: string) => `${word}${(serial += 1)}`

const artist = () => makeArtist(test.pod, { name: unique('Artist'), attributedToId: owner.actorId })
const album = async () =>
  makeAlbum(test.pod, {
    title: unique('Album'),
    artistId: (await artist()).id,
    attributedToId: owner.actorId,
  })
const track = async () =>
  makeTrack(test.pod, {
    title: unique('Track'),
    artistId: (await artist()).id,
    attributedToId: owner.actorId,
  })
const library = (actorId = owner.actorId) => makeLibrary(test.pod, { actorId })
const upload = async () =>
  makeUpload(test.pod, { trackId: (await track()).id, libraryId: (await library()).id })
const domain = () => test.pod.prisma.domain.create({ data: { name: `${unique('pod')}.example.invalid` } })
const policy = async () =>
  test.pod.prisma.instancePolicy.create({ data: { targetDomainName: (await domain()).name } })
const rootId = async () => (await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'root0' } })).id
const invitation = async () =>
  test.pod.prisma.invitation.create({
    data: { ownerId: await rootId(), code: unique('CODE'), expiresAt: new Date(Date.now() + 3_600_000) },
  })
const report = () =>
  test.pod.prisma.report.create({
    data: { fid: `https://pod.test/${unique('report')}`, type: 'OTHER', targetKind: 'ACCOUNT' },
  })
const station = () =>
  test.pod.prisma.internetRadioStation.create({
    data: { name: unique('Station'), streamUrl: 'https://radio.example/stream' },
  })
const tag = async (word: string) => {
  await addTag(test.pod, word, { artistId: (await artist()).id })
  return word
}
const edit = async () =>
  test.pod.prisma.edit.create({
    data: {
      fid: `https://pod.test/${unique('edit')}`,
      payload: {},
      trackId: (await track()).id,
      createdById: owner.actorId,
    },
  })
const stationFields = { name: 'Station', streamUrl: 'https://radio.example/other' }

/** For each mutation: which entry it leaves, and the input of a change that is made. */
const changes: Record<string, { leaves: string; of: () => Promise<object | null> }> = {
  allowDomains: {
    leaves: 'domain.allow',
    of: async () => ({ names: [(await domain()).name], isAllowed: true }),
  },
  cancelFilesystemImport: {
    leaves: 'import.cancel',
    async of() {
      const { id: libraryId } = await library()
      await test.pod.prisma.filesystemImport.deleteMany()
      await test.pod.prisma.filesystemImport.create({
        data: { libraryId, path: '', importReference: 'x', heartbeatAt: new Date() },
      })
      return null
    },
  },
  createDomain: {
    leaves: 'domain.create',
    of: async () => ({ name: `${unique('new')}.example.invalid` }),
  },
  createInstancePolicy: {
    leaves: 'policy.create',
    of: async () => ({ target: { domain: (await domain()).name }, silenceActivity: true }),
  },
  createInternetRadioStation: { leaves: 'station.create', of: async () => stationFields },
  createInvitation: { leaves: 'invitation.create', of: async () => ({}) },
  createNote: {
    leaves: 'note.create',
    of: async () => ({ summary: 'Look', target: { account: 'carol' } }),
  },
  createTag: { leaves: 'tag.create', of: async () => ({ name: unique('Made') }) },
  decideUserRequest: {
    leaves: 'request.refuse',
    of: async () => ({
      uuid: (await test.pod.prisma.userRequest.create({ data: { submitterId: owner.actorId } })).uuid,
      status: 'REFUSED',
    }),
  },
  deleteInstancePolicy: { leaves: 'policy.delete', of: async () => ({ databaseId: (await policy()).id }) },
  deleteInternetRadioStation: {
    leaves: 'station.delete',
    of: async () => ({ station: globalId('InternetRadioStation', (await station()).id) }),
  },
  deleteInvitations: {
    leaves: 'invitation.delete',
    of: async () => ({ databaseIds: [(await invitation()).id] }),
  },
  deleteNote: {
    leaves: 'note.delete',
    async of() {
      const { uuid } = await test.pod.prisma.note.create({
        data: { summary: 'Look', authorId: owner.actorId, reportId: (await report()).id },
      })
      return { uuid }
    },
  },
  importFolder: {
    leaves: 'import.start',
    async of() {
      await test.pod.prisma.filesystemImport.deleteMany()
      const { actorId } = await test.pod.prisma.user.findUniqueOrThrow({ where: { id: await rootId() } })
      return { path: '', library: globalId('Library', (await library(actorId ?? 0)).uuid) }
    },
  },
  purgeAccounts: {
    leaves: 'account.purge',
    of: async () => ({ databaseIds: [(await makeMember(test, unique('gone'))).actorId] }),
  },
  purgeDomains: { leaves: 'domain.purge', of: async () => ({ names: [(await domain()).name] }) },
  removeAlbums: { leaves: 'album.delete', of: async () => ({ databaseIds: [(await album()).id] }) },
  removeArtists: { leaves: 'artist.delete', of: async () => ({ databaseIds: [(await artist()).id] }) },
  removeChannel: {
    leaves: 'channel.delete',
    async of() {
      const { uuid } = await makeChannel(test.pod, { artistId: (await artist()).id, ownerId: owner.actorId })
      return { uuid }
    },
  },
  removeLibraries: { leaves: 'library.delete', of: async () => ({ databaseIds: [(await library()).id] }) },
  removeTags: { leaves: 'tag.delete', of: async () => ({ names: [await tag(unique('Tag'))] }) },
  removeTracks: { leaves: 'track.delete', of: async () => ({ databaseIds: [(await track()).id] }) },
  removeUploads: { leaves: 'upload.delete', of: async () => ({ databaseIds: [(await upload()).id] }) },
  renameInvitation: {
    leaves: 'invitation.change',
    of: async () => ({ databaseId: (await invitation()).id, code: unique('OTHER') }),
  },
  resumeDeliveries: { leaves: 'domain.resume', of: async () => ({ name: (await domain()).name }) },
  reviewEdit: {
    leaves: 'edit.approve',
    of: async () => ({ uuid: (await edit()).uuid, verdict: 'APPROVE' }),
  },
  deleteEdit: { leaves: 'edit.delete', of: async () => ({ uuid: (await edit()).uuid }) },
  suggestEdit: {
    leaves: 'edit.approve',
    of: async () => ({
      target: globalId('Track', (await track()).id),
      changes: { title: 'Other' },
      approve: true,
    }),
  },
  updateAccount: {
    leaves: 'account.change',
    of: async () => ({ databaseId: owner.userId, uploadQuota: 5 }),
  },
  updateDomain: {
    leaves: 'domain.change',
    of: async () => ({ name: (await domain()).name, isAllowed: false }),
  },
  updateInstancePolicy: {
    leaves: 'policy.change',
    of: async () => ({ databaseId: (await policy()).id, silenceActivity: true }),
  },
  updateInternetRadioStation: {
    leaves: 'station.change',
    of: async () => ({
      station: globalId('InternetRadioStation', (await station()).id),
      ...stationFields,
    }),
  },
  updateManagedLibrary: {
    leaves: 'library.change',
    of: async () => ({ uuid: (await library()).uuid, name: 'Other' }),
  },
  updateReport: {
    leaves: 'report.resolve',
    of: async () => ({ uuid: (await report()).uuid, isHandled: true }),
  },
  updateSettings: {
    leaves: 'settings.change',
    of: async () => ({ settings: [{ identifier: 'instance__name', text: 'Other' }] }),
  },
}

/** They are done by a permission, or by whose the music is: no scope of administration tells it. */
const edits = ['deleteEdit', 'reviewEdit', 'suggestEdit']

describe('the trail', () => {
  it('is checked for every change that wants a scope of administration', () => {
    const wanting = fieldsOf('Mutation').filter((field) => scopeIn(field)?.startsWith('write:'))
    expect(Object.keys(changes).sort()).toEqual([...wanting.map(({ name }) => name), ...edits].sort())
  })

  it.each(Object.entries(changes))('has one entry of %s', async (mutation, { leaves, of }) => {
    const { prisma } = test.pod
    const input = await of()
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
    const [head, call] = input
      ? [`mutation ($input: ${type}Input!)`, `${mutation}(input: $input)`]
      : ['mutation', mutation]
    const query = `${head} { ${call} { __typename } }`
    const before = await prisma.auditEntry.count()

    await member.post('/graphql', { query, variables: { input } })
    expect(await prisma.auditEntry.count()).toBe(before)

    const answer = await root.graphql<Record<string, { __typename: string }>>(query, { input })
    expect(answer[mutation]?.__typename).toBe(input ? `${type}Success` : 'FilesystemImport')
    const entries = await prisma.auditEntry.findMany({ orderBy: { id: 'desc' } })
    expect(entries.length).toBe(before + 1)
    expect(entries[0]).toMatchObject({ username: 'root0', action: leaves })
  })

  it('says nothing of what people do with their own music', async () => {
    const before = await test.pod.prisma.auditEntry.count()
    const { uuid } = await edit()
    const query =
      'mutation ($input: ReviewEditInput!) { reviewEdit(input: $input) { ... on ReviewEditSuccess { __typename } } }'
    const { reviewEdit } = await owner.client.graphql(query, { input: { uuid, verdict: 'REJECT' } })
    expect(reviewEdit).toEqual({ __typename: 'ReviewEditSuccess' })
    expect(await test.pod.prisma.auditEntry.count()).toBe(before)
  })
})

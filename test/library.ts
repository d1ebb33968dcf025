import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAccount } from '../src/domains/users/accounts.ts'
import type { Library, Prisma, PrivacyLevel, Track, Upload } from '../src/generated/prisma/client.ts'
import { checksumOf } from '../src/platform/audio/checksum.ts'
import { readAudio } from '../src/platform/audio/tags.ts'
import { mimetypeOfFilename } from '../src/platform/audio/types.ts'
import { hashToken, randomToken } from '../src/platform/passwords/tokens.ts'
import { newKey } from '../src/platform/storage/keys.ts'
import { Client } from './client.ts'
import type { TestPod } from './pod.ts'

/** Path of an audio file or picture of the fixtures. */
export const fixture = (name: string) => join(import.meta.dirname, 'fixtures/audio', name)

/** An account, and a client that speaks for it with a bearer token. */
export interface Account {
  userId: number
  actorId: number
  client: Client
}

/** Makes an account whose client holds every scope that an app can get, or the given ones. */
export async function createMember(
  { pod, origin }: TestPod,
  username: string,
  {
    extra = {},
    scopes = 'read write',
  }: { extra?: Partial<Prisma.UserUncheckedCreateInput>; scopes?: string } = {},
): Promise<Account> {
  const user = await createAccount(pod, {
    username,
    email: `${username}@example.org`,
    password: `${username}-Pass-1234`,
    extra,
  })
  const token = randomToken(30)
  const application = await pod.prisma.application.create({
    data: {
      name: 'tests',
      clientId: randomToken(20),
      clientSecretHash: '',
      redirectUris: '',
      scopes,
      userId: user.id,
    },
  })
  await pod.prisma.accessToken.create({
    data: {
      tokenHash: hashToken(token),
      scopes,
      expiresAt: new Date(Date.now() + 3_600_000),
      userId: user.id,
      applicationId: application.id,
    },
  })
  const client = new Client(origin)
  client.token = token
  if (user.actorId === null) throw new Error('an account has an actor')
  return { userId: user.id, actorId: user.actorId, client }
}

/** Makes a library. */
export async function createLibrary(
  { pod }: Pick<TestPod, 'pod'>,
  actorId: number,
  privacyLevel: PrivacyLevel,
): Promise<Library> {
  const fid = `${pod.config.origin}/federation/music/libraries/${randomToken(8)}`
  return pod.prisma.library.create({
    data: { fid, followersUrl: `${fid}/followers`, actorId, name: privacyLevel, privacyLevel },
  })
}

/** Makes a track with its artist and album, without any file. */
export async function createTrack(
  { pod }: Pick<TestPod, 'pod'>,
  title: string,
  {
    artist = 'The Tone Makers',
    album = 'First Light',
    ...extra
  }: Partial<Prisma.TrackUncheckedCreateInput> & {
    artist?: string
    album?: string | null
  } = {},
): Promise<Track> {
  const { id: artistId } = await pod.prisma.artist.create({ data: { name: artist } })
  const made = album === null ? null : await pod.prisma.album.create({ data: { title: album, artistId } })
  return pod.prisma.track.create({ data: { title, artistId, albumId: made?.id, ...extra } })
}

/** Stores a fixture as an imported upload of a track. */
export async function createUpload(
  { pod }: Pick<TestPod, 'pod'>,
  file: string,
  {
    trackId,
    libraryId,
    ...extra
  }: { trackId: number; libraryId: number } & Partial<Prisma.UploadUncheckedCreateInput>,
): Promise<Upload> {
  const path = fixture(file)
  const audio = await readAudio(path)
  const data = await readFile(path)
  const isElsewhere = extra.source !== undefined && extra.source !== null
  return pod.prisma.upload.create({
    data: {
      trackId,
      libraryId,
      audioFile: isElsewhere ? null : await pod.storage.put(newKey('tracks', file), { data }),
      source: `upload://${file}`,
      mimetype: mimetypeOfFilename(file),
      duration: audio.duration,
      bitrate: audio.bitrate,
      size: data.length,
      checksum: await checksumOf(path),
      importStatus: 'FINISHED',
      ...extra,
    },
  })
}

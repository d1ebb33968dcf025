import { randomUUID } from 'node:crypto'
import { createAccount } from '../src/domains/users/accounts.ts'
import type { Prisma } from '../src/generated/prisma/client.ts'
import { hashToken, randomToken } from '../src/platform/passwords/tokens.ts'
import type { Pod } from '../src/pod.ts'
import { Client } from './client.ts'
import type { TestPod } from './pod.ts'

/** Rows for tests: only what the database wants is made up, all else is given. */

const address = (pod: Pod, place: string, uuid: string) =>
  `${pod.config.origin}/federation/music/${place}/${uuid}`

/** An account with a client that speaks for it by a bearer token of every scope that apps can get. */
export async function makeMember({ pod, origin }: TestPod, username: string) {
  const user = await createAccount(pod, {
    username,
    email: `${username}@example.org`,
    password: `${username}-Pass-1234`,
  })
  const application = await pod.prisma.application.create({
    data: {
      name: 'tests',
      clientId: randomToken(20),
      clientSecretHash: '',
      redirectUris: '',
      scopes: 'read write',
      userId: user.id,
    },
  })
  const token = randomToken(30)
  await pod.prisma.accessToken.create({
    data: {
      tokenHash: hashToken(token),
      scopes: 'read write',
      expiresAt: new Date(Date.now() + 3_600_000),
      userId: user.id,
      applicationId: application.id,
    },
  })
  if (user.actorId === null) throw new Error('an account has an actor')
  const client = new Client(origin)
  client.token = token
  return { userId: user.id, actorId: user.actorId, client }
}

export function makeLibrary(
  pod: Pod,
  data: { actorId: number } & Partial<Prisma.LibraryUncheckedCreateInput>,
) {
  const uuid = randomUUID()
  const fid = address(pod, 'libraries', uuid)
  return pod.prisma.library.create({
    data: { uuid, fid, followersUrl: `${fid}/followers`, name: 'Library', ...data },
  })
}

export function makeArtist(pod: Pod, data: { name: string } & Partial<Prisma.ArtistUncheckedCreateInput>) {
  const uuid = randomUUID()
  return pod.prisma.artist.create({ data: { uuid, fid: address(pod, 'artists', uuid), ...data } })
}

export function makeAlbum(
  pod: Pod,
  data: { title: string; artistId: number } & Partial<Prisma.AlbumUncheckedCreateInput>,
) {
  const uuid = randomUUID()
  return pod.prisma.album.create({ data: { uuid, fid: address(pod, 'albums', uuid), ...data } })
}

export function makeTrack(
  pod: Pod,
  data: { title: string; artistId: number } & Partial<Prisma.TrackUncheckedCreateInput>,
) {
  const uuid = randomUUID()
  return pod.prisma.track.create({ data: { uuid, fid: address(pod, 'tracks', uuid), ...data } })
}

/** An imported upload, of three seconds of mp3. */
export function makeUpload(
  pod: Pod,
  data: { trackId: number; libraryId: number } & Partial<Prisma.UploadUncheckedCreateInput>,
) {
  const uuid = randomUUID()
  return pod.prisma.upload.create({
    data: {
      uuid,
      fid: address(pod, 'uploads', uuid),
      audioFile: `tracks/${uuid}.mp3`,
      mimetype: 'audio/mpeg',
      duration: 3,
      size: 1000,
      bitrate: 128_000,
      importStatus: 'FINISHED',
      ...data,
    },
  })
}

export function makeAttachment(pod: Pod, data: Partial<Prisma.AttachmentUncheckedCreateInput> = {}) {
  return pod.prisma.attachment.create({
    data: { file: `attachments/${randomUUID()}.png`, mimetype: 'image/png', size: 100, ...data },
  })
}

/** Makes an artist the face of a channel of an actor. */
export async function makeChannel(pod: Pod, { artistId, ownerId }: { artistId: number; ownerId: number }) {
  const library = await makeLibrary(pod, { actorId: ownerId, privacyLevel: 'EVERYONE', name: 'channel' })
  const username = `channel${artistId}`
  const actor = await pod.prisma.actor.create({
    data: {
      fid: `${pod.config.origin}/federation/actors/${username}`,
      preferredUsername: username,
      domainName: pod.config.hostname,
    },
  })
  const channel = await pod.prisma.channel.create({
    data: { artistId, actorId: actor.id, libraryId: library.id, attributedToId: ownerId },
  })
  await pod.prisma.artist.update({ where: { id: artistId }, data: { attributedToId: ownerId } })
  return { ...channel, library }
}

/** Marks an artist, album or track with a tag. */
export async function addTag(
  pod: Pod,
  name: string,
  { artistId, albumId, trackId }: { artistId?: number; albumId?: number; trackId?: number },
) {
  const tag =
    (await pod.prisma.tag.findFirst({ where: { name: { equals: name, mode: 'insensitive' } } })) ??
    (await pod.prisma.tag.create({ data: { name } }))
  if (artistId) await pod.prisma.artistTag.create({ data: { artistId, tagId: tag.id } })
  if (albumId) await pod.prisma.albumTag.create({ data: { albumId, tagId: tag.id } })
  if (trackId) await pod.prisma.trackTag.create({ data: { trackId, tagId: tag.id } })
}

import { randomUUID } from 'node:crypto'
import type { PrivacyLevel, Track } from '../src/generated/prisma/client.ts'
import type { Pod } from '../src/pod.ts'

/** A library of an account with rows of music in it, written past the import: for tests of what is done with music. */
export async function createLibraryOf(
  pod: Pod,
  username: string,
  privacyLevel: PrivacyLevel = 'EVERYONE',
): Promise<number> {
  const { actorId } = await pod.prisma.user.findFirstOrThrow({ where: { username } })
  if (actorId === null) throw new Error(`${username} has no actor`)
  const uuid = randomUUID()
  const fid = `${pod.config.origin}/federation/music/libraries/${uuid}`
  const library = await pod.prisma.library.create({
    data: { uuid, fid, followersUrl: `${fid}/followers`, actorId, name: 'Music', privacyLevel },
  })
  return library.id
}

/** Tracks of one artist on one album, each with an imported upload of `duration` seconds in the library. */
export async function createTracks(
  pod: Pod,
  libraryId: number,
  titles: readonly string[],
  { artist = 'The Tone Makers', album = 'First Light', duration = 3 } = {},
): Promise<Track[]> {
  const { prisma } = pod
  const { id: artistId } = await prisma.artist.create({ data: { name: artist }, select: { id: true } })
  const { id: albumId } = await prisma.album.create({
    data: { title: album, artistId },
    select: { id: true },
  })
  const tracks = await prisma.track.createManyAndReturn({
    data: titles.map((title, index) => ({ title, artistId, albumId, position: index + 1 })),
  })
  await prisma.upload.createMany({
    data: tracks.map(({ id }) => ({
      trackId: id,
      libraryId,
      duration,
      size: 1000,
      mimetype: 'audio/mpeg',
      bitrate: 128_000,
      importStatus: 'FINISHED' as const,
    })),
  })
  return tracks
}

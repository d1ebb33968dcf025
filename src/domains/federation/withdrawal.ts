import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { lockCatalogue } from './catalogue-rows.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'

/** How many uploads are removed at once. */
const batch = 100

/** Removes uploads that came from other pods, with the copies of their audio; tracks stay. Says how many there were. */
export async function deleteRemoteUploads(pod: Pod, where: Prisma.UploadWhereInput): Promise<number> {
  for (let removed = 0; ;) {
    const uploads = await pod.prisma.upload.findMany({
      where,
      select: { id: true, audioFile: true, versions: { select: { audioFile: true } } },
      take: batch,
    })
    if (uploads.length === 0) return removed
    const files = uploads.flatMap(({ audioFile, versions }) => [
      ...(audioFile ? [audioFile] : []),
      ...versions.map((version) => version.audioFile),
    ])
    await pod.prisma.$transaction(async (tx) => {
      await noteLooseFiles(tx, files)
      await tx.upload.deleteMany({ where: { id: { in: uploads.map(({ id }) => id) } } })
    })
    await removeLooseFiles(pod, files)
    removed += uploads.length
  }
}

/** An artist, album or track, by its key. */
export interface MusicKey {
  kind: 'artist' | 'album' | 'track'
  id: number
}

/** Which tracks belong to something. */
const tracksOf = {
  artist: (artistId: number) => ({ artistId }),
  album: (albumId: number) => ({ albumId }),
  track: (id: number) => ({ id }),
}

/**
 * Removes music that another pod withdraws: that pod's uploads of it, then what nothing rests on any more. Uploads of
 * people of this pod and of third ones stay, with the track, album and artist that they need.
 */
export async function withdrawMusic(pod: Pod, { kind, id }: MusicKey, domainName: string): Promise<void> {
  const tracks = tracksOf[kind](id)
  const isOfPod = {
    OR: ['https', 'http'].map((scheme) => ({ fid: { startsWith: `${scheme}://${domainName}/` } })),
  }
  await deleteRemoteUploads(pod, { track: tracks, library: { actor: { domainName } } })
  await pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    await tx.track.deleteMany({ where: { ...tracks, ...isOfPod, uploads: { none: {} } } })
    if (kind === 'track') return
    const albums = kind === 'artist' ? { artistId: id } : { id }
    await tx.album.deleteMany({ where: { ...albums, ...isOfPod, tracks: { none: {} } } })
    if (kind === 'album') return
    await tx.artist.deleteMany({ where: { id, ...isOfPod, tracks: { none: {} }, albums: { none: {} } } })
  })
}

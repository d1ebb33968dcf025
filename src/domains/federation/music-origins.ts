import { RemoteRequestError } from '../../platform/http/errors.ts'
import type { Pod } from '../../pod.ts'
import {
  type AlbumDocument,
  type MakerDocument,
  type MusicDocument,
  readMusic,
  type TrackDocument,
} from './music-reading.ts'
import { isAllowed, isOwnAddress, policyOn, sameHost } from './policies.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { readSigned } from './remote-libraries.ts'
import { serviceActor } from './service-actor.ts'

/**
 * Puts the word of its own pod in the place of what a document says of music of third pods: nobody can give another
 * pod's album a name. What is known here already needs no word. Throws UnusableDocumentError when the other pod says
 * nothing of it. Asks other pods, so it comes before a transaction.
 */
export async function withOriginals(pod: Pod, music: MusicDocument): Promise<MusicDocument> {
  const { id } = music.document
  switch (music.kind) {
    case 'artist':
      return music
    case 'album':
      return { kind: 'album', document: await albumParts(pod, music.document) }
    case 'track':
      return { kind: 'track', document: await originalTrack(pod, music.document, id) }
  }
}

/** A track that a pod tells of, `speaker` being any of its addresses. */
export async function originalTrack(pod: Pod, track: TrackDocument, speaker: string): Promise<TrackDocument> {
  const word = sameHost(track.id, speaker) ? track : await originalOf(pod, 'track', track)
  const album = await originalAlbum(pod, word.album, word.id)
  return { ...word, album, artists: await originalMaker(pod, word.artists, word.id) }
}

async function originalAlbum(pod: Pod, album: AlbumDocument, speaker: string): Promise<AlbumDocument> {
  return albumParts(pod, sameHost(album.id, speaker) ? album : await originalOf(pod, 'album', album))
}

const albumParts = async (pod: Pod, album: AlbumDocument): Promise<AlbumDocument> => ({
  ...album,
  artists: await originalMaker(pod, album.artists, album.id),
})

async function originalMaker(pod: Pod, maker: MakerDocument, speaker: string): Promise<MakerDocument> {
  if ('channelActor' in maker) {
    if (sameHost(maker.channelActor, speaker)) return maker
    throw new UnusableDocumentError('Only its own pod can say what a channel published.')
  }
  const { artist } = maker
  return sameHost(artist.id, speaker) ? maker : { artist: await originalOf(pod, 'artist', artist) }
}

type DocumentOf<Kind extends MusicDocument['kind']> = Extract<MusicDocument, { kind: Kind }>['document']

async function originalOf<Kind extends MusicDocument['kind']>(
  pod: Pod,
  kind: Kind,
  named: DocumentOf<Kind>,
): Promise<DocumentOf<Kind>> {
  // of what is said to be of this pod nothing is made anyway
  if (isOwnAddress(pod, named.id) || (await isKnown(pod, kind, named))) return named
  const { isBlocked, rejectsMedia } = await policyOn(pod, [named.id])
  if (isBlocked || rejectsMedia || !(await isAllowed(pod, [named.id]))) {
    throw new UnusableDocumentError('The music is of a pod that is not welcome.')
  }
  const found = readMusic(await documentAt(pod, named.id))
  if (found?.kind !== kind || found.document.id !== named.id) {
    throw new UnusableDocumentError('The pod that the music is of says something else.')
  }
  return found.document as DocumentOf<Kind>
}

async function documentAt(pod: Pod, url: string): Promise<unknown> {
  try {
    return await readSigned(pod, url, await serviceActor(pod))
  } catch (error) {
    if (!(error instanceof RemoteRequestError)) throw error
    throw new UnusableDocumentError(error.message, { cause: error })
  }
}

async function isKnown(
  { prisma }: Pod,
  kind: MusicDocument['kind'],
  { id, musicbrainzId }: { id: string; musicbrainzId: string | null },
): Promise<boolean> {
  const where = { OR: [{ fid: id }, ...(musicbrainzId === null ? [] : [{ mbid: musicbrainzId }])] }
  switch (kind) {
    case 'artist':
      return (await prisma.artist.count({ where })) > 0
    case 'album':
      return (await prisma.album.count({ where })) > 0
    case 'track':
      return (await prisma.track.count({ where })) > 0
  }
}

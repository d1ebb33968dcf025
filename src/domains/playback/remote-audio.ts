import { rm } from 'node:fs/promises'
import { checksumOf } from '../../platform/audio/checksum.ts'
import { NotAudioError, readAudio } from '../../platform/audio/tags.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import { newKey } from '../../platform/storage/keys.ts'
import { singleFlight } from '../../platform/single-flight.ts'
import type { Pod } from '../../pod.ts'
import type { Context } from '../../context.ts'
import { notBlocked } from '../federation/policies.ts'
import { serviceActor } from '../federation/service-actor.ts'
import { signedHeaders, type Signer } from '../federation/signed-requests.ts'
import type { PlayableTrack, PlayableUpload } from './playable-upload.ts'

/** Where copies of remote audio lie. */
export const REMOTE_AUDIO_FOLDER = 'federation_cache/tracks'

/** Milliseconds without any data after which another pod is taken for silent. */
const silence = 20_000

/** The other side did not give the audio, or gave something that is none. */
export class RemoteAudioError extends Error {
  override name = 'RemoteAudioError'
}

/** Whether an upload's audio is somewhere else. */
export const isRemote = (source: string | null): source is string => /^https?:\/\//i.test(source ?? '')

/**
 * Brings the audio of a remote upload here and gives its key in the storage. All who ask meanwhile wait for the one
 * download. Throws RemoteAudioError; then nothing is left behind.
 */
export function fetchRemoteAudio(
  { pod, viewer }: Context,
  track: Omit<PlayableTrack, 'upload'>,
  upload: Pick<PlayableUpload, 'id' | 'mimetype'> & { source: string },
): Promise<string> {
  return singleFlight(pod, `remote audio ${upload.id}`, async () => {
    const known = await storedKey(pod, upload.id)
    if (known) return known
    // other pods give what a follower may hear to that follower only; for visitors the pod itself asks
    const signer = viewer
      ? await pod.prisma.actor.findUniqueOrThrow({ where: { id: viewer.actorId } })
      : await serviceActor(pod)
    return download(pod, track, upload, signer)
  })
}

async function download(
  pod: Pod,
  track: Omit<PlayableTrack, 'upload'>,
  upload: Pick<PlayableUpload, 'id' | 'mimetype'> & { source: string },
  signer: Signer,
): Promise<string> {
  const path = pod.temporary.newPath()
  try {
    const { size } = await pod.http.download(upload.source, path, {
      maxBytes: pod.config.limits.uploadBytes,
      timeout: silence,
      headers: signedHeaders(upload.source, signer),
      mayAsk: notBlocked(pod),
    })
    const [audio, checksum] = await Promise.all([
      readAudio({ path, mimetype: upload.mimetype }),
      checksumOf(path),
    ])
    const mimetype = upload.mimetype ?? audio.mimetype
    const wanted = newKey(REMOTE_AUDIO_FOLDER, cachedName(track, upload.source))
    const audioFile = await pod.storage.put(wanted, { path }, { mimetype })
    // another process may have been faster: its file stays
    const { count } = await pod.prisma.upload.updateMany({
      where: { id: upload.id, audioFile: null },
      data: {
        audioFile,
        size,
        checksum,
        mimetype,
        duration: audio.duration,
        bitrate: audio.bitrate,
        accessedAt: new Date(),
      },
    })
    if (count === 1) return audioFile
    await pod.storage.delete(audioFile)
    const first = await storedKey(pod, upload.id)
    if (!first) throw new RemoteAudioError('The upload is gone.')
    return first
  } catch (error) {
    if (!(error instanceof RemoteRequestError || error instanceof NotAudioError)) throw error
    pod.log.warn({ upload: upload.id, err: error }, 'remote audio could not be fetched')
    await pod.prisma.upload.updateMany({ where: { id: upload.id }, data: { accessedAt: new Date() } })
    throw new RemoteAudioError('The audio cannot be had from where it is.', { cause: error })
  } finally {
    await rm(path, { force: true })
  }
}

async function storedKey(pod: Pod, uploadId: number): Promise<string | null> {
  const upload = await pod.prisma.upload.findUnique({ where: { id: uploadId }, select: { audioFile: true } })
  return upload?.audioFile ?? null
}

/** `far-track-far-album-remote-artist.mp3`. */
function cachedName({ title, album, artist }: Omit<PlayableTrack, 'upload'>, source: string): string {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(new URL(source).pathname)?.[0] ?? ''
  const words = [title, album, artist].filter((part) => part !== null).join(' ')
  return `${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}${extension}`
}

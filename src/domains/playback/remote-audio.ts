import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { checksumOf } from '../../platform/audio/checksum.ts'
import { NotAudioError, readAudio } from '../../platform/audio/tags.ts'
import { ArrivingFile } from '../../platform/http/arriving-file.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import { newKey } from '../../platform/storage/keys.ts'
import type { ByteRange } from '../../platform/storage/storage.ts'
import type { Pod } from '../../pod.ts'
import type { Context } from '../../context.ts'
import { notBlocked } from '../federation/policies.ts'
import { serviceActor } from '../federation/service-actor.ts'
import { signedHeaders, type Signer } from '../federation/signed-requests.ts'
import { type AudioSource, storedSource } from './audio-source.ts'
import type { PlayableTrack, PlayableUpload } from './playable-upload.ts'

/** Where copies of remote audio lie. */
export const REMOTE_AUDIO_FOLDER = 'federation_cache/tracks'

/** Milliseconds without any data after which another pod is taken for silent. */
const silence = 20_000

/** The other side did not give the audio, or gave something that is none. */
export class RemoteAudioError extends RemoteRequestError {
  override name = 'RemoteAudioError'
}

/** Whether an upload's audio is somewhere else. */
export const isRemote = (source: string | null): source is string => /^https?:\/\//i.test(source ?? '')

type RemoteUpload = Pick<PlayableUpload, 'id' | 'mimetype'> & { source: string }
type Names = Omit<PlayableTrack, 'upload'>

/** A copy on its way: what has come of it, and its key in the storage when all is there. */
interface Arrival {
  file: ArrivingFile
  stored: Promise<string>
}

/** What is on its way, by upload. */
const arrivals = new WeakMap<Pod, Map<number, Arrival>>()

/** Bytes after which listening begins: less is here in a moment, and is looked at as a whole before. */
const beginningBytes = 256 * 1024

/**
 * The audio of a remote upload. What is not here is downloaded once, however many listen; when enough of it is here, they
 * hear it while the rest arrives. Throws RemoteAudioError; then nothing is left behind. Null when the copy was removed as
 * soon as it was there.
 */
export async function remoteSource(
  context: Context,
  track: Names,
  upload: RemoteUpload,
): Promise<AudioSource | null> {
  const { pod } = context
  const { file, stored } = arrivalOf(context, track, upload)
  const progress = await file.reach(beginningBytes)
  if (!progress || progress.total === null || !isSound(progress.contentType)) {
    return storedSource(pod, await stored)
  }
  const size = progress.total
  const whole = async () => {
    const source = await storedSource(pod, await stored)
    if (!source) throw new RemoteAudioError('The copy was removed.')
    return source
  }
  return {
    name: upload.source,
    facts: { size, modified: new Date() },
    async open(range) {
      const { start = 0, end = size - 1 } = range ?? {}
      const opened = await file.open({ start, end, size })
      return opened ?? Readable.from(piecesOf(whole, { start, end }), { objectMode: false })
    },
    withLocalFile: async (use) => (await whole()).withLocalFile(use),
  }
}

/** Reads what may turn out to have failed after all: then it is the reading that fails. */
async function* piecesOf(whole: () => Promise<AudioSource>, range: ByteRange): AsyncGenerator<Uint8Array> {
  yield* await (await whole()).open(range)
}

/** Whether a type may be that of audio: an error page is looked at as a whole. */
const isSound = (contentType: string | null): boolean =>
  /^(audio|video)\/|^application\/(ogg|octet-stream)\b/i.test(contentType ?? '')

function arrivalOf({ pod, viewer }: Context, track: Names, upload: RemoteUpload): Arrival {
  const running = arrivals.get(pod) ?? new Map<number, Arrival>()
  arrivals.set(pod, running)
  const known = running.get(upload.id)
  if (known) return known
  const file = new ArrivingFile(pod.temporary.newPath())
  const bring = async () => {
    try {
      const key =
        (await storedKey(pod, upload.id)) ?? (await download(pod, track, upload, file, viewer?.actorId))
      file.finish()
      return key
    } catch (error) {
      file.fail(error as Error)
      throw error
    } finally {
      running.delete(upload.id)
      await rm(file.path, { force: true })
    }
  }
  const arrival = { file, stored: bring() }
  // who listens meanwhile is told by the file
  arrival.stored.catch(() => undefined)
  running.set(upload.id, arrival)
  return arrival
}

async function download(
  pod: Pod,
  track: Names,
  upload: RemoteUpload,
  file: ArrivingFile,
  listenerId: number | undefined,
): Promise<string> {
  const { path } = file
  try {
    const { size } = await pod.http.download(upload.source, path, {
      maxBytes: pod.config.limits.uploadBytes,
      timeout: silence,
      headers: signedHeaders(upload.source, await signerOf(pod, listenerId)),
      mayAsk: notBlocked(pod),
      onProgress: (progress) => file.note(progress),
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
  }
}

/** Other pods give what a follower may hear to that follower only; for visitors the pod itself asks. */
const signerOf = (pod: Pod, listenerId: number | undefined): Promise<Signer> =>
  listenerId === undefined
    ? serviceActor(pod)
    : pod.prisma.actor.findUniqueOrThrow({ where: { id: listenerId } })

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

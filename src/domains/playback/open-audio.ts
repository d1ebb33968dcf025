import type { Context } from '../../context.ts'
import { TranscodingError } from '../../platform/audio/ffmpeg.ts'
import { extensionOf, mimetypeOfFilename } from '../../platform/audio/types.ts'
import { entityTag, type ServedFile } from '../../platform/http/send-file.ts'
import { requireScope } from '../oauth/scopes.ts'
import { type AudioSource, inPlaceSource, isInPlace, storedSource } from './audio-source.ts'
import { recordDownload } from './downloads.ts'
import { audioFilename } from './filename.ts'
import { findPlayableUpload, type PlayableTrack, type PlayableUpload } from './playable-upload.ts'
import { isRemote, RemoteAudioError, remoteSource } from './remote-audio.ts'
import { findVersion, makeVersion } from './transcoding.ts'
import { planVersion, type WantedVersion } from './versions.ts'

/** What a listener wants to hear. */
export interface AudioChoice extends WantedVersion {
  /** The track's uuid. */
  track: string
  /** The uuid of one of its uploads; without it the best one is taken. */
  upload?: string | null
}

/** Audio that is ready to be sent. Sending it counts as a download. */
export interface OpenAudio extends ServedFile {
  /** Name to save it under: `Artist - Album - Title.mp3`. */
  filename: string
}

/** What came of opening audio. */
export type AudioOpening =
  | { kind: 'audio'; audio: OpenAudio }
  /** There is no such track. */
  | { kind: 'unknown' }
  /** The track has no file that the caller may play. */
  | { kind: 'unplayable' }
  /** The file is on another server, which does not give it now. */
  | { kind: 'unavailable' }

/**
 * Opens the audio of a track for a listener: the upload asked for or the best one that the caller may play, fetched
 * from where it is when need be, and converted when the listener wants another type or less data. A first conversion
 * is done before this resolves; the next listener gets the stored one.
 */
export async function openAudio(context: Context, choice: AudioChoice): Promise<AudioOpening> {
  requireScope(context, 'read:libraries')
  const track = await findPlayableUpload(context, choice)
  if (!track) return { kind: 'unknown' }
  if (!track.upload) return { kind: 'unplayable' }
  try {
    const version = await versionFor(context, track, track.upload, choice)
    if (!version) return { kind: 'unplayable' }
    return { kind: 'audio', audio: present(context, track, track.upload, version) }
  } catch (error) {
    if (error instanceof RemoteAudioError) return { kind: 'unavailable' }
    throw error
  }
}

/** What is sent: the original, or a version of it. */
interface Sendable {
  source: AudioSource
  mimetype: string | null
  /** Set for converted audio. */
  versionId: number | null
}

async function versionFor(
  context: Context,
  track: PlayableTrack,
  upload: PlayableUpload,
  wanted: WantedVersion,
): Promise<Sendable | null> {
  const { pod } = context
  const isEnabled = await pod.settings.get('music__transcoding_enabled')
  const plan = isEnabled ? planVersion(upload, wanted) : null
  if (plan) {
    const ready = await findVersion(pod, upload, plan)
    if (ready) return { ...ready, versionId: ready.id }
  }
  const source = await originalOf(context, track, upload)
  if (!source) return null
  const original = { source, mimetype: upload.mimetype, versionId: null }
  if (!plan) return original
  try {
    const made = await makeVersion(pod, upload, plan, source)
    return { ...made, versionId: made.id }
  } catch (error) {
    if (!(error instanceof TranscodingError)) throw error
    // a player may still know what to do with a file that the converter does not
    pod.log.warn({ upload: upload.id, err: error }, 'audio could not be converted')
    return original
  }
}

/** The upload's own file, wherever it is; null when it is gone. */
async function originalOf(
  context: Context,
  track: PlayableTrack,
  upload: PlayableUpload,
): Promise<AudioSource | null> {
  const { pod } = context
  const { source, audioFile } = upload
  if (audioFile) {
    const stored = await storedSource(pod, audioFile)
    if (stored || !isRemote(source)) return stored
    // a copy that was lost can be had again
    await pod.prisma.upload.updateMany({ where: { id: upload.id, audioFile }, data: { audioFile: null } })
  }
  if (isInPlace(source)) return inPlaceSource(pod, source)
  if (!isRemote(source)) return null
  return remoteSource(context, track, { ...upload, source })
}

function present(
  context: Context,
  track: PlayableTrack,
  upload: PlayableUpload,
  { source, mimetype, versionId }: Sendable,
): OpenAudio {
  const type = mimetype ?? mimetypeOfFilename(source.name)
  return {
    ...source.facts,
    // what another pod calls a type must not make a browser run it
    mimetype: type && /^(audio|video)\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream',
    etag: entityTag(source.name, source.facts),
    filename: audioFilename(track, extensionOf(type, source.name)),
    open: (range) => source.open(range),
    onServed: () => recordDownload(context, upload, versionId),
  }
}

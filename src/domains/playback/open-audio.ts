import { rm } from 'node:fs/promises'
import type { Context } from '../../context.ts'
import { TranscodingError } from '../../platform/audio/ffmpeg.ts'
import { extensionOf, mimetypeOfFilename } from '../../platform/audio/types.ts'
import { entityTag, type ServedFile } from '../../platform/http/send-file.ts'
import type { Pod } from '../../pod.ts'
import { requireScope } from '../oauth/scopes.ts'
import { type AudioSource, fileSource, inPlaceSource, isInPlace, storedSource } from './audio-source.ts'
import { recordDownload } from './downloads.ts'
import { audioFilename } from './filename.ts'
import { findPlayableUpload, type PlayableTrack, type PlayableUpload } from './playable-upload.ts'
import { isRemote, RemoteAudioError, remoteSource } from './remote-audio.ts'
import { findVersion, makeVersion } from './transcoding.ts'
import { knownFormat, planVersion, type WantedVersion } from './versions.ts'

/** What a listener wants to hear. */
export interface AudioChoice extends WantedVersion {
  /** The track's uuid, or its key in the legacy API. */
  track: string | number
  /** The uuid of one of its uploads; without it the best one is taken. */
  upload?: string | null
  /** Seconds of the track to leave out first. */
  startAt?: number
}

/** Audio that is ready to be sent. Sending it counts as a download. */
export interface OpenAudio extends ServedFile {
  /** Name to save it under: `Artist - Album - Title.mp3`. */
  filename: string
  /** Ending of the name without the dot; empty when the type is unknown. */
  extension: string
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
    const version = await versionFor(context, track, track.upload, writable(track.upload, choice))
    if (!version) return { kind: 'unplayable' }
    const part = await partFrom(context.pod, track.upload, version, choice.startAt ?? 0)
    return { kind: 'audio', audio: present(context, track, track.upload, part ?? version) }
  } catch (error) {
    if (error instanceof RemoteAudioError) return { kind: 'unavailable' }
    throw error
  }
}

/** A part must be written: one of a type that nothing can be converted to becomes MP3, unless something else is wanted. */
function writable({ mimetype, audioFile, source }: PlayableUpload, choice: AudioChoice): WantedVersion {
  const isWritten = knownFormat(extensionOf(mimetype, audioFile ?? source ?? '')) !== null
  return choice.startAt && !isWritten ? { ...choice, format: choice.format ?? 'mp3' } : choice
}

/** What is sent: the original, or a version of it. */
interface Sendable {
  source: AudioSource
  mimetype: string | null
  /** Set for converted audio. */
  versionId: number | null
  /** Removes what was made for one answer. */
  dispose?: () => Promise<void>
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

/**
 * The rest of a file from some second on, as a file of its own for one answer: cut, not encoded again, where that can
 * be. Null for the whole file, which is sent as well when it is of a type that cannot be written.
 */
async function partFrom(
  pod: Pod,
  { duration }: PlayableUpload,
  { source, mimetype, versionId }: Sendable,
  startAt: number,
): Promise<Sendable | null> {
  const format = knownFormat(extensionOf(mimetype, source.name))
  if (startAt <= 0 || format === null) return null
  // who begins behind the end hears the end
  const start = Math.min(startAt, Math.max(0, (duration ?? Infinity) - 1))
  const target = pod.temporary.newPath()
  const dispose = () => rm(target, { force: true })
  try {
    // a cut FLAC file would tell the length of the whole; to write it anew loses nothing
    const bitrate = format === 'flac' ? 0 : 'copy'
    await source.withLocalFile((whole) =>
      pod.transcode({ source: whole, target, format, bitrate, startAt: start }),
    )
    const part = await fileSource(target, {
      name: `${source.name} from ${start}`,
      modified: source.facts.modified,
    })
    return { source: part, mimetype, versionId, dispose }
  } catch (error) {
    await dispose()
    if (!(error instanceof TranscodingError)) throw error
    pod.log.warn({ err: error }, 'audio could not be cut')
    return null
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
  { source, mimetype, versionId, dispose }: Sendable,
): OpenAudio {
  const type = mimetype ?? mimetypeOfFilename(source.name)
  const extension = extensionOf(type, source.name)
  return {
    ...source.facts,
    // what another pod calls a type must not make a browser run it
    mimetype: type && /^(audio|video)\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream',
    etag: entityTag(source.name, source.facts),
    extension,
    filename: audioFilename(track, extension),
    open: (range) => source.open(range),
    onServed: () => recordDownload(context, upload, versionId),
    dispose,
  }
}

import {
  CouldNotDetermineFileTypeError,
  type IAudioMetadata,
  type IFormat,
  parseFromTokenizer,
} from 'music-metadata'
import { fromFile } from 'strtok3'
import { type EmbeddedPicture, type RawTags, readPictures, readTagFields } from './tag-fields.ts'

export type { EmbeddedPicture, RawTags, TagField } from './tag-fields.ts'

/** No single tag or picture may take more memory than this, in bytes; a file that claims more is refused. */
const MAX_TAG_BYTES = 64 * 1024 * 1024

/** What one reading of an audio file gives. */
export type AudioFile = {
  /** Mimetype found from the content: an Opus file is `audio/ogg`, AAC in MP4 is `audio/mp4`. */
  mimetype: string
  /** Whole seconds, cut down; null when the file does not tell. */
  duration: number | null
  /** Bits per second; 0 for Opus, which has no fixed rate; null when the file does not tell. */
  bitrate: number | null
  /** Whether any known tag or picture was found. */
  hasTags: boolean
  /** The known tags as they stand in the file. */
  tags: RawTags
  /** Embedded pictures in the file's order. */
  pictures: EmbeddedPicture[]
}

/** Where the audio is, and optionally what somebody said it is. */
export type AudioSource = {
  /** Path on the local disk. */
  path: string
  /** Claimed mimetype: only asked when the content alone does not tell (an MP3 that starts with rubbish). */
  mimetype?: string | null
}

/** The file is not audio, or is too broken to be read as audio. */
export class NotAudioError extends Error {
  override name = 'NotAudioError'
}

/**
 * Reads type, length, bit rate, tags and pictures of an audio file in one pass, with bounded memory.
 * Throws NotAudioError for anything that is not readable audio, and file system errors (ENOENT …) as they are.
 */
export async function readAudio(source: string | AudioSource): Promise<AudioFile> {
  const { path, mimetype = null } = typeof source === 'string' ? { path: source } : source
  const metadata = await parse(path, mimetype)
  const { format, native, quality } = metadata
  if (!format.hasAudio || format.container === undefined || format.sampleRate === undefined) {
    throw new NotAudioError('No audio was found in this file.')
  }
  const tags = readTagFields(
    native,
    quality.warnings.map(({ message }) => message),
  )
  const pictures = readPictures(native, format.container)
  return {
    mimetype: mimetypeOfFormat(format),
    duration: format.duration === undefined ? null : Math.floor(format.duration),
    bitrate: bitrateOf(format),
    hasTags: Object.keys(tags).length > 0 || pictures.length > 0,
    tags,
    pictures,
  }
}

async function parse(path: string, claimedMimetype: string | null): Promise<IAudioMetadata> {
  try {
    return await parseAs(path, undefined)
  } catch (error) {
    const isUndetermined =
      error instanceof NotAudioError && error.cause instanceof CouldNotDetermineFileTypeError
    if (isUndetermined && claimedMimetype?.startsWith('audio/')) return parseAs(path, claimedMimetype)
    throw error
  }
}

async function parseAs(path: string, mimetype: string | undefined): Promise<IAudioMetadata> {
  const tokenizer = await fromFile(path, { maxBufferSize: MAX_TAG_BYTES, regularFileOnly: true })
  try {
    // Without a name the parser is chosen by the content, whatever the file is called.
    tokenizer.fileInfo.path = undefined
    tokenizer.fileInfo.mimeType = mimetype
    return await parseFromTokenizer(tokenizer, { duration: true })
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    throw new NotAudioError(`This file cannot be read as audio: ${reasonOf(error)}.`, { cause: error })
  } finally {
    await tokenizer.close()
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CouldNotDetermineFileTypeError) return 'its type is unknown'
  return error instanceof Error ? error.message.replace(/\.$/, '') : 'its content is broken'
}

// Opus is always variable; the average that the parser works out is not a rate that anybody asked for.
function bitrateOf({ codec, bitrate }: IFormat): number | null {
  if (codec === 'Opus') return 0
  return bitrate === undefined || !Number.isFinite(bitrate) ? null : Math.round(bitrate)
}

const MIMETYPE_BY_CONTAINER: [RegExp, string][] = [
  [/^Ogg/, 'audio/ogg'],
  [/^FLAC/, 'audio/flac'],
  [/^ADTS/, 'audio/aac'],
  [/^MPEG/, 'audio/mpeg'],
  [/^AIFF/, 'audio/x-aiff'],
  [/^WAVE/, 'audio/x-wav'],
  [/^ASF/, 'audio/x-ms-wma'],
  [/^EBML\/webm/, 'audio/webm'],
  [/^EBML/, 'audio/x-matroska'],
  [/^WavPack/, 'audio/x-wavpack'],
  [/^Musepack/, 'audio/x-musepack'],
  [/^Monkey/, 'audio/x-ape'],
  [/^(DSF|DSDIFF)/, 'audio/x-dsd'],
]

function mimetypeOfFormat({ container = '' }: IFormat): string {
  // The brands of MP4 (M4A, isom, mp42 …) are many; every other container has a name of its own.
  return MIMETYPE_BY_CONTAINER.find(([pattern]) => pattern.test(container))?.[1] ?? 'audio/mp4'
}

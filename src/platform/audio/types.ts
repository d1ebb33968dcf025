import { extname } from 'node:path'

/**
 * Audio file extensions and the mimetypes known for each.
 * The last mimetype of a row is the one a transcoded version of that extension carries.
 */
const AUDIO_TYPES = [
  ['mp3', ['audio/mp3', 'audio/mpeg3', 'audio/x-mp3', 'audio/mpeg']],
  ['ogg', ['video/ogg', 'audio/ogg']],
  ['opus', ['audio/opus']],
  ['aac', ['audio/x-m4a']],
  ['m4a', ['audio/x-m4a']],
  ['flac', ['audio/x-flac', 'audio/flac']],
  ['aif', ['audio/aiff', 'audio/x-aiff']],
  ['aiff', ['audio/aiff', 'audio/x-aiff']],
] as const

/** An extension (without dot) of a file that can be imported. */
export type AudioExtension = (typeof AUDIO_TYPES)[number][0]

/** Every extension that can be imported, sorted by name. */
export const SUPPORTED_EXTENSIONS: readonly AudioExtension[] = AUDIO_TYPES.map(
  ([extension]) => extension,
).sort()

const mimetypeByExtension = new Map<string, string>(
  AUDIO_TYPES.map(([extension, mimetypes]) => [extension, mimetypes[mimetypes.length - 1] ?? mimetypes[0]]),
)
// Of two extensions with one type (aac and m4a, aif and aiff) the later row names the file.
const extensionByMimetype = new Map<string, AudioExtension>(
  AUDIO_TYPES.flatMap(([extension, mimetypes]) =>
    mimetypes.map((mimetype) => [mimetype, extension] as const),
  ),
)

/** Whether files of this extension (with or without dot, any case) can be imported. */
export function isSupportedExtension(extension: string): boolean {
  return mimetypeByExtension.has(bare(extension))
}

/** The mimetype of an extension (with or without dot, any case); null when it is not a supported one. */
export function mimetypeOf(extension: string): string | null {
  return mimetypeByExtension.get(bare(extension)) ?? null
}

/** The mimetype that a file's name promises; null when its extension is not a supported one. */
export function mimetypeOfFilename(filename: string): string | null {
  return mimetypeOf(extname(filename))
}

/**
 * The extension (without dot, lower case) under which a file of this mimetype is offered.
 * A type outside the table keeps the extension of the stored file's name; '' when that has none.
 */
export function extensionOf(mimetype: string | null, filename: string): string {
  return extensionByMimetype.get(mimetype ?? '') ?? bare(extname(filename))
}

function bare(extension: string): string {
  return extension.replace(/^\./, '').toLowerCase()
}

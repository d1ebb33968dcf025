import { encodedBitrate, isTranscodingFormat, type TranscodingFormat } from '../../platform/audio/ffmpeg.ts'
import { extensionOf, mimetypeOf } from '../../platform/audio/types.ts'

/** What a listener asks for. */
export interface WantedVersion {
  /** Extension of a container, as `mp3`; unknown ones are passed over. */
  format?: string | null
  /** Bits per second at most; nothing or 0 is no limit. */
  maxBitrate?: number | null
}

/** The original, as far as it matters here. */
export interface OriginalAudio {
  mimetype: string | null
  /** Bits per second; 0 and null when it has no fixed rate. */
  bitrate: number | null
}

/** A version to be made or found. */
export interface VersionPlan {
  format: TranscodingFormat
  mimetype: string
  /** Bits per second that the encoder aims at; 0 for formats without a bit rate. */
  bitrate: number
  /** The listener's limit in bits per second; null without one. */
  limit: number | null
}

/** The most that any version has, in bits per second. */
const LARGEST_BITRATE = 320_000

/** How far a stored version may be from the wanted bit rate to be sent in its place. */
const tolerance = { least: 0.8, most: 1.2 }

/**
 * Which version a listener should get; `null` for the original. The original is converted when another type is
 * wanted, or when it has more bits per second than the listener takes; never to raise its bit rate.
 */
export function planVersion(original: OriginalAudio, wanted: WantedVersion): VersionPlan | null {
  const limit = limitOf(wanted.maxBitrate)
  const ownRate = original.bitrate || null
  const format = knownFormat(wanted.format)
  const isAnotherType = format !== null && !isOfType(original, format)
  const isTooLarge = limit !== null && ownRate !== null && ownRate > limit
  if (!isAnotherType && !isTooLarge) return null
  const target = format ?? knownFormat(extensionOf(original.mimetype, ''))
  // a type that cannot be written, or made smaller, is sent as it is
  if (target === null) return null
  const bitrate = encodedBitrate(
    target,
    Math.min(limit ?? LARGEST_BITRATE, ownRate ?? LARGEST_BITRATE, LARGEST_BITRATE),
  )
  if (!isAnotherType && bitrate === null) return null
  return { format: target, mimetype: mimetypeOf(target) ?? '', bitrate: bitrate ?? 0, limit }
}

/**
 * The stored version to send for a plan: the very one, else the best that is close to the listener's limit.
 * Without a limit only the very one will do, since the listener wants it as good as it can be.
 */
export function chooseVersion<Version extends { mimetype: string; bitrate: number }>(
  versions: readonly Version[],
  { mimetype, bitrate, limit }: VersionPlan,
): Version | null {
  const ofType = versions.filter((version) => version.mimetype === mimetype)
  const exact = ofType.find((version) => version.bitrate === bitrate)
  if (exact || limit === null) return exact ?? null
  return ofType
    .filter(
      (version) => version.bitrate >= limit * tolerance.least && version.bitrate <= limit * tolerance.most,
    )
    .reduce<Version | null>(
      (best, version) => (best && best.bitrate >= version.bitrate ? best : version),
      null,
    )
}

function limitOf(maxBitrate: number | null | undefined): number | null {
  if (!maxBitrate || !Number.isFinite(maxBitrate) || maxBitrate < 0) return null
  return Math.min(Math.floor(maxBitrate), LARGEST_BITRATE)
}

/** The format that an extension names; null for one that nothing can be converted to. */
export function knownFormat(extension: string | null | undefined): TranscodingFormat | null {
  const name = extension?.toLowerCase() ?? ''
  return isTranscodingFormat(name) ? name : null
}

function isOfType({ mimetype, bitrate }: OriginalAudio, format: TranscodingFormat): boolean {
  // Opus comes in an Ogg file, which tells itself only by having no bit rate.
  if (format === 'opus' && mimetype === 'audio/ogg' && bitrate === 0) return true
  return mainMimetype(mimetype) === mimetypeOf(format)
}

/** The one name of a type that has several. */
function mainMimetype(mimetype: string | null): string | null {
  if (mimetype === 'audio/mp4' || mimetype === 'audio/m4a') return mimetypeOf('m4a')
  return mimetypeOf(extensionOf(mimetype, '')) ?? mimetype
}

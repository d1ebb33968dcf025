import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, resolve as absolute } from 'node:path'
import { createLimiter } from './limiter.ts'

/** A format that audio can be converted to; `aac` and `m4a` are both AAC in MP4. */
export type TranscodingFormat = 'mp3' | 'ogg' | 'opus' | 'flac' | 'aif' | 'aiff' | 'aac' | 'm4a'

/** One conversion. */
export type TranscodeRequest = {
  /** Path of the original on the local disk. */
  source: string
  /** Path of the file to make; its folder is made if need be, an existing file is replaced at the end. */
  target: string
  format: TranscodingFormat
  /**
   * Wanted bits per second, cut to what the encoder takes; without meaning for flac and aiff. `copy` takes the audio
   * as it is, which must be of the format already: for a part of it.
   */
  bitrate: number | 'copy'
  /** Seconds of the original to leave out first. */
  startAt?: number
  /** Stops the conversion, running or waiting, and removes what was written. */
  signal?: AbortSignal
}

/** Converts a file and gives the size of the new one in bytes. Throws TranscodingError, or the signal's reason. */
export type Transcode = (request: TranscodeRequest) => Promise<{ size: number }>

/** Settings of a transcoder. */
export type TranscoderOptions = {
  /** Path or command name of ffmpeg, see `findFfmpeg`. */
  ffmpeg: string
  /** How many conversions may run at once; default: as many as there are processors. */
  concurrency?: number
  /** A conversion that runs longer is stopped; milliseconds, default one hour. */
  timeLimit?: number
}

/** ffmpeg could not convert the file; the message ends with the last lines that it wrote. */
export class TranscodingError extends Error {
  override name = 'TranscodingError'
}

const STDERR_TAIL = 4000
const HOUR = 3_600_000

// Only plain audio containers are opened: a playlist in disguise could name files and addresses of its own.
const DEMUXERS = 'aac,aiff,ape,asf,dsf,flac,matroska,mov,mp3,mpc,mpc8,ogg,wav,wv'
// Surround becomes stereo, mono stays mono: what every one of these encoders takes.
const MONO_OR_STEREO = ['-af', 'aformat=channel_layouts=mono|stereo']

type Encoding = {
  /** Least and most bits per second; null when the format has no bit rate. */
  bitrates: { least: number; most: number } | null
  codec: (bitrate: number) => string[]
  /** How the file is written, whoever encoded what is in it. */
  container: string[]
}

const MP4_AAC: Encoding = {
  bitrates: { least: 16_000, most: 320_000 },
  codec: (bitrate) => ['-c:a', 'aac', '-b:a', String(bitrate), ...MONO_OR_STEREO],
  container: ['-movflags', '+faststart', '-f', 'ipod'],
}
const AIFF: Encoding = {
  bitrates: null,
  codec: () => ['-c:a', 'pcm_s16be'],
  container: ['-write_id3v2', '1', '-f', 'aiff'],
}

const ENCODINGS: Record<TranscodingFormat, Encoding> = {
  mp3: {
    bitrates: { least: 8_000, most: 320_000 },
    codec: (bitrate) => ['-c:a', 'libmp3lame', '-b:a', String(bitrate), ...MONO_OR_STEREO],
    container: ['-f', 'mp3'],
  },
  ogg: {
    bitrates: { least: 32_000, most: 320_000 },
    // Vorbis refuses a bit rate that does not suit the number of channels; its quality scale always fits.
    codec: (bitrate) => ['-c:a', 'libvorbis', '-q:a', vorbisQuality(bitrate), ...MONO_OR_STEREO],
    container: ['-f', 'ogg'],
  },
  opus: {
    // 256 kbit/s is the most that Opus takes for one channel.
    bitrates: { least: 6_000, most: 256_000 },
    codec: (bitrate) => ['-c:a', 'libopus', '-b:a', String(bitrate), ...MONO_OR_STEREO],
    container: ['-f', 'ogg'],
  },
  flac: {
    bitrates: null,
    codec: () => ['-c:a', 'flac', '-sample_fmt', 's16'],
    container: ['-f', 'flac'],
  },
  aif: AIFF,
  aiff: AIFF,
  aac: MP4_AAC,
  m4a: MP4_AAC,
}

// Bits per second of a stereo file at the qualities 0 to 9 of Vorbis.
const VORBIS_BITRATES = [64, 80, 96, 112, 128, 160, 192, 224, 256, 320].map((kilobits) => kilobits * 1000)

function vorbisQuality(bitrate: number): string {
  return String(VORBIS_BITRATES.findLastIndex((step) => step <= bitrate))
}

/** Whether audio can be converted to this extension. */
export function isTranscodingFormat(extension: string): extension is TranscodingFormat {
  return Object.hasOwn(ENCODINGS, extension)
}

/** The bits per second that a conversion really aims at, given the wanted ones; null for formats without a bit rate. */
export function encodedBitrate(format: TranscodingFormat, wanted: number): number | null {
  const { bitrates } = ENCODINGS[format]
  return bitrates && Math.round(Math.min(bitrates.most, Math.max(bitrates.least, wanted)))
}

/** Makes a transcoder over an ffmpeg program, with its own queue. */
export function createTranscoder({
  ffmpeg,
  concurrency = availableParallelism(),
  timeLimit = HOUR,
}: TranscoderOptions): Transcode {
  const limit = createLimiter(concurrency)
  return (request) => limit(() => transcode(ffmpeg, timeLimit, request), request.signal)
}

async function transcode(
  ffmpeg: string,
  timeLimit: number,
  request: TranscodeRequest,
): Promise<{ size: number }> {
  const { target, signal } = request
  await mkdir(dirname(target), { recursive: true })
  // The final name appears only when the file is whole and on the disk.
  const unfinished = `${target}.${randomUUID()}.part`
  try {
    await run(ffmpeg, argumentsFor(request, unfinished), timeLimit, signal)
    const { size } = await stat(unfinished)
    if (size === 0) throw new TranscodingError('ffmpeg wrote an empty file.')
    await flush(unfinished)
    await rename(unfinished, target)
    return { size }
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

function argumentsFor({ source, format, bitrate, startAt = 0 }: TranscodeRequest, target: string): string[] {
  const { codec, container } = ENCODINGS[format]
  return [
    ...words('-nostdin -hide_banner -v error -y -protocol_whitelist file -format_whitelist', DEMUXERS),
    ...(startAt > 0 ? ['-ss', String(startAt)] : []),
    ...words('-i', `file:${absolute(source)}`),
    ...words('-map 0:a:0 -vn -sn -dn -threads 1'),
    // Ogg keeps its tags with the stream, all others with the file.
    ...words('-map_metadata:g 0:g -map_metadata:g 0:s:a:0'),
    // what is copied would begin where the file can be entered, which may be long before
    ...(bitrate === 'copy' ? words('-copypriorss 0 -c:a copy') : codec(encodedBitrate(format, bitrate) ?? 0)),
    ...container,
    `file:${absolute(target)}`,
  ]
}

/** Options written as one text, and an argument that may hold spaces. */
function words(options: string, ...rest: string[]): string[] {
  return [...options.split(' '), ...rest]
}

async function flush(path: string): Promise<void> {
  await using file = await open(path, 'r+')
  await file.sync()
}

/** Runs ffmpeg to its end. An aborted or late one is killed, and is gone when this rejects. */
function run(
  ffmpeg: string,
  options: string[],
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(ffmpeg, options, {
      stdio: ['ignore', 'ignore', 'pipe'],
      killSignal: 'SIGKILL',
      timeout: timeLimit,
      signal,
    })
    let tail = ''
    let failure: Error | null = null
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-STDERR_TAIL)
    })
    child.once('error', (error) => {
      failure = error
      // A program that never started sends no close event of its own.
      if (child.pid === undefined) settle(null, null)
    })
    child.once('close', settle)

    function settle(code: number | null, killedBy: NodeJS.Signals | null): void {
      if (signal?.aborted) reject(signal.reason)
      else if (failure)
        reject(new TranscodingError(`ffmpeg could not be run: ${failure.message}`, { cause: failure }))
      else if (killedBy) reject(new TranscodingError(`ffmpeg was stopped by ${killedBy}. ${tail}`.trim()))
      else if (code !== 0) reject(new TranscodingError(`ffmpeg failed with code ${code}: ${tail}`.trim()))
      else resolve()
    }
  })
}

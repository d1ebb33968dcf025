import { spawn } from 'node:child_process'
import { chmod } from 'node:fs/promises'

/** No program was found that can convert audio. */
export class FfmpegMissingError extends Error {
  override name = 'FfmpegMissingError'
}

/** Where to look for ffmpeg. */
export type FfmpegSearch = {
  /** A path or command name set by the administrator; when given, nothing else is tried. */
  ffmpegPath?: string | null
}

/**
 * Finds an ffmpeg that runs: the configured one, else the system's, else the one that comes with the packages.
 * Gives its path or command name; throws FfmpegMissingError when none runs.
 */
export async function findFfmpeg({ ffmpegPath }: FfmpegSearch = {}): Promise<string> {
  if (ffmpegPath) {
    if (await canRun(ffmpegPath)) return ffmpegPath
    throw new FfmpegMissingError(`FFMPEG_PATH names a program that does not run: ${ffmpegPath}`)
  }
  if (await canRun('ffmpeg')) return 'ffmpeg'
  const bundled = await bundledFfmpeg()
  if (bundled !== null && (await canRun(bundled))) return bundled
  throw new FfmpegMissingError('ffmpeg was not found: install it, or set FFMPEG_PATH.')
}

/** The path of the packaged binary; null when there is none for this platform. */
async function bundledFfmpeg(): Promise<string | null> {
  try {
    const { default: installer } = await import('@ffmpeg-installer/ffmpeg')
    return installer.path
  } catch {
    // The package throws on platforms that it has no binary for.
    return null
  }
}

async function canRun(command: string): Promise<boolean> {
  const failure = await tryVersion(command)
  if (failure !== 'EACCES') return failure === null
  // Some installers drop the executable bit of packaged binaries.
  try {
    await chmod(command, 0o755)
  } catch {
    return false
  }
  return (await tryVersion(command)) === null
}

/** Null when the program runs, else why it does not. */
function tryVersion(command: string): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, ['-version'], { stdio: 'ignore' })
    child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    child.once('exit', (code) => resolve(code === 0 ? null : `exit ${code}`))
  })
}

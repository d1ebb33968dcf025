import type { Context } from '../../context.ts'
import type { ArchivedFile } from '../../platform/http/send-archive.ts'
import { openAudio } from './open-audio.ts'

/** A track that is wanted in an archive. */
export interface ArchiveEntry {
  /** The track's key in the legacy API. */
  track: number
  /** Folders, and at last what its file is called, without an ending. */
  path: readonly string[]
}

/** Most characters of a folder or a file's name: what every file system takes, whatever the letters. */
const longestName = 60

/**
 * The originals of tracks for an archive, one after the other as they are asked for. What the caller may not play, or
 * what another pod does not give now, is left out. Each counts as a download.
 */
export async function* archiveFiles(
  context: Context,
  entries: readonly ArchiveEntry[],
): AsyncGenerator<ArchivedFile> {
  const taken = new Set<string>()
  for (const { track, path } of entries) {
    const opening = await openAudio(context, { track })
    if (opening.kind !== 'audio') continue
    const { audio } = opening
    await audio.onServed?.()
    yield {
      path: freePath(path.map(safeName).join('/'), audio.extension, taken),
      modified: audio.modified,
      open: () => audio.open(),
    }
  }
}

/** A path that nothing in the archive has yet, in any case. */
function freePath(base: string, extension: string, taken: Set<string>): string {
  const ending = extension === '' ? '' : `.${extension}`
  let path = base + ending
  for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = `${base} (${number})${ending}`
  taken.add(path.toLowerCase())
  return path
}

/** A name that stays where it is put, and that any system can write. */
export function safeName(text: string): string {
  const name = [...text.normalize('NFC').replaceAll(/[\p{C}\\/:*?"<>|]+/gu, '_')]
    .slice(0, longestName)
    .join('')
  return name.replace(/^[ .]+|[ .]+$/g, '') || '_'
}

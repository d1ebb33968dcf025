import { parseFile, TimestampFormat } from 'music-metadata'

/** A line of lyrics. */
export interface LyricsLine {
  /** Milliseconds from the start of the track; `null` in lyrics without times. */
  start: number | null
  text: string
}

/** Lyrics as a file carries them. */
export interface Lyrics {
  /** ISO 639 code, or `xxx` when nobody knows. */
  language: string
  lines: LyricsLine[]
}

/** Lyrics in a file's own tags, timed or not. A file that cannot be read has none. */
export async function readLyrics(path: string): Promise<Lyrics[]> {
  const metadata = await parseFile(path, { skipCovers: true }).catch(() => null)
  return (metadata?.common.lyrics ?? []).flatMap((tag) => {
    const isTimed = tag.timeStampFormat === TimestampFormat.milliseconds
    const lines = isTimed
      ? tag.syncText.map(({ timestamp, text }) => ({ start: timestamp ?? 0, text: text.trim() }))
      : textLines(tag.text ?? tag.syncText.map(({ text }) => text).join('\n'))
    return lines.length > 0 ? [{ language: tag.language || 'xxx', lines }] : []
  })
}

const textLines = (text: string): LyricsLine[] =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split(/\r\n|\r|\n/)
        .map((line) => ({ start: null, text: line.trim() }))

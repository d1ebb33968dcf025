import type { Context } from '../../context.ts'
import { type Lyrics, readLyrics } from '../../platform/audio/lyrics.ts'
import { builder } from '../../schema/builder.ts'
import { Track } from '../music/tracks.ts'
import { inPlaceSource, isInPlace, storedSource } from './audio-source.ts'
import { findPlayableUpload } from './playable-upload.ts'

/** The lyrics in the tags of the upload of a track that the caller would be played. */
async function lyricsOf(context: Context, track: { uuid: string }): Promise<Lyrics[]> {
  const upload = (await findPlayableUpload(context, { track: track.uuid }))?.upload
  if (!upload) return []
  const source = upload.audioFile
    ? await storedSource(context.pod, upload.audioFile)
    : isInPlace(upload.source)
      ? await inPlaceSource(context.pod, upload.source)
      : null
  return source ? source.withLocalFile(readLyrics) : []
}

const LyricsLineType = builder.objectRef<Lyrics['lines'][number]>('LyricsLine').implement({
  description: 'A line of lyrics.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      nullable: true,
      description: 'Milliseconds from the start of the track; null in lyrics without times.',
    }),
    text: t.exposeString('text', { description: 'What is sung; may be empty.' }),
  }),
})

const LyricsType = builder.objectRef<Lyrics>('Lyrics').implement({
  description: 'What is sung, as the file says.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'ISO 639 code; `xxx` when nobody knows.' }),
    lines: t.field({
      type: [LyricsLineType],
      description: 'The lines in order.',
      resolve: ({ lines }) => lines,
    }),
  }),
})

builder.prismaObjectField(Track, 'lyrics', (t) =>
  t.field({
    type: [LyricsType],
    complexity: 50,
    description: 'Lyrics in the tags of its file, timed or not; read from the file, so ask for few tracks.',
    resolve: (track, _args, context) => lyricsOf(context, track),
  }),
)

import type { AudioFile } from '../../../platform/audio/tags.ts'
import type { PlacedItem } from './catalogue.ts'
import { type ForcedValues, withForcedValues } from './forced-values.ts'
import { type ImportFailure, invalidMetadata } from './outcome.ts'
import { audioFileMetadata, type MetadataErrors, trackMetadataOf } from './track-metadata.ts'

/** How the source of a file begins that stays where it is on the server's disk. */
export const inPlace = 'file://'

/** What the tags of a file and its uploader say of its track, or why that does not do. */
export function itemOf(audio: AudioFile, forced: ForcedValues = {}): PlacedItem | ImportFailure {
  const fromFile = trackMetadataOf(audio)
  if ('metadata' in fromFile) return { metadata: withForcedValues(fromFile.metadata, forced), forced }
  const errors = errorsBeside(fromFile.errors, forced)
  const readable = audioFileMetadata(audio)
  if (Object.keys(errors).length > 0 || !readable) return invalidMetadata(fromFile.errors, audio.tags)
  return {
    metadata: withForcedValues({ ...readable, title: forced.title ?? readable.title ?? '' }, forced),
    forced,
  }
}

/** What is wrong with the tags that the uploader did not set right. */
const errorsBeside = (errors: MetadataErrors, forced: ForcedValues): MetadataErrors =>
  Object.fromEntries(
    Object.entries(errors).filter(
      ([field]) => !((field === 'title' || field === 'mbid') && forced[field] !== undefined),
    ),
  )

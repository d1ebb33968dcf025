import type { Pod } from '../../../pod.ts'

/** Kinds of music objects, as they stand in addresses. */
export type MusicPlace = 'artists' | 'albums' | 'tracks' | 'uploads' | 'libraries'

/** The address of an object among pods. Rows of old pods may have none: theirs follows from their UUID. */
export const addressOf = (
  { config }: Pod,
  place: MusicPlace,
  { fid, uuid }: { fid: string | null; uuid: string },
): string => fid ?? `${config.origin}/federation/music/${place}/${uuid}`

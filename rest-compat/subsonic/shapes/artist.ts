import type { SubsonicArtistFragment } from '../../generated/operations.ts'
import type { Fields } from '../xml.ts'
import { momentOrNone } from './date.ts'

/** An artist by its tags. A picture is announced for each: that of the newest album where there is no other. */
export const artist = (maker: SubsonicArtistFragment): Fields => ({
  id: String(maker.databaseId),
  name: maker.name,
  coverArt: `ar-${maker.databaseId}`,
  albumCount: maker.albumsCount,
  starred: momentOrNone(maker.starredAt),
  userRating: maker.rating ?? undefined,
  musicBrainzId: maker.mbid ?? undefined,
  sortName: maker.name,
})

/** An artist as a folder of albums. */
export const artistFolder = (maker: SubsonicArtistFragment): Fields => ({
  id: `ar-${maker.databaseId}`,
  name: maker.name,
  starred: momentOrNone(maker.starredAt),
  userRating: maker.rating ?? undefined,
  averageRating: maker.averageRating ?? undefined,
})

/** Artists under the first character of their names. */
export function artistIndex(
  makers: readonly SubsonicArtistFragment[],
  shape: (maker: SubsonicArtistFragment) => Fields,
): Fields[] {
  const groups = new Map<string, SubsonicArtistFragment[]>()
  for (const maker of makers) {
    const initial = [...maker.name.toUpperCase()][0] ?? ''
    const group = groups.get(initial)
    if (group) group.push(maker)
    else groups.set(initial, [maker])
  }
  return [...groups]
    .sort(([one], [other]) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0))
    .map(([name, group]) => ({
      name,
      artist: group
        .map((maker) => ({ maker, by: maker.name.toLowerCase() }))
        .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0))
        .map(({ maker }) => shape(maker)),
    }))
}

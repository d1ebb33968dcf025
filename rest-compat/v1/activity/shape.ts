import type { ActivityFieldsFragment } from '../../generated/operations.ts'

const words = {
  LISTENED: { type: 'Listen', place: 'listenings' },
  LIKED: { type: 'Like', place: 'favorites' },
} as const

/** What somebody did, in the words of activity streams. */
export function shapeActivity(
  { kind, databaseId, happenedAt, user: { username }, track }: ActivityFieldsFragment,
  origin: string,
) {
  const { type, place } = words[kind]
  const profile = `${origin}/@${username}`
  return {
    id: `${profile}/${place}/tracks/${databaseId}`,
    local_id: databaseId,
    object: {
      id: track.mbid
        ? `https://musicbrainz.org/recording/${track.mbid}`
        : `${origin}/tracks/${track.databaseId}`,
      local_id: track.databaseId,
      name: track.title,
      type: 'Audio',
      artist: track.artist.name,
      album: track.album?.title ?? null,
    },
    type,
    actor: { id: profile, local_id: username, name: username, type: 'Person' },
    published: happenedAt,
  }
}

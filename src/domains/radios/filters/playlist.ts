import { Prisma } from '../../../generated/prisma/client.ts'
import { visibleTo } from '../../users/user-visibility.ts'
import type { FilterType, PlaylistFilter } from './filter.ts'

/** Tracks in certain playlists, as far as the owner of the filter may see these. */
export const playlistFilter: FilterType<PlaylistFilter> = {
  check: async () => null,
  clean: async (_context, filter) => filter,
  condition: ({ ids = [] }, owner) => Prisma.sql`track.id IN (
    SELECT entry.track_id FROM playlist_track entry JOIN playlist ON playlist.id = entry.playlist_id
    WHERE playlist.id = ANY(${ids}::int[])
      AND ${visibleTo(owner.userId, Prisma.sql`playlist.privacy_level`, Prisma.sql`playlist.user_id`)})`,
}

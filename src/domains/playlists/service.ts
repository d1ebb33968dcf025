import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Playlist, Prisma, type PrivacyLevel } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import type { TextCriteria } from '../music/filters.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { textConditions, wordConditions } from '../music/words.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { ownedWithin } from '../users/owner-scope.ts'
import { maySee, visibleTo } from '../users/user-visibility.ts'

/** Which playlists a list shows; what is left out does not restrict it. */
export interface PlaylistFilter {
  /** Words in the name of the playlist or the username of its owner. */
  query?: string | null
  /** Conditions on the name. */
  name?: TextCriteria | null
  /** Whether it has entries. */
  isFilled?: boolean | null
  /** Key of a track that it has. */
  trackId?: number | null
  /** Key of an album that it has a track of. */
  albumId?: number | null
  /** Key of an artist that it has a track of. */
  artistId?: number | null
  /** Whose: see `ownedWithin`. */
  scope?: string | null
}

/** What playlists can be sorted by. */
export const playlistColumns = {
  ID: Prisma.sql`playlist.id`,
  NAME: Prisma.sql`playlist.name`,
  CREATED_AT: Prisma.sql`playlist.created_at`,
  MODIFIED_AT: Prisma.sql`playlist.modified_at`,
}
export type PlaylistOrder = OrderOf<typeof playlistColumns>

/** Playlists with an entry whose track fits. */
const withTrack = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`playlist.id IN (SELECT entry.playlist_id FROM playlist_track entry
    JOIN track ON track.id = entry.track_id WHERE ${condition})`

const hasEntries = Prisma.sql`EXISTS (SELECT 1 FROM playlist_track entry WHERE entry.playlist_id = playlist.id)`

/** Playlists that the caller may see, the newest first unless ordered otherwise. */
export async function playlistListing(
  context: Context,
  given?: PlaylistFilter | null,
  orders?: readonly PlaylistOrder[] | null,
): Promise<Listing> {
  requireScope(context, 'read:playlists')
  const filter = given ?? {}
  await requireFilterRows(context, filter)
  return {
    from: Prisma.sql`playlist JOIN user_account owner ON owner.id = playlist.user_id`,
    key: playlistColumns.ID,
    where: [
      visibleTo(context.viewer?.userId, Prisma.sql`playlist.privacy_level`, Prisma.sql`playlist.user_id`),
      ...ownedWithin(context, filter.scope, Prisma.sql`owner.actor_id`),
      ...wordConditions([playlistColumns.NAME, Prisma.sql`owner.username`], filter.query),
      ...textConditions(playlistColumns.NAME, filter.name),
      ...(filter.isFilled == null ? [] : [filter.isFilled ? hasEntries : Prisma.sql`NOT ${hasEntries}`]),
      ...(filter.trackId == null ? [] : [withTrack(Prisma.sql`track.id = ${filter.trackId}`)]),
      ...(filter.albumId == null ? [] : [withTrack(Prisma.sql`track.album_id = ${filter.albumId}`)]),
      ...(filter.artistId == null ? [] : [withTrack(Prisma.sql`track.artist_id = ${filter.artistId}`)]),
    ],
    orderBy: sortBy(playlistColumns, orders, 'CREATED_AT_DESC'),
  }
}

/** Refuses filters that name rows which do not exist. */
async function requireFilterRows(
  { pod: { prisma } }: Context,
  { trackId, albumId, artistId }: PlaylistFilter,
): Promise<void> {
  const known = await Promise.all([
    trackId == null || prisma.track.count({ where: { id: trackId } }),
    albumId == null || prisma.album.count({ where: { id: albumId } }),
    artistId == null || prisma.artist.count({ where: { id: artistId } }),
  ])
  const fields = ['track', 'album', 'artist'].filter((_field, index) => !known[index])
  if (fields.length === 0) return
  const message = 'Select a valid choice. That choice is not one of the available choices.'
  throw new ValidationError(fields.map((field) => ({ path: [field], message })))
}

/** One playlist; `null` when it does not exist for the caller. */
export async function findPlaylist(context: Context, id: number): Promise<Playlist | null> {
  requireScope(context, 'read:playlists')
  const playlist = await context.pod.prisma.playlist.findUnique({ where: { id } })
  if (!playlist) return null
  return maySee(context, { level: playlist.privacyLevel, ownerId: playlist.userId }) ? playlist : null
}

const nameRule = z
  .string()
  .trim()
  .min(1, 'This field may not be blank.')
  .max(50, 'Ensure this field has no more than 50 characters.')

function checkedName(name: string): string {
  const parsed = nameRule.safeParse(name)
  if (parsed.success) return parsed.data
  throw ValidationError.of('name', ...parsed.error.issues.map(({ message }) => message))
}

/** A playlist that is made. */
export interface NewPlaylist {
  name: string
  privacyLevel?: PrivacyLevel | null
  /** Its first tracks in order. */
  trackIds?: readonly number[]
}

/** Makes a playlist of the caller; without a level it gets the one that the caller's activity has. */
export async function createPlaylist(
  context: Context,
  { name, privacyLevel, trackIds = [] }: NewPlaylist,
): Promise<Playlist> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  const checked = checkedName(name)
  await requireTracks(context, 'tracks', trackIds)
  const { prisma, settings } = context.pod
  const most = await settings.get('playlists__max_tracks')
  if (trackIds.length > most) {
    throw ValidationError.of('playlist', `Playlist would reach the maximum of ${most} tracks`)
  }
  const level =
    privacyLevel ??
    (await prisma.user.findUniqueOrThrow({ where: { id: userId }, select: { privacyLevel: true } }))
      .privacyLevel
  return prisma.playlist.create({
    data: {
      userId,
      name: checked,
      privacyLevel: level,
      playlistTracks: { create: trackIds.map((trackId, index) => ({ trackId, index })) },
    },
  })
}

/** Changes name or level of a playlist of the caller. */
export async function updatePlaylist(
  context: Context,
  id: number,
  { name, privacyLevel }: { name?: string | null; privacyLevel?: PrivacyLevel | null },
): Promise<Playlist> {
  await requireOwnPlaylist(context, id)
  return context.pod.prisma.playlist.update({
    where: { id },
    data: { name: name == null ? undefined : checkedName(name), privacyLevel: privacyLevel ?? undefined },
  })
}

/** Deletes a playlist of the caller with its entries. */
export async function deletePlaylist(context: Context, id: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  const { count } = await context.pod.prisma.playlist.deleteMany({ where: { id, userId } })
  if (count === 0) throw new NotFoundError()
}

/** A playlist that the caller may change; others do not exist for that. */
export async function requireOwnPlaylist(context: Context, id: number): Promise<Playlist> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  const playlist = await context.pod.prisma.playlist.findUnique({ where: { id } })
  if (playlist?.userId !== userId) throw new NotFoundError()
  return playlist
}

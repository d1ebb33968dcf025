import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import { Prisma, type PlaylistTrack } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { inserted, moved } from './arrangement.ts'
import { requireOwnPlaylist } from './service.ts'

/**
 * The tracks of a playlist. Entries are addressed by their place, from 0 without gaps: a change locks its
 * playlist, so that two at once cannot make holes or doubles, and closes the holes that deleted tracks left.
 */

type Transaction = Prisma.TransactionClient

interface Entry {
  id: number
  index: number | null
  trackId: number
}

/** The order of entries; those of old pods without an index come last. */
const entryOrder = Prisma.sql`entry.index ASC NULLS LAST, entry.id ASC`

/** The entries of playlists that the caller was shown. */
export const entryListing: Listing = {
  from: Prisma.sql`playlist_track entry`,
  key: Prisma.sql`entry.id`,
  where: [],
  orderBy: [Prisma.sql`entry.index ASC NULLS LAST`, Prisma.sql`entry.id ASC`],
}

/** Changes the entries of a playlist of the caller: `change` gets them in order, and gives their new order. */
async function rearrange<Result>(
  context: Context,
  playlistId: number,
  change: (tx: Transaction, entries: Entry[]) => Promise<{ order: number[]; result: Result }>,
): Promise<Result> {
  return context.pod.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM playlist WHERE id = ${playlistId} FOR UPDATE`
    const entries = await tx.$queryRaw<Entry[]>`
      SELECT entry.id, entry.index, entry.track_id AS "trackId" FROM playlist_track entry
      WHERE entry.playlist_id = ${playlistId} ORDER BY ${entryOrder}`
    const { order, result } = await change(tx, entries)
    await tx.$executeRaw`
      UPDATE playlist_track entry SET index = placed.place - 1
      FROM unnest(${order}::int[]) WITH ORDINALITY AS placed(id, place)
      WHERE entry.id = placed.id AND entry.index IS DISTINCT FROM placed.place - 1`
    await tx.playlist.update({ where: { id: playlistId }, data: { modifiedAt: new Date() } })
    return result
  })
}

/** What is put into a playlist. */
export interface Addition {
  trackIds: readonly number[]
  /** Whether tracks may be in it twice. Repeats within the addition are never refused. */
  allowDuplicates: boolean
  /** Place of the first of them; the end unless given. */
  place?: number | null
}

/** Puts tracks into a playlist of the caller, all or none, and gives the new entries in order. */
export async function addToPlaylist(
  context: Context,
  playlistId: number,
  { trackIds, allowDuplicates, place }: Addition,
): Promise<PlaylistTrack[]> {
  const playlist = await requireOwnPlaylist(context, playlistId)
  await requireTracks(context, 'tracks', trackIds)
  if (place != null && place < 0) throw ValidationError.of('index', 'invalid index')
  const most = await context.pod.settings.get('playlists__max_tracks')
  return rearrange(context, playlistId, async (tx, entries) => {
    if (entries.length + trackIds.length > most) {
      throw ValidationError.of('playlist', `Playlist would reach the maximum of ${most} tracks`)
    }
    if (!allowDuplicates) await refuseDuplicates(tx, playlist.name, entries, trackIds)
    const added = await tx.playlistTrack.createManyAndReturn({
      data: trackIds.map((trackId, index) => ({ playlistId, trackId, index: entries.length + index })),
    })
    const start = Math.min(place ?? entries.length, entries.length)
    const order = inserted(
      entries.map(({ id }) => id),
      added.map(({ id }) => id),
      start,
    )
    return { order, result: added.map((entry, index) => ({ ...entry, index: start + index })) }
  })
}

async function refuseDuplicates(
  tx: Transaction,
  playlistName: string,
  entries: Entry[],
  trackIds: readonly number[],
): Promise<void> {
  const present = new Set(entries.map(({ trackId }) => trackId))
  const doubled = trackIds.filter((id) => present.has(id))
  if (doubled.length === 0) return
  const rows = await tx.track.findMany({ where: { id: { in: doubled } }, select: { id: true, title: true } })
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  throw new DuplicateTracksError(
    playlistName,
    [...new Set(doubled)].flatMap((id) => titles.get(id) ?? []),
  )
}

/** Tracks are in the playlist already, and may not be there twice. */
export class DuplicateTracksError extends Error {
  readonly playlistName: string
  /** Titles of the tracks. */
  readonly titles: string[]

  constructor(playlistName: string, titles: string[]) {
    super('Some tracks are already in the playlist.')
    this.name = 'DuplicateTracksError'
    this.playlistName = playlistName
    this.titles = titles
  }
}

/** Has the entry at one place end at another; those between make room. */
export async function movePlaylistTrack(
  context: Context,
  playlistId: number,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await requireOwnPlaylist(context, playlistId)
  if (from < 0) throw ValidationError.of('from', 'invalid from index')
  if (to < 0) throw ValidationError.of('to', 'invalid to index')
  await rearrange(context, playlistId, async (_tx, entries) => {
    if (from >= entries.length) throw ValidationError.of('from', 'There is no such entry.')
    if (to >= entries.length) throw ValidationError.of('to', 'Index is not continuous')
    const ids = entries.map(({ id }) => id)
    return { order: moved(ids, from, to), result: null }
  })
}

/** Takes the entries at some places out; the later ones close up. */
export async function removeFromPlaylist(
  context: Context,
  playlistId: number,
  places: readonly number[],
): Promise<void> {
  await requireOwnPlaylist(context, playlistId)
  if (places.some((place) => place < 0)) throw ValidationError.of('indexes', 'invalid index')
  await rearrange(context, playlistId, async (tx, entries) => {
    if (places.some((place) => place >= entries.length))
      throw ValidationError.of('indexes', 'There is no such entry.')
    const removed = new Set(places)
    const gone = entries.filter((_entry, place) => removed.has(place))
    const kept = entries.filter((_entry, place) => !removed.has(place))
    await tx.playlistTrack.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
    return { order: kept.map(({ id }) => id), result: null }
  })
}

/** Changes to the entries of a playlist that are made together. */
export interface EntryChanges {
  /** Places to be taken out, as they are before the change; `all` for every one. Places that are none are passed over. */
  remove: readonly number[] | 'all'
  /** Tracks to be put at the end afterwards, also when they are there. */
  append: readonly number[]
}

/** Takes entries out of a playlist of the caller and puts tracks at its end: all of it, or nothing. */
export async function editEntries(
  context: Context,
  playlistId: number,
  { remove, append }: EntryChanges,
): Promise<void> {
  await requireOwnPlaylist(context, playlistId)
  await requireTracks(context, 'append', append)
  const most = await context.pod.settings.get('playlists__max_tracks')
  const removed = new Set(remove === 'all' ? [] : remove)
  await rearrange(context, playlistId, async (tx, entries) => {
    const isKept = (place: number) => remove !== 'all' && !removed.has(place)
    const kept = entries.filter((_entry, place) => isKept(place))
    if (append.length > 0 && kept.length + append.length > most) {
      throw ValidationError.of('playlist', `Playlist would reach the maximum of ${most} tracks`)
    }
    const gone = entries.filter((_entry, place) => !isKept(place))
    await tx.playlistTrack.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
    const added = await tx.playlistTrack.createManyAndReturn({
      data: append.map((trackId, index) => ({ playlistId, trackId, index: kept.length + index })),
    })
    return { order: [...kept, ...added].map(({ id }) => id), result: null }
  })
}

/** Takes everything out of a playlist. */
export async function clearPlaylist(context: Context, playlistId: number): Promise<void> {
  await requireOwnPlaylist(context, playlistId)
  await rearrange(context, playlistId, async (tx) => {
    await tx.playlistTrack.deleteMany({ where: { playlistId } })
    return { order: [], result: null }
  })
}

import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { integerKey, integerOfGlobalId, unknownChoice } from '../../schema/global-id.ts'
import { playableTrack } from '../libraries/visibility.ts'
import { requireScope } from '../oauth/scopes.ts'
import {
  albumReach,
  artistReach,
  carriesTags,
  isInChannel,
  isInLibrary,
  isInScope,
  isPlayable,
  isRelated,
  sharedTags,
  trackReach,
  withoutChannels,
  withoutHidden,
  type Reach,
} from './conditions.ts'
import type { AlbumCriteria, ArtistCriteria, TagCriteria, TrackCriteria } from './filters.ts'
import { textCondition } from './full-text.ts'
import {
  type AlbumOrderName,
  type ArtistOrderName,
  type TagOrderName,
  type TrackOrderName,
  orderAlbums,
  orderArtists,
  orderTags,
  orderTracks,
} from './orders.ts'
import { isPlayedByCaller, isRated, isStarred, ownPlays } from './personal.ts'
import { hasGenreAlbum, hasGenreTrack, nearArtist, releasedWithin } from './genre-conditions.ts'
import { hasWord, searchWords, textConditions, wordConditions } from './words.ts'

/** The lists of the catalogue. Everything is listed to everybody: only what may be played differs. */

type Orders<Name> = readonly Name[] | null | undefined

/** Artists that fit a filter. Throws ValidationError, and InvalidQueryError for full text that cannot be read. */
export async function artistListing(
  context: Context,
  filter: ArtistCriteria | null | undefined,
  orders: Orders<ArtistOrderName>,
): Promise<Listing> {
  requireScope(context, 'read:libraries')
  const criteria = filter ?? {}
  const matches = await textCondition(context, criteria.query)
  const related = relatedTo(artistReach, 'Artist', criteria.related)
  return {
    from: Prisma.sql`artist a`,
    key: Prisma.sql`a.id`,
    where: [
      ...(matches ? [matches(Prisma.sql`a.search_vector`)] : []),
      ...textConditions(Prisma.sql`a.name`, criteria.name),
      ...wordConditions([Prisma.sql`a.name`], criteria.words),
      ...(criteria.starred ? [isStarred(context, 'artist', Prisma.sql`a.id`)] : []),
      ...hasMbid(Prisma.sql`a.mbid`, criteria.mbid),
      ...hasCategory(Prisma.sql`a.id`, criteria.contentCategory),
      ...hasAlbums(criteria.hasAlbums),
      ...sharedConditions(context, artistReach, criteria),
      ...related.where,
      ...withoutChannels(Prisma.sql`a.id`, criteria.includeChannels),
      ...withoutHidden(context, [Prisma.sql`a.id`], criteria),
    ],
    orderBy: [
      ...orderArtists(orders ?? [], { context, sharedTags: related.sharedTags }),
      // the original gives equals oldest first where it looks at uploads, newest first elsewhere
      ...(orders?.length && (criteria.playable != null || criteria.library != null)
        ? [Prisma.sql`a.id`]
        : []),
    ],
  }
}

/** Albums that fit a filter. Throws ValidationError, and InvalidQueryError for full text that cannot be read. */
export async function albumListing(
  context: Context,
  filter: AlbumCriteria | null | undefined,
  orders: Orders<AlbumOrderName>,
): Promise<Listing> {
  requireScope(context, 'read:libraries')
  const criteria = filter ?? {}
  const matches = await textCondition(context, criteria.query)
  const related = relatedTo(albumReach, 'Album', criteria.related)
  const artist = await existingKey(context, 'Artist', criteria.artist, 'artist')
  return {
    from: Prisma.sql`album al LEFT JOIN artist a ON a.id = al.artist_id ${
      criteria.played || orders?.some((order) => /^(PLAYS|LAST_PLAYED_AT)_/.test(order))
        ? ownPlays(context)
        : Prisma.empty
    }`,
    key: Prisma.sql`al.id`,
    where: [
      ...(matches ? [albumMatches(matches)] : []),
      ...wordConditions([Prisma.sql`al.title`], criteria.words),
      ...hasGenreAlbum(criteria.genre),
      ...releasedWithin(criteria),
      ...(criteria.starred ? [isStarred(context, 'album', Prisma.sql`al.id`)] : []),
      ...(criteria.rated ? [isRated(context, 'album', Prisma.sql`al.id`)] : []),
      ...(criteria.played ? [isPlayedByCaller] : []),
      ...(artist === null ? [] : [Prisma.sql`al.artist_id = ${artist}`]),
      ...hasMbid(Prisma.sql`al.mbid`, criteria.mbid),
      ...hasCategory(Prisma.sql`al.artist_id`, criteria.contentCategory),
      ...sharedConditions(context, albumReach, criteria),
      ...isInChannel(context, albumReach, criteria.channel),
      ...related.where,
      ...withoutChannels(Prisma.sql`al.artist_id`, criteria.includeChannels),
      ...withoutHidden(context, [Prisma.sql`al.artist_id`], criteria),
    ],
    orderBy: orderAlbums(orders ?? [], { context, sharedTags: related.sharedTags }),
  }
}

/** Tracks that fit a filter. Throws ValidationError, and InvalidQueryError for full text that cannot be read. */
export async function trackListing(
  context: Context,
  filter: TrackCriteria | null | undefined,
  orders: Orders<TrackOrderName>,
): Promise<Listing> {
  requireScope(context, 'read:libraries')
  const criteria = filter ?? {}
  const matches = await textCondition(context, criteria.query)
  const related = relatedTo(trackReach, 'Track', criteria.related)
  const artist = await existingKey(context, 'Artist', criteria.artist, 'artist')
  const album = await existingKey(context, 'Album', criteria.album, 'album')
  const license = await existingLicense(context, criteria.license)
  // the database takes words for common, and would find out of every track whether it may be played
  const isSearch = Boolean(criteria.words) && criteria.playable === true
  return {
    from: Prisma.sql`track t LEFT JOIN artist a ON a.id = t.artist_id LEFT JOIN album al ON al.id = t.album_id`,
    key: Prisma.sql`t.id`,
    where: [
      ...(matches ? [trackMatches(matches)] : []),
      ...textConditions(Prisma.sql`t.title`, criteria.title),
      ...searchWords(criteria.words ?? '').map(trackHasWord),
      ...hasGenreTrack(criteria.genre),
      ...releasedWithin(criteria),
      ...nearArtist(criteria.nearArtist),
      ...(criteria.ids ? [isOneOf(criteria.ids)] : []),
      ...(artist === null ? [] : [madeBy(artist)]),
      ...(criteria.artistName == null ? [] : [Prisma.sql`lower(a.name) = lower(${criteria.artistName})`]),
      ...(album === null ? [] : [Prisma.sql`t.album_id = ${album}`]),
      ...(license === null ? [] : [Prisma.sql`t.license_code = ${license}`]),
      ...hasMbid(Prisma.sql`t.mbid`, criteria.mbid),
      ...hasCategory(Prisma.sql`t.artist_id`, criteria.contentCategory),
      ...(criteria.favorite && context.viewer ? [isFavoriteOf(context.viewer.userId)] : []),
      ...sharedConditions(context, trackReach, isSearch ? { ...criteria, playable: null } : criteria),
      ...isInChannel(context, trackReach, criteria.channel),
      ...related.where,
      ...withoutChannels(Prisma.sql`t.artist_id`, criteria.includeChannels),
      ...withoutHidden(context, [Prisma.sql`t.artist_id`], criteria, Prisma.sql`t.album_id`),
    ],
    orderBy: orderTracks(orders ?? [], { context, sharedTags: related.sharedTags }),
    ...(isSearch && { lastly: { alias: Prisma.sql`t`, condition: playableTrack(context, Prisma.sql`t`) } }),
  }
}

/** Tags that fit a filter, used or not. */
export function tagListing(
  context: Context,
  filter: TagCriteria | null | undefined,
  orders: Orders<TagOrderName>,
): Listing {
  requireScope(context, 'read:libraries')
  return {
    from: Prisma.sql`tag`,
    key: Prisma.sql`tag.id`,
    where: [
      ...searchWords(filter?.query ?? '').map(
        (word) => Prisma.sql`lower(tag.name) LIKE lower(${`%${literally(word)}%`})`,
      ),
      ...textConditions(Prisma.sql`tag.name`, filter?.name),
    ],
    orderBy: orderTags(orders ?? [], context),
  }
}

/** The album's title or its artist has all the words. */
export const albumMatches = (matches: (vector: Prisma.Sql) => Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${matches(Prisma.sql`al.search_vector`)} OR al.artist_id IN ${matchingArtists(matches)})`

/**
 * The track's own text, its artist, or its album's title has all the words. One look at every track costs less than
 * a union over the indexes as soon as a word is common, and a common word must not be dear.
 */
export const trackMatches = (matches: (vector: Prisma.Sql) => Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${matches(Prisma.sql`t.search_vector`)} OR t.artist_id IN ${matchingArtists(matches)}
    OR t.album_id IN (SELECT release.id FROM album release WHERE ${matches(Prisma.sql`release.search_vector`)}))`

/** The track's title, its artist or its album has the word. Artists and albums are few: each is looked at once. */
const trackHasWord = (word: string): Prisma.Sql => Prisma.sql`(${hasWord(Prisma.sql`t.title`, word)}
  OR t.artist_id IN (SELECT maker.id FROM artist maker WHERE ${hasWord(Prisma.sql`maker.name`, word)})
  OR t.album_id IN (SELECT release.id FROM album release WHERE ${hasWord(Prisma.sql`release.title`, word)}))`

const matchingArtists = (matches: (vector: Prisma.Sql) => Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT maker.id FROM artist maker WHERE ${matches(Prisma.sql`maker.search_vector`)})`

const sharedConditions = (
  context: Context,
  reach: Reach,
  criteria: Pick<ArtistCriteria, 'tags' | 'playable' | 'library' | 'scope'>,
): Prisma.Sql[] => [
  ...carriesTags(reach, criteria.tags),
  ...isPlayable(context, reach, criteria.playable),
  ...isInLibrary(context, reach, criteria.library),
  ...isInScope(context, reach, criteria.scope),
]

/** A relation to nothing that exists finds nothing. */
function relatedTo(reach: Reach, typename: string, id: string | null | undefined) {
  if (id == null) return { where: [], sharedTags: null }
  const other = integerKey(typename, { id })
  return { where: [isRelated(reach, other)], sharedTags: sharedTags(reach, other) }
}

const hasMbid = (column: Prisma.Sql, mbid: string | null | undefined): Prisma.Sql[] =>
  mbid == null ? [] : [Prisma.sql`${column} = ${mbid}::uuid`]

const hasCategory = (artist: Prisma.Sql, category: ArtistCriteria['contentCategory']): Prisma.Sql[] =>
  category == null
    ? []
    : [
        Prisma.sql`${artist} IN (SELECT maker.id FROM artist maker
          WHERE maker.content_category = ${category.toLowerCase()}::content_category)`,
      ]

function hasAlbums(wanted: boolean | null | undefined): Prisma.Sql[] {
  if (wanted == null) return []
  const condition = Prisma.sql`EXISTS (SELECT 1 FROM album made WHERE made.artist_id = a.id)`
  return [wanted ? condition : Prisma.sql`NOT ${condition}`]
}

const madeBy = (artist: number): Prisma.Sql => Prisma.sql`t.id IN (
  SELECT made.id FROM track made WHERE made.artist_id = ${artist}
  UNION ALL SELECT made.id FROM track made JOIN album on_album ON on_album.id = made.album_id
    WHERE on_album.artist_id = ${artist})`

const isOneOf = (ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`t.id = ANY(${ids.map((id) => integerOfGlobalId('Track', id, 'ids'))}::int[])`

const isFavoriteOf = (userId: number): Prisma.Sql =>
  Prisma.sql`t.id IN (SELECT favorite.track_id FROM favorite WHERE favorite.user_id = ${userId})`

async function existingKey(
  { pod: { prisma } }: Context,
  typename: 'Artist' | 'Album',
  id: string | null | undefined,
  field: string,
): Promise<number | null> {
  if (id == null) return null
  const key = integerOfGlobalId(typename, id, field)
  const found =
    typename === 'Artist'
      ? await prisma.artist.findUnique({ where: { id: key }, select: { id: true } })
      : await prisma.album.findUnique({ where: { id: key }, select: { id: true } })
  if (!found) throw unknownChoice(field)
  return key
}

async function existingLicense({ pod: { prisma } }: Context, code: string | null | undefined) {
  if (code == null) return null
  if (!(await prisma.license.findUnique({ where: { code }, select: { code: true } })))
    throw unknownChoice('license')
  return code
}

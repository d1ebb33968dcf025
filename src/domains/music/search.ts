import type { Context } from '../../context.ts'
import { InvalidQueryError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import { type Listing, pageOfKeys } from '../../platform/database/listing.ts'
import { builder } from '../../schema/builder.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Album } from './albums.ts'
import { Artist } from './artists.ts'
import { textCondition } from './full-text.ts'
import { albumMatches, trackMatches } from './listings.ts'
import { albumRow, artistRow, tagRow, trackRow } from './rows.ts'
import { Tag } from './tags.ts'
import { Track } from './tracks.ts'
import { searchWords } from './words.ts'

/** Most results of a kind that one search gives. */
const most = 50

/** A search that is ready to be run, kind by kind. */
interface Search {
  first: number
  artists: Listing
  albums: Listing
  tracks: Listing
  tags: Listing
}

const shortestFirst = (text: Prisma.Sql, key: Prisma.Sql) => [Prisma.sql`length(${text})`, key]

/**
 * Looks through names and titles; the shortest, which are the closest, come first. Content filters and channels
 * do not matter here. Throws InvalidQueryError for a query that is empty or cannot be read.
 */
export async function search(context: Context, query: string, first: number): Promise<Search> {
  requireScope(context, 'read:libraries')
  if (query.trim() === '') throw new InvalidQueryError('empty query')
  const matches = await textCondition(context, query)
  const words = searchWords(query)
  return {
    first: Math.min(Math.max(first, 0), most),
    artists: {
      from: Prisma.sql`artist a`,
      key: Prisma.sql`a.id`,
      where: matches ? [matches(Prisma.sql`a.search_vector`)] : [],
      orderBy: shortestFirst(Prisma.sql`a.name`, Prisma.sql`a.id`),
    },
    albums: {
      from: Prisma.sql`album al`,
      key: Prisma.sql`al.id`,
      where: matches ? [albumMatches(matches)] : [],
      orderBy: shortestFirst(Prisma.sql`al.title`, Prisma.sql`al.id`),
    },
    tracks: {
      from: Prisma.sql`track t`,
      key: Prisma.sql`t.id`,
      where: matches ? [trackMatches(matches)] : [],
      orderBy: shortestFirst(Prisma.sql`t.title`, Prisma.sql`t.id`),
    },
    tags: {
      from: Prisma.sql`tag`,
      key: Prisma.sql`tag.id`,
      where: words.map(
        (word) =>
          Prisma.sql`public.fold_accents(tag.name) LIKE public.fold_accents(${`%${literally(word)}%`})`,
      ),
      orderBy: shortestFirst(Prisma.sql`tag.name`, Prisma.sql`tag.id`),
    },
  }
}

async function found<Row>(
  context: Context,
  { first }: Search,
  listing: Listing,
  row: (context: Context, id: number) => Promise<Row | null> | null,
): Promise<Row[]> {
  const keys = await pageOfKeys(context.pod.database, listing, { limit: first, offset: 0 })
  const rows = await Promise.all(keys.map((key) => row(context, key)))
  return rows.flatMap((each) => each ?? [])
}

const SearchResult = builder.objectRef<Search>('SearchResult').implement({
  description: 'What a search found, by kind; the closest first.',
  fields: (t) => ({
    artists: t.field({
      type: [Artist],
      description: 'Artists whose name has all the words.',
      resolve: (result, _args, context) => found(context, result, result.artists, artistRow),
    }),
    albums: t.field({
      type: [Album],
      description: 'Albums whose title, or whose artist, has all the words.',
      resolve: (result, _args, context) => found(context, result, result.albums, albumRow),
    }),
    tracks: t.field({
      type: [Track],
      description: 'Tracks of which the title, the artist or the album has all the words.',
      resolve: (result, _args, context) => found(context, result, result.tracks, trackRow),
    }),
    tags: t.field({
      type: [Tag],
      description: 'Tags that have the words in them, accents aside.',
      resolve: (result, _args, context) => found(context, result, result.tags, tagRow),
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchResult,
    description: 'Looks for artists, albums, tracks and tags at once.',
    limit: 'wildcard',
    args: {
      query: t.arg.string({
        required: true,
        description: 'Beginnings of words that must all occur; in double quotes a query of PostgreSQL.',
      }),
      first: t.arg.int({ defaultValue: 3, description: `How many of each kind, at most ${most}.` }),
    },
    resolve: (_root, { query, first }, context) => search(context, query, first ?? 3),
  }),
)

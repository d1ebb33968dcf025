import { builder } from '../../schema/builder.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { playableUpload } from '../libraries/visibility.ts'
import { albumLastPlayed, albumPlays, ratingOf, starredAt, trackFavoritedAt, trackPlays } from './personal.ts'

/** What an order may depend on besides the rows themselves. */
export interface OrderSituation {
  context: Context
  /** Count of shared tags as an expression, when the list is filtered by being related to something. */
  sharedTags: Prisma.Sql | null
}

/** Something to sort by: what it is, in words, and as an expression. */
interface Column {
  description: string
  by: Prisma.Sql | ((situation: OrderSituation) => Prisma.Sql)
}

type Direction = 'ASC' | 'DESC'
type OrderOf<Columns> =
  | `${Extract<keyof Columns, string>}_${Direction}`
  | 'RANDOM'
  | 'RELATED'
  | 'RELATED_ASC'

const artistColumns = {
  ID: { description: 'Key in the database.', by: Prisma.sql`a.id` },
  NAME: { description: 'Name.', by: Prisma.sql`a.name` },
  NAME_LENGTH: { description: 'Number of characters of the name.', by: Prisma.sql`length(a.name)` },
  STARRED_AT: {
    description: 'When the caller starred it.',
    by: ({ context }) => starredAt(context, 'artist', Prisma.sql`a.id`),
  },
  CREATED_AT: { description: 'When it came into being.', by: Prisma.sql`a.created_at` },
  MODIFIED_AT: { description: 'When it was last changed.', by: Prisma.sql`a.modified_at` },
} satisfies Record<string, Column>

const albumColumns = {
  ID: { description: 'Key in the database.', by: Prisma.sql`al.id` },
  TITLE_LENGTH: { description: 'Number of characters of the title.', by: Prisma.sql`length(al.title)` },
  ARTIST_NAME: { description: 'Name of the album artist.', by: Prisma.sql`a.name` },
  STARRED_AT: {
    description: 'When the caller starred it.',
    by: ({ context }) => starredAt(context, 'album', Prisma.sql`al.id`),
  },
  RATING: {
    description: 'Points that the caller gave.',
    by: ({ context }) => ratingOf(context, 'album', Prisma.sql`al.id`),
  },
  PLAYS: {
    description: 'How often the caller listened to it.',
    by: albumPlays,
  },
  LAST_PLAYED_AT: {
    description: 'When the caller last listened to it.',
    by: albumLastPlayed,
  },
  CREATED_AT: { description: 'When it came into being.', by: Prisma.sql`al.created_at` },
  RELEASE_DATE: { description: 'Day of the release.', by: Prisma.sql`al.release_date` },
  TITLE: { description: 'Title.', by: Prisma.sql`al.title` },
  ARTIST_MODIFIED_AT: {
    description: 'When the album artist was last changed.',
    by: Prisma.sql`a.modified_at`,
  },
} satisfies Record<string, Column>

const trackColumns = {
  ID: { description: 'Key in the database.', by: Prisma.sql`t.id` },
  TITLE_LENGTH: { description: 'Number of characters of the title.', by: Prisma.sql`length(t.title)` },
  FAVORITED_AT: {
    description: 'When the caller made it a favorite.',
    by: ({ context }) => trackFavoritedAt(context),
  },
  PLAYS: { description: 'How often it was listened to, by anybody.', by: trackPlays },
  CREATED_AT: { description: 'When it came into being.', by: Prisma.sql`t.created_at` },
  TITLE: { description: 'Title.', by: Prisma.sql`t.title` },
  ALBUM_TITLE: { description: 'Title of the album.', by: Prisma.sql`al.title` },
  ALBUM_RELEASE_DATE: { description: 'Day of the release of the album.', by: Prisma.sql`al.release_date` },
  DISC_NUMBER: { description: 'Number of the disc.', by: Prisma.sql`t.disc_number` },
  POSITION: { description: 'Place on the disc.', by: Prisma.sql`t.position` },
  ARTIST_NAME: { description: 'Name of the track artist.', by: Prisma.sql`a.name` },
  ARTIST_MODIFIED_AT: {
    description: 'When the track artist was last changed.',
    by: Prisma.sql`a.modified_at`,
  },
  SIZE: {
    description: 'Bytes of the largest upload that the caller may play.',
    by: ({ context }) => Prisma.sql`(SELECT max(sized.size) FROM upload sized
      WHERE sized.track_id = t.id AND ${playableUpload(context, Prisma.sql`sized`)})`,
  },
} satisfies Record<string, Column>

const tagColumns = {
  NAME: { description: 'Name, without regard to case.', by: Prisma.sql`lower(tag.name)` },
  CREATED_AT: { description: 'When it was first used.', by: Prisma.sql`tag.created_at` },
  LENGTH: { description: 'Number of characters.', by: Prisma.sql`length(tag.name)` },
} satisfies Record<string, Column>

const special = {
  RANDOM: { description: 'Shuffled anew for each request.' },
  RELATED: { description: 'Most shared tags first; only together with the filter `related`.' },
  RELATED_ASC: { description: 'Fewest shared tags first; only together with the filter `related`.' },
}

/** Both directions of every column, as values of an enum. */
function bothWays<Columns extends Record<string, Column>>(columns: Columns) {
  const values = Object.entries(columns).flatMap(([name, { description }]) => [
    [`${name}_ASC`, { description: `${description} Ascending.` }],
    [`${name}_DESC`, { description: `${description} Descending.` }],
  ])
  return Object.fromEntries(values) as Record<
    `${Extract<keyof Columns, string>}_${Direction}`,
    { description: string }
  >
}

export type ArtistOrderName = OrderOf<typeof artistColumns>
export type AlbumOrderName = OrderOf<typeof albumColumns>
export type TrackOrderName = OrderOf<typeof trackColumns> | 'ALBUM_POSITION_ASC'
export type TagOrderName = Exclude<OrderOf<typeof tagColumns>, 'RANDOM' | 'RELATED' | 'RELATED_ASC'>

export const ArtistOrder = builder.enumType('ArtistOrder', {
  description: 'What artists are sorted by.',
  values: { ...bothWays(artistColumns), ...special },
})

export const AlbumOrder = builder.enumType('AlbumOrder', {
  description: 'What albums are sorted by.',
  values: { ...bothWays(albumColumns), ...special },
})

export const TrackOrder = builder.enumType('TrackOrder', {
  description: 'What tracks are sorted by.',
  values: {
    ...bothWays(trackColumns),
    ALBUM_POSITION_ASC: { description: 'Album by album, in the order of their discs and positions.' },
    ...special,
  },
})

export const TagOrder = builder.enumType('TagOrder', {
  description: 'What tags are sorted by.',
  values: bothWays(tagColumns),
})

function orderBy(
  columns: Record<string, Column>,
  orders: readonly string[],
  situation: OrderSituation,
): Prisma.Sql[] {
  return orders.flatMap((order) => {
    if (order === 'RANDOM') return [Prisma.sql`random()`]
    if (order === 'RELATED') return situation.sharedTags ? [Prisma.sql`${situation.sharedTags} DESC`] : []
    if (order === 'RELATED_ASC') return situation.sharedTags ? [Prisma.sql`${situation.sharedTags} ASC`] : []
    const [, name = '', direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? []
    const by = columns[name]?.by
    if (!by) return []
    const expression = typeof by === 'function' ? by(situation) : by
    return [direction === 'DESC' ? Prisma.sql`${expression} DESC` : expression]
  })
}

/** The sorting of a list of artists (`a`). Newest key first when nothing is asked for. */
export const orderArtists = (orders: readonly ArtistOrderName[], situation: OrderSituation): Prisma.Sql[] =>
  orderBy(artistColumns, orders, situation)

/** The sorting of a list of albums (`al`, their artist `a`): newest first when nothing is asked for. */
export const orderAlbums = (orders: readonly AlbumOrderName[], situation: OrderSituation): Prisma.Sql[] =>
  orderBy(albumColumns, orders.length > 0 ? orders : ['CREATED_AT_DESC'], situation)

/** The sorting of a list of tracks (`t`, artist `a`, album `al`): newest first when nothing is asked for. */
export const orderTracks = (orders: readonly TrackOrderName[], situation: OrderSituation): Prisma.Sql[] =>
  (orders.length > 0 ? orders : (['CREATED_AT_DESC'] as const)).flatMap((order) =>
    order === 'ALBUM_POSITION_ASC'
      ? [Prisma.sql`t.album_id`, Prisma.sql`t.disc_number`, Prisma.sql`t.position`]
      : orderBy(trackColumns, [order], situation),
  )

/** The sorting of a list of tags (`tag`): by name when nothing is asked for. */
export const orderTags = (orders: readonly TagOrderName[], context: Context): Prisma.Sql[] =>
  orderBy(tagColumns, orders.length > 0 ? orders : ['NAME_ASC'], { context, sharedTags: null })

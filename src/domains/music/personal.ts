import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/** What lists know of the caller's stars, ratings and listenings. Visitors have none. */

type Starrable = 'artist' | 'album'

const column = (kind: Starrable) => (kind === 'artist' ? Prisma.sql`artist_id` : Prisma.sql`album_id`)
const callerOf = ({ viewer }: Context) => viewer?.userId ?? null

/** When the caller starred an artist or album. */
export const starredAt = (context: Context, kind: Starrable, key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT own_star.created_at FROM star own_star
    WHERE own_star.user_id = ${callerOf(context)}::int AND own_star.${column(kind)} = ${key})`

/** Whether the caller starred an artist or album. */
export const isStarred = (context: Context, kind: Starrable, key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${key} IN (SELECT own_star.${column(kind)} FROM star own_star
    WHERE own_star.user_id = ${callerOf(context)}::int)`

/** Points that the caller gave an artist or album. */
export const ratingOf = (context: Context, kind: Starrable, key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT own_rating.value FROM rating own_rating
    WHERE own_rating.user_id = ${callerOf(context)}::int AND own_rating.${column(kind)} = ${key})`

/** Whether the caller gave an artist or album points. */
export const isRated = (context: Context, kind: Starrable, key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${key} IN (SELECT own_rating.${column(kind)} FROM rating own_rating
    WHERE own_rating.user_id = ${callerOf(context)}::int)`

/** When the caller made the track `t` a favorite. */
export const trackFavoritedAt = (context: Context): Prisma.Sql =>
  Prisma.sql`(SELECT own_favorite.created_at FROM favorite own_favorite
    WHERE own_favorite.user_id = ${callerOf(context)}::int AND own_favorite.track_id = t.id)`

/** How often anybody listened to the track `t`. */
export const trackPlays: Prisma.Sql = Prisma.sql`(SELECT count(*) FROM listening heard WHERE heard.track_id = t.id)`

/** Joins what the caller listened to of the album `al`; needed for the three that follow. */
export const ownPlays = (context: Context): Prisma.Sql =>
  Prisma.sql`LEFT JOIN (SELECT heard_track.album_id AS id, count(*) AS count, max(heard.created_at) AS last
    FROM listening heard JOIN track heard_track ON heard_track.id = heard.track_id
    WHERE heard.user_id = ${callerOf(context)}::int GROUP BY 1) own_plays ON own_plays.id = al.id`

/** How often the caller listened to the album `al`. */
export const albumPlays: Prisma.Sql = Prisma.sql`coalesce(own_plays.count, 0)`

/** When the caller last listened to the album `al`. */
export const albumLastPlayed: Prisma.Sql = Prisma.sql`coalesce(own_plays.last, '-infinity')`

/** Whether the caller listened to the album `al`. */
export const isPlayedByCaller: Prisma.Sql = Prisma.sql`own_plays.id IS NOT NULL`

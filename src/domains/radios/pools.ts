import { Prisma, type Radio, type RadioSession, type RadioType } from '../../generated/prisma/client.ts'
import { combined } from './filters/combination.ts'
import { readFilters } from './filters/filter.ts'
import { tracksTagged } from './filters/tag.ts'

/** A session with what its radio looks at. */
export type OpenSession = RadioSession & {
  customRadio: Pick<Radio, 'config' | 'userId'> | null
  /** Key of the holder's actor; `null` for listeners without an account. */
  holderActorId: number | null
}

/** Radios of a user: listeners without an account have none. */
export const personalRadios: ReadonlySet<RadioType> = new Set<RadioType>([
  'RANDOM_LIBRARY',
  'FAVORITES',
  'LESS_LISTENED',
  'LESS_LISTENED_LIBRARY',
])

const music = Prisma.sql`track.artist_id IN (SELECT artist.id FROM artist WHERE artist.content_category = 'music')`

const attributed = ({ holderActorId }: OpenSession) => Prisma.sql`track.attributed_to_id = ${holderActorId}`

const unheard = ({ userId }: OpenSession) =>
  Prisma.sql`NOT EXISTS (SELECT 1 FROM listening heard WHERE heard.user_id = ${userId} AND heard.track_id = track.id)`

const all = (...conditions: Prisma.Sql[]) => Prisma.join(conditions, ' AND ')

const uploadedTo = (libraries: Prisma.Sql) =>
  Prisma.sql`track.id IN (SELECT held.track_id FROM upload held WHERE held.library_id IN (${libraries}))`

/** How many days music counts as recently added. */
const recentDays = 30

/** The tracks of each radio, as a condition on the table `track`. Similar tracks are found otherwise. */
const pools: Record<Exclude<RadioType, 'SIMILAR'>, (session: OpenSession) => Prisma.Sql> = {
  RANDOM: () => music,
  RANDOM_LIBRARY: (session) => all(music, attributed(session)),
  FAVORITES: ({ userId }) =>
    all(
      music,
      Prisma.sql`track.id IN (SELECT favorite.track_id FROM favorite WHERE favorite.user_id = ${userId})`,
    ),
  LESS_LISTENED: (session) => all(music, unheard(session)),
  LESS_LISTENED_LIBRARY: (session) => all(music, attributed(session), unheard(session)),
  RECENTLY_ADDED: () =>
    all(music, Prisma.sql`track.created_at > now() - make_interval(days => ${recentDays}::int)`),
  ARTIST: ({ artistId }) => Prisma.sql`track.artist_id = ${artistId}`,
  TAG: ({ tagId }) => tracksTagged(Prisma.sql`${tagId}::int`),
  ACTOR_CONTENT: ({ actorId }) =>
    uploadedTo(Prisma.sql`SELECT library.id FROM library WHERE library.actor_id = ${actorId}`),
  LIBRARY: ({ libraryId }) => uploadedTo(Prisma.sql`${libraryId}::int`),
  CUSTOM: ({ customRadio }) =>
    customRadio ? combined(readFilters(customRadio.config), customRadio) : Prisma.sql`FALSE`,
  CUSTOM_MULTIPLE: ({ config, userId }) => combined(readFilters([config]), { userId }),
}

/** The tracks of a session's radio. */
export const poolOf = (session: OpenSession & { radioType: Exclude<RadioType, 'SIMILAR'> }): Prisma.Sql =>
  pools[session.radioType](session)

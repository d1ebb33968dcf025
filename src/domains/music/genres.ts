import type { Context } from '../../context.ts'
import { builder } from '../../schema/builder.ts'
import { requireScope } from '../oauth/scopes.ts'

/** A tag as a genre: how much music carries it. */
interface Genre {
  name: string
  tracksCount: number
  albumsCount: number
}

/** Every tag that a track or album carries, by name. */
async function listGenres(context: Context): Promise<Genre[]> {
  requireScope(context, 'read:libraries')
  return context.pod.prisma.$queryRaw<Genre[]>`
    SELECT tag.name, coalesce(on_tracks.count, 0) AS "tracksCount", coalesce(on_albums.count, 0) AS "albumsCount"
    FROM tag
    LEFT JOIN (SELECT tag_id, count(*)::int AS count FROM track_tag GROUP BY 1) on_tracks ON on_tracks.tag_id = tag.id
    LEFT JOIN (SELECT tag_id, count(*)::int AS count FROM album_tag GROUP BY 1) on_albums ON on_albums.tag_id = tag.id
    WHERE on_tracks.count > 0 OR on_albums.count > 0
    ORDER BY lower(tag.name), tag.id`
}

const GenreType = builder.objectRef<Genre>('Genre').implement({
  description: 'A tag as a genre: how much music carries it, whoever may play that.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The tag.' }),
    tracksCount: t.exposeInt('tracksCount', { description: 'How many tracks carry it.' }),
    albumsCount: t.exposeInt('albumsCount', { description: 'How many albums carry it.' }),
  }),
})

builder.queryField('genres', (t) =>
  t.field({
    type: [GenreType],
    limit: 'list',
    description: 'Every tag that a track or album carries, by name.',
    resolve: (_root, _args, context) => listGenres(context),
  }),
)

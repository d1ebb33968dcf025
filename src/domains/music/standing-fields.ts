import { builder } from '../../schema/builder.ts'
import { Album } from './albums.ts'
import { Artist } from './artists.ts'
import { albumsCountOfArtist, albumStanding, artistStanding, trackStanding } from './standing.ts'
import { Track } from './tracks.ts'

const playsDescription = 'How often anybody of this pod listened to it.'
const lastPlayedDescription = 'When the caller last listened to it.'
const starredDescription = 'When the caller starred it; null when it has no star of theirs.'
const ratingDescription = 'Points that the caller gave it, 1 to 5; null without.'
const averageDescription = 'Mean of the points that everybody gave it; null without any.'

builder.prismaObjectFields(Track, (t) => ({
  playsCount: t.int({
    description: playsDescription,
    resolve: async ({ id }, _args, context) => (await trackStanding(context, id)).playsCount,
  }),
  lastPlayedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: lastPlayedDescription,
    resolve: async ({ id }, _args, context) => (await trackStanding(context, id)).lastPlayedAt,
  }),
  favoritedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the caller made it a favorite; null when it is none.',
    resolve: async ({ id }, _args, context) => (await trackStanding(context, id)).starredAt,
  }),
  rating: t.int({
    nullable: true,
    description: ratingDescription,
    resolve: async ({ id }, _args, context) => (await trackStanding(context, id)).rating,
  }),
  averageRating: t.float({
    nullable: true,
    description: averageDescription,
    resolve: async ({ id }, _args, context) => (await trackStanding(context, id)).averageRating,
  }),
}))

builder.prismaObjectFields(Album, (t) => ({
  totalDuration: t.int({
    description: 'Seconds of all its tracks, whoever may play them.',
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).totalDuration,
  }),
  playsCount: t.int({
    description: playsDescription,
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).playsCount,
  }),
  lastPlayedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: lastPlayedDescription,
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).lastPlayedAt,
  }),
  starredAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: starredDescription,
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).starredAt,
  }),
  rating: t.int({
    nullable: true,
    description: ratingDescription,
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).rating,
  }),
  averageRating: t.float({
    nullable: true,
    description: averageDescription,
    resolve: async ({ id }, _args, context) => (await albumStanding(context, id)).averageRating,
  }),
}))

builder.prismaObjectFields(Artist, (t) => ({
  albumsCount: t.int({
    description: 'How many albums they made as the album artist, whoever may play them.',
    resolve: ({ id }, _args, context) => albumsCountOfArtist(context, id),
  }),
  starredAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: starredDescription,
    resolve: async ({ id }, _args, context) => (await artistStanding(context, id)).starredAt,
  }),
  rating: t.int({
    nullable: true,
    description: ratingDescription,
    resolve: async ({ id }, _args, context) => (await artistStanding(context, id)).rating,
  }),
  averageRating: t.float({
    nullable: true,
    description: averageDescription,
    resolve: async ({ id }, _args, context) => (await artistStanding(context, id)).averageRating,
  }),
}))

import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import { builder } from '../../schema/builder.ts'
import { connect, connectRows, connectWithin, offsetDescription } from '../../schema/connection.ts'
import { integerKey } from '../../schema/global-id.ts'
import { Upload } from '../libraries/upload-type.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Album, AlbumConnection } from './albums.ts'
import { Artist, ArtistConnection } from './artists.ts'
import { albumsOfArtist } from './facts.ts'
import { AlbumFilter, ArtistFilter, TagFilter, TrackFilter } from './filters.ts'
import { License, LicenseConnection } from './licenses.ts'
import { albumListing, artistListing, tagListing, trackListing } from './listings.ts'
import { AlbumOrder, ArtistOrder, TagOrder, TrackOrder } from './orders.ts'
import { albumRow, artistRow, trackRow } from './rows.ts'
import { Tag, TagConnection } from './tags.ts'
import { Track, TrackConnection } from './tracks.ts'

const idDescription = 'Its global id.'
const databaseIdDescription = 'Its key in the legacy API.'
const filterDescription = 'Which of them.'
const orderDescription = 'What they are sorted by; what comes first counts most.'

builder.queryFields((t) => ({
  artist: t.field({
    type: Artist,
    nullable: true,
    description: 'One artist; null when there is none of this id.',
    args: {
      id: t.arg.id({ description: idDescription }),
      databaseId: t.arg.int({ description: databaseIdDescription }),
    },
    resolve: (_root, args, context) => {
      requireScope(context, 'read:libraries')
      return artistRow(context, integerKey('Artist', args))
    },
  }),
  album: t.field({
    type: Album,
    nullable: true,
    description: 'One album; null when there is none of this id.',
    args: {
      id: t.arg.id({ description: idDescription }),
      databaseId: t.arg.int({ description: databaseIdDescription }),
    },
    resolve: (_root, args, context) => {
      requireScope(context, 'read:libraries')
      return albumRow(context, integerKey('Album', args))
    },
  }),
  track: t.field({
    type: Track,
    nullable: true,
    description: 'One track; null when there is none of this id.',
    args: {
      id: t.arg.id({ description: idDescription }),
      databaseId: t.arg.int({ description: databaseIdDescription }),
    },
    resolve: (_root, args, context) => {
      requireScope(context, 'read:libraries')
      return trackRow(context, integerKey('Track', args))
    },
  }),
  tag: t.prismaField({
    type: Tag,
    nullable: true,
    description: 'One tag; null when there is none of this name.',
    args: { name: t.arg.string({ required: true, description: 'Its name, in any case.' }) },
    resolve: (query, _root, { name }, context) => {
      requireScope(context, 'read:libraries')
      return context.pod.prisma.tag.findFirst({
        ...query,
        where: { name: { equals: literally(name), mode: 'insensitive' } },
      })
    },
  }),
  license: t.prismaField({
    type: License,
    nullable: true,
    description: 'One licence; null when there is none of this code.',
    args: { code: t.arg.string({ required: true, description: 'Its code, as `cc-by-4.0`.' }) },
    resolve: (query, _root, { code }, context) => {
      requireScope(context, 'read:libraries')
      return context.pod.prisma.license.findUnique({ ...query, where: { code } })
    },
  }),
  artists: t.connection(
    {
      type: Artist,
      description: 'Artists; the latest first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: ArtistFilter, description: filterDescription }),
        orderBy: t.arg({ type: [ArtistOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, await artistListing(context, filter, orderBy), (query, keys) =>
          context.pod.prisma.artist.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    ArtistConnection,
  ),
  albums: t.connection(
    {
      type: Album,
      description: 'Albums; the latest to come first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: AlbumFilter, description: filterDescription }),
        orderBy: t.arg({ type: [AlbumOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, await albumListing(context, filter, orderBy), (query, keys) =>
          context.pod.prisma.album.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    AlbumConnection,
  ),
  tracks: t.connection(
    {
      type: Track,
      description: 'Tracks; the latest to come first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: TrackFilter, description: filterDescription }),
        orderBy: t.arg({ type: [TrackOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, await trackListing(context, filter, orderBy), (query, keys) =>
          context.pod.prisma.track.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    TrackConnection,
  ),
  tags: t.connection(
    {
      type: Tag,
      description: 'Tags, used or not; by name unless sorted otherwise.',
      args: {
        filter: t.arg({ type: TagFilter, description: filterDescription }),
        orderBy: t.arg({ type: [TagOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, tagListing(context, filter, orderBy), (query, keys) =>
          context.pod.prisma.tag.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    TagConnection,
  ),
  licenses: t.connection(
    {
      type: License,
      description: 'Every licence that the pod knows, by code; up to 1000 on a page.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: (_root, args, context) => {
        requireScope(context, 'read:libraries')
        const { license } = context.pod.prisma
        return connectRows(
          args,
          {
            count: () => license.count(),
            page: (take, skip) => license.findMany({ take, skip, orderBy: { code: 'asc' } }),
          },
          { most: 1000, usual: 1000 },
        )
      },
    },
    LicenseConnection,
  ),
}))

/** What hangs on something is listed whole: who looks at an artist has asked for them. */
const everything = { includeChannels: true, includeHidden: true }

builder.prismaObjectFields(Artist, (t) => ({
  discography: t.field({
    type: [Album],
    description: 'Every album that they are the artist of, newest first, on one page.',
    resolve: ({ id }, _args, context) => albumsOfArtist(context, id),
  }),
  albums: t.connection(
    {
      type: Album,
      description: 'Albums that they are the artist of.',
      args: {
        filter: t.arg({ type: AlbumFilter, description: filterDescription }),
        orderBy: t.arg({ type: [AlbumOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: ({ id }, { filter, orderBy, ...args }, context, info) =>
        connectWithin(context, info, args, {
          parent: id,
          belongs: Prisma.sql`al.artist_id = parent.id`,
          listing: () => albumListing(context, { ...everything, ...filter }, orderBy),
          row: albumRow,
        }),
    },
    AlbumConnection,
  ),
  tracks: t.connection(
    {
      type: Track,
      description: 'Tracks that they are the track artist of.',
      args: {
        filter: t.arg({ type: TrackFilter, description: filterDescription }),
        orderBy: t.arg({ type: [TrackOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: ({ id }, { filter, orderBy, ...args }, context, info) =>
        connectWithin(context, info, args, {
          parent: id,
          belongs: Prisma.sql`t.artist_id = parent.id`,
          listing: () => trackListing(context, { ...everything, ...filter }, orderBy),
          row: trackRow,
        }),
    },
    TrackConnection,
  ),
}))

builder.prismaObjectField(Album, 'tracks', (t) =>
  t.connection(
    {
      type: Track,
      description: 'Its tracks; in the order of discs and positions unless sorted otherwise.',
      args: {
        filter: t.arg({ type: TrackFilter, description: filterDescription }),
        orderBy: t.arg({ type: [TrackOrder], description: orderDescription }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: ({ id }, { filter, orderBy, ...args }, context, info) =>
        connectWithin(context, info, args, {
          parent: id,
          belongs: Prisma.sql`t.album_id = parent.id`,
          listing: () =>
            trackListing(
              context,
              { ...everything, ...filter },
              orderBy?.length ? orderBy : ['ALBUM_POSITION_ASC'],
            ),
          row: trackRow,
        }),
    },
    TrackConnection,
  ),
)

builder.prismaObjectField(Upload, 'track', (t) =>
  t.field({
    type: Track,
    nullable: true,
    description: 'What it is a recording of; null until it is imported.',
    resolve: ({ trackId }, _args, context) => trackRow(context, trackId),
  }),
)

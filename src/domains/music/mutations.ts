import { builder } from '../../schema/builder.ts'
import { integerKey } from '../../schema/global-id.ts'
import { ContentInput } from '../content/types.ts'
import { createAlbum } from './album-creation.ts'
import { Album } from './albums.ts'
import { deleteAlbum, deleteTrack } from './removal.ts'

builder.mutationField('createAlbum', (t) =>
  t.fieldWithInput({
    type: Album,
    description: 'Makes an album of an artist who publishes in a channel of the caller.',
    limit: 'create',
    errors: { dataField: { name: 'album', description: 'The new album.' } },
    input: {
      artist: t.input.id({ required: true, description: 'The artist.' }),
      title: t.input.string({
        required: true,
        description:
          'What it is called, at most 255 characters; the artist must have no other of this title.',
      }),
      releaseDate: t.input.field({ type: 'Date', description: 'The day of the release.' }),
      cover: t.input.field({ type: 'UUID', description: 'A picture that the caller uploaded.' }),
      tags: t.input.stringList({
        description: 'Words of letters, digits and underscores; at most 30 are kept.',
      }),
      description: t.input.field({ type: ContentInput, description: 'What is said about it.' }),
    },
    resolve: (_root, { input: { artist, ...input } }, context) =>
      createAlbum(context, { ...input, artistId: integerKey('Artist', { id: artist }) }),
  }),
)

builder.mutationField('deleteAlbum', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Deletes an album of a channel of the caller, with its tracks and their files.',
    limit: 'destroy',
    errors: { dataField: { name: 'databaseId', description: 'Key that the album had.' } },
    input: { id: t.input.id({ required: true, description: 'The album.' }) },
    resolve: async (_root, { input }, context) => (await deleteAlbum(context, integerKey('Album', input))).id,
  }),
)

builder.mutationField('deleteTrack', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Deletes a track of a channel of the caller, with its files.',
    limit: 'destroy',
    errors: { dataField: { name: 'databaseId', description: 'Key that the track had.' } },
    input: { id: t.input.id({ required: true, description: 'The track.' }) },
    resolve: async (_root, { input }, context) => (await deleteTrack(context, integerKey('Track', input))).id,
  }),
)

import { builder } from '../../schema/builder.ts'
import { integerOfGlobalId } from '../../schema/global-id.ts'
import { trackRow } from '../music/rows.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { Viewer } from '../users/viewer-types.ts'
import { bookmarkOfTrack, deleteBookmark, listBookmarks, saveBookmark } from './bookmarks.ts'
import { findPlayQueue, savePlayQueue, type StoredQueue } from './play-queue.ts'

const positionDescription = 'Milliseconds from the start of the track.'

const Bookmark = builder.prismaObject('Bookmark', {
  description: 'Where the caller stopped in a long track.',
  fields: (t) => ({
    track: t.field({
      type: Track,
      description: 'The track; also when the caller may not play it any more.',
      resolve: (bookmark, _args, context) => trackOf(context, bookmark),
    }),
    position: t.expose('position', { type: 'BigInt', description: positionDescription }),
    comment: t.exposeString('comment', { description: 'What the caller noted; may be empty.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first set.' }),
    modifiedAt: t.expose('modifiedAt', { type: 'DateTime', description: 'When it was last moved.' }),
  }),
})

builder.prismaObjectField(Track, 'bookmark', (t) =>
  t.field({
    type: Bookmark,
    nullable: true,
    description: 'Where the caller stopped in it.',
    resolve: ({ id }, _args, context) => bookmarkOfTrack(context, id),
  }),
)

builder.objectField(Viewer, 'bookmarks', (t) =>
  t.field({
    type: [Bookmark],
    description: 'Where the account stopped in long tracks, the latest first.',
    resolve: (_viewer, _args, context) => listBookmarks(context),
  }),
)

builder.mutationField('saveBookmark', (t) =>
  t.fieldWithInput({
    type: Bookmark,
    description: 'Puts the caller’s bookmark of a track to a place; a track has one.',
    limit: 'create',
    errors: { dataField: { name: 'bookmark', description: 'The bookmark.' } },
    input: {
      track: t.input.id({ required: true, description: 'The track.' }),
      position: t.input.field({ type: 'BigInt', required: true, description: positionDescription }),
      comment: t.input.string({ description: 'A note, at most 1000 characters.' }),
    },
    resolve: (_parent, { input }, context) =>
      saveBookmark(context, {
        trackId: integerOfGlobalId('Track', input.track, 'track'),
        position: Number(input.position),
        comment: input.comment ?? '',
      }),
  }),
)

builder.mutationField('deleteBookmark', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Takes the caller’s bookmark out of a track; none is fine.',
    limit: 'destroy',
    errors: { dataField: { name: 'done', description: 'Always true.' } },
    input: { track: t.input.id({ required: true, description: 'The track.' }) },
    resolve: async (_parent, { input }, context) => {
      await deleteBookmark(context, integerOfGlobalId('Track', input.track, 'track'))
      return true
    },
  }),
)

const PlayQueue = builder.objectRef<StoredQueue>('PlayQueue').implement({
  description: 'What the caller plays, left by one device for the next.',
  fields: (t) => ({
    tracks: t.field({
      type: [Track],
      description: 'The tracks in order.',
      resolve: async ({ trackIds }, _args, context) => {
        const tracks = await Promise.all(trackIds.map((id) => trackRow(context, id)))
        return tracks.filter((track) => track !== null)
      },
    }),
    currentIndex: t.exposeInt('currentIndex', {
      nullable: true,
      description: 'Place of the current track, from 0; null when nothing plays.',
    }),
    position: t.expose('position', { type: 'BigInt', description: 'Milliseconds into the current track.' }),
    changedBy: t.exposeString('changedBy', { description: 'Name of the client that left it.' }),
    modifiedAt: t.expose('modifiedAt', { type: 'DateTime', description: 'When it was left.' }),
  }),
})

builder.objectField(Viewer, 'playQueue', (t) =>
  t.field({
    type: PlayQueue,
    nullable: true,
    description: 'What the account plays, as a device left it; null when none did.',
    resolve: (_viewer, _args, context) => findPlayQueue(context),
  }),
)

builder.mutationField('savePlayQueue', (t) =>
  t.fieldWithInput({
    type: PlayQueue,
    description: 'Leaves what the caller plays, in place of what was left before.',
    limit: 'update',
    errors: { dataField: { name: 'playQueue', description: 'The queue.' } },
    input: {
      tracks: t.input.idList({ required: true, description: 'The tracks in order, at most 10000.' }),
      currentIndex: t.input.int({ description: 'Place of the current track, from 0.' }),
      position: t.input.field({ type: 'BigInt', description: 'Milliseconds into the current track.' }),
      client: t.input.string({ description: 'Name of the client.' }),
    },
    resolve: (_parent, { input }, context) =>
      savePlayQueue(context, {
        trackIds: input.tracks.map((id) => integerOfGlobalId('Track', id, 'tracks')),
        currentIndex: input.currentIndex ?? null,
        position: Number(input.position ?? 0),
        changedBy: input.client ?? '',
      }),
  }),
)

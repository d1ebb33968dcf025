import type { RadioType } from '../../generated/prisma/client.ts'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../schema/builder.ts'
import { integerKey, integerOfGlobalId } from '../../schema/global-id.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { userRow } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { RadioFilterInput, RadioFilterType, readFilterInputs } from './filter-types.ts'
import { readFilters } from './filters/filter.ts'
import { findRadioSession, nextRadioTrack, startRadio } from './sessions.ts'
import { relatedTo } from './subjects.ts'

const descriptions: Record<RadioType, string> = {
  RANDOM: 'Any music.',
  RANDOM_LIBRARY: 'Music that the listener brought here.',
  FAVORITES: 'Favorites of the listener.',
  LESS_LISTENED: 'Music that the listener never listened to.',
  LESS_LISTENED_LIBRARY: 'Music that the listener brought here and never listened to.',
  RECENTLY_ADDED: 'Music of the last 30 days.',
  ARTIST: 'Tracks by an artist.',
  TAG: 'Tracks with a tag, by themselves, their artist or their album.',
  SIMILAR: 'What people listened to after a track.',
  ACTOR_CONTENT: 'What is in the libraries of somebody.',
  LIBRARY: 'What is in a library.',
  CUSTOM: 'A radio of filters that somebody saved.',
  CUSTOM_MULTIPLE: 'A filter that is not saved.',
}

const RadioKind = builder.enumType('RadioKind', {
  description: 'What a radio plays.',
  values: Object.fromEntries(
    Object.entries(descriptions).map(([kind, description]) => [kind, { description }]),
  ) as Record<RadioType, { description: string }>,
})

/** A sitting in front of a radio. */
const RadioSession = builder.prismaObject('RadioSession', {
  description: 'A sitting in front of a radio. Only its holder is given tracks, none of them twice.',
  fields: (t) => ({
    id: t.id({
      description: 'What `nextRadioTrack` takes.',
      resolve: ({ id }) => encodeGlobalID('RadioSession', id),
    }),
    databaseId: t.exposeInt('id', { description: 'Key of the session in the legacy API.' }),
    kind: t.expose('radioType', { type: RadioKind, description: 'What the radio plays.' }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The listener; null for one without an account.',
      resolve: ({ userId }, _args, context) => userRow(context, userId),
    }),
    relatedTo: t.string({
      nullable: true,
      description:
        'What the radio is about: the key of an artist, track or listener, the name of a tag, the uuid of a library, the handle of an actor.',
      resolve: (session, _args, context) => relatedTo(context, session),
    }),
    radioDatabaseId: t.exposeInt('customRadioId', {
      nullable: true,
      description: 'Key of the saved radio in the legacy API.',
    }),
    filter: t.field({
      type: RadioFilterType,
      nullable: true,
      description: 'The filter of a radio that is not saved.',
      resolve: ({ config }) => readFilters([config])[0] ?? null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
  }),
})

/** A track that a session was given. */
const RadioSessionTrack = builder.prismaObject('RadioSessionTrack', {
  description: 'A track that a session was given.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key in the legacy API.' }),
    sessionDatabaseId: t.exposeInt('sessionId', { description: 'Key of the session in the legacy API.' }),
    position: t.exposeInt('position', { description: 'Its place in the session, from 1.' }),
    track: t.field({
      type: Track,
      description: 'The track.',
      resolve: (given, _args, context) => trackOf(context, given),
    }),
  }),
})

builder.queryField('radioSession', (t) =>
  t.field({
    type: RadioSession,
    nullable: true,
    description: 'One session; null when it does not exist for the caller.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      databaseId: t.arg.int({ description: 'Its key in the legacy API.' }),
    },
    resolve: (_parent, args, context) => {
      const key = integerKey('RadioSession', args)
      return key === null ? null : findRadioSession(context, key)
    },
  }),
)

const keyOf = (typename: string, id: string | number | null | undefined, field: string) =>
  id == null ? null : integerOfGlobalId(typename, String(id), field)

builder.mutationField('startRadio', (t) =>
  t.fieldWithInput({
    type: RadioSession,
    description:
      'Sits down in front of a radio. Listeners without an account are known by a session cookie, which is set.',
    errors: { dataField: { name: 'session', description: 'The new session.' } },
    limit: 'create',
    input: {
      kind: t.input.field({ type: RadioKind, required: true, description: 'What the radio plays.' }),
      artist: t.input.id({ description: 'For `ARTIST`.' }),
      track: t.input.id({ description: 'For `SIMILAR`: the track to begin with.' }),
      tag: t.input.string({ description: 'For `TAG`: its name, in any case.' }),
      library: t.input.field({ type: 'UUID', description: 'For `LIBRARY`: its uuid.' }),
      actor: t.input.string({ description: 'For `ACTOR_CONTENT`: `alice@pod.example`.' }),
      radio: t.input.id({ description: 'For `CUSTOM`: own or public.' }),
      filter: t.input.field({ type: RadioFilterInput, description: 'For `CUSTOM_MULTIPLE`.' }),
    },
    resolve: (_parent, { input }, context) =>
      startRadio(context, {
        type: input.kind,
        artistId: keyOf('Artist', input.artist, 'artist'),
        trackId: keyOf('Track', input.track, 'track'),
        tag: input.tag,
        libraryUuid: input.library,
        actor: input.actor,
        radioId: keyOf('Radio', input.radio, 'radio'),
        filter: input.filter && readFilterInputs([input.filter], 'config')[0],
      }),
  }),
)

builder.mutationField('nextRadioTrack', (t) =>
  t.fieldWithInput({
    type: RadioSessionTrack,
    description:
      'The next track of a session, one that it has not given before. `NotFoundError` when none is left.',
    errors: { dataField: { name: 'next', description: 'The track and its place.' } },
    limit: 'create',
    input: { session: t.input.id({ required: true, description: 'The session.' }) },
    resolve: (_parent, { input }, context) =>
      nextRadioTrack(context, integerOfGlobalId('RadioSession', input.session, 'session')),
  }),
)

import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId, integerKey, integerOfGlobalId } from '../../schema/global-id.ts'
import { orderEnum } from '../../schema/order.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { requireScope } from '../oauth/scopes.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { seenUser } from '../users/user-visibility.ts'
import { Viewer } from '../users/viewer-types.ts'
import { nowPlaying, reportNowPlaying, type Playing } from './now-playing.ts'
import {
  listeningColumns,
  findListening,
  listeningListing,
  listeningStream,
  recordListening,
} from './service.ts'

/** One play of a track. */
export const Listening = builder.prismaNode('Listening', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:listenings')
    return { id: integerInId(id), user: seenUser(context) }
  },
  description: 'One play of a track. Who may see it follows the privacy level of its listener.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the listening in the legacy API.' }),
    user: t.field({
      type: User,
      description: 'Who listened.',
      resolve: (listening, _args, context) => ownerOf(context, listening),
    }),
    track: t.field({
      type: Track,
      description: 'What they listened to; also when the caller may not play it.',
      resolve: (listening, _args, context) => trackOf(context, listening),
    }),
    trackDatabaseId: t.exposeInt('trackId', {
      description: 'Key of the track in the legacy API, without reading the track.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When, as the client told it.' }),
  }),
})

const ListeningConnection = builder.connectionObject({
  type: Listening,
  name: 'ListeningConnection',
  description: 'A list of listenings.',
})

const ListeningFilterInput = builder.inputType('ListeningFilter', {
  description: 'Which listenings are listed; all conditions must hold.',
  fields: (t) => ({
    username: t.string({ description: 'Exact username of the listener, with its case.' }),
    domain: t.string({ description: 'Pod of the listener.' }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
    onlyHidden: t.boolean({
      description:
        'Whether only those of artists are listed that the caller hides; they are left out otherwise.',
    }),
  }),
})

const ListeningOrderEnum = orderEnum('ListeningOrder', 'What listenings are sorted by.', listeningColumns)

builder.queryFields((t) => ({
  listenings: t.connection(
    {
      type: Listening,
      description: 'Listenings of all accounts that the caller may see, the newest first.',
      args: {
        filter: t.arg({ type: ListeningFilterInput, description: 'Which are listed.' }),
        orderBy: t.arg({ type: [ListeningOrderEnum], description: 'What they are sorted by.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, listeningListing(context, args.filter, args.orderBy), (query, keys) =>
          context.pod.prisma.listening.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    ListeningConnection,
  ),
  listening: t.field({
    type: Listening,
    nullable: true,
    description: 'One listening; null when it does not exist for the caller.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      databaseId: t.arg.int({ description: 'Its key in the legacy API.' }),
    },
    resolve: (_parent, args, context) => {
      const key = integerKey('Listening', args)
      return key === null ? null : findListening(context, key)
    },
  }),
}))

builder.objectField(Viewer, 'listenings', (t) =>
  t.connection(
    {
      type: Listening,
      description: 'What the account listened to, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: (_viewer, args, context, info) =>
        connect(context, info, args, listeningListing(context, { scope: 'me' }), (query, keys) =>
          context.pod.prisma.listening.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    ListeningConnection,
  ),
)

builder.mutationField('recordListening', (t) =>
  t.fieldWithInput({
    type: Listening,
    description: 'Tells that the caller listened to a track. The same play told twice makes two.',
    errors: { dataField: { name: 'listening', description: 'What was recorded.' } },
    limit: 'create',
    input: {
      track: t.input.id({ required: true, description: 'The track, playable or not.' }),
      listenedAt: t.input.field({ type: 'DateTime', description: 'When; now when it is left out.' }),
      once: t.input.boolean({
        description: 'Whether the same play, of this track at this time, is not recorded a second time.',
      }),
    },
    resolve: (_parent, { input }, context) =>
      recordListening(context, {
        trackId: integerOfGlobalId('Track', input.track, 'track'),
        listenedAt: input.listenedAt,
        isOnce: input.once ?? false,
      }),
  }),
)

/** What somebody listens to at this moment. */
const NowPlaying = builder.objectRef<Playing>('NowPlaying').implement({
  description: 'What somebody listens to at this moment.',
  fields: (t) => ({
    user: t.field({
      type: User,
      description: 'Who listens.',
      resolve: (playing, _args, context) => ownerOf(context, playing),
    }),
    track: t.field({
      type: Track,
      description: 'What they listen to.',
      resolve: (playing, _args, context) => trackOf(context, playing),
    }),
    startedAt: t.field({
      type: 'DateTime',
      description: 'When their client told of it.',
      resolve: ({ startedAt }) => new Date(startedAt),
    }),
    client: t.exposeString('client', { description: 'Name of the client; empty when it told none.' }),
  }),
})

builder.queryField('nowPlaying', (t) =>
  t.field({
    type: [NowPlaying],
    description: 'What accounts listen to whose activity the caller may see, as their clients told.',
    resolve: (_parent, _args, context) => nowPlaying(context),
  }),
)

builder.mutationField('reportNowPlaying', (t) =>
  t.fieldWithInput({
    type: NowPlaying,
    description: 'Tells what the caller starts to listen to. Nothing is recorded.',
    errors: { dataField: { name: 'nowPlaying', description: 'What others see.' } },
    input: {
      track: t.input.id({ required: true, description: 'The track.' }),
      client: t.input.string({ description: 'Name of the client.' }),
    },
    resolve: (_parent, { input }, context) =>
      reportNowPlaying(context, {
        trackId: integerOfGlobalId('Track', input.track, 'track'),
        client: input.client ?? '',
      }),
  }),
)

builder.subscriptionField('nowPlaying', (t) =>
  t.field({
    type: Listening,
    description: 'Listenings of members as they are recorded, as far as the caller may see them.',
    subscribe: (_parent, _args, context) => listeningStream(context),
    resolve: (listening) => listening,
  }),
)

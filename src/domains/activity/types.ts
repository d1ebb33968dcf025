import { builder } from '../../schema/builder.ts'
import { connectRows, offsetDescription } from '../../schema/connection.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { type Activity as Shown, activityPage, activityStream, countActivity } from './service.ts'

const ActivityKind = builder.enumType('ActivityKind', {
  description: 'What somebody did.',
  values: {
    LISTENED: { description: 'Listened to a track.' },
    LIKED: { description: 'Made a track a favorite.' },
  } as const,
})

/** What somebody did with a track, as the feed shows it. */
export const Activity = builder.objectRef<Shown>('Activity').implement({
  description: 'What somebody did with a track.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKind, description: 'What they did.' }),
    databaseId: t.exposeInt('id', {
      description: 'Key of the listening or of the favorite in the legacy API.',
    }),
    user: t.field({
      type: User,
      description: 'Who did it.',
      resolve: (activity, _args, context) => ownerOf(context, activity),
    }),
    track: t.field({
      type: Track,
      description: 'With which track; also when the caller may not play it.',
      resolve: (activity, _args, context) => trackOf(context, activity),
    }),
    happenedAt: t.expose('happenedAt', { type: 'DateTime', description: 'When they did it.' }),
  }),
})

builder.queryField('activity', (t) =>
  t.connection(
    {
      type: Activity,
      description: 'Listenings and favorites together that the caller may see, the newest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: (_parent, args, context) =>
        connectRows(args, {
          count: () => countActivity(context),
          page: (limit, offset) => activityPage(context, { limit, offset }),
        }),
    },
    { name: 'ActivityConnection', description: 'A list of activities.' },
  ),
)

builder.subscriptionType({ description: 'What can be heard as it happens.' })

builder.subscriptionField('activity', (t) =>
  t.field({
    type: Activity,
    description: 'What members do from now on, as far as the caller may see it. Needs an account.',
    subscribe: (_parent, _args, context) => activityStream(context),
    resolve: (activity) => activity,
  }),
)

import type { Pod } from '../../pod.ts'
import { builder } from '../../schema/builder.ts'
import { integerOfGlobalId } from '../../schema/global-id.ts'
import { trackRow } from '../music/rows.ts'
import { Track } from '../music/tracks.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { Viewer } from '../users/viewer-types.ts'
import {
  createShare,
  deleteShare,
  findShare,
  listShares,
  playableTracksOfShare,
  updateShare,
} from './shares.ts'

/** Address of the page of a share. */
const shareUrl = ({ config }: Pod, uuid: string) => `${config.origin}/shares/${uuid}`

const descriptionDescription = 'What its maker says of it; at most 500 characters, may be empty.'
const expiryDescription = 'When it ends; null for never.'

const Share = builder.prismaObject('Share', {
  description:
    'An address for anybody that shows some tracks. It lets nobody play what they may not play anyway.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Its global id.',
      resolve: ({ id }) => ({ type: 'Share', id }),
    }),
    databaseId: t.exposeInt('id', { description: 'Its key in the Subsonic API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What its address has in it.' }),
    url: t.field({
      type: 'URL',
      description: 'Its page, for people.',
      resolve: ({ uuid }, _args, { pod }) => shareUrl(pod, uuid),
    }),
    description: t.exposeString('description', { description: descriptionDescription }),
    user: t.field({
      type: User,
      description: 'Who made it.',
      resolve: (share, _args, context) => ownerOf(context, share),
    }),
    visitsCount: t.exposeInt('visitsCount', { description: 'How often its page was opened.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true, description: expiryDescription }),
    lastVisitedAt: t.expose('lastVisitedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its page was last opened; null when it never was.',
    }),
    tracks: t.field({
      type: [Track],
      description: 'Its tracks that the caller may play, in order.',
      resolve: async ({ id }, _args, context) => {
        const keys = await playableTracksOfShare(context, id)
        const tracks = await Promise.all(keys.map((key) => trackRow(context, key)))
        return tracks.filter((track) => track !== null)
      },
    }),
  }),
})

builder.queryField('share', (t) =>
  t.field({
    type: Share,
    nullable: true,
    description: 'A share, for anybody who knows its uuid; null when there is none, or none any more.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Its uuid.' }) },
    resolve: (_parent, { uuid }, context) => findShare(context, uuid),
  }),
)

builder.objectField(Viewer, 'shares', (t) =>
  t.field({
    type: [Share],
    description: 'What the account shares, the latest first.',
    resolve: (_viewer, _args, context) => listShares(context),
  }),
)

const shareKey = (id: string) => integerOfGlobalId('Share', id, 'share')
const dataField = { name: 'share', description: 'The share.' }

builder.mutationField('createShare', (t) =>
  t.fieldWithInput({
    type: Share,
    description: 'Makes an address for anybody that shows tracks.',
    limit: 'create',
    errors: { dataField },
    input: {
      tracks: t.input.idList({ required: true, description: 'The tracks in order: 1 to 500.' }),
      description: t.input.string({ description: descriptionDescription }),
      expiresAt: t.input.field({ type: 'DateTime', description: expiryDescription }),
    },
    resolve: (_parent, { input }, context) =>
      createShare(context, {
        trackIds: input.tracks.map((id) => integerOfGlobalId('Track', id, 'tracks')),
        description: input.description ?? '',
        expiresAt: input.expiresAt,
      }),
  }),
)

builder.mutationField('updateShare', (t) =>
  t.fieldWithInput({
    type: Share,
    description: 'Changes a share of the caller; what is left out stays.',
    limit: 'update',
    errors: { dataField },
    input: {
      share: t.input.id({ required: true, description: 'The share.' }),
      description: t.input.string({ description: descriptionDescription }),
      expiresAt: t.input.field({ type: 'DateTime', description: expiryDescription }),
    },
    resolve: (_parent, { input }, context) =>
      updateShare(context, shareKey(input.share), {
        description: input.description ?? undefined,
        expiresAt: input.expiresAt,
      }),
  }),
)

builder.mutationField('deleteShare', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Ends a share of the caller.',
    limit: 'destroy',
    errors: { dataField: { name: 'done', description: 'Always true.' } },
    input: { share: t.input.id({ required: true, description: 'The share.' }) },
    resolve: async (_parent, { input }, context) => {
      await deleteShare(context, shareKey(input.share))
      return true
    },
  }),
)

import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { connect, connectWithin, offsetDescription } from '../../schema/connection.ts'
import { uploadRow } from '../libraries/rows.ts'
import { Upload, UploadConnection } from '../libraries/upload-type.ts'
import { uuidArgument } from '../libraries/uuid-argument.ts'
import { Artist } from '../music/artists.ts'
import { artistRow } from '../music/rows.ts'
import { PodType } from '../instance/types.ts'
import { Viewer } from '../users/viewer-types.ts'
import { channelListing, type ChannelOrderName, findChannel, ownChannels } from './channels.ts'
import { podcastCategories } from './podcast-categories.ts'
import { podcastLanguages } from './podcast-languages.ts'
import { belongsToChannel, followedUploads, publishedUploads } from './published-uploads.ts'
import { Channel, ChannelConnection } from './types.ts'

builder.prismaObjectFields(Channel, (t) => ({
  artist: t.field({
    type: Artist,
    description: 'Its public face: name, description, tags, cover, and what kind of channel it is.',
    resolve: async ({ artistId }, _args, context) => {
      const artist = await artistRow(context, artistId)
      if (!artist) throw new NotFoundError()
      return artist
    },
  }),
  episodes: t.connection(
    {
      type: Upload,
      description: 'What its feed lists: uploads that anybody may play, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: ({ id }, args, context, info) =>
        connectWithin(context, info, args, {
          parent: id,
          belongs: belongsToChannel,
          listing: async () => publishedUploads(context),
          row: uploadRow,
        }),
    },
    UploadConnection,
  ),
}))

builder.objectField(PodType, 'hasChannels', (t) =>
  t.boolean({
    description: 'Whether there are channels; otherwise nobody can make, see or follow one.',
    resolve: ({ audio__channels_enabled: isEnabled }) => isEnabled,
  }),
)

const ChannelOrder = builder.enumType('ChannelOrder', {
  description: 'What channels are sorted by.',
  values: {
    CREATED_AT_ASC: { description: 'When they were opened, the earliest first.' },
    CREATED_AT_DESC: { description: 'When they were opened, the latest first.' },
    MODIFIED_AT_ASC: { description: 'When they last had something new, the earliest first.' },
    MODIFIED_AT_DESC: { description: 'When they last had something new, the latest first.' },
    RANDOM: { description: 'In no order, another one each time.' },
  } satisfies Record<ChannelOrderName, { description: string }>,
})

const ChannelFilter = builder.inputType('ChannelFilter', {
  description: 'Which channels are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words that must all occur in name, username or summary; double quotes keep words together.',
    }),
    tags: t.stringList({ description: 'Tags that they must all carry, in any case.' }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
    subscribed: t.boolean({
      description: 'Whether the caller is subscribed to them; visitors find none either way.',
    }),
    external: t.boolean({ description: 'Whether they stand for a feed from elsewhere.' }),
    includeHidden: t.boolean({
      description: 'Whether those of artists are listed as well that the caller hides.',
    }),
    onlyHidden: t.boolean({ description: 'Whether only those are listed.' }),
  }),
})

builder.queryField('channels', (t) =>
  t.connection(
    {
      type: Channel,
      description: 'All channels that the pod knows, the latest first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: ChannelFilter, description: 'Which are listed.' }),
        orderBy: t.arg({
          type: [ChannelOrder],
          description: 'What they are sorted by; what comes first counts most.',
        }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) =>
        connect(
          context,
          info,
          args,
          await channelListing(context, filter ?? {}, orderBy ?? []),
          (query, keys) => context.pod.prisma.channel.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    ChannelConnection,
  ),
)

builder.queryField('channel', (t) =>
  t.field({
    type: Channel,
    nullable: true,
    description: 'One channel.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      uuid: t.arg({ type: 'UUID', description: 'Its key in the legacy API.' }),
      handle: t.arg.string({
        description:
          'How its actor is addressed: `tonetalk@pod.example`; `tonetalk` alone is one of this pod.',
      }),
    },
    resolve: (_root, { handle, ...key }, context) =>
      findChannel(context, { uuid: uuidArgument('Channel', key), handle }),
  }),
)

builder.objectField(Viewer, 'channels', (t) =>
  t.connection(
    {
      type: Channel,
      description: 'The caller’s own channels, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: async (_viewer, args, context, info) =>
        connect(context, info, args, await ownChannels(context), (query, keys) =>
          context.pod.prisma.channel.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    ChannelConnection,
  ),
)

builder.objectField(Viewer, 'episodes', (t) =>
  t.connection(
    {
      type: Upload,
      description: 'What the channels list that the caller follows, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: async (_viewer, args, context, info) =>
        connect(context, info, args, await followedUploads(context), (query, keys) =>
          context.pod.prisma.upload.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    UploadConnection,
  ),
)

const PodcastCategory = builder
  .objectRef<{ name: string; subcategories: readonly string[] }>('PodcastCategory')
  .implement({
    description: 'A category of podcasts at Apple Podcasts, which other directories use as well.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What it is called, in English; this is stored.' }),
      subcategories: t.stringList({
        description: 'Its parts; this is stored.',
        resolve: ({ subcategories }) => [...subcategories],
      }),
    }),
  })

const PodcastLanguage = builder.objectRef<{ code: string; name: string }>('PodcastLanguage').implement({
  description: 'A language that a podcast can be in.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code in ISO 639-1; this is stored.' }),
    name: t.exposeString('name', { description: 'What it is called in English.' }),
  }),
})

const categories = Object.entries(podcastCategories).map(([name, subcategories]) => ({ name, subcategories }))
const languages = Object.entries(podcastLanguages).map(([code, name]) => ({ code, name }))

builder.queryFields((t) => ({
  podcastCategories: t.field({
    type: [PodcastCategory],
    description: 'What podcasts can be about, for forms.',
    limit: 'wildcard',
    complexity: 1,
    resolve: () => categories,
  }),
  podcastLanguages: t.field({
    type: [PodcastLanguage],
    description: 'Languages that podcasts can be in, for forms.',
    limit: 'wildcard',
    complexity: 1,
    resolve: () => languages,
  }),
}))

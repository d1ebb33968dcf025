import { builder } from '../../schema/builder.ts'
import { ContentInput } from '../content/types.ts'
import { ContentCategoryEnum } from '../music/filters.ts'
import { updateChannel } from './channel-changes.ts'
import { createChannel } from './channel-creation.ts'
import { channelUuid } from './channel-uuid.ts'
import { deleteChannel } from './channel-removal.ts'
import { Channel } from './types.ts'

const PodcastInput = builder.inputType('PodcastInput', {
  description: 'What a podcast tells directories about itself. What is left out is not told.',
  fields: (t) => ({
    category: t.string({ description: 'Needed: one of `podcastCategories`.' }),
    subcategory: t.string({ description: 'One of the category’s own.' }),
    language: t.string({ description: 'Needed: code of one of `podcastLanguages`.' }),
    copyright: t.string({ description: 'Whose it is, at most 255 characters.' }),
    ownerName: t.string({ description: 'Who is behind it, at most 255 characters.' }),
    ownerEmail: t.string({
      description: 'An e-mail address at which they can be reached; everybody sees it.',
    }),
    isExplicit: t.boolean({ description: 'Whether it is meant for adults.' }),
  }),
})

const nameDescription = 'What it is called, at most 200 characters.'
const tagsDescription = 'Words of letters, digits and underscores; only so many are kept as objects may have.'
const categoryDescription = 'What kind of channel it is.'
const podcastDescription =
  'What directories are told; needed when it becomes a podcast, of no effect for others.'
const metadataDescription = 'Free-form data, an object; of no effect for podcasts.'

builder.mutationField('createChannel', (t) =>
  t.fieldWithInput({
    type: Channel,
    description: 'Opens a channel of the caller’s.',
    limit: 'create',
    errors: { dataField: { name: 'channel', description: 'The new channel.' } },
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      username: t.input.string({
        required: true,
        description:
          'What it is addressed by, for ever: letters, digits and underscores, at most 200. No account or channel of this pod may ever have had it.',
      }),
      contentCategory: t.input.field({
        type: ContentCategoryEnum,
        required: true,
        description: categoryDescription,
      }),
      description: t.input.field({ type: ContentInput, description: 'What is said about it.' }),
      tags: t.input.stringList({ description: tagsDescription }),
      cover: t.input.field({ type: 'UUID', description: 'A picture that the caller uploaded.' }),
      podcast: t.input.field({ type: PodcastInput, description: podcastDescription }),
      metadata: t.input.field({ type: 'JSON', description: metadataDescription }),
    },
    resolve: (_root, { input }, context) => createChannel(context, input),
  }),
)

builder.mutationField('updateChannel', (t) =>
  t.fieldWithInput({
    type: Channel,
    description: 'Changes a channel of the caller’s; what is left out stays.',
    limit: 'update',
    errors: { dataField: { name: 'channel', description: 'As it is now.' } },
    input: {
      id: t.input.id({ required: true, description: 'Global id of the channel.' }),
      name: t.input.string({ description: nameDescription }),
      contentCategory: t.input.field({ type: ContentCategoryEnum, description: categoryDescription }),
      description: t.input.field({
        type: ContentInput,
        description: 'What is said about it; null for nothing.',
      }),
      tags: t.input.stringList({ description: `Instead of those that it has. ${tagsDescription}` }),
      cover: t.input.field({
        type: 'UUID',
        description: 'A picture that the caller uploaded; null for none.',
      }),
      podcast: t.input.field({ type: PodcastInput, description: podcastDescription }),
    },
    resolve: (_root, { input: { id, ...input } }, context) => updateChannel(context, channelUuid(id), input),
  }),
)

builder.mutationField('deleteChannel', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description:
      'Deletes a channel of the caller’s for good, with all that it published. Its username stays taken.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'UUID that the channel had.' } },
    input: { id: t.input.id({ required: true, description: 'Global id of the channel.' }) },
    resolve: async (_root, { input }, context) => (await deleteChannel(context, channelUuid(input.id))).uuid,
  }),
)

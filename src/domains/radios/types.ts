import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId, integerKey, integerOfGlobalId } from '../../schema/global-id.ts'
import { orderEnum } from '../../schema/order.ts'
import { TextFilter } from '../music/filters.ts'
import { trackRow } from '../music/rows.ts'
import { Track, TrackConnection } from '../music/tracks.ts'
import { requireScope } from '../oauth/scopes.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { RadioFilterInput, RadioFilterType, readFilterInputs } from './filter-types.ts'
import { readFilters } from './filters/filter.ts'
import {
  radioColumns,
  checkFilters,
  createRadio,
  deleteRadio,
  type FilterCheck,
  findRadio,
  radioListing,
  radioTrackListing,
  updateRadio,
} from './service.ts'

/** A radio that somebody composed of filters. */
export const Radio = builder.prismaNode('Radio', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:radios')
    const userId = context.viewer?.userId
    return { id: integerInId(id), OR: [{ isPublic: true }, ...(userId === undefined ? [] : [{ userId }])] }
  },
  description: 'A radio that somebody composed of filters.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the radio in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the radio that never repeats.' }),
    name: t.exposeString('name', { description: 'What its owner calls it: 1 to 100 characters.' }),
    description: t.exposeString('description', { description: 'What its owner says of it; may be empty.' }),
    isPublic: t.exposeBoolean('isPublic', { description: 'Whether others may see and play it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    user: t.field({
      type: User,
      description: 'Its owner.',
      resolve: (radio, _args, context) => ownerOf(context, radio),
    }),
    filters: t.field({
      type: [RadioFilterType],
      description: 'What it plays; without filters every track.',
      resolve: ({ config }) => readFilters(config),
    }),
    tracks: t.connection(
      {
        type: Track,
        description: 'Tracks that it matches and the caller may play, by their keys.',
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: (radio, args, context, info) =>
          connect(context, info, args, radioTrackListing(context, radio), (query, keys) =>
            context.pod.prisma.track.findMany({ ...query, where: { id: { in: keys } } }),
          ),
      },
      TrackConnection,
    ),
  }),
})

const RadioConnection = builder.connectionObject({
  type: Radio,
  name: 'RadioConnection',
  description: 'A list of radios.',
})

const RadioFilterCriteria = builder.inputType('RadioListFilter', {
  description: 'Which radios are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words that must all occur in the name or the username of the owner; double quotes keep words together.',
    }),
    name: t.field({ type: TextFilter, description: 'Conditions on the name.' }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
  }),
})

const RadioOrderEnum = orderEnum('RadioOrder', 'What radios are sorted by.', radioColumns)

builder.queryFields((t) => ({
  radios: t.connection(
    {
      type: Radio,
      description: 'Radios of the caller and public ones, the oldest first.',
      args: {
        filter: t.arg({ type: RadioFilterCriteria, description: 'Which are listed.' }),
        orderBy: t.arg({ type: [RadioOrderEnum], description: 'What they are sorted by.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, radioListing(context, args.filter, args.orderBy), (query, keys) =>
          context.pod.prisma.radio.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    RadioConnection,
  ),
  radio: t.field({
    type: Radio,
    nullable: true,
    description: 'One radio; null when it does not exist for the caller.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      databaseId: t.arg.int({ description: 'Its key in the legacy API.' }),
    },
    resolve: (_parent, args, context) => {
      const key = integerKey('Radio', args)
      return key === null ? null : findRadio(context, key)
    },
  }),
}))

const RadioFilterCheck = builder.objectRef<FilterCheck>('RadioFilterCheck').implement({
  description: 'What a filter alone would match, whoever may play it.',
  fields: (t) => ({
    mistake: t.exposeString('mistake', {
      nullable: true,
      description: 'What is wrong with it; then nothing was counted.',
    }),
    count: t.exposeInt('count', { nullable: true, description: 'How many tracks it matches.' }),
    sample: t.field({
      type: [Track],
      nullable: true,
      description: 'The first ten of them, by key.',
      resolve: async ({ sample }, _args, context) => {
        if (!sample) return null
        const tracks = await Promise.all(sample.map((id) => trackRow(context, id)))
        return tracks.filter((track) => track !== null)
      },
    }),
  }),
})

builder.queryField('checkRadioFilters', (t) =>
  t.field({
    type: [RadioFilterCheck],
    description: 'Tries filters one by one, before a radio is made of them. Needs an account.',
    args: {
      filters: t.arg({ type: [RadioFilterInput], required: true, description: 'The filters.' }),
    },
    resolve: (_parent, { filters }, context) => checkFilters(context, readFilterInputs(filters, 'filters')),
  }),
)

builder.mutationField('createRadio', (t) =>
  t.fieldWithInput({
    type: Radio,
    description: 'Makes a radio of the caller. Artists and tags that do not exist match nothing.',
    errors: { dataField: { name: 'radio', description: 'The new radio.' } },
    limit: 'create',
    input: {
      name: t.input.string({ required: true, description: '1 to 100 characters.' }),
      description: t.input.string({ description: 'What is said of it.' }),
      isPublic: t.input.boolean({ description: 'Whether others may see and play it; false when left out.' }),
      filters: t.input.field({
        type: [RadioFilterInput],
        required: true,
        description: 'What it plays; an empty list for every track.',
      }),
    },
    resolve: (_parent, { input }, context) =>
      createRadio(context, { ...input, filters: readFilterInputs(input.filters, 'config') }),
  }),
)

builder.mutationField('updateRadio', (t) =>
  t.fieldWithInput({
    type: Radio,
    description: 'Changes a radio of the caller; what is left out stays.',
    errors: { dataField: { name: 'radio', description: 'The changed radio.' } },
    limit: 'update',
    input: {
      radio: t.input.id({ required: true, description: 'The radio.' }),
      name: t.input.string({ description: '1 to 100 characters.' }),
      description: t.input.string({ description: 'What is said of it.' }),
      isPublic: t.input.boolean({ description: 'Whether others may see and play it.' }),
      filters: t.input.field({ type: [RadioFilterInput], description: 'What it plays.' }),
    },
    resolve: (_parent, { input: { radio, filters, ...fields } }, context) =>
      updateRadio(context, integerOfGlobalId('Radio', radio, 'radio'), {
        ...fields,
        filters: filters && readFilterInputs(filters, 'config'),
      }),
  }),
)

builder.mutationField('deleteRadio', (t) =>
  t.fieldWithInput({
    type: 'ID',
    description: 'Deletes a radio of the caller.',
    errors: { dataField: { name: 'radio', description: 'Id of what was deleted.' } },
    limit: 'destroy',
    input: { radio: t.input.id({ required: true, description: 'The radio.' }) },
    resolve: async (_parent, { input: { radio } }, context) => {
      await deleteRadio(context, integerOfGlobalId('Radio', radio, 'radio'))
      return radio
    },
  }),
)

import { ConflictError } from '../../errors.ts'
import { renderContent } from '../../platform/text/content.ts'
import { builder } from '../../schema/builder.ts'
import { connect, connectWithin, offsetDescription } from '../../schema/connection.ts'
import { integerInId } from '../../schema/global-id.ts'
import { ContentFormat, ContentInput, contentFormats, contentTypeOf } from '../content/types.ts'
import { Album } from '../music/albums.ts'
import { Artist } from '../music/artists.ts'
import { albumRow, artistRow, trackRow } from '../music/rows.ts'
import { Track } from '../music/tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { type EditedText, type EditValues, readPayload, readPreviousState } from './changes.ts'
import { belongsTo, editListing, editsWithin } from './listing.ts'
import { editRow } from './rows.ts'
import { deleteEdit, findEdit, reviewEdit, suggestEdit } from './service.ts'
import { mayApprove, findTarget, targetOfEdit } from './targets.ts'

const EditDecisionEnum = builder.enumType('EditDecision', {
  description: 'What was decided on an edit.',
  values: {
    WAITING: { description: 'Nothing yet.' },
    APPROVED: { description: 'It is applied, or will be in a moment.' },
    REJECTED: { description: 'It was refused.' },
  } as const,
})

const fields = {
  name: 'NAME',
  title: 'TITLE',
  releaseDate: 'RELEASE_DATE',
  position: 'POSITION',
  copyright: 'COPYRIGHT',
  license: 'LICENSE',
  tags: 'TAGS',
  description: 'DESCRIPTION',
  cover: 'COVER',
} as const satisfies Record<keyof EditValues, string>

const EditField = builder.enumType('EditField', {
  description: 'A property of an artist, album or track that can be edited.',
  values: {
    NAME: { description: 'Name of an artist.' },
    TITLE: { description: 'Title of an album or track.' },
    RELEASE_DATE: { description: 'Day of an album’s release.' },
    POSITION: { description: 'Place of a track on its disc.' },
    COPYRIGHT: { description: 'Whose a track is.' },
    LICENSE: { description: 'What others may do with a track.' },
    TAGS: { description: 'All tags.' },
    DESCRIPTION: { description: 'What is said about it.' },
    COVER: { description: 'Its picture.' },
  } as const,
})

const EditedDescription = builder.objectRef<EditedText>('EditedDescription').implement({
  description: 'A description as an edit holds it.',
  fields: (t) => ({
    text: t.exposeString('text', {
      nullable: true,
      description: 'As it was written; null or blank for none.',
    }),
    format: t.field({
      type: ContentFormat,
      description: 'How it was written.',
      resolve: ({ contentType }) => contentFormats[contentType],
    }),
    html: t.string({
      description: 'Safe HTML to show.',
      resolve: ({ text, contentType }) => renderContent(text ?? '', contentType),
    }),
  }),
})

const EditValuesType = builder.objectRef<EditValues>('EditValues').implement({
  description:
    'Values of the properties that an edit changes. What it leaves alone is null, see `changedFields`.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Name of an artist.' }),
    title: t.exposeString('title', { nullable: true, description: 'Title of an album or track.' }),
    releaseDate: t.expose('releaseDate', {
      type: 'Date',
      nullable: true,
      description: 'Day of an album’s release.',
    }),
    position: t.exposeInt('position', { nullable: true, description: 'Place of a track on its disc.' }),
    copyright: t.exposeString('copyright', { nullable: true, description: 'Whose a track is.' }),
    licenseCode: t.exposeString('license', { nullable: true, description: 'Code of a track’s licence.' }),
    tags: t.exposeStringList('tags', { nullable: true, description: 'All tags.' }),
    description: t.expose('description', {
      type: EditedDescription,
      nullable: true,
      description: 'What is said about it.',
    }),
    cover: t.expose('cover', {
      type: 'UUID',
      nullable: true,
      description: 'Uuid of its picture, which may be gone by now.',
    }),
  }),
})

const EditTargetUnion = builder.unionType('EditTarget', {
  description: 'What can be edited.',
  types: [Artist, Album, Track],
  resolveType: (row) => {
    if ('name' in row) return 'Artist'
    return 'discNumber' in row ? 'Track' : 'Album'
  },
})

/** A change of an artist, album or track that somebody suggested. */
export const Edit = builder.prismaNode('Edit', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireViewerWith(context, 'read:edits')
    return { id: integerInId(id) }
  },
  description: 'A change of an artist, album or track that somebody suggested, and what became of it.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'What it is decided on by.' }),
    uri: t.expose('fid', { type: 'URL', description: 'The address that other pods know it by.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was suggested.' }),
    createdBy: t.field({
      type: Actor,
      nullable: true,
      description: 'Who suggested it; null when they are gone.',
      resolve: ({ createdById }, _args, context) => actorRow(context, createdById),
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'Why, in the words of who suggested it.',
    }),
    target: t.field({
      type: EditTargetUnion,
      nullable: true,
      description: 'What is to be changed, as it is now; null when it is gone.',
      resolve: async ({ artistId, albumId, trackId }, _args, context) =>
        (await artistRow(context, artistId)) ??
        (await albumRow(context, albumId)) ??
        (await trackRow(context, trackId)),
    }),
    changedFields: t.field({
      type: [EditField],
      description: 'Which properties it changes.',
      resolve: ({ payload }) =>
        (Object.keys(readPayload(payload)) as (keyof EditValues)[]).map((field) => fields[field]),
    }),
    values: t.field({
      type: EditValuesType,
      description: 'The wanted values.',
      resolve: ({ payload }) => readPayload(payload),
    }),
    previousValues: t.field({
      type: EditValuesType,
      nullable: true,
      description: 'The values before it was applied; null until then.',
      resolve: ({ previousState }) => (previousState === null ? null : readPreviousState(previousState)),
    }),
    decision: t.field({
      type: EditDecisionEnum,
      description: 'What was decided.',
      resolve: ({ isApproved }) =>
        isApproved === null
          ? ('WAITING' as const)
          : isApproved
            ? ('APPROVED' as const)
            : ('REJECTED' as const),
    }),
    decidedBy: t.field({
      type: Actor,
      nullable: true,
      description: 'Who decided; null while nobody did, and for edits that were applied without a review.',
      resolve: ({ approvedById }, _args, context) => actorRow(context, approvedById),
    }),
    isApplied: t.boolean({
      description: 'Whether it was carried out.',
      resolve: ({ isApplied }) => isApplied === true,
    }),
    appliedAt: t.expose('appliedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was carried out.',
    }),
    canReview: t.boolean({
      description: 'Whether the caller may decide on it.',
      resolve: async (edit, _args, context) => {
        const key = targetOfEdit(edit)
        const target = key && (await findTarget(context.pod, key))
        return target !== null && (await mayApprove(context, target))
      },
    }),
  }),
})

const EditConnection = builder.connectionObject({
  type: Edit,
  name: 'EditConnection',
  description: 'A list of edits.',
})

const EditFilter = builder.inputType('EditFilter', {
  description: 'Which edits; what is left out does not matter.',
  fields: (t) => ({
    decision: t.field({ type: EditDecisionEnum, description: 'What was decided on them.' }),
    isApplied: t.boolean({ description: 'Whether they were carried out.' }),
    query: t.string({
      description:
        'Words of the summary; also `domain:`, `is_approved:`, `is_applied:` and `target:track` or `target:"track 12"`.',
    }),
  }),
})

const EditOrder = builder.enumType('EditOrder', {
  description: 'What edits are sorted by.',
  values: {
    CREATED_AT_ASC: { description: 'The oldest first.' },
    CREATED_AT_DESC: { description: 'The latest first.' },
  } as const,
})

const filterDescription = 'Which of them.'

builder.queryFields((t) => ({
  edit: t.field({
    type: Edit,
    nullable: true,
    description: 'One edit; null when there is none of this uuid, or its target is gone.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Its uuid.' }) },
    resolve: (_root, { uuid }, context) => findEdit(context, uuid),
  }),
  edits: t.connection(
    {
      type: Edit,
      description:
        'Edits of everything, for those with an account; the latest first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: EditFilter, description: filterDescription }),
        orderBy: t.arg({ type: [EditOrder], description: 'What they are sorted by; the first counts.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        connect(
          context,
          info,
          args,
          editListing(context, filter, { oldestFirst: orderBy?.[0] === 'CREATED_AT_ASC' }),
          (query, keys) => context.pod.prisma.edit.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    EditConnection,
  ),
}))

for (const [type, kind] of [
  [Artist, 'artist'],
  [Album, 'album'],
  [Track, 'track'],
] as const) {
  builder.objectField(type, 'edits', (t) =>
    t.connection(
      {
        type: Edit,
        description: 'Changes that were suggested, the latest first.',
        args: {
          filter: t.arg({ type: EditFilter, description: filterDescription }),
          offset: t.arg.int({ description: offsetDescription }),
        },
        resolve: ({ id }, { filter, ...args }, context, info) =>
          connectWithin(context, info, args, {
            parent: id,
            belongs: belongsTo(kind),
            listing: async () => editsWithin(context, filter),
            row: editRow,
          }),
      },
      EditConnection,
    ),
  )
}

const EditChanges = builder.inputType('EditChanges', {
  description:
    'What to change. Properties that are left out stay as they are; null empties those that may be empty.',
  fields: (t) => ({
    name: t.string({ description: 'Name of an artist.' }),
    title: t.string({ description: 'Title of an album or track.' }),
    releaseDate: t.field({ type: 'Date', description: 'Day of an album’s release, or null.' }),
    position: t.int({ description: 'Place of a track on its disc, or null.' }),
    copyright: t.string({ description: 'Whose a track is, or null.' }),
    licenseCode: t.string({ description: 'Code of a track’s licence, or null.' }),
    tags: t.stringList({ description: 'All tags: letters, digits and `_`.' }),
    description: t.field({
      type: ContentInput,
      description: 'What is said about it; a blank text removes it.',
    }),
    cover: t.field({ type: 'UUID', description: 'Uuid of a picture that somebody of this pod uploaded.' }),
  }),
})

const editResult = { name: 'edit', description: 'The edit.' } as const

builder.mutationField('suggestEdit', (t) =>
  t.fieldWithInput({
    type: Edit,
    description: 'Suggests a change of an artist, album or track of this pod.',
    errors: { dataField: editResult },
    input: {
      target: t.input.id({ required: true, description: 'Global id of an artist, album or track.' }),
      changes: t.input.field({ type: EditChanges, required: true, description: 'What to change.' }),
      summary: t.input.string({ description: 'Why.' }),
      approve: t.input.boolean({
        description: 'Apply it at once; for those who brought the object here, and librarians.',
      }),
    },
    resolve: (_root, { input: { changes, ...input } }, context) => {
      const { licenseCode, description, ...values } = changes
      return suggestEdit(context, {
        ...input,
        changes: {
          ...values,
          license: licenseCode,
          description: description && {
            text: description.text ?? null,
            contentType: contentTypeOf(description.format),
          },
        },
      })
    },
  }),
)

const EditVerdict = builder.enumType('EditVerdict', {
  description: 'How to decide on an edit.',
  values: {
    APPROVE: { description: 'Apply it.' },
    REJECT: { description: 'Leave everything as it is.' },
  } as const,
})

builder.mutationField('reviewEdit', (t) =>
  t.fieldWithInput({
    type: Edit,
    description: 'Decides on a suggested change; an approved one is applied in a moment.',
    errors: { dataField: editResult, types: [ConflictError] },
    input: {
      uuid: t.input.field({ type: 'UUID', required: true, description: 'The edit.' }),
      verdict: t.input.field({ type: EditVerdict, required: true, description: 'The decision.' }),
    },
    resolve: (_root, { input }, context) => reviewEdit(context, input.uuid, input.verdict),
  }),
)

builder.mutationField('deleteEdit', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description: 'Takes a suggestion back that was not applied: your own, or one that you may decide on.',
    limit: 'destroy',
    errors: {
      dataField: { name: 'uuid', description: 'Uuid of the edit that is gone.' },
      types: [ConflictError],
    },
    input: { uuid: t.input.field({ type: 'UUID', required: true, description: 'The edit.' }) },
    resolve: (_root, { input }, context) => deleteEdit(context, input.uuid),
  }),
)

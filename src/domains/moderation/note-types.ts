import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor } from '../users/actor-types.ts'
import { createNote, deleteNote, findNote, listNotes, noteOrders } from './notes.ts'

const NoteTargetKind = builder.enumType('NoteTargetKind', {
  description: 'What a note can be about.',
  values: {
    REPORT: { description: 'A complaint.' },
    REQUEST: { description: 'A wish for an account.' },
    ACCOUNT: { description: 'An account or channel, here or elsewhere.' },
  } as const,
})

interface NoteTargetShape {
  kind: 'REPORT' | 'REQUEST' | 'ACCOUNT'
  uuid: string | null
  handle: string | null
}

const NoteTarget = builder.objectRef<NoteTargetShape>('NoteTarget').implement({
  description: 'What a note is about.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NoteTargetKind, description: 'What kind of object it is.' }),
    uuid: t.expose('uuid', { type: 'UUID', nullable: true, description: 'UUID of a report or request.' }),
    handle: t.exposeString('handle', { nullable: true, description: 'Handle of an account.' }),
  }),
})

/** A moderator's remark. */
export const Note = builder.prismaObject('Note', {
  description: 'A moderator’s remark on a report, a sign-up request or an account, for moderators only.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the note in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the note is named by.' }),
    summary: t.exposeString('summary', { description: 'What was written.' }),
    author: t.relation('author', { type: Actor, description: 'Who wrote it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    target: t.field({
      type: NoteTarget,
      description: 'What it is about.',
      select: {
        report: { select: { uuid: true } },
        userRequest: { select: { uuid: true } },
        actor: { select: { preferredUsername: true, domainName: true } },
      },
      resolve({ report, userRequest, actor }): NoteTargetShape {
        if (report) return { kind: 'REPORT', uuid: report.uuid, handle: null }
        if (userRequest) return { kind: 'REQUEST', uuid: userRequest.uuid, handle: null }
        const handle = actor && `${actor.preferredUsername}@${actor.domainName}`
        return { kind: 'ACCOUNT', uuid: null, handle }
      },
    }),
  }),
})

const NoteFilter = builder.inputType('NoteFilter', {
  description: 'Which notes are wanted.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of the note, or `key:value` with the keys uuid, author and target (`target:report:<uuid>`).',
    }),
  }),
})

const NoteOrder = orderEnum('NoteOrder', 'How notes can be sorted.', noteOrders)

builder.objectFields(Administration, (t) => ({
  notes: t.connection(
    {
      type: Note,
      description: 'Moderators’ remarks, newest first. Wants the scope `read:instance:notes`.',
      args: {
        filter: t.arg({ type: NoteFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [NoteOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, listNotes(context, args.filter?.query, args.orderBy), (query, keys) =>
          context.pod.prisma.note.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'NoteConnection', description: 'Notes, page by page.' },
    { name: 'NoteEdge', description: 'A note in a list.' },
  ),
  note: t.field({
    type: Note,
    nullable: true,
    description: 'A remark; `null` when there is none. Wants the scope `read:instance:notes`.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_parent, { uuid }, context) => findNote(context, uuid),
  }),
}))

const NoteTargetInput = builder.inputType('NoteTargetInput', {
  description: 'What a note is about: exactly one.',
  isOneOf: true,
  fields: (t) => ({
    report: t.field({ type: 'UUID', description: 'UUID of a report.' }),
    request: t.field({ type: 'UUID', description: 'UUID of a sign-up request.' }),
    account: t.string({ description: 'Handle of an account; without a domain a local one.' }),
  }),
})

builder.mutationField('createNote', (t) =>
  t.fieldWithInput({
    type: Note,
    description: 'Writes a remark for the other moderators. Wants the scope `write:instance:notes`.',
    limit: 'create',
    errors: { dataField: { name: 'note', description: 'The new note.' } },
    input: {
      summary: t.input.string({ required: true, description: 'What to write; at most 50 000 characters.' }),
      target: t.input.field({ type: NoteTargetInput, required: true, description: 'What it is about.' }),
    },
    resolve: (_parent, { input }, context) => createNote(context, input),
  }),
)

builder.mutationField('deleteNote', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description: 'Deletes a remark, whoever wrote it. Wants the scope `write:instance:notes`.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'The note that is gone.' } },
    input: { uuid: t.input.field({ type: 'UUID', required: true, description: 'Which note.' }) },
    async resolve(_parent, { input: { uuid } }, context) {
      await deleteNote(context, uuid)
      return uuid
    },
  }),
)

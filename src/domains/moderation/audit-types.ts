import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { Administration } from '../administration/types.ts'
import { listAuditEntries } from './audit.ts'

const AuditEntry = builder.prismaObject('AuditEntry', {
  description: 'Something that a moderator or administrator did. Entries are never changed.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the entry; later entries have greater ones.' }),
    username: t.exposeString('username', { description: 'Who did it, by the name of that time.' }),
    action: t.exposeString('action', { description: 'What was done, as `report.resolve`.' }),
    targetKind: t.exposeString('targetKind', {
      nullable: true,
      description: 'What kind of thing it was done to.',
    }),
    target: t.exposeString('target', { nullable: true, description: 'Key, uuid or name of that thing.' }),
    details: t.expose('details', { type: 'JSON', description: 'What changed, by the kind of action.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was done.' }),
  }),
})

const AuditEntryFilter = builder.inputType('AuditEntryFilter', {
  description: 'Which entries are wanted; all conditions must hold, exactly.',
  fields: (t) => ({
    username: t.string({ description: 'Who did it.' }),
    action: t.string({ description: 'What was done.' }),
    targetKind: t.string({ description: 'What kind of thing it was done to.' }),
    target: t.string({ description: 'The thing that it was done to.' }),
  }),
})

builder.objectField(Administration, 'auditEntries', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'What moderators and administrators did, newest first. For superusers in person.',
      args: {
        filter: t.arg({ type: AuditEntryFilter, description: 'Which ones.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, listAuditEntries(context, args.filter ?? {}), (query, keys) =>
          context.pod.prisma.auditEntry.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'AuditEntryConnection', description: 'The audit trail, page by page.' },
    { name: 'AuditEntryEdge', description: 'An entry of the audit trail.' },
  ),
)

import { ReportTargetKind, ReportType } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor } from '../users/actor-types.ts'
import { Note } from './note-types.ts'
import { createReport, findReport, listReports, reportOrders, updateReport } from './reports.ts'

const ReportKind = builder.enumType(ReportType, {
  name: 'ReportType',
  description: 'What is wrong with a reported object.',
})

const ReportTargetKindType = builder.enumType(ReportTargetKind, {
  name: 'ReportTargetKind',
  description: 'What kind of object is reported.',
})

/** Which object a report is about; one that exists. */
interface ReportTargetShape {
  kind: ReportTargetKind
  databaseId: number | null
  uuid: string | null
  handle: string | null
}

const ReportTarget = builder.objectRef<ReportTargetShape>('ReportTarget').implement({
  description: 'Which object a report is about, by the key that its kind has.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportTargetKindType, description: 'What kind of object it is.' }),
    databaseId: t.exposeInt('databaseId', {
      nullable: true,
      description: 'Key of an artist, album, track or playlist.',
    }),
    uuid: t.expose('uuid', { type: 'UUID', nullable: true, description: 'UUID of a library or channel.' }),
    handle: t.exposeString('handle', { nullable: true, description: 'Handle of an account.' }),
  }),
})

/** What of a report and its relations tells the object. */
const targetSelection = {
  targetKind: true,
  artistId: true,
  albumId: true,
  trackId: true,
  playlistId: true,
  library: { select: { uuid: true } },
  channel: { select: { uuid: true } },
  actor: { select: { preferredUsername: true, domainName: true } },
} as const

interface ReportedKeys {
  targetKind: ReportTargetKind
  artistId: number | null
  albumId: number | null
  trackId: number | null
  playlistId: number | null
  library: { uuid: string } | null
  channel: { uuid: string } | null
  actor: { preferredUsername: string; domainName: string } | null
}

/** The object of a report; null once it is gone. */
function targetOf(report: ReportedKeys): ReportTargetShape | null {
  const databaseId = report.artistId ?? report.albumId ?? report.trackId ?? report.playlistId
  const uuid = report.library?.uuid ?? report.channel?.uuid ?? null
  const handle = report.actor && `${report.actor.preferredUsername}@${report.actor.domainName}`
  return databaseId === null && uuid === null && handle === null
    ? null
    : { kind: report.targetKind, databaseId, uuid, handle }
}

/** A complaint, as moderators see it. */
export const Report = builder.prismaObject('Report', {
  description: 'A complaint about something on the pod, as moderators see it.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the report in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the report is named by.' }),
    uri: t.expose('fid', { type: 'URL', description: 'The address that other pods know it by.' }),
    type: t.expose('type', { type: ReportKind, description: 'What is said to be wrong.' }),
    summary: t.exposeString('summary', { nullable: true, description: 'What the submitter wrote.' }),
    isHandled: t.exposeBoolean('isHandled', { description: 'Whether a moderator has resolved it.' }),
    handledAt: t.expose('handledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was filed.' }),
    submitter: t.relation('submitter', {
      type: Actor,
      nullable: true,
      description: 'Who filed it; `null` for visitors.',
    }),
    submitterEmail: t.exposeString('submitterEmail', {
      nullable: true,
      description: 'Where its submitter wants to be written to.',
    }),
    assignedTo: t.relation('assignedTo', {
      type: Actor,
      nullable: true,
      description: 'The moderator who resolved it last.',
    }),
    targetKind: t.expose('targetKind', {
      type: ReportTargetKindType,
      description: 'What kind of object it is about, also when that is gone.',
    }),
    target: t.field({
      type: ReportTarget,
      nullable: true,
      description: 'The object; `null` once it is gone.',
      select: targetSelection,
      resolve: (report) => targetOf(report),
    }),
    targetOwner: t.relation('targetOwner', {
      type: Actor,
      nullable: true,
      description: 'Who answers for the object.',
    }),
    targetState: t.expose('targetState', {
      type: 'JSON',
      nullable: true,
      description: 'How the object was when it was reported: a copy whose form depends on its kind.',
    }),
    notes: t.relation('notes', {
      type: Note,
      description: 'What moderators wrote about it, oldest first.',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
  }),
})

const SubmittedReport = builder.prismaObject('Report', {
  variant: 'SubmittedReport',
  description: 'A complaint, as whoever filed it sees it.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the report is named by.' }),
    type: t.expose('type', { type: ReportKind, description: 'What is said to be wrong.' }),
    summary: t.exposeString('summary', { nullable: true, description: 'What was written.' }),
    submitterEmail: t.exposeString('submitterEmail', {
      nullable: true,
      description: 'Where its submitter wants to be written to.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was filed.' }),
    target: t.field({
      type: ReportTarget,
      nullable: true,
      description: 'The object.',
      select: targetSelection,
      resolve: (report) => targetOf(report),
    }),
  }),
})

const ReportTargetInput = builder.inputType('ReportTargetInput', {
  description: 'What a report is about, by the key that its kind has: exactly one.',
  isOneOf: true,
  fields: (t) => ({
    artist: t.int({ description: 'Key (`databaseId`) of an artist.' }),
    album: t.int({ description: 'Key (`databaseId`) of an album.' }),
    track: t.int({ description: 'Key (`databaseId`) of a track.' }),
    playlist: t.int({ description: 'Key (`databaseId`) of a playlist.' }),
    library: t.field({ type: 'UUID', description: 'UUID of a library.' }),
    channel: t.field({ type: 'UUID', description: 'UUID of a channel.' }),
    account: t.string({ description: 'Handle of an account; without a domain a local one.' }),
  }),
})

builder.mutationField('report', (t) =>
  t.fieldWithInput({
    type: SubmittedReport,
    description:
      'Complains about something to the moderators. On an open pod visitors may as well, for the types that the ' +
      'pod allows, with an e-mail address.',
    limit: 'reports',
    errors: { dataField: { name: 'report', description: 'The report as it was filed.' } },
    input: {
      type: t.input.field({ type: ReportKind, required: true, description: 'What is wrong.' }),
      target: t.input.field({
        type: ReportTargetInput,
        required: true,
        description: 'What it is about; whoever knows the key may report it.',
      }),
      summary: t.input.string({ description: 'Explanation; at most 50 000 characters.' }),
      submitterEmail: t.input.string({ description: 'Where moderators can ask back.' }),
      forward: t.input.boolean({
        description: 'Whether the pod that the object comes from shall hear of it as well.',
      }),
    },
    resolve: (_parent, { input }, context) => createReport(context, input),
  }),
)

const ReportFilter = builder.inputType('ReportFilter', {
  description: 'Which reports are wanted; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of the summary, or `key:value` with the keys uuid, id, resolved, domain, category, submitter, ' +
        'assigned_to, target_owner, submitter_email and target (`target:track:12`).',
    }),
    isHandled: t.boolean({ description: 'Whether they are resolved.' }),
    type: t.field({ type: ReportKind, description: 'What is said to be wrong.' }),
    submitterEmail: t.string({ description: 'The exact address of the submitter.' }),
  }),
})

const ReportOrder = orderEnum('ReportOrder', 'How reports can be sorted.', reportOrders)

builder.objectFields(Administration, (t) => ({
  reports: t.connection(
    {
      type: Report,
      description: 'Complaints, newest first. Wants the scope `read:instance:reports`.',
      args: {
        filter: t.arg({ type: ReportFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ReportOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, listReports(context, args.filter ?? {}, args.orderBy), (query, keys) =>
          context.pod.prisma.report.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ReportConnection', description: 'Reports, page by page.' },
    { name: 'ReportEdge', description: 'A report in a list.' },
  ),
  report: t.field({
    type: Report,
    nullable: true,
    description: 'A complaint; `null` when there is none. Wants the scope `read:instance:reports`.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_parent, { uuid }, context) => findReport(context, uuid),
  }),
}))

builder.mutationField('updateReport', (t) =>
  t.fieldWithInput({
    type: Report,
    description:
      'Sorts, resolves or reopens a report. Who resolves it is noted. Wants the scope `write:instance:reports`.',
    limit: 'update',
    errors: { dataField: { name: 'report', description: 'The report as it is now.' } },
    input: {
      uuid: t.input.field({ type: 'UUID', required: true, description: 'Which report.' }),
      isHandled: t.input.boolean({ description: 'Whether it is resolved.' }),
      type: t.input.field({ type: ReportKind, description: 'What is wrong, in the moderator’s view.' }),
    },
    resolve: (_parent, { input: { uuid, ...change } }, context) => updateReport(context, uuid, change),
  }),
)

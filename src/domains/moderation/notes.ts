import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Note, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import type { Pod } from '../../pod.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { accountFilter, tokenSearch, uuidFilter } from '../search/token-search.ts'
import { recordAudit } from './audit.ts'
import { findActorKey } from '../users/handles.ts'
import { noteTargetFilter } from './target-search.ts'

/** What a note is about: exactly one of these. */
export interface NoteTargetInput {
  /** UUIDs. */
  report?: string | null
  request?: string | null
  /** `alice` or `alice@pod.example`. */
  account?: string | null
}

/** What the list of notes can be sorted by. */
export const noteOrders = { DATABASE_ID: Prisma.sql`note.id`, CREATED_AT: Prisma.sql`note.created_at` }

/** Moderators' notes. */
export function listNotes(
  context: Context,
  query: string | null | undefined,
  orders?: readonly OrderOf<typeof noteOrders>[] | null,
): Listing {
  requireScope(context, 'read:instance:notes')
  const domain = context.pod.config.hostname
  return {
    from: Prisma.sql`note`,
    key: Prisma.sql`note.id`,
    where: tokenSearch(query ?? '', {
      texts: { summary: Prisma.sql`note.summary` },
      filters: {
        uuid: uuidFilter(Prisma.sql`note.uuid`),
        author: accountFilter(domain, Prisma.sql`note.author_id`),
        target: noteTargetFilter(domain),
      },
    }),
    orderBy: sortBy(noteOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** A note; null when there is none. */
export async function findNote(context: Context, uuid: string): Promise<Note | null> {
  requireScope(context, 'read:instance:notes')
  return context.pod.prisma.note.findUnique({ where: { uuid } })
}

const summarySchema = z
  .string()
  .trim()
  .min(1, { error: 'This field may not be blank.' })
  .max(50_000, { error: 'Ensure this field has no more than 50000 characters.' })

/** Writes a note. Throws ValidationError for an empty text and for an unknown object. */
export async function createNote(
  context: Context,
  { summary, target }: { summary: string; target: NoteTargetInput },
): Promise<Note> {
  const viewer = requireViewerWith(context, 'write:instance:notes')
  const checked = summarySchema.safeParse(summary)
  if (!checked.success) {
    throw ValidationError.of('summary', ...checked.error.issues.map(({ message }) => message))
  }
  const key = await findNoteTarget(context.pod, target)
  return context.pod.prisma.$transaction(async (tx) => {
    const note = await tx.note.create({ data: { summary: checked.data, authorId: viewer.actorId, ...key } })
    await recordAudit(tx, viewer, { action: 'note.create', targetKind: 'note', target: note.uuid })
    return note
  })
}

/** Deletes a note, whoever wrote it. Throws NotFoundError. */
export async function deleteNote(context: Context, uuid: string): Promise<void> {
  const viewer = requireViewerWith(context, 'write:instance:notes')
  await context.pod.prisma.$transaction(async (tx) => {
    const { count } = await tx.note.deleteMany({ where: { uuid } })
    if (count === 0) throw new NotFoundError()
    await recordAudit(tx, viewer, { action: 'note.delete', targetKind: 'note', target: uuid })
  })
}

async function findNoteTarget(
  pod: Pod,
  input: NoteTargetInput,
): Promise<Partial<Record<'reportId' | 'userRequestId' | 'actorId', number>>> {
  const { report, request, account } = input
  if ([report, request, account].filter((value) => value != null).length !== 1) {
    throw ValidationError.of('target', 'Invalid type')
  }
  const select = { id: true } as const
  const found =
    report != null
      ? { reportId: (await pod.prisma.report.findUnique({ where: { uuid: report }, select }))?.id }
      : request != null
        ? {
            userRequestId: (await pod.prisma.userRequest.findUnique({ where: { uuid: request }, select }))
              ?.id,
          }
        : { actorId: (await findActorKey(pod, account ?? '')) ?? undefined }
  if (Object.values(found).includes(undefined)) throw ValidationError.of('target', 'Object not found')
  return found
}

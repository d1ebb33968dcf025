import { randomUUID } from 'node:crypto'
import type { Context, Viewer } from '../../context.ts'
import { ConflictError, ForbiddenError, NotFoundError, ValidationError } from '../../errors.ts'
import type { Edit, Prisma } from '../../generated/prisma/client.ts'
import { recordAudit } from '../moderation/audit.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { type Changes, checkChanges, type EditValues, writePayload } from './changes.ts'
import { enqueueApplication } from './jobs.ts'
import {
  type EditTarget,
  findTarget,
  isEditable,
  mayApprove,
  targetColumn,
  targetOfEdit,
  targetOfGlobalId,
} from './targets.ts'

/** What somebody suggests. */
export interface Suggestion {
  /** Global id of an artist, album or track. */
  target: string
  changes: EditValues
  /** Why, in the suggester's words. */
  summary?: string | null
  /** Apply it at once, which takes the right to approve. */
  approve?: boolean | null
}

/**
 * Keeps a suggested change of an artist, album or track of this pod until somebody decides on it. With `approve`, and
 * the right to, it is applied at once, by a job.
 */
export async function suggestEdit(context: Context, suggestion: Suggestion): Promise<Edit> {
  const viewer = requireViewerWith(context, 'write:edits')
  const { pod } = context
  const key = targetOfGlobalId(suggestion.target)
  const target = key && (await findTarget(pod, key))
  if (!target) throw new NotFoundError()
  const approve = suggestion.approve === true
  if (!isEditable(context, target) || (approve && !(await mayApprove(context, target))))
    throw new ForbiddenError()
  const changes = checkChanges(target.kind, suggestion.changes, { mostTags: pod.config.music.tagsMaximum })
  const coverId = await checkReferences(context, changes)
  const uuid = randomUUID()
  const edit = await pod.prisma.$transaction(async (tx) => {
    const created = await tx.edit.create({
      data: {
        uuid,
        fid: `${pod.config.origin}/federation/edits/${uuid}`,
        createdById: viewer.actorId,
        isApproved: approve || null,
        summary: suggestion.summary,
        payload: writePayload(changes),
        ...targetColumn(target),
        ...(coverId === null ? {} : { attachment: { create: { attachmentId: coverId } } }),
      },
    })
    if (approve) await recordModeration(tx, viewer, 'edit.approve', uuid, target)
    return created
  })
  await pod.pubsub.publish('edits', { editId: edit.id, change: 'created' })
  if (approve) await enqueueApplication(pod, edit.id)
  return edit
}

/** Checks that a licence and picture exist, and gives the picture's key. */
async function checkReferences({ pod }: Context, { license, cover }: Changes): Promise<number | null> {
  if (license && !(await pod.prisma.license.findUnique({ where: { code: license } }))) {
    throw ValidationError.of('license', `Invalid pk "${license}" - object does not exist.`)
  }
  if (!cover) return null
  const picture = await pod.prisma.attachment.findFirst({
    where: { uuid: cover, actor: { domainName: pod.config.hostname } },
    select: { id: true },
  })
  if (!picture) throw ValidationError.of('cover', `Object with uuid=${cover} does not exist.`)
  return picture.id
}

/** Decides on an edit. An approved one is applied by a job. */
export async function reviewEdit(
  context: Context,
  uuid: string,
  verdict: 'APPROVE' | 'REJECT',
): Promise<Edit> {
  const viewer = requireViewerWith(context, 'write:edits')
  const { pod } = context
  const { edit, target } = await findEditOf(context, uuid)
  if (!(await mayApprove(context, target))) throw new ForbiddenError()
  const isApproved = verdict === 'APPROVE'
  // the job may apply it at this very moment: whoever is first wins
  await pod.prisma.$transaction(async (tx) => {
    const { count } = await tx.edit.updateMany({
      where: { id: edit.id, OR: [{ isApplied: null }, { isApplied: false }] },
      data: { isApproved, approvedById: viewer.actorId },
    })
    if (count === 0) throw new ConflictError('This mutation was already applied')
    await recordModeration(tx, viewer, isApproved ? 'edit.approve' : 'edit.reject', uuid, target)
  })
  await pod.pubsub.publish('edits', {
    editId: edit.id,
    change: 'updated',
    oldIsApproved: edit.isApproved,
    newIsApproved: isApproved,
  })
  if (isApproved) await enqueueApplication(pod, edit.id)
  return pod.prisma.edit.findUniqueOrThrow({ where: { id: edit.id } })
}

/** Takes an edit back: its creator, and whoever may decide on it. What was applied stays on record. */
export async function deleteEdit(context: Context, uuid: string): Promise<string> {
  const viewer = requireViewerWith(context, 'write:edits')
  const { pod } = context
  const { edit, target } = await findEditOf(context, uuid)
  const isOwn = edit.createdById === viewer.actorId
  if (!isOwn && !(await mayApprove(context, target))) throw new ForbiddenError()
  await pod.prisma.$transaction(async (tx) => {
    const { count } = await tx.edit.deleteMany({
      where: { id: edit.id, OR: [{ isApplied: null }, { isApplied: false }] },
    })
    if (count === 0) throw new ConflictError('You cannot delete an applied mutation')
    if (!isOwn) await recordModeration(tx, viewer, 'edit.delete', uuid, target)
  })
  return uuid
}

/** Writes down what somebody did by a permission: what is done to one's own music is nobody's business. */
async function recordModeration(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  action: string,
  uuid: string,
  target: EditTarget,
): Promise<void> {
  if (target.attributedToId === viewer.actorId) return
  await recordAudit(tx, viewer, { action, targetKind: 'edit', target: uuid })
}

async function findEditOf({ pod }: Context, uuid: string): Promise<{ edit: Edit; target: EditTarget }> {
  const edit = await pod.prisma.edit.findUnique({ where: { uuid } })
  const key = edit && targetOfEdit(edit)
  const target = key && (await findTarget(pod, key))
  if (!edit || !target) throw new NotFoundError()
  return { edit, target }
}

/** One edit; null when there is none, or its target is gone. Any account may see it. */
export async function findEdit(context: Context, uuid: string): Promise<Edit | null> {
  requireViewerWith(context, 'read:edits')
  const edit = await context.pod.prisma.edit.findUnique({ where: { uuid } })
  return edit && targetOfEdit(edit) ? edit : null
}

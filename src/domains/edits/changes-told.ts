import type { Context } from '../../context.ts'
import type { Edit } from '../../generated/prisma/client.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** An edit that was suggested or decided on. Null decisions wait. */
export interface EditChange {
  edit: Edit
  /** What was decided before and after; absent when the edit is new. */
  decision: { before: boolean | null; after: boolean | null } | null
}

/** Tells of edits as they are suggested and decided on. Any account may hear it. */
export function editChanges(context: Context): AsyncIterableIterator<EditChange> {
  requireViewerWith(context, 'read:edits')
  return eachAnew(context, context.pod.pubsub.subscribe('edits'), async (message) => {
    const edit = await context.pod.prisma.edit.findUnique({ where: { id: message.editId } })
    if (!edit) return null
    const decision =
      message.change === 'updated' ? { before: message.oldIsApproved, after: message.newIsApproved } : null
    return { edit, decision }
  })
}

/** How many edits wait for a decision. */
export const pendingEdits = ({ pod }: Context): Promise<number> =>
  pod.prisma.edit.count({ where: { isApproved: null } })

import { randomInt } from 'node:crypto'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'
import { wordSearch } from '../search/token-search.ts'
import { type Doer, recordAudit } from '../moderation/audit.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { openInvitation } from './invitation-rules.ts'

/** Which invitations an administrator wants to see. */
export interface InvitationFilter {
  /** Words to find in the code, or in name or address of who invites. */
  query?: string | null
  /** Whether somebody may still register with it. */
  isOpen?: boolean | null
}

const orders = {
  CREATED_AT_ASC: Prisma.sql`i.created_at ASC`,
  CREATED_AT_DESC: Prisma.sql`i.created_at DESC`,
  EXPIRES_AT_ASC: Prisma.sql`i.expires_at ASC`,
  EXPIRES_AT_DESC: Prisma.sql`i.expires_at DESC`,
} as const

export type InvitationOrder = keyof typeof orders

const searched = [Prisma.sql`o.username`, Prisma.sql`i.code`, Prisma.sql`o.email`]
const isOpen = openInvitation(Prisma.sql`i`)

/** Every invitation, newest first, for people who manage accounts. */
export function invitationListing(
  context: Context,
  filter: InvitationFilter,
  orderBy: readonly InvitationOrder[],
): Listing {
  requireScope(context, 'read:instance:invitations')
  const where = wordSearch(filter.query ?? '', searched)
  if (filter.isOpen != null) where.push(filter.isOpen ? isOpen : Prisma.sql`NOT ${isOpen}`)
  return {
    from: Prisma.sql`invitation i JOIN user_account o ON o.id = i.owner_id`,
    key: Prisma.sql`i.id`,
    where,
    orderBy: orderBy.map((order) => orders[order]),
  }
}

/** Makes an invitation in the caller's name, with a code of ten capitals when none is wished for. */
export async function createInvitation(context: Context, code?: string | null): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:invitations')
  return makeInvitation(context.pod, viewer, viewer.userId, code)
}

/** Makes an invitation in the name of an account, whoever does it. */
export async function makeInvitation(
  pod: Pod,
  doer: Doer,
  ownerId: number,
  code?: string | null,
): Promise<number> {
  if (code != null) requireGoodCode(code)
  const { invitationDays } = pod.config.accounts
  return withFreeCode(() =>
    pod.prisma.$transaction(async (tx) => {
      const { id } = await tx.invitation.create({
        data: {
          code: code ?? randomCode(),
          ownerId,
          expiresAt: new Date(Date.now() + invitationDays * 24 * 3600 * 1000),
        },
        select: { id: true },
      })
      // a code is a secret as long as it is open: the trail only knows the key
      await recordAudit(tx, doer, { action: 'invitation.create', targetKind: 'invitation', target: id })
      return id
    }),
  )
}

/** Gives an invitation another code. */
export async function renameInvitation(context: Context, id: number, code: string): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:invitations')
  requireGoodCode(code)
  await withFreeCode(() =>
    context.pod.prisma.$transaction(async (tx) => {
      const { count } = await tx.invitation.updateMany({ where: { id }, data: { code } })
      if (count === 0) throw new NotFoundError()
      await recordAudit(tx, viewer, { action: 'invitation.change', targetKind: 'invitation', target: id })
    }),
  )
  return id
}

/** Deletes those of some invitations that are still open and that a filter finds, and says how many they were. */
export async function deleteOpenInvitations(
  context: Context,
  ids: readonly number[],
  filter: InvitationFilter = {},
): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:invitations')
  const { from, where } = invitationListing(context, filter, [])
  const named = Prisma.sql`i.id = ANY(${[...ids]}::int[])`
  return context.pod.prisma.$transaction(async (tx) => {
    const deleted = await tx.$queryRaw<{ id: number }[]>`
      DELETE FROM invitation WHERE id IN (
        SELECT i.id FROM ${from} WHERE ${Prisma.join([...where, isOpen, named], ' AND ')}) RETURNING id`
    if (deleted.length > 0) {
      await recordAudit(tx, viewer, {
        action: 'invitation.delete',
        targetKind: 'invitation',
        details: { ids: deleted.map(({ id }) => id) },
      })
    }
    return deleted.length
  })
}

function requireGoodCode(code: string): void {
  if (code.trim() === '') throw ValidationError.of('code', 'This field may not be blank.')
  if (code.length > 50) {
    throw ValidationError.of('code', 'Ensure this field has no more than 50 characters.')
  }
}

async function withFreeCode<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw ValidationError.of('code', 'An invitation with this code already exists')
  }
}

/** Ten random capitals: 47 bits, too many to guess against the limit on registrations. */
const randomCode = () => Array.from({ length: 10 }, () => String.fromCharCode(65 + randomInt(26))).join('')

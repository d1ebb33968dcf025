import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Prisma, PrivacyLevel } from '../../generated/prisma/client.ts'
import { tellLater } from '../federation/announcements.ts'
import { type ContentFormatName, contentTypeOf } from '../content/types.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** What a profile can be changed to. What is not given stays as it is. */
export interface ProfileChanges {
  name?: string | null
  privacyLevel?: PrivacyLevel | null
  /** UUID of a picture that the caller uploaded and nothing uses yet; `null` removes the avatar. */
  avatar?: string | null
  /** `null` removes it. */
  summary?: { text?: string | null; format: ContentFormatName } | null
  /** `null`: never. */
  instanceSupportMessageAt?: Date | null
  funkwhaleSupportMessageAt?: Date | null
}

/** Changes the caller's profile and gives the key of their account. */
export async function updateProfile(context: Context, changes: ProfileChanges): Promise<number> {
  const { userId, actorId } = requireViewerWith(context, 'write:profile')
  const { name, summary } = changes
  if (name != null && name.length > 255) {
    throw ValidationError.of('name', 'Ensure this field has no more than 255 characters.')
  }
  if ((summary?.text?.length ?? 0) > 5000) {
    throw ValidationError.of(['summary', 'text'], 'Ensure this field has no more than 5000 characters.')
  }
  await context.pod.prisma.$transaction(async (tx) => {
    await tx.user.update({
      where: { id: userId },
      data: {
        name: name ?? undefined,
        privacyLevel: changes.privacyLevel ?? undefined,
        instanceSupportMessageAt: changes.instanceSupportMessageAt,
        funkwhaleSupportMessageAt: changes.funkwhaleSupportMessageAt,
      },
      select: { id: true },
    })
    if (changes.avatar !== undefined) await setAvatar(tx, actorId, changes.avatar)
    if (summary !== undefined) await setSummary(tx, actorId, summary)
    if (changes.avatar !== undefined || summary !== undefined) {
      await tellLater(context.pod, tx, { kind: 'actor-updated', actorId })
    }
  })
  return userId
}

async function setAvatar(tx: Prisma.TransactionClient, actorId: number, uuid: string | null) {
  const attachment = uuid === null ? null : await ownUnusedAttachment(tx, actorId, uuid)
  await tx.actor.update({
    where: { id: actorId },
    data: { attachmentIconId: attachment?.id ?? null },
    select: { id: true },
  })
}

/** A picture of the actor's own that nothing but its avatar uses. */
async function ownUnusedAttachment(tx: Prisma.TransactionClient, actorId: number, uuid: string) {
  const attachment = await tx.attachment.findFirst({
    where: {
      uuid,
      actorId,
      artists: { none: {} },
      albums: { none: {} },
      tracks: { none: {} },
      editAttachments: { none: {} },
      actors: { every: { id: actorId } },
    },
    select: { id: true },
  })
  if (!attachment) throw ValidationError.of('avatar', `Object with uuid=${uuid} does not exist.`)
  return attachment
}

async function setSummary(
  tx: Prisma.TransactionClient,
  actorId: number,
  summary: ProfileChanges['summary'],
): Promise<void> {
  await tx.content.deleteMany({ where: { actor: { id: actorId } } })
  if (!summary) return
  const { id: summaryId } = await tx.content.create({
    data: { text: summary.text ?? '', contentType: contentTypeOf(summary.format) },
    select: { id: true },
  })
  await tx.actor.update({ where: { id: actorId }, data: { summaryId }, select: { id: true } })
}

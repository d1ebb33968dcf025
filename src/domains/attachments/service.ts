import type { Context } from '../../context.ts'
import { ForbiddenError, NotFoundError, ValidationError } from '../../errors.ts'
import type { Attachment } from '../../generated/prisma/client.ts'
import { ImageError, receivePicture } from '../../platform/images/images.ts'
import type { ReceivedFile } from '../../platform/storage/receive.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { claimFiles } from '../storage/loose-files.ts'
import { deletePicture, storePicture } from './pictures.ts'

/**
 * Keeps an uploaded picture, without its metadata and with its crops. Nothing shows it yet: what is not used as a
 * cover or avatar in time is pruned.
 */
export async function uploadAttachment(context: Context, upload: ReceivedFile): Promise<Attachment> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  try {
    const picture = await receivePicture(upload.path, upload.filename)
    const stored = await storePicture(pod, { data: picture.data, filename: upload.filename })
    return await pod.prisma.$transaction(async (tx) => {
      await claimFiles(tx, [stored.file])
      return tx.attachment.create({ data: { ...stored, actorId } })
    })
  } catch (error) {
    if (error instanceof ImageError) throw ValidationError.of('file', error.message)
    throw error
  } finally {
    await upload.discard()
  }
}

/** A picture by its uuid: who knows that may see it. `null` when there is none. */
export async function findAttachment(context: Context, uuid: string): Promise<Attachment | null> {
  requireScope(context, 'read:libraries')
  return context.pod.prisma.attachment.findUnique({ where: { uuid } })
}

/** Deletes a picture of the caller's own; where it was shown there is none afterwards. */
export async function deleteAttachment(context: Context, uuid: string): Promise<string> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  const attachment = await pod.prisma.attachment.findUnique({ where: { uuid } })
  if (!attachment) throw new NotFoundError()
  if (attachment.actorId !== actorId) throw new ForbiddenError()
  await pod.prisma.attachment.deleteMany({ where: { id: attachment.id } })
  if (attachment.file) await deletePicture(pod, attachment.file)
  return uuid
}

import type { Pod } from '../../../pod.ts'
import { isOwnAddress } from '../policies.ts'
import { addressIn, first } from '../reading.ts'
import { readLibrary } from '../remote-libraries.ts'
import { deleteRemoteUploads } from '../withdrawal.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

async function librarySentBy(pod: Pod, { payload, sender }: HandledActivity) {
  const fid = addressIn(payload.object) ?? ''
  const library = await pod.prisma.library.findFirst({ where: { fid, actorId: sender.id, channel: null } })
  if (!library || isOwnAddress(pod, fid)) throw new IgnoredActivityError('the sender has no such library')
  return library
}

/** A library elsewhere changed. */
export async function updateLibrary(pod: Pod, activity: HandledActivity): Promise<void> {
  const { id } = await librarySentBy(pod, activity)
  const { name, description, privacyLevel, uploadsCount } = readLibrary(first(activity.payload.object))
  await pod.prisma.library.update({ where: { id }, data: { name, description, privacyLevel, uploadsCount } })
}

/** A library elsewhere is gone, with what it held; tracks stay. */
export async function deleteLibrary(pod: Pod, activity: HandledActivity): Promise<void> {
  const { id } = await librarySentBy(pod, activity)
  await deleteRemoteUploads(pod, { libraryId: id })
  await pod.prisma.library.deleteMany({ where: { id } })
}

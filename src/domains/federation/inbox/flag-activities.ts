import type { ReportType } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import type { ReportTargetInput } from '../../moderation/report-targets.ts'
import { fileForwardedReport } from '../../moderation/reports.ts'
import { isOwnAddress, sameHost } from '../policies.ts'
import { addressIn, optionalText, tagNames } from '../reading.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

const types: Record<string, ReportType> = {
  takedown_request: 'TAKEDOWN_REQUEST',
  invalid_metadata: 'INVALID_METADATA',
  illegal_content: 'ILLEGAL_CONTENT',
  offensive_content: 'OFFENSIVE_CONTENT',
}

/** Somebody elsewhere complains about something of this pod. */
export async function takeFlag(pod: Pod, { payload, sender }: HandledActivity): Promise<void> {
  const fid = addressIn(payload.object)
  const target = fid !== null && isOwnAddress(pod, fid) ? await findTarget(pod, fid) : null
  if (!target) throw new IgnoredActivityError('there is nothing of this pod at this address')
  const id = addressIn(payload.id)
  const kind = tagNames()
    .parse(payload.tag)
    .find((name) => Object.hasOwn(types, name))
  await fileForwardedReport(pod, {
    fid: id !== null && sameHost(id, sender.fid) ? id : null,
    type: types[kind ?? ''] ?? 'OTHER',
    summary: optionalText(5000).parse(payload.content),
    submitterId: sender.id,
    target,
  })
}

/** What a report about an address is about; an upload stands for its track. */
async function findTarget({ prisma }: Pod, fid: string): Promise<ReportTargetInput | null> {
  const where = { fid }
  const select = { id: true } as const
  const artist = await prisma.artist.findUnique({ where, select })
  if (artist) return { artist: artist.id }
  const album = await prisma.album.findUnique({ where, select })
  if (album) return { album: album.id }
  const track = await prisma.track.findUnique({ where, select })
  if (track) return { track: track.id }
  const library = await prisma.library.findUnique({ where, select: { uuid: true } })
  if (library) return { library: library.uuid }
  const upload = await prisma.upload.findUnique({ where, select: { trackId: true } })
  if (upload?.trackId) return { track: upload.trackId }
  const actor = await prisma.actor.findUnique({ where, include: { channel: { select: { uuid: true } } } })
  if (actor?.channel) return { channel: actor.channel.uuid }
  return actor && { account: `${actor.preferredUsername}@${actor.domainName}` }
}

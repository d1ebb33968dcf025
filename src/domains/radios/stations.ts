import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { InternetRadioStation } from '../../generated/prisma/client.ts'
import { recordAudit } from '../moderation/audit.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'

/** A station on the internet as it is written. */
export interface StationFields {
  name: string
  streamUrl: string
  homePageUrl?: string | null
}

const address = z.url({ protocol: /^https?$/, error: 'Enter a valid URL.' })
const stationRule = z.object({
  name: z.string().trim().min(1, 'This field may not be blank.').max(100, 'At most 100 characters.'),
  streamUrl: address,
  homePageUrl: address.nullish(),
})

function checked(fields: StationFields) {
  const parsed = stationRule.safeParse(fields)
  if (parsed.success) return parsed.data
  throw new ValidationError(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
  )
}

/** Stations on the internet that the pod offers, by name; for members. */
export async function listStations(context: Context): Promise<InternetRadioStation[]> {
  requireScope(context, 'read:radios')
  return context.pod.prisma.internetRadioStation.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

/** Adds a station; for those who manage the pod's music. */
export async function createStation(context: Context, fields: StationFields): Promise<InternetRadioStation> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const data = checked(fields)
  return context.pod.prisma.$transaction(async (tx) => {
    const station = await tx.internetRadioStation.create({ data })
    await recordAudit(tx, viewer, changeOf('create', station))
    return station
  })
}

/** Writes a station anew; for those who manage the pod's music. */
export async function updateStation(
  context: Context,
  id: number,
  fields: StationFields,
): Promise<InternetRadioStation> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const data = checked(fields)
  return context.pod.prisma.$transaction(async (tx) => {
    const [station] = await tx.internetRadioStation.updateManyAndReturn({
      where: { id },
      data: { ...data, homePageUrl: data.homePageUrl ?? null },
    })
    if (!station) throw new NotFoundError()
    await recordAudit(tx, viewer, changeOf('change', station))
    return station
  })
}

/** Takes a station away; for those who manage the pod's music. */
export async function deleteStation(context: Context, id: number): Promise<void> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  await context.pod.prisma.$transaction(async (tx) => {
    const station = await tx.internetRadioStation.findUnique({ where: { id } })
    if (!station) throw new NotFoundError()
    await tx.internetRadioStation.delete({ where: { id } })
    await recordAudit(tx, viewer, changeOf('delete', station))
  })
}

const changeOf = (verb: 'create' | 'change' | 'delete', { id, name, streamUrl }: InternetRadioStation) => ({
  action: `station.${verb}`,
  targetKind: 'station',
  target: id,
  details: { name, streamUrl },
})

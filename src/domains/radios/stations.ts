import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { InternetRadioStation } from '../../generated/prisma/client.ts'
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
  requireViewerWith(context, 'write:instance:libraries')
  return context.pod.prisma.internetRadioStation.create({ data: checked(fields) })
}

/** Writes a station anew; for those who manage the pod's music. */
export async function updateStation(
  context: Context,
  id: number,
  fields: StationFields,
): Promise<InternetRadioStation> {
  requireViewerWith(context, 'write:instance:libraries')
  const data = checked(fields)
  const [station] = await context.pod.prisma.internetRadioStation.updateManyAndReturn({
    where: { id },
    data: { ...data, homePageUrl: data.homePageUrl ?? null },
  })
  if (!station) throw new NotFoundError()
  return station
}

/** Takes a station away; for those who manage the pod's music. */
export async function deleteStation(context: Context, id: number): Promise<void> {
  requireViewerWith(context, 'write:instance:libraries')
  const { count } = await context.pod.prisma.internetRadioStation.deleteMany({ where: { id } })
  if (count === 0) throw new NotFoundError()
}

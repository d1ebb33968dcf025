import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Prisma, RadioSession, RadioType } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import { actorRow } from '../users/actor-rows.ts'
import { findActorKey } from '../users/handles.ts'
import { checkFilter } from './filters/combination.ts'
import type { RadioFilter } from './filters/filter.ts'

/** What a radio is started with: its type, and what that type is about. */
export interface RadioStart {
  type: RadioType
  /** For `ARTIST`. */
  artistId?: number | null
  /** For `SIMILAR`. */
  trackId?: number | null
  /** For `TAG`; case does not matter. */
  tag?: string | null
  /** For `LIBRARY`. */
  libraryUuid?: string | null
  /** For `ACTOR_CONTENT`: `alice@pod.example`. */
  actor?: string | null
  /** For `CUSTOM`. */
  radioId?: number | null
  /** For `CUSTOM_MULTIPLE`. */
  filter?: RadioFilter | null
}

type Subject = Partial<
  Pick<RadioSession, 'artistId' | 'trackId' | 'tagId' | 'libraryId' | 'actorId' | 'customRadioId'> & {
    config: Prisma.InputJsonObject
  }
>

const requiresObject = () => ValidationError.whole('Radio requires a related object')
const unknownObject = (key: string | number) =>
  ValidationError.of('relatedObjectId', `Invalid pk "${key}" - object does not exist.`)

/** What a radio is about, checked. */
export async function subjectOf(context: Context, start: RadioStart): Promise<Subject> {
  const { prisma } = context.pod
  switch (start.type) {
    case 'ARTIST': {
      const { artistId } = start
      if (artistId == null) throw requiresObject()
      if (!(await prisma.artist.count({ where: { id: artistId } }))) throw unknownObject(artistId)
      return { artistId }
    }
    case 'SIMILAR': {
      const { trackId } = start
      if (trackId == null) throw requiresObject()
      if (!(await prisma.track.count({ where: { id: trackId } }))) throw unknownObject(trackId)
      return { trackId }
    }
    case 'TAG': {
      if (start.tag == null) throw requiresObject()
      const tag = await prisma.tag.findFirst({
        where: { name: { equals: literally(start.tag), mode: 'insensitive' } },
        select: { id: true },
      })
      if (!tag) throw unknownObject(start.tag)
      return { tagId: tag.id }
    }
    case 'LIBRARY': {
      if (start.libraryUuid == null) throw requiresObject()
      const library = await prisma.library.findUnique({
        where: { uuid: start.libraryUuid },
        select: { id: true },
      })
      if (!library) throw unknownObject(start.libraryUuid)
      return { libraryId: library.id }
    }
    case 'ACTOR_CONTENT': {
      if (start.actor == null) throw requiresObject()
      const actorId = start.actor.includes('@') ? await findActorKey(context.pod, start.actor) : null
      if (actorId === null) throw ValidationError.whole('Invalid actor name')
      return { actorId }
    }
    case 'CUSTOM': {
      const { radioId } = start
      if (radioId == null) throw ValidationError.whole('You must provide a custom radio')
      const radio = await prisma.radio.findUnique({ where: { id: radioId } })
      if (!radio) throw ValidationError.of('customRadio', `Invalid pk "${radioId}" - object does not exist.`)
      if (!radio.isPublic && radio.userId !== context.viewer?.userId) {
        throw ValidationError.whole("You don't have access to this radio")
      }
      return { customRadioId: radio.id }
    }
    case 'CUSTOM_MULTIPLE': {
      const { filter } = start
      if (!filter) throw ValidationError.whole('You must provide a configuration for this radio')
      const mistake = await checkFilter(context, filter)
      if (mistake) throw ValidationError.of('config', mistake)
      return { config: filter }
    }
    default:
      return {}
  }
}

/** What a session's radio is about, as a text: a key, a name, a uuid or a handle. */
export async function relatedTo(context: Context, session: RadioSession): Promise<string | null> {
  const { prisma } = context.pod
  const { artistId, trackId, tagId, libraryId, actorId, userId } = session
  if (artistId !== null) return String(artistId)
  if (trackId !== null) return String(trackId)
  if (tagId !== null) {
    const tag = await prisma.tag.findUnique({ where: { id: tagId }, select: { name: true } })
    return tag?.name ?? null
  }
  if (libraryId !== null) {
    const library = await prisma.library.findUnique({ where: { id: libraryId }, select: { uuid: true } })
    return library?.uuid ?? null
  }
  if (actorId !== null) {
    const actor = await actorRow(context, actorId)
    return actor && `${actor.preferredUsername}@${actor.domainName}`
  }
  return session.radioType.startsWith('LESS_LISTENED') && userId !== null ? String(userId) : null
}

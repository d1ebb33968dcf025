import type { Context } from '../../context.ts'
import { ForbiddenError, NotFoundError, UnauthenticatedError, ValidationError } from '../../errors.ts'
import type { Prisma, RadioSession, RadioSessionTrack, RadioType } from '../../generated/prisma/client.ts'
import { requireScope } from '../oauth/scopes.ts'
import { startSession } from '../users/sessions.ts'
import { checkFilter } from './filters/combination.ts'
import type { RadioFilter } from './filters/filter.ts'
import { pickTrack } from './picking.ts'
import { personalRadios } from './pools.ts'

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
  Pick<
    RadioSession,
    'artistId' | 'trackId' | 'tagId' | 'libraryId' | 'actorId' | 'customRadioId'
  > & { config: Prisma.InputJsonObject }
>

const requiresObject = () => ValidationError.whole('Radio requires a related object')
const unknownObject = (key: string | number) =>
  ValidationError.of('relatedObjectId', `Invalid pk "${key}" - object does not exist.`)

/** What a radio is about, checked. */
async function subjectOf(context: Context, start: RadioStart): Promise<Subject> {
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
        where: { name: { equals: start.tag, mode: 'insensitive' } },
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
      const [username, domainName] = start.actor.split('@')
      const actor =
        username && domainName
          ? await prisma.actor.findFirst({
              where: { preferredUsername: { equals: username, mode: 'insensitive' }, domainName },
              select: { id: true },
            })
          : null
      if (!actor) throw ValidationError.whole('Invalid actor name')
      return { actorId: actor.id }
    }
    case 'CUSTOM': {
      const { radioId } = start
      if (radioId == null) throw ValidationError.whole('You must provide a custom radio')
      const radio = await prisma.radio.findUnique({ where: { id: radioId } })
      if (!radio)
        throw ValidationError.of('customRadio', `Invalid pk "${radioId}" - object does not exist.`)
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

/**
 * Sits down in front of a radio. The session is held by the caller's account; callers without one hold it by
 * their browser session, which is opened when there is none.
 */
export async function startRadio(context: Context, start: RadioStart): Promise<RadioSession> {
  requireScope(context, 'read:radios')
  if (personalRadios.has(start.type) && !context.viewer) throw new UnauthenticatedError()
  const subject = await subjectOf(context, start)
  const userId = context.viewer?.userId ?? null
  const sessionId = userId === null ? await browserSession(context) : null
  return context.pod.prisma.radioSession.create({
    data: { radioType: start.type, userId, sessionId, ...subject },
  })
}

async function browserSession(context: Context): Promise<number> {
  return context.credential.kind === 'session' ? context.credential.sessionId : startSession(context, null)
}

/** Whether the caller holds a session. */
function holds({ viewer, credential }: Context, session: RadioSession): boolean {
  if (viewer) return session.userId === viewer.userId
  return (
    credential.kind === 'session' && session.sessionId !== null && session.sessionId === credential.sessionId
  )
}

/**
 * One session; `null` when it does not exist for the caller. Members may look at each other's sessions, as they
 * always could, but only the holder gets tracks.
 */
export async function findRadioSession(context: Context, id: number): Promise<RadioSession | null> {
  requireScope(context, 'read:radios')
  const session = await context.pod.prisma.radioSession.findUnique({ where: { id } })
  if (!session) return null
  return holds(context, session) || (context.viewer && session.userId !== null) ? session : null
}

/**
 * The next track of a session: one that it has not given before. Only its holder may ask.
 * Fails with `NotFoundError` when none is left.
 */
export async function nextRadioTrack(context: Context, id: number): Promise<RadioSessionTrack> {
  requireScope(context, 'read:radios')
  const { prisma } = context.pod
  const session = await prisma.radioSession.findUnique({
    where: { id },
    include: { customRadio: { select: { config: true, userId: true } } },
  })
  if (!session) throw ValidationError.of('session', `Invalid pk "${id}" - object does not exist.`)
  if (!holds(context, session)) throw new ForbiddenError()
  const given = await prisma.$transaction(async (tx) => {
    // two requests at once must not be given the same track
    await tx.$queryRaw`SELECT id FROM radio_session WHERE id = ${id} FOR UPDATE`
    const holderActorId = context.viewer?.actorId ?? null
    const trackId = await pickTrack(context, tx, { ...session, holderActorId })
    if (trackId === null) return null
    const last = await tx.radioSessionTrack.findFirst({
      where: { sessionId: id },
      orderBy: { position: 'desc' },
      select: { position: true },
    })
    return tx.radioSessionTrack.create({
      data: { sessionId: id, trackId, position: (last?.position ?? 0) + 1 },
    })
  })
  if (!given) throw new NotFoundError("Radio doesn't have more candidates")
  return given
}

import type { Context } from '../../context.ts'
import { ForbiddenError, NotFoundError, UnauthenticatedError, ValidationError } from '../../errors.ts'
import type { RadioSession, RadioSessionTrack } from '../../generated/prisma/client.ts'
import { requireScope } from '../oauth/scopes.ts'
import { startSession } from '../users/sessions.ts'
import { pickTrack } from './picking.ts'
import { personalRadios } from './pools.ts'
import { type RadioStart, subjectOf } from './subjects.ts'

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

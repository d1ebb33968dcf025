import type { Context } from '../../context.ts'
import { type Listening, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { announce } from '../activity/announcements.ts'
import { withoutHiddenTracks } from '../music/conditions.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { ownedWithin } from '../users/owner-scope.ts'
import { maySee, visibleTo } from '../users/user-visibility.ts'

/** Which listenings a list shows; what is left out does not restrict it. */
export interface ListeningFilter {
  /** Exact username, with its case. */
  username?: string | null
  /** Pod of the listener. */
  domain?: string | null
  /** Whose: see `ownedWithin`. */
  scope?: string | null
  /** `true` for only those of artists that the caller hides, which are left out otherwise. */
  onlyHidden?: boolean | null
}

/** What listenings can be sorted by. */
export const listeningColumns = {
  ID: Prisma.sql`listening.id`,
  USER: Prisma.sql`listening.user_id`,
  TRACK: Prisma.sql`listening.track_id`,
  CREATED_AT: Prisma.sql`listening.created_at`,
}
export type ListeningOrder = OrderOf<typeof listeningColumns>

/** Listenings of all accounts that the caller may see, the newest first unless ordered otherwise. */
export function listeningListing(
  context: Context,
  given?: ListeningFilter | null,
  orders?: readonly ListeningOrder[] | null,
): Listing {
  requireScope(context, 'read:listenings')
  const filter = given ?? {}
  return {
    from: Prisma.sql`listening
      JOIN user_account owner ON owner.id = listening.user_id
      JOIN track ON track.id = listening.track_id`,
    key: listeningColumns.ID,
    where: [
      visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`),
      ...ownedWithin(context, filter.scope, Prisma.sql`owner.actor_id`),
      ...withoutHiddenTracks(context, Prisma.sql`track`, filter.onlyHidden),
      ...(filter.username ? [Prisma.sql`owner.username = ${filter.username}`] : []),
      ...(filter.domain
        ? [
            Prisma.sql`owner.actor_id IN (SELECT member.id FROM actor member WHERE member.domain_name = ${filter.domain})`,
          ]
        : []),
    ],
    orderBy: sortBy(listeningColumns, orders, 'CREATED_AT_DESC'),
  }
}

/** One listening; `null` when it does not exist for the caller. */
export async function findListening(context: Context, id: number): Promise<Listening | null> {
  requireScope(context, 'read:listenings')
  const listening = await context.pod.prisma.listening.findUnique({
    where: { id },
    include: { user: { select: { id: true, privacyLevel: true } } },
  })
  if (!listening?.user) return null
  const { user } = listening
  return maySee(context, { level: user.privacyLevel, ownerId: user.id }) ? listening : null
}

/** What is done after a listening was recorded, beside telling members. */
export type ListeningHook = (context: Context, listening: Listening) => Promise<void>
const hooks: ListeningHook[] = []

/** Has something done for every listening that is recorded, as passing it on. Work that waits belongs into a job. */
export function onListening(hook: ListeningHook): void {
  hooks.push(hook)
}

/** A play that a client tells of. */
export interface NewListening {
  trackId: number
  /** When it was played; now unless the client tells it later. */
  listenedAt?: Date | null
  /** Whether the same play told again, as by an app that was offline, is given back and not recorded twice. */
  isOnce?: boolean
}

/** Records a play by the caller of any track, as often as it is told. */
export async function recordListening(
  context: Context,
  { trackId, listenedAt, isOnce = false }: NewListening,
): Promise<Listening> {
  const { userId } = requireViewerWith(context, 'write:listenings')
  await requireTracks(context, 'track', [trackId])
  if (isOnce && listenedAt) {
    const known = await context.pod.prisma.listening.findFirst({
      where: { userId, trackId, createdAt: listenedAt },
    })
    if (known) return known
  }
  const listening = await context.pod.prisma.listening.create({
    data: { userId, trackId, createdAt: listenedAt ?? new Date() },
  })
  for (const hook of hooks) {
    await hook(context, listening).catch((err: unknown) =>
      context.pod.log.error({ err, listening: listening.id }, 'a listening could not be passed on'),
    )
  }
  await announce(context.pod, { kind: 'LISTENED', id: listening.id, userId })
  return listening
}

/** Listenings of members as they are recorded, as far as the caller may see them. */
export function listeningStream(context: Context): AsyncIterableIterator<Listening> {
  requireViewerWith(context, 'read:listenings')
  return eachAnew(context, context.pod.pubsub.subscribe('activity'), async ({ kind, id }) =>
    kind === 'LISTENED' ? findListening(context, id) : null,
  )
}

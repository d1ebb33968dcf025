import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { visibleTo } from '../users/user-visibility.ts'

/** What an account listens to at this moment. */
export interface Playing {
  userId: number
  trackId: number
  client: string
  /** Milliseconds since 1970. */
  startedAt: number
  /** When it is over, in milliseconds since 1970. */
  endsAt: number
}

/** How long a track of unknown length is taken to play. */
const usualMilliseconds = 10 * 60 * 1000

const boards = new WeakMap<Pod, Map<number, Playing>>()

/** What everybody plays, by user; every process of the pod hears of all. Nothing of it is stored. */
function boardOf(pod: Pod): Map<number, Playing> {
  let board = boards.get(pod)
  if (!board) {
    board = new Map()
    boards.set(pod, board)
    void listen(pod, board)
  }
  return board
}

async function listen(pod: Pod, board: Map<number, Playing>): Promise<void> {
  for await (const playing of pod.pubsub.subscribe('nowPlaying')) board.set(playing.userId, playing)
}

/** What is done after somebody told what they start to listen to. */
export type NowPlayingHook = (context: Context, playing: Playing) => Promise<void>
const hooks: NowPlayingHook[] = []

/** Has something done whenever somebody starts to listen, as passing it on. Work that waits belongs into a job. */
export function onNowPlaying(hook: NowPlayingHook): void {
  hooks.push(hook)
}

/** Tells what the caller starts to listen to. */
export async function reportNowPlaying(
  context: Context,
  { trackId, client }: { trackId: number; client: string },
): Promise<Playing> {
  const { userId } = requireViewerWith(context, 'write:listenings')
  await requireTracks(context, 'track', [trackId])
  const { pod } = context
  const upload = await pod.prisma.upload.findFirst({
    where: { trackId, duration: { gt: 0 } },
    orderBy: { id: 'asc' },
    select: { duration: true },
  })
  const startedAt = Date.now()
  const lasts = upload?.duration ? upload.duration * 1000 : usualMilliseconds
  const playing = { userId, trackId, client: client.slice(0, 100), startedAt, endsAt: startedAt + lasts }
  boardOf(pod).set(userId, playing)
  await pod.pubsub.publish('nowPlaying', playing)
  for (const hook of hooks) {
    await hook(context, playing).catch((err: unknown) =>
      pod.log.error({ err, track: trackId }, 'what somebody plays could not be passed on'),
    )
  }
  return playing
}

/** What accounts play whose activity the caller may see, the latest first. */
export async function nowPlaying(context: Context): Promise<Playing[]> {
  requireScope(context, 'read:listenings')
  const board = boardOf(context.pod)
  for (const [userId, { endsAt }] of board) if (endsAt < Date.now()) board.delete(userId)
  if (board.size === 0) return []
  const visible = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT owner.id FROM user_account owner WHERE owner.id IN (${Prisma.join([...board.keys()])})
      AND ${visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`)}`
  return visible
    .flatMap(({ id }) => board.get(id) ?? [])
    .sort((one, other) => other.startedAt - one.startedAt)
}

import { batched } from '../../loaders.ts'
import { artistRow } from '../music/rows.ts'
import { actorRow } from '../users/actor-rows.ts'
import type { Context } from '../../context.ts'
import type { Actor, Channel } from '../../generated/prisma/client.ts'
import { NotFoundError } from '../../errors.ts'

/** What is known of channels besides their rows: each for many channels in one statement. */

const zero = () => 0

/** How often the tracks of a channel were downloaded. */
export const downloadsOfChannel = batched<number, number>(async ({ pod }, keys) => {
  const rows = await pod.prisma.$queryRaw<{ id: number; count: number }[]>`
    SELECT channel.id, sum(track.downloads_count)::int AS count
    FROM channel JOIN track ON track.artist_id = channel.artist_id
    WHERE channel.id = ANY(${[...keys]}::int[]) GROUP BY 1`
  return new Map(rows.map(({ id, count }) => [id, count]))
}, zero)

/** How many follow the actor of a channel, or wait for its consent. */
export const subscriptionsOfChannel = batched<number, number>(async ({ pod }, keys) => {
  const rows = await pod.prisma.$queryRaw<{ id: number; count: number }[]>`
    SELECT channel.id, count(*)::int AS count
    FROM channel JOIN actor_follow follow ON follow.target_id = channel.actor_id
    WHERE channel.id = ANY(${[...keys]}::int[]) AND follow.is_approved IS NOT FALSE GROUP BY 1`
  return new Map(rows.map(({ id, count }) => [id, count]))
}, zero)

/** Whether the caller is subscribed to a channel. */
export const isSubscribedTo = batched<number, boolean>(
  async ({ pod, viewer }, keys) => {
    if (!viewer) return new Map()
    const rows = await pod.prisma.channel.findMany({
      where: {
        id: { in: [...keys] },
        actor: { receivedFollows: { some: { actorId: viewer.actorId, isApproved: true } } },
      },
      select: { id: true },
    })
    return new Map(rows.map(({ id }) => [id, true]))
  },
  () => false,
)

/** The channel that somebody follows by following its actor, by the actor's key. */
export const channelOfActor = batched<number, Channel | null>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.channel.findMany({ where: { actorId: { in: [...keys] } } })
    return new Map(rows.map((row) => [row.actorId, row]))
  },
  () => null,
)

/** The actor that people follow who subscribe to a channel. */
export async function actorOfChannel(
  context: Context,
  { actorId }: Pick<Channel, 'actorId'>,
): Promise<Actor> {
  const actor = await actorRow(context, actorId)
  if (!actor) throw new NotFoundError()
  return actor
}

/** Whether a channel is a podcast, which it says by its artist. */
export const isPodcast = async (
  context: Context,
  { artistId }: Pick<Channel, 'artistId'>,
): Promise<boolean> => (await artistRow(context, artistId))?.contentCategory === 'PODCAST'

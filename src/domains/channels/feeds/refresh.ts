import type { Pod } from '../../../pod.ts'
import { externalActor } from '../external.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import { removeLooseFiles } from '../../storage/loose-files.ts'
import { serviceActor } from '../../federation/service-actor.ts'
import { removeChannel } from '../channel-removal.ts'
import { BlockedFeedError } from './feed-error.ts'
import { fetchFeed } from './fetch-feed.ts'
import { importFeed } from './import-feed.ts'

/** Keys of channels whose feeds are to be fetched again: somebody follows them, and they were not fetched lately. */
export async function outdatedFeeds({ prisma, config }: Pod): Promise<number[]> {
  const rows = await prisma.$queryRaw<{ id: number }[]>`
    SELECT channel.id FROM channel JOIN actor ON actor.id = channel.actor_id
    WHERE ${externalActor(Prisma.sql`actor`, config.hostname)} AND channel.rss_url IS NOT NULL
      AND (actor.last_fetched_at IS NULL
        OR actor.last_fetched_at <= now() - make_interval(secs => ${config.podcasts.refreshSeconds}::int))
      AND EXISTS (SELECT 1 FROM actor_follow follow WHERE follow.target_id = actor.id AND follow.is_approved)
    ORDER BY actor.last_fetched_at NULLS FIRST`
  return rows.map(({ id }) => id)
}

/**
 * Fetches the feed of a channel again. One that moderators block since is removed with its channel. Throws FeedError
 * when it cannot be had; then nothing is changed.
 */
export async function refreshFeed(pod: Pod, channelId: number): Promise<void> {
  const channel = await pod.prisma.channel.findUnique({ where: { id: channelId } })
  if (!channel?.rssUrl) return
  const url = channel.rssUrl
  try {
    const feed = await fetchFeed(pod, url)
    const { id: serviceActorId } = await serviceActor(pod)
    const { looseFiles } = await pod.prisma.$transaction((tx) =>
      importFeed(pod, tx, serviceActorId, { feed, url }),
    )
    await removeLooseFiles(pod, looseFiles)
  } catch (error) {
    if (!(error instanceof BlockedFeedError)) throw error
    pod.log.info({ channel: channelId }, 'a feed that is blocked now was removed')
    await removeChannel(pod, channel)
  }
}

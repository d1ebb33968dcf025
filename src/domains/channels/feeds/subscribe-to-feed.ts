import type { Context } from '../../../context.ts'
import { ValidationError } from '../../../errors.ts'
import type { ActorFollow } from '../../../generated/prisma/client.ts'
import { requireViewerWith } from '../../oauth/scopes.ts'
import { removeLooseFiles } from '../../storage/loose-files.ts'
import { serviceActor } from '../../federation/service-actor.ts'
import { requireChannels } from '../access.ts'
import { follow } from '../subscriptions.ts'
import { fetchFeed } from './fetch-feed.ts'
import { requireAllowed } from './feed-policy.ts'
import { importFeed } from './import-feed.ts'

/**
 * Subscribes the caller to a podcast of somewhere else by the address of its feed, which is read at once unless the
 * pod knows it. Throws ValidationError for what is no address, and FeedError for a feed that cannot be had or read;
 * then nothing is left behind.
 */
export async function subscribeToFeed(context: Context, address: string): Promise<ActorFollow> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  await requireChannels(context)
  const { pod } = context
  const url = address.trim()
  if (!isWebAddress(url)) throw ValidationError.of('url', 'Enter a valid URL.')
  const known = await pod.prisma.channel.findFirst({ where: { rssUrl: url } })
  if (known) {
    await requireAllowed(pod, [url])
    return pod.prisma.$transaction((tx) => follow(pod, tx, actorId, known))
  }
  const feed = await fetchFeed(pod, url)
  const { id: serviceActorId } = await serviceActor(pod)
  const { subscription, looseFiles } = await pod.prisma.$transaction(async (tx) => {
    const imported = await importFeed(pod, tx, serviceActorId, { feed, url })
    return { ...imported, subscription: await follow(pod, tx, actorId, imported.channel) }
  })
  await removeLooseFiles(pod, looseFiles)
  return subscription
}

const longestAddress = 500

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) && text.length <= longestAddress

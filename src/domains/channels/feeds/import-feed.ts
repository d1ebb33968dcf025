import { randomUUID } from 'node:crypto'
import type { Channel, Prisma } from '../../../generated/prisma/client.ts'
import { Prisma as Sql } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { replaceTags } from '../../music/tagging.ts'
import { externalActor, externalUsername } from '../external.ts'
import { storedPodcastDetails } from '../podcast-details.ts'
import { importEpisodes } from './import-episodes.ts'
import { pictureKeys } from './pictures.ts'
import type { Feed } from './read-feed.ts'

/** What an import of a feed left behind. */
export interface ImportedFeed {
  channel: Channel
  /** Storage keys of files that no row names any more; to be removed once the transaction is over. */
  looseFiles: string[]
}

/** Only one feed is stored at a time: else two subscribers could make one show twice. */
const feedLock = 4_017_302

/**
 * Makes the channel of a feed, or brings the one up to date that has its address or its page. Everything happens in
 * the transaction that is given.
 */
export async function importFeed(
  pod: Pod,
  tx: Prisma.TransactionClient,
  serviceActorId: number,
  { feed, url }: { feed: Feed; url: string },
): Promise<ImportedFeed> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${feedLock})`
  const known = await findKnown(pod, tx, { url, link: feed.link })
  const channel = known
    ? await updateChannel(tx, known, { feed, url })
    : await createChannel(pod, tx, serviceActorId, { feed, url })
  await replaceTags(tx, 'artist', channel.artistId, feed.tags)
  const looseFiles = await importEpisodes(pod, tx, channel, feed.items)
  return { channel, looseFiles }
}

/** The channel of a feed; rather by its own address than by the page of the show. */
async function findKnown(
  pod: Pod,
  tx: Prisma.TransactionClient,
  { url, link }: { url: string; link: string },
): Promise<Channel | null> {
  const [found] = await tx.$queryRaw<{ id: number }[]>`
    SELECT channel.id FROM channel JOIN actor ON actor.id = channel.actor_id
    WHERE ${externalActor(Sql.sql`actor`, pod.config.hostname)} AND (channel.rss_url = ${url} OR actor.url = ${link})
    ORDER BY channel.rss_url = ${url} DESC, channel.id LIMIT 1`
  return found ? tx.channel.findUnique({ where: { id: found.id } }) : null
}

const metadataOf = ({ details }: Feed) => storedPodcastDetails(details)

async function createChannel(
  pod: Pod,
  tx: Prisma.TransactionClient,
  serviceActorId: number,
  { feed, url }: { feed: Feed; url: string },
): Promise<Channel> {
  const { origin, hostname } = pod.config
  const pictures = await pictureKeys(tx, [feed.pictureUrl], new Map())
  const artistUuid = randomUUID()
  const artist = await tx.artist.create({
    data: {
      uuid: artistUuid,
      fid: `${origin}/federation/music/artists/${artistUuid}`,
      name: feed.title,
      contentCategory: 'PODCAST',
      modifiedAt: newest(feed) ?? new Date(),
      attributedToId: serviceActorId,
      attachmentCoverId: pictures.get(feed.pictureUrl ?? '') ?? null,
      descriptionId: feed.description ? (await tx.content.create({ data: feed.description })).id : null,
    },
    select: { id: true },
  })
  const username = externalUsername(randomUUID())
  const actor = await tx.actor.create({
    data: {
      fid: `${origin}/federation/actors/${username}`,
      url: feed.link,
      type: 'APPLICATION',
      name: feed.title,
      preferredUsername: username,
      domainName: hostname,
    },
    select: { id: true },
  })
  const libraryUuid = randomUUID()
  const fid = `${origin}/federation/music/libraries/${libraryUuid}`
  const library = await tx.library.create({
    data: {
      uuid: libraryUuid,
      fid,
      followersUrl: `${fid}/followers`,
      actorId: serviceActorId,
      name: username,
      privacyLevel: pod.config.podcasts.visibility,
    },
    select: { id: true },
  })
  return tx.channel.create({
    data: {
      artistId: artist.id,
      actorId: actor.id,
      libraryId: library.id,
      attributedToId: serviceActorId,
      rssUrl: url,
      metadata: metadataOf(feed),
    },
  })
}

async function updateChannel(
  tx: Prisma.TransactionClient,
  channel: Channel,
  { feed, url }: { feed: Feed; url: string },
): Promise<Channel> {
  const artist = await tx.artist.findUniqueOrThrow({
    where: { id: channel.artistId },
    select: {
      modifiedAt: true,
      descriptionId: true,
      attachmentCover: { select: { id: true, url: true, file: true } },
    },
  })
  const { attachmentCover: cover } = artist
  // a picture that was fetched may have changed at its place since: it is fetched anew when it is next shown
  const isFresh = cover?.url && !cover.file
  const pictures = await pictureKeys(
    tx,
    [feed.pictureUrl],
    new Map(isFresh ? [[cover.url ?? '', cover.id]] : []),
  )
  await tx.artist.update({
    where: { id: channel.artistId },
    data: {
      name: feed.title,
      modifiedAt: newest(feed) ?? artist.modifiedAt,
      attachmentCoverId: pictures.get(feed.pictureUrl ?? '') ?? null,
      descriptionId: feed.description ? (await tx.content.create({ data: feed.description })).id : null,
    },
  })
  if (artist.descriptionId !== null) await tx.content.deleteMany({ where: { id: artist.descriptionId } })
  await tx.actor.update({
    where: { id: channel.actorId },
    data: { name: feed.title, url: feed.link, lastFetchedAt: new Date() },
  })
  return tx.channel.update({ where: { id: channel.id }, data: { rssUrl: url, metadata: metadataOf(feed) } })
}

/** When the newest episode came out; null when no episode tells. */
function newest({ items }: Feed): Date | null {
  const times = items.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

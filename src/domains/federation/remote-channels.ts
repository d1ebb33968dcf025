import { randomUUID } from 'node:crypto'
import type { Actor, Channel, ContentCategory, Upload } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { distinctTags, replaceTags } from '../music/tagging.ts'
import type { EpisodeDocument } from './music-reading.ts'
import { isOwnAddress, sameHost } from './policies.ts'
import { type ActorDocument, keepContent, keepPicture, UnusableDocumentError } from './remote-actors.ts'
import { licenseCode, lockCatalogue } from './catalogue-rows.ts'

/** The feed of an actor; only channels have one. */
export const feedOf = ({ url }: Pick<ActorDocument, 'url'>): string | null =>
  url.find(({ mediaType }) => mediaType === 'application/rss+xml')?.href ?? null

const categories: Record<string, ContentCategory> = { music: 'MUSIC', podcast: 'PODCAST', other: 'OTHER' }

/** Keeps the channel that an actor with a feed is. */
export async function saveChannel(
  pod: Pod,
  actor: Actor,
  document: ActorDocument,
  owner: Actor,
): Promise<Channel> {
  return pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    const known = await tx.channel.findUnique({
      where: { actorId: actor.id },
      include: { artist: { include: { attachmentCover: true } } },
    })
    const artist = {
      name: document.name ?? document.preferredUsername,
      contentCategory: categories[document.category ?? ''] ?? ('OTHER' as const),
      attributedToId: owner.id,
      descriptionId: await keepContent(tx, known?.artist.descriptionId ?? null, document.summary),
      attachmentCoverId: await keepPicture(tx, known?.artist.attachmentCover ?? null, document.icon),
      lastFetchedAt: new Date(),
    }
    const channel = known
      ? await tx.channel.update({
          where: { id: known.id },
          data: {
            rssUrl: feedOf(document),
            attributedTo: { connect: { id: owner.id } },
            artist: { update: artist },
          },
        })
      : await tx.channel.create({
          data: {
            rssUrl: feedOf(document),
            actorId: actor.id,
            attributedToId: owner.id,
            artistId: (await tx.artist.create({ data: { ...artist, fid: actor.fid }, select: { id: true } }))
              .id,
            libraryId: (
              await tx.library.create({ data: hiddenLibrary(pod, actor, owner), select: { id: true } })
            ).id,
          },
        })
    await replaceTags(
      tx,
      'artist',
      channel.artistId,
      distinctTags(document.tag, pod.config.music.tagsMaximum),
    )
    return channel
  })
}

/** What a channel publishes is kept in a library that nobody sees. */
function hiddenLibrary({ config }: Pod, actor: Actor, owner: Actor) {
  const uuid = randomUUID()
  const fid = `${config.origin}/federation/music/libraries/${uuid}`
  return {
    uuid,
    fid,
    followersUrl: `${fid}/followers`,
    actorId: owner.id,
    name: actor.preferredUsername.slice(0, 100),
    privacyLevel: 'EVERYONE' as const,
  }
}

/** Keeps an episode of a channel of another pod: its track and upload go by the same address. */
export async function saveEpisode(
  pod: Pod,
  episode: EpisodeDocument,
  actor: Pick<Actor, 'id' | 'fid'>,
  activityId: number | null,
): Promise<Upload> {
  if (isOwnAddress(pod, episode.id) || !sameHost(episode.id, actor.fid)) {
    throw new UnusableDocumentError('The episode is not of the pod of its channel.')
  }
  return pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    const channel = await tx.channel.findUnique({ where: { actorId: actor.id } })
    if (!channel) throw new UnusableDocumentError('The episode is of an unknown channel.')
    const { artistId, libraryId, attributedToId } = channel
    const album = episode.album
      ? await tx.album.findFirst({ where: { fid: episode.album, artistId }, select: { id: true } })
      : null
    const before = await tx.track.findUnique({
      where: { fid: episode.id },
      include: { attachmentCover: true },
    })
    if (before && before.artistId !== artistId)
      throw new UnusableDocumentError('The episode is of another channel.')
    const audio = await tx.upload.findUnique({ where: { fid: episode.id }, select: { libraryId: true } })
    if (audio && audio.libraryId !== libraryId)
      throw new UnusableDocumentError('The episode is an upload of another library.')
    const track = {
      title: episode.name,
      artistId,
      albumId: album?.id ?? null,
      position: episode.position ?? 1,
      discNumber: episode.disc ?? 1,
      copyright: episode.copyright,
      licenseCode: await licenseCode(tx, episode.license),
      descriptionId: await keepContent(tx, before?.descriptionId ?? null, episode.content),
      attachmentCoverId: await keepPicture(tx, before?.attachmentCover ?? null, episode.image),
      attributedToId,
      lastFetchedAt: new Date(),
    }
    const created = episode.published ? { createdAt: episode.published } : {}
    const { id: trackId } = await tx.track.upsert({
      where: { fid: episode.id },
      create: { fid: episode.id, ...track, ...created, fromActivityId: activityId },
      update: track,
    })
    await replaceTags(tx, 'track', trackId, distinctTags(episode.tag, pod.config.music.tagsMaximum))
    const upload = {
      trackId,
      libraryId,
      source: episode.source.href,
      mimetype: episode.source.mediaType,
      bitrate: episode.source.bitrate,
      size: episode.source.size === null ? null : BigInt(episode.source.size),
      duration: episode.duration,
      modifiedAt: new Date(),
    }
    return tx.upload.upsert({
      where: { fid: episode.id },
      create: {
        fid: episode.id,
        ...upload,
        ...created,
        importStatus: 'FINISHED',
        importedAt: new Date(),
        fromActivityId: activityId,
      },
      update: upload,
    })
  })
}

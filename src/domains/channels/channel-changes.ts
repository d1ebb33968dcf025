import type { Context } from '../../context.ts'
import { ForbiddenError, NotFoundError, ValidationError } from '../../errors.ts'
import type { Channel } from '../../generated/prisma/client.ts'
import { ownPicture } from '../attachments/own-pictures.ts'
import { tellLater } from '../federation/announcements.ts'
import { replaceTags } from '../music/tagging.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { requireChannels } from './access.ts'
import {
  type ChannelInput,
  fieldMistakes,
  keptTags,
  requirePodcast,
  storedDescription,
} from './channel-input.ts'

/** A channel that the caller owns. That it exists is no secret: others are told that they may not. */
export async function requireOwnChannel(context: Context, uuid: string): Promise<Channel> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  await requireChannels(context)
  const channel = await context.pod.prisma.channel.findUnique({ where: { uuid } })
  if (!channel) throw new NotFoundError()
  if (channel.attributedToId !== actorId) throw new ForbiddenError()
  return channel
}

/**
 * Changes a channel of the caller's; what is left out stays. Its username never changes. Throws ValidationError,
 * and ForbiddenError for channels of others.
 */
export async function updateChannel(context: Context, uuid: string, input: ChannelInput): Promise<Channel> {
  const channel = await requireOwnChannel(context, uuid)
  const mistakes = await fieldMistakes(context, channel.attributedToId, input)
  if (mistakes.length > 0) throw new ValidationError(mistakes)
  const { name, description, tags, cover, contentCategory } = input
  const { prisma } = context.pod
  const artist = await prisma.artist.findUniqueOrThrow({
    where: { id: channel.artistId },
    select: { id: true, contentCategory: true, descriptionId: true, modifiedAt: true },
  })
  const isPodcast = (contentCategory ?? artist.contentCategory) === 'PODCAST'
  // who makes something a podcast must say what directories want to know
  const metadata = isPodcast && (contentCategory || input.podcast) ? requirePodcast(input) : undefined
  const picture = cover == null ? null : await ownPicture(context.pod, channel.attributedToId, cover)
  const text = storedDescription(description)
  return prisma.$transaction(async (tx) => {
    await tx.artist.update({
      where: { id: artist.id },
      data: {
        // tells when there was last something new to hear, not that the words were changed
        modifiedAt: artist.modifiedAt,
        ...(name == null ? {} : { name: name.trim() }),
        ...(contentCategory == null ? {} : { contentCategory }),
        ...(cover === undefined ? {} : { attachmentCoverId: picture }),
        ...(description === undefined
          ? {}
          : { descriptionId: text ? (await tx.content.create({ data: text })).id : null }),
      },
    })
    if (description !== undefined && artist.descriptionId !== null) {
      await tx.content.deleteMany({ where: { id: artist.descriptionId } })
    }
    if (tags) await replaceTags(tx, 'artist', artist.id, keptTags(context, tags))
    if (name != null) await tx.actor.update({ where: { id: channel.actorId }, data: { name: name.trim() } })
    await tellLater(context.pod, tx, { kind: 'actor-updated', actorId: channel.actorId })
    return tx.channel.update({ where: { id: channel.id }, data: metadata ? { metadata } : {} })
  })
}

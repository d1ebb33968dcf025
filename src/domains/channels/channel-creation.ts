import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Channel, ContentCategory, Prisma } from '../../generated/prisma/client.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import { ownPicture } from '../attachments/own-pictures.ts'
import { replaceTags } from '../music/tagging.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { ensureLocalDomain, localActor } from '../users/actors.ts'
import { isReserved, isTaken } from '../users/usernames.ts'
import { requireChannels } from './access.ts'
import {
  type ChannelInput,
  fieldMistakes,
  keptTags,
  requirePodcast,
  storedDescription,
  storedMetadata,
} from './channel-input.ts'

/** What a new channel is made of. */
export interface NewChannel extends ChannelInput {
  name: string
  username: string
  contentCategory: ContentCategory
}

const usernameTaken = 'This username is already taken'
const longestUsername = 200

/**
 * Opens a channel of the caller's: its artist, an actor for others to follow, and a library that is hidden behind it.
 * Throws ValidationError.
 */
export async function createChannel(context: Context, input: NewChannel): Promise<Channel> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  await requireChannels(context)
  const { pod } = context
  const { name, username, contentCategory } = input
  const mistakes = await fieldMistakes(context, actorId, input)
  const usernameMistake = await mistakeIn(context, username)
  if (usernameMistake !== null) mistakes.push({ path: ['username'], message: usernameMistake })
  if (mistakes.length > 0) throw new ValidationError(mistakes)
  const most = await pod.settings.get('audio__max_channels')
  await requireRoom(pod.prisma, actorId, most)
  const metadata = contentCategory === 'PODCAST' ? requirePodcast(input) : storedMetadata(input.metadata)

  const cover = input.cover == null ? null : await ownPicture(pod, actorId, input.cover)
  const description = storedDescription(input.description)
  await ensureLocalDomain(pod)
  const actor = await localActor(pod, username, { name: name.trim() })
  try {
    return await pod.prisma.$transaction(async (tx) => {
      // others of the same owner wait here, so that two of them cannot pass the limit together
      await tx.$executeRaw`SELECT id FROM actor WHERE id = ${actorId} FOR NO KEY UPDATE`
      await requireRoom(tx, actorId, most)
      if (await isTaken(pod, tx, username)) throw ValidationError.of('username', usernameTaken)
      const artist = await tx.artist.create({
        data: {
          ...federated(context, 'artists'),
          name: name.trim(),
          contentCategory,
          attributedTo: { connect: { id: actorId } },
          ...(description ? { description: { create: description } } : {}),
          ...(cover === null ? {} : { attachmentCover: { connect: { id: cover } } }),
        },
        select: { id: true },
      })
      await replaceTags(tx, 'artist', artist.id, keptTags(context, input.tags ?? []))
      const publisher = await tx.actor.create({ data: actor, select: { id: true } })
      const place = federated(context, 'libraries')
      const library = await tx.library.create({
        data: {
          ...place,
          followersUrl: `${place.fid}/followers`,
          actorId,
          name: username,
          privacyLevel: 'EVERYONE',
        },
        select: { id: true },
      })
      return tx.channel.create({
        data: {
          artistId: artist.id,
          actorId: publisher.id,
          libraryId: library.id,
          attributedToId: actorId,
          metadata,
        },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw ValidationError.of('username', usernameTaken)
    throw error
  }
}

/** A new key with the address that belongs to it. */
function federated({ pod }: Context, place: 'artists' | 'libraries') {
  const uuid = randomUUID()
  return { uuid, fid: `${pod.config.origin}/federation/music/${place}/${uuid}` }
}

async function mistakeIn({ pod }: Context, username: string): Promise<string | null> {
  if (username === '') return 'This field may not be blank.'
  if (username.length > longestUsername) {
    return `Ensure this field has no more than ${longestUsername} characters.`
  }
  if (!/^\w+$/.test(username)) {
    return 'Enter a valid username. This value may contain only English letters, numbers, and _ characters.'
  }
  return isReserved(pod, username) || (await isTaken(pod, pod.prisma, username)) ? usernameTaken : null
}

/** Refuses an owner who has as many channels as the pod allows. */
async function requireRoom(prisma: Prisma.TransactionClient, actorId: number, most: number): Promise<void> {
  if ((await prisma.channel.count({ where: { attributedToId: actorId } })) >= most) {
    throw ValidationError.whole('You have reached the maximum amount of allowed channels')
  }
}

import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type FieldError, ValidationError } from '../../errors.ts'
import type { ContentCategory, Prisma } from '../../generated/prisma/client.ts'
import { ownPicture } from '../attachments/own-pictures.ts'
import { type ContentFormatName, contentTypeOf } from '../content/types.ts'
import { distinctTags, tagMistake } from '../music/tagging.ts'
import { checkPodcastDetails, type PodcastDetails } from './podcast-details.ts'

/** A description as it is sent; without a text there is none. */
export interface DescriptionInput {
  text?: string | null
  format: ContentFormatName
}

/** What can be said of a channel. */
export interface ChannelInput {
  name?: string | null
  description?: DescriptionInput | null
  tags?: readonly string[] | null
  contentCategory?: ContentCategory | null
  /** What directories are told; only of podcasts. */
  podcast?: PodcastDetails | null
  /** Free-form data of the owner's; only of channels that are no podcasts. */
  metadata?: unknown
  /** UUID of a picture that the caller uploaded; null for none. */
  cover?: string | null
}

const atMost = (most: number) =>
  z.string().max(most, { error: `Ensure this field has no more than ${most} characters.` })

const fields = z.object({
  name: atMost(200).trim().min(1, { error: 'This field may not be blank.' }).optional(),
  description: atMost(5000).optional(),
})

/** What is wrong with the single fields that channels can be changed in. */
export async function fieldMistakes(
  context: Context,
  actorId: number,
  { name, description, tags, cover }: ChannelInput,
): Promise<FieldError[]> {
  const parsed = fields.safeParse({ name: name ?? undefined, description: description?.text ?? undefined })
  const mistakes = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: path.map(String),
    message,
  }))
  for (const [index, tag] of (tags ?? []).entries()) {
    const message = tagMistake(tag)
    if (message !== null) mistakes.push({ path: ['tags', String(index)], message })
  }
  if (cover != null && (await ownPicture(context.pod, actorId, cover)) === null) {
    mistakes.push({ path: ['cover'], message: `Object with uuid=${cover} does not exist.` })
  }
  return mistakes
}

/** Tags as they are kept: each once, and no more than objects may have. */
export const keptTags = ({ pod }: Context, tags: readonly string[]): string[] =>
  distinctTags(tags, pod.config.music.tagsMaximum)

/** A description as it is stored; null when nothing is said. */
export const storedDescription = (description: DescriptionInput | null | undefined) =>
  description?.text ? { text: description.text, contentType: contentTypeOf(description.format) } : null

/** Free-form data as it is stored: an object, or nothing. */
export const storedMetadata = (sent: unknown): Prisma.InputJsonObject =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? (sent as Prisma.InputJsonObject) : {}

/** The details of a podcast as they are stored. Throws ValidationError. */
export function requirePodcast({ podcast }: Pick<ChannelInput, 'podcast'>): Prisma.InputJsonObject {
  const checked = checkPodcastDetails(podcast ?? {})
  if ('stored' in checked) return checked.stored
  throw new ValidationError(checked.mistakes)
}

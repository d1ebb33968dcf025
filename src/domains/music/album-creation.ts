import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Album } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import { ownPicture } from '../attachments/own-pictures.ts'
import { type ContentFormatName, contentTypeOf } from '../content/types.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { distinctTags, replaceTags, tagMistake } from './tagging.ts'

/** What a new album is made of. */
export interface NewAlbum {
  /** Key of the artist; `null` when the caller named none that exists. */
  artistId: number | null
  title: string
  releaseDate?: string | null
  /** UUID of a picture that the caller uploaded. */
  cover?: string | null
  tags?: readonly string[] | null
  description?: { text?: string | null; format: ContentFormatName } | null
}

/** Most tags that one object keeps; what comes after them is dropped. */
const mostTags = 30

const title = z
  .string()
  .trim()
  .min(1, 'This field may not be blank.')
  .max(255, 'Ensure this field has no more than 255 characters.')
const descriptionText = z.string().max(5000, 'Ensure this field has no more than 5000 characters.')

/** Makes an album of an artist who publishes in a channel of the caller's. */
export async function createAlbum(context: Context, input: NewAlbum): Promise<Album> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  requireWellFormed(input)
  const artist = await pod.prisma.artist.findFirst({
    where: { id: input.artistId ?? 0, attributedToId: actorId, channel: { isNot: null } },
    select: { id: true },
  })
  if (!artist) throw ValidationError.of('artist', `Object with id=${input.artistId ?? 0} does not exist.`)
  const cover = input.cover ? await ownPicture(pod, actorId, input.cover) : null
  if (input.cover && cover === null) {
    throw ValidationError.of('cover', `Object with uuid=${input.cover} does not exist.`)
  }
  const name = input.title.trim()
  const uuid = randomUUID()
  return pod.prisma.$transaction(async (tx) => {
    const double = await tx.album.findFirst({
      where: { artistId: artist.id, title: { equals: literally(name), mode: 'insensitive' } },
      select: { id: true },
    })
    if (double) throw ValidationError.whole('An album with this title already exist')
    const album = await tx.album.create({
      data: {
        uuid,
        fid: `${pod.config.origin}/federation/music/albums/${uuid}`,
        title: name,
        releaseDate: input.releaseDate ? new Date(input.releaseDate) : null,
        artist: { connect: { id: artist.id } },
        attributedTo: { connect: { id: actorId } },
        ...(cover === null ? {} : { attachmentCover: { connect: { id: cover } } }),
        ...(input.description?.text
          ? {
              description: {
                create: {
                  text: input.description.text,
                  contentType: contentTypeOf(input.description.format),
                },
              },
            }
          : {}),
      },
    })
    if (input.tags?.length) await replaceTags(tx, 'album', album.id, distinctTags(input.tags, mostTags))
    return album
  })
}

function requireWellFormed(input: NewAlbum): void {
  const mistakes = [
    ...mistakesIn('title', title.safeParse(input.title)),
    ...mistakesIn('description', descriptionText.safeParse(input.description?.text ?? '')),
    ...(input.tags ?? []).flatMap((tag, index) => {
      const message = tagMistake(tag)
      return message === null ? [] : [{ path: ['tags', String(index)], message }]
    }),
  ]
  if (mistakes.length > 0) throw new ValidationError(mistakes)
}

const mistakesIn = (field: string, result: z.ZodSafeParseResult<unknown>) =>
  (result.error?.issues ?? []).map(({ message }) => ({ path: [field], message }))

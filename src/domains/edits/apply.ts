import type { Prisma } from '../../generated/prisma/client.ts'
import type { ContentType } from '../../platform/text/content.ts'
import type { Pod } from '../../pod.ts'
import { removeReplacedPicture } from '../attachments/pruning.ts'
import { replaceTags } from '../music/tagging.ts'
import { type EditedText, type EditValues, readPayload, writePreviousState } from './changes.ts'
import { type TargetKey, targetOfEdit } from './targets.ts'
import { tellLater } from '../federation/announcements.ts'

/**
 * Carries out an approved edit and keeps what was there before: everything in one transaction, and only once however
 * often it is called. What was refused meanwhile, or lost its target, is left alone.
 */
export async function applyEdit(pod: Pod, editId: number): Promise<void> {
  const replacedCoverId = await pod.prisma.$transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM edit WHERE id = ${editId} AND is_approved AND is_applied IS NOT TRUE FOR UPDATE`
    if (!due) return null
    const edit = await tx.edit.findUniqueOrThrow({ where: { id: editId } })
    const key = targetOfEdit(edit)
    const before = key && (await readTarget(tx, key))
    if (!before) return null
    const values = readPayload(edit.payload)
    const cover = values.cover
      ? await tx.attachment.findUnique({ where: { uuid: values.cover }, select: { id: true } })
      : null
    await writeTarget(tx, key, values, before, cover?.id)
    await tx.edit.update({
      where: { id: editId },
      data: {
        isApplied: true,
        appliedAt: new Date(),
        previousState: writePreviousState(formerValues(values, before)),
      },
    })
    await tellLater(pod, tx, { kind: 'music-updated', music: key.kind, id: key.id })
    // the artist of a channel is what others see of the channel itself
    const where = { artistId: key.id }
    const channel = key.kind === 'artist' ? await tx.channel.findUnique({ where }) : null
    if (channel) await tellLater(pod, tx, { kind: 'actor-updated', actorId: channel.actorId })
    return cover && before.coverId !== cover.id ? before.coverId : null
  })
  if (replacedCoverId !== null) await removeReplacedPicture(pod, replacedCoverId)
}

/** A target as it is before an edit. */
interface Before {
  values: EditValues
  coverId: number | null
  descriptionId: number | null
}

const related = {
  description: true,
  attachmentCover: { select: { uuid: true } },
} as const
const tagged = { include: { tag: { select: { name: true } } } } as const

async function readTarget(tx: Prisma.TransactionClient, { kind, id }: TargetKey): Promise<Before | null> {
  switch (kind) {
    case 'artist': {
      const artist = await tx.artist.findUnique({
        where: { id },
        include: { ...related, artistTags: tagged },
      })
      return artist && { ...sharedValues(artist, artist.artistTags, { name: artist.name }) }
    }
    case 'album': {
      const album = await tx.album.findUnique({ where: { id }, include: { ...related, albumTags: tagged } })
      const releaseDate = album?.releaseDate?.toISOString().slice(0, 10) ?? null
      return album && sharedValues(album, album.albumTags, { title: album.title, releaseDate })
    }
    case 'track': {
      const track = await tx.track.findUnique({ where: { id }, include: { ...related, trackTags: tagged } })
      if (!track) return null
      const { title, position, copyright, licenseCode: license } = track
      return sharedValues(track, track.trackTags, { title, position, copyright, license })
    }
  }
}

function sharedValues(
  row: {
    attachmentCoverId: number | null
    attachmentCover: { uuid: string } | null
    descriptionId: number | null
    description: { text: string | null; contentType: string } | null
  },
  tags: readonly { tag: { name: string } }[],
  own: EditValues,
): Before {
  const { description } = row
  return {
    coverId: row.attachmentCoverId,
    descriptionId: row.descriptionId,
    values: {
      ...own,
      cover: row.attachmentCover?.uuid ?? null,
      description: description && {
        text: description.text,
        contentType: description.contentType as ContentType,
      },
      tags: tags.map(({ tag }) => tag.name).toSorted(),
    },
  }
}

/** The former values of the fields that are changed. */
const formerValues = (changed: EditValues, { values }: Before): EditValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field in changed))

async function writeTarget(
  tx: Prisma.TransactionClient,
  { kind, id }: TargetKey,
  values: EditValues,
  before: Before,
  attachmentCoverId: number | undefined,
): Promise<void> {
  if (values.tags) await replaceTags(tx, kind, id, values.tags)
  const descriptionId = values.description
    ? await replaceDescription(tx, before.descriptionId, values.description)
    : undefined
  const common = { descriptionId, attachmentCoverId }
  const where = { id }
  switch (kind) {
    case 'artist':
      await tx.artist.update({ where, data: { ...common, name: values.name ?? undefined } })
      break
    case 'album': {
      const { releaseDate } = values
      await tx.album.update({
        where,
        data: {
          ...common,
          title: values.title ?? undefined,
          releaseDate: releaseDate ? new Date(`${releaseDate}T00:00:00Z`) : releaseDate,
        },
      })
      break
    }
    case 'track':
      await tx.track.update({
        where,
        data: {
          ...common,
          title: values.title ?? undefined,
          position: values.position,
          copyright: values.copyright,
          licenseCode: values.license,
        },
      })
  }
}

/** Writes a description in the place of another; a blank one removes it. Gives the key of its row. */
async function replaceDescription(
  tx: Prisma.TransactionClient,
  oldId: number | null,
  { text, contentType }: EditedText,
): Promise<number | null> {
  if (!text?.trim()) {
    if (oldId !== null) await tx.content.delete({ where: { id: oldId } })
    return null
  }
  const data = { text, contentType }
  const { id } =
    oldId === null
      ? await tx.content.create({ data })
      : await tx.content.update({ where: { id: oldId }, data })
  return id
}

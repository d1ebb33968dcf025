import { builder } from '../../schema/builder.ts'
import { attachmentRow } from '../attachments/rows.ts'
import { Attachment } from '../attachments/types.ts'
import { contentRow } from '../content/rows.ts'
import { Content } from '../content/types.ts'
import { tagsOfAlbum, tagsOfArtist, tagsOfTrack } from './facts.ts'
import { Tag } from './tags.ts'

const tagsOf: Record<string, typeof tagsOfArtist> = {
  Artist: tagsOfArtist,
  Album: tagsOfAlbum,
  Track: tagsOfTrack,
}

/** What can carry tags, a description and a cover. */
export const Described = builder
  .interfaceRef<{ id: number; descriptionId: number | null; attachmentCoverId: number | null }>('Described')
  .implement({
    description: 'Can carry tags, a description and a cover.',
    fields: (t) => ({
      tags: t.field({
        type: [Tag],
        description: 'Its tags, by name.',
        resolve: ({ id }, _args, context, { parentType }) => tagsOf[parentType.name]?.(context, id) ?? [],
      }),
      description: t.field({
        type: Content,
        nullable: true,
        description: 'What is said about it.',
        resolve: ({ descriptionId }, _args, context) => contentRow(context, descriptionId),
      }),
      cover: t.field({
        type: Attachment,
        nullable: true,
        description: 'Its own picture.',
        resolve: ({ attachmentCoverId }, _args, context) => attachmentRow(context, attachmentCoverId),
      }),
    }),
  })

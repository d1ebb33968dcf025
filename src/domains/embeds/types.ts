import { ValidationError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { attachmentRow } from '../attachments/rows.ts'
import { Attachment } from '../attachments/types.ts'
import { type Embed, findEmbed } from './embed.ts'

/** Pixels of a player when nobody asks for less. */
const usualWidth = 600

const EmbedType = builder
  .objectRef<Embed & { maxWidth?: number | null; maxHeight?: number | null }>('Embed')
  .implement({
    description: 'A player for something of this pod, to be shown in pages of others.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it plays.' }),
      description: t.exposeString('description', { description: 'What it plays, at length.' }),
      authorName: t.exposeString('authorName', { description: 'Whose it is.' }),
      authorUrl: t.expose('authorUrl', { type: 'URL', description: 'Their page.' }),
      playerUrl: t.expose('playerUrl', { type: 'URL', description: 'Page of the player, for a frame.' }),
      width: t.int({
        description: 'Pixels that it takes from left to right.',
        resolve: ({ maxWidth }) => maxWidth || usualWidth,
      }),
      height: t.int({
        description: 'Pixels that it takes from top to bottom.',
        resolve: ({ height, maxHeight }) => Math.min(height, maxHeight || height),
      }),
      picture: t.field({
        type: Attachment,
        nullable: true,
        description: 'A picture to show with it.',
        resolve: ({ pictureId }, _args, context) => attachmentRow(context, pictureId),
      }),
    }),
  })

builder.queryField('embed', (t) =>
  t.field({
    type: EmbedType,
    limit: 'wildcard',
    description: 'The player for a page of this pod: of a track, album, artist, public playlist or channel.',
    args: {
      url: t.arg({ type: 'URL', required: true, description: 'Address of the page.' }),
      maxWidth: t.arg.int({ description: 'Most pixels from left to right; 0 is the same as nothing.' }),
      maxHeight: t.arg.int({ description: 'Most pixels from top to bottom; 0 is the same as nothing.' }),
    },
    resolve: async (_root, { url, maxWidth, maxHeight }, context) => {
      for (const [field, value] of Object.entries({ maxWidth, maxHeight })) {
        if (value != null && value < 0)
          throw ValidationError.of(field, 'Ensure this value is greater than or equal to 0.')
      }
      return { ...(await findEmbed(context, url)), maxWidth, maxHeight }
    },
  }),
)

import { builder } from '../../schema/builder.ts'
import { pictureUrl } from './urls.ts'

const PictureSize = builder.enumType('PictureSize', {
  description: 'In which size a picture is wanted.',
  values: {
    ORIGINAL: { description: 'As it came.' },
    MEDIUM: { description: 'A centred square of 200×200 pixels.' },
    LARGE: { description: 'A centred square of 600×600 pixels.' },
  } as const,
})

/** A picture: a cover or an avatar. */
export const Attachment = builder.prismaNode('Attachment', {
  id: { field: 'id' },
  description: 'A picture: a cover or an avatar.',
  fields: (t) => ({
    uuid: t.expose('uuid', {
      type: 'UUID',
      description: 'What other objects name it by when they are edited.',
    }),
    mimetype: t.exposeString('mimetype', {
      nullable: true,
      description: 'Its type, as `image/png`; null while unknown.',
    }),
    size: t.expose('size', {
      type: 'BigInt',
      nullable: true,
      description: 'Bytes of the original; null while it is not here.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded or found.' }),
    sourceUrl: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where a remote picture comes from.',
    }),
    url: t.field({
      type: 'URL',
      description: 'Where it can be fetched, without signing in.',
      args: { size: t.arg({ type: PictureSize, defaultValue: 'ORIGINAL', description: 'The size wanted.' }) },
      resolve: (picture, { size }, { pod }) => pictureUrl(pod, picture, size ?? 'ORIGINAL'),
    }),
  }),
})

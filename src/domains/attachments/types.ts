import { builder } from '../../schema/builder.ts'
import { findPictureFile } from './remote-pictures.ts'
import { deleteAttachment, findAttachment, uploadAttachment } from './service.ts'
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

builder.queryField('attachment', (t) =>
  t.prismaField({
    type: Attachment,
    nullable: true,
    description: 'A picture by its uuid: who knows that may see it.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'The uuid of the picture.' }) },
    resolve: (_query, _parent, { uuid }, context) => findAttachment(context, uuid),
  }),
)

builder.queryField('pictureFile', (t) =>
  t.field({
    type: 'URL',
    nullable: true,
    limit: 'wildcard',
    description:
      'Where the file of a picture can be had, for anybody. A remote picture is brought here first; null when there is no such picture or it cannot be had now.',
    args: {
      uuid: t.arg({ type: 'UUID', required: true, description: 'The uuid of the picture.' }),
      size: t.arg({ type: PictureSize, defaultValue: 'ORIGINAL', description: 'The size wanted.' }),
    },
    resolve: (_parent, { uuid, size }, { pod }) => findPictureFile(pod, uuid, size ?? 'ORIGINAL'),
  }),
)

builder.mutationField('uploadAttachment', (t) =>
  t.fieldWithInput({
    type: Attachment,
    description:
      'Uploads a picture, to be used as a cover or avatar: PNG or JPEG, 50×50 pixels or more, 5 MiB or less. One that is used nowhere is removed after a day.',
    limit: 'create',
    errors: { dataField: { name: 'attachment', description: 'The picture.' } },
    input: { file: t.input.field({ type: 'File', required: true, description: 'The picture.' }) },
    resolve: (_parent, { input }, context) => uploadAttachment(context, input.file),
  }),
)

builder.mutationField('deleteAttachment', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description: 'Deletes a picture of your own; where it was shown there is none afterwards.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'The uuid of the picture that is gone.' } },
    input: { uuid: t.input.field({ type: 'UUID', required: true, description: 'The uuid of the picture.' }) },
    resolve: (_parent, { input }, context) => deleteAttachment(context, input.uuid),
  }),
)

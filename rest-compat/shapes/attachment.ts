import type { AttachmentFieldsFragment } from '../generated/operations.ts'

/** A picture; `null` stays `null`. */
export const shapeAttachment = (attachment: AttachmentFieldsFragment | null) =>
  attachment && {
    uuid: attachment.uuid,
    size: attachment.size,
    mimetype: attachment.mimetype,
    creation_date: attachment.createdAt,
    urls: {
      source: attachment.sourceUrl,
      original: attachment.original,
      medium_square_crop: attachment.medium,
      large_square_crop: attachment.large,
    },
  }

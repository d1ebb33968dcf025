import type { SimpleArtistFieldsFragment } from '../generated/operations.ts'
import { shapeAttachment } from './attachment.ts'
import { shapeContent } from './content.ts'
import { shapeContentCategory } from './content-category.ts'

/** An artist as it is nested in albums and tracks. */
export const shapeSimpleArtist = (artist: SimpleArtistFieldsFragment) => ({
  id: artist.databaseId,
  fid: artist.uri,
  mbid: artist.mbid,
  name: artist.name,
  creation_date: artist.createdAt,
  modification_date: artist.modifiedAt,
  is_local: artist.isLocal,
  content_category: shapeContentCategory(artist.contentCategory),
  description: shapeContent(artist.description),
  attachment_cover: shapeAttachment(artist.cover),
  channel: artist.channel && channelLabel(artist.channel),
})

/** What a nested artist tells of its channel: it leads nowhere, clients only look whether there is one. */
export const channelLabel = ({ databaseId }: { databaseId: number }): string =>
  `Channel object (${databaseId})`

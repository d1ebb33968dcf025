import type { UploadFileMetadataQuery } from '../../generated/operations.ts'

type FileMetadata = NonNullable<NonNullable<UploadFileMetadataQuery['upload']>['fileMetadata']>

/** What the tags of a file say; what they do not say is left out. */
export const shapeFileMetadata = (file: FileMetadata) => ({
  ...found('title', file.title),
  ...found('position', file.position),
  ...found('disc_number', file.discNumber),
  ...found('copyright', file.copyright),
  ...found('license', file.license),
  ...found('mbid', file.mbid),
  ...found('tags', file.tags.length > 0 ? file.tags : null),
  ...found(
    'description',
    file.description === null ? null : { text: file.description, content_type: 'text/plain' },
  ),
  album: {
    title: file.album.title,
    mbid: file.album.mbid,
    release_date: file.album.releaseDate,
    artists: file.album.artists.map(({ name, mbid }) => ({ name, mbid })),
    cover_data: file.album.cover,
  },
  artists: file.artists.map(({ name, mbid }) => ({ name, mbid })),
})

const found = (name: string, value: unknown) => (value === null ? {} : { [name]: value })

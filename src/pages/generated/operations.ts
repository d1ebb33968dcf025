/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** Who may see something, from the narrowest circle to the widest. */
export type PrivacyLevel =
  /** Everybody, without an account as well. */
  | 'EVERYONE'
  /** Its owner and who follows them. */
  | 'FOLLOWERS'
  /** Every account of the pod. */
  | 'INSTANCE'
  /** Its owner, and whom the owner lets follow it. */
  | 'ME'

export type PreviewPictureFragment = { medium: string; large: string }

export type PreviewTrackLineFragment = {
  databaseId: number
  title: string
  duration: number | null
  isPlayable: boolean
  listenUrl: string
  artist: { name: string }
}

export type TrackPreviewQueryVariables = Exact<{
  id: number
}>

export type TrackPreviewQuery = {
  track: {
    title: string
    position: number | null
    discNumber: number | null
    duration: number | null
    listenUrl: string
    isPlayable: boolean
    cover: { medium: string; large: string } | null
    description: { html: string } | null
    license: { name: string } | null
    artist: { databaseId: number; name: string }
    album: {
      databaseId: number
      title: string
      releaseDate: string | null
      cover: { medium: string; large: string } | null
    } | null
    uploads: Array<{ uri: string }>
  } | null
}

export type AlbumPreviewQueryVariables = Exact<{
  id: number
}>

export type AlbumPreviewQuery = {
  album: {
    title: string
    releaseDate: string | null
    tracksCount: number
    duration: number
    isPlayable: boolean
    uri: string
    cover: { medium: string; large: string } | null
    description: { html: string } | null
    artist: { databaseId: number; name: string }
    tracks: {
      edges: Array<{
        node: {
          databaseId: number
          title: string
          duration: number | null
          isPlayable: boolean
          listenUrl: string
          artist: { name: string }
        }
      }>
    }
  } | null
}

export type ArtistPreviewQueryVariables = Exact<{
  id: number
}>

export type ArtistPreviewQuery = {
  artist: {
    name: string
    uri: string
    tracksCount: number
    cover: { medium: string; large: string } | null
    description: { html: string } | null
    albums: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { medium: string; large: string } | null
        }
      }>
    }
    playableTracks: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          title: string
          duration: number | null
          isPlayable: boolean
          listenUrl: string
          artist: { name: string }
        }
      }>
    }
    playableAlbums: { totalCount: number }
  } | null
}

export type PlaylistPreviewQueryVariables = Exact<{
  id: number
}>

export type PlaylistPreviewQuery = {
  playlist: {
    name: string
    privacyLevel: PrivacyLevel
    isPlayable: boolean
    tracksCount: number
    duration: number | null
    user: { username: string }
    covers: Array<{ medium: string; large: string }>
    tracks: {
      edges: Array<{
        node: {
          track: {
            databaseId: number
            title: string
            duration: number | null
            isPlayable: boolean
            listenUrl: string
            artist: { name: string }
          }
        }
      }>
    }
  } | null
}

export type LibraryPreviewQueryVariables = Exact<{
  uuid: string
}>

export type LibraryPreviewQuery = {
  library: {
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    uploadsCount: number
    uri: string
    actor: { username: string; handle: string; isLocal: boolean }
  } | null
}

export type AccountPreviewQueryVariables = Exact<{
  handle: string
}>

export type AccountPreviewQuery = {
  actor: {
    username: string
    handle: string
    name: string | null
    uri: string
    isLocal: boolean
    avatar: { medium: string; large: string } | null
    summary: { html: string } | null
  } | null
}

export type ChannelPreviewQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
}>

export type ChannelPreviewQuery = {
  channel: {
    uuid: string
    isExternal: boolean
    rssUrl: string | null
    subscriptionsCount: number
    actor: { handle: string; uri: string }
    artist: {
      name: string
      cover: { medium: string; large: string } | null
      description: { html: string } | null
    }
    episodes: {
      totalCount: number
      edges: Array<{
        node: {
          track: {
            databaseId: number
            title: string
            duration: number | null
            isPlayable: boolean
            listenUrl: string
            artist: { name: string }
          } | null
        }
      }>
    }
  } | null
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}
export const PreviewPictureFragmentDoc = new TypedDocumentString(
  `
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
    `,
  { fragmentName: 'PreviewPicture' },
) as unknown as TypedDocumentString<PreviewPictureFragment, unknown>
export const PreviewTrackLineFragmentDoc = new TypedDocumentString(
  `
    fragment PreviewTrackLine on Track {
  databaseId
  title
  duration
  isPlayable
  listenUrl
  artist {
    name
  }
}
    `,
  { fragmentName: 'PreviewTrackLine' },
) as unknown as TypedDocumentString<PreviewTrackLineFragment, unknown>
export const TrackPreviewDocument = new TypedDocumentString(`
    query TrackPreview($id: Int!) {
  track(databaseId: $id) {
    title
    position
    discNumber
    duration
    listenUrl
    isPlayable
    cover {
      ...PreviewPicture
    }
    description {
      html
    }
    license {
      name
    }
    artist {
      databaseId
      name
    }
    album {
      databaseId
      title
      releaseDate
      cover {
        ...PreviewPicture
      }
    }
    uploads {
      uri
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`) as unknown as TypedDocumentString<TrackPreviewQuery, TrackPreviewQueryVariables>
export const AlbumPreviewDocument = new TypedDocumentString(`
    query AlbumPreview($id: Int!) {
  album(databaseId: $id) {
    title
    releaseDate
    tracksCount
    duration
    isPlayable
    uri
    cover {
      ...PreviewPicture
    }
    description {
      html
    }
    artist {
      databaseId
      name
    }
    tracks(first: 50, filter: {includeChannels: true}) {
      edges {
        node {
          ...PreviewTrackLine
        }
      }
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment PreviewTrackLine on Track {
  databaseId
  title
  duration
  isPlayable
  listenUrl
  artist {
    name
  }
}`) as unknown as TypedDocumentString<AlbumPreviewQuery, AlbumPreviewQueryVariables>
export const ArtistPreviewDocument = new TypedDocumentString(`
    query ArtistPreview($id: Int!) {
  artist(databaseId: $id) {
    name
    uri
    tracksCount
    cover {
      ...PreviewPicture
    }
    description {
      html
    }
    albums(first: 50, filter: {includeChannels: true}, orderBy: [RELEASE_DATE_DESC]) {
      totalCount
      edges {
        node {
          databaseId
          title
          releaseDate
          cover {
            ...PreviewPicture
          }
        }
      }
    }
    playableTracks: tracks(
      first: 50
      filter: {includeChannels: true, playable: true}
    ) {
      totalCount
      edges {
        node {
          ...PreviewTrackLine
        }
      }
    }
    playableAlbums: albums(
      first: 1
      filter: {includeChannels: true, playable: true}
    ) {
      totalCount
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment PreviewTrackLine on Track {
  databaseId
  title
  duration
  isPlayable
  listenUrl
  artist {
    name
  }
}`) as unknown as TypedDocumentString<ArtistPreviewQuery, ArtistPreviewQueryVariables>
export const PlaylistPreviewDocument = new TypedDocumentString(`
    query PlaylistPreview($id: Int!) {
  playlist(databaseId: $id) {
    name
    privacyLevel
    isPlayable
    tracksCount
    duration
    user {
      username
    }
    covers {
      ...PreviewPicture
    }
    tracks(first: 50) {
      edges {
        node {
          track {
            ...PreviewTrackLine
          }
        }
      }
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment PreviewTrackLine on Track {
  databaseId
  title
  duration
  isPlayable
  listenUrl
  artist {
    name
  }
}`) as unknown as TypedDocumentString<PlaylistPreviewQuery, PlaylistPreviewQueryVariables>
export const LibraryPreviewDocument = new TypedDocumentString(`
    query LibraryPreview($uuid: UUID!) {
  library(uuid: $uuid) {
    name
    description
    privacyLevel
    uploadsCount
    uri
    actor {
      username
      handle
      isLocal
    }
  }
}
    `) as unknown as TypedDocumentString<LibraryPreviewQuery, LibraryPreviewQueryVariables>
export const AccountPreviewDocument = new TypedDocumentString(`
    query AccountPreview($handle: String!) {
  actor(handle: $handle) {
    username
    handle
    name
    uri
    isLocal
    avatar {
      ...PreviewPicture
    }
    summary {
      html
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`) as unknown as TypedDocumentString<AccountPreviewQuery, AccountPreviewQueryVariables>
export const ChannelPreviewDocument = new TypedDocumentString(`
    query ChannelPreview($uuid: UUID, $handle: String) {
  channel(uuid: $uuid, handle: $handle) {
    uuid
    isExternal
    rssUrl
    subscriptionsCount
    actor {
      handle
      uri
    }
    artist {
      name
      cover {
        ...PreviewPicture
      }
      description {
        html
      }
    }
    episodes(first: 50) {
      totalCount
      edges {
        node {
          track {
            ...PreviewTrackLine
          }
        }
      }
    }
  }
}
    fragment PreviewPicture on Attachment {
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment PreviewTrackLine on Track {
  databaseId
  title
  duration
  isPlayable
  listenUrl
  artist {
    name
  }
}`) as unknown as TypedDocumentString<ChannelPreviewQuery, ChannelPreviewQueryVariables>

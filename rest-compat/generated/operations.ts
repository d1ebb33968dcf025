/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
/** Which accounts to list; all that is given must hold. */
export type AccountFilter = {
  /** Whether its owner can sign in. */
  isActive?: boolean | null | undefined
  /** Whether it is marked as staff. */
  isStaff?: boolean | null | undefined
  /** Whether it has every permission. */
  isSuperuser?: boolean | null | undefined
  /** Permissions that it was given itself, all of them. */
  permission?: Array<Permission> | null | undefined
  /** Who may see its activity. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Words in name, username or address; also `username:…`, `name:…`, `email:…`, `in:…`. */
  query?: string | null | undefined
  /** Permissions that it was not given itself, none of them. */
  withoutPermission?: Array<Permission> | null | undefined
}

/** How to sort accounts. */
export type AccountOrder =
  /** Oldest accounts first. */
  | 'JOINED_AT_ASC'
  /** Newest accounts first. */
  | 'JOINED_AT_DESC'
  /** Those first that were active least recently. */
  | 'LAST_ACTIVITY_AT_ASC'
  /** Those first that were never active, then the most recent. */
  | 'LAST_ACTIVITY_AT_DESC'
  /** By username, from A on. */
  | 'USERNAME_ASC'
  /** By username, from Z on. */
  | 'USERNAME_DESC'

/** Permissions to give (true) and to take away (false); the others stay as they are. */
export type AccountPermissionsInput = {
  /** Edits the catalogue and manages all libraries. */
  library?: boolean | null | undefined
  /** Moderates reports, accounts and other pods. */
  moderation?: boolean | null | undefined
  /** Changes the pod’s settings, accounts and invitations. */
  settings?: boolean | null | undefined
}

/** What stands behind an actor, in the words of ActivityPub. */
export type ActorKind = 'APPLICATION' | 'GROUP' | 'ORGANIZATION' | 'PERSON' | 'SERVICE' | 'TOMBSTONE'

export type AllowDomainsInput = {
  /** Leaves out those that it does not find. */
  filter?: DomainFilter | null | undefined
  /** Whether they shall be on the list. */
  isAllowed: boolean
  /** Which ones; all of the filter when it is not given. */
  names?: Array<string> | null | undefined
}

export type AuthorizeApplicationInput = {
  /** Whether the user approves. */
  allow: boolean
  /** Client id of the application. */
  clientId: string
  /** PKCE (RFC 7636); applications without a secret must. */
  codeChallenge?: string | null | undefined
  /** `S256` or `plain`. */
  codeChallengeMethod?: string | null | undefined
  /** Kept with the code. */
  nonce?: string | null | undefined
  /** Where the user is sent back to; registered. */
  redirectUri: string
  /** Only `code`. */
  responseType?: string | null | undefined
  /** What is asked for; space separated. */
  scope: string
  /** Comes back to the application as it is. */
  state?: string | null | undefined
}

export type ChangeEmailInput = {
  /** The new address. */
  email: string
  /** The password. */
  password: string
}

export type ChangePasswordInput = {
  /** The password from now on. */
  newPassword: string
  /** The password until now. */
  oldPassword: string
  /** The new password typed again; refused when it differs. */
  passwordConfirmation?: string | null | undefined
}

export type ConfirmPasswordResetInput = {
  /** The password from now on. */
  newPassword: string
  /** The new password typed again; refused when it differs. */
  passwordConfirmation?: string | null | undefined
  /** The part `token` of the link. Works once. */
  token: string
  /** The part `uid` of the link. */
  uid: string
}

/** What an artist makes. */
export type ContentCategory =
  /** Music. */
  | 'MUSIC'
  /** Something else. */
  | 'OTHER'
  /** Podcasts. */
  | 'PODCAST'

/** How content filters can be sorted. */
export type ContentFilterOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'

/** What shall be hidden. */
export type ContentFilterTargetInput = {
  /** Key (`databaseId`) of an artist. */
  artist: number
}

/** How a text is written. */
export type ContentFormat =
  /** HTML; dangerous parts are removed when it is shown. */
  | 'HTML'
  /** Markdown, with line breaks and bare links. */
  | 'MARKDOWN'
  /** Plain text, shown as Markdown. */
  | 'PLAIN'

/** A description or summary to store. */
export type ContentInput = {
  /** How it is written. */
  format: ContentFormat
  /** At most 5000 characters; null or nothing for none. */
  text?: string | null | undefined
}

export type CreateApplicationInput = {
  /** What users know it by; at most 255 characters. */
  name: string
  /** Where users may be sent back to; `urn:ietf:wg:oauth:2.0:oob` shows them the code instead. */
  redirectUris?: Array<string> | null | undefined
  /** What its tokens may do at most, as `read` or `read:libraries`; unknown words have no effect. */
  scopes?: Array<string> | null | undefined
}

export type CreateContentFilterInput = {
  /** What shall be hidden. */
  target: ContentFilterTargetInput
}

export type CreateDomainInput = {
  /** Whether it is on the allow list. */
  isAllowed?: boolean | null | undefined
  /** Host name, in any case. */
  name: string
}

export type CreateInstancePolicyInput = {
  /** Exchange nothing with the target, and purge what came from it. */
  blockAll?: boolean | null | undefined
  /** Whether it has an effect. Default: true. */
  isActive?: boolean | null | undefined
  /** Take no music or pictures from the target, and purge those that came from it. */
  rejectMedia?: boolean | null | undefined
  /** Do not show what the target does. */
  silenceActivity?: boolean | null | undefined
  /** Let the target cause no notifications. */
  silenceNotifications?: boolean | null | undefined
  /** Why; at most 10 000 characters. */
  summary?: string | null | undefined
  /** What it is about. */
  target: InstancePolicyTargetInput
}

export type CreateInvitationInput = {
  /** At most 50 characters; ten random capitals when none is given. */
  code?: string | null | undefined
}

export type CreateNoteInput = {
  /** What to write; at most 50 000 characters. */
  summary: string
  /** What it is about. */
  target: NoteTargetInput
}

export type CreateTagInput = {
  /** The word; at most 100 characters. */
  name: string
}

export type DecideUserRequestInput = {
  /** The decision. */
  status: UserRequestStatus
  /** Which request. */
  uuid: string
}

export type DeleteAccountInput = {
  /** Must be true. */
  confirm: boolean
  /** The password. */
  password: string
}

export type DeleteApplicationInput = {
  /** Client id of the application. */
  clientId: string
}

export type DeleteContentFilterInput = {
  /** Which filter. */
  uuid: string
}

export type DeleteInstancePolicyInput = {
  /** Which policy. */
  databaseId: number
}

export type DeleteInvitationsInput = {
  /** Keys of the invitations. */
  databaseIds: Array<number>
}

export type DeleteNoteInput = {
  /** Which note. */
  uuid: string
}

/** Which domains are wanted; all conditions must hold. */
export type DomainFilter = {
  /** Whether they are on the allow list; `false` finds undecided ones as well. */
  isAllowed?: boolean | null | undefined
  /** The exact name. */
  name?: string | null | undefined
  /** Words that the name holds. */
  query?: string | null | undefined
}

/** How domains can be sorted. */
export type DomainOrder =
  /** From the smallest or earliest on. */
  | 'ACTIVITIES_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'ACTIVITIES_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'ACTORS_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'ACTORS_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'INSTANCE_POLICY_ASC'
  /** From the greatest or latest on. */
  | 'INSTANCE_POLICY_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'
  /** From the smallest or earliest on. */
  | 'NODEINFO_FETCHED_AT_ASC'
  /** From the greatest or latest on. */
  | 'NODEINFO_FETCHED_AT_DESC'

export type ExchangeTokenInput = {
  /** Client id of the application. */
  clientId?: string | null | undefined
  /** Its secret, when it has one. */
  clientSecret?: string | null | undefined
  /** The code to exchange. */
  code?: string | null | undefined
  /** What the PKCE challenge was made of. */
  codeVerifier?: string | null | undefined
  /** `authorization_code` or `refresh_token`. */
  grantType?: string | null | undefined
  /** The same as when the code was asked for. */
  redirectUri?: string | null | undefined
  /** The refresh token to exchange. */
  refreshToken?: string | null | undefined
  /** Fewer scopes than the refresh token has; space separated. */
  scope?: string | null | undefined
}

/** How far the import of an upload is. */
export type ImportStatus =
  /** Waits to be launched by its owner. */
  | 'DRAFT'
  /** Could not be imported. */
  | 'ERRORED'
  /** Can be played. */
  | 'FINISHED'
  /** Waits for the import, or is in it. */
  | 'PENDING'
  /** Was not needed: its owner has the recording already. */
  | 'SKIPPED'

/** Which policies are wanted; all conditions must hold. */
export type InstancePolicyFilter = {
  /** Exact domain of the account that they are about. */
  accountDomain?: string | null | undefined
  /** Exact username of the account that they are about. */
  accountUsername?: string | null | undefined
  /** Whether they block. */
  blockAll?: boolean | null | undefined
  /** Exact name of the domain that they are about. */
  domain?: string | null | undefined
  /** Words in the summary, or in the name of the domain or account. */
  query?: string | null | undefined
  /** Whether they reject media. */
  rejectMedia?: boolean | null | undefined
  /** Whether they silence activity. */
  silenceActivity?: boolean | null | undefined
  /** Whether they silence notifications. */
  silenceNotifications?: boolean | null | undefined
}

/** How policies can be sorted. */
export type InstancePolicyOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'

/** What a policy is about: exactly one. */
export type InstancePolicyTargetInput =
  | {
      /** Handle of an account that the pod knows, letter by letter. */
      account: string
      domain?: never
    }
  | { account?: never /** Name of a domain that the pod knows; not its own. */; domain: string }

/** Which invitations to list; all that is given must hold. */
export type InvitationFilter = {
  /** Whether somebody can still register with it. */
  isOpen?: boolean | null | undefined
  /** Words in the code, or in username or address of who invites. */
  query?: string | null | undefined
}

/** How to sort invitations. */
export type InvitationOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Those first that expire first. */
  | 'EXPIRES_AT_ASC'
  /** Those first that expire last. */
  | 'EXPIRES_AT_DESC'

/** Which accounts are wanted; all conditions must hold. */
export type ManagedAccountFilter = {
  /** Whether they decide on each follower. */
  approvesFollowers?: boolean | null | undefined
  /** Exact name of their domain, which the pod must know. */
  domain?: string | null | undefined
  /** Whether they are of this pod. */
  isLocal?: boolean | null | undefined
  /** What stands behind them. */
  kind?: ActorKind | null | undefined
  /** Words of name, username, e-mail address, bio or kind, or `key:value` with the keys name, username, email, bio, type, domain and uuid. */
  query?: string | null | undefined
}

/** How accounts can be sorted. */
export type ManagedAccountOrder =
  /** From the smallest or earliest on. */
  | 'ACTIVITIES_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'ACTIVITIES_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DOMAIN_ASC'
  /** From the greatest or latest on. */
  | 'DOMAIN_DESC'
  /** From the smallest or earliest on. */
  | 'INSTANCE_POLICY_ASC'
  /** From the greatest or latest on. */
  | 'INSTANCE_POLICY_DESC'
  /** From the smallest or earliest on. */
  | 'LAST_FETCHED_AT_ASC'
  /** From the greatest or latest on. */
  | 'LAST_FETCHED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'
  /** From the smallest or earliest on. */
  | 'UPLOADS_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'UPLOADS_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'URI_ASC'
  /** From the greatest or latest on. */
  | 'URI_DESC'
  /** From the smallest or earliest on. */
  | 'USERNAME_ASC'
  /** From the greatest or latest on. */
  | 'USERNAME_DESC'

/** Which albums are meant; all conditions must hold. */
export type ManagedAlbumFilter = {
  /** Key (`databaseId`) of their artist, which must exist. */
  artist?: number | null | undefined
  /** The MusicBrainz id. */
  mbid?: string | null | undefined
  /** Words of title, address, artist or MusicBrainz id, or `key:value` with the keys title, fid, artist, mbid, uuid, artist_id, domain, library_id and tag. */
  query?: string | null | undefined
  /** The exact title. */
  title?: string | null | undefined
  /** The exact address. */
  uri?: string | null | undefined
}

/** How albums can be sorted. */
export type ManagedAlbumOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'RELEASE_DATE_ASC'
  /** From the greatest or latest on. */
  | 'RELEASE_DATE_DESC'
  /** From the smallest or earliest on. */
  | 'TITLE_ASC'
  /** From the greatest or latest on. */
  | 'TITLE_DESC'

/** Which artists are meant; all conditions must hold. */
export type ManagedArtistFilter = {
  /** What they make. */
  contentCategory?: ContentCategory | null | undefined
  /** The MusicBrainz id. */
  mbid?: string | null | undefined
  /** The exact name. */
  name?: string | null | undefined
  /** Words of name, address or MusicBrainz id, or `key:value` with the keys name, fid, mbid, uuid, domain, library_id, category and tag. */
  query?: string | null | undefined
  /** The exact address. */
  uri?: string | null | undefined
}

/** How artists can be sorted. */
export type ManagedArtistOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'

/** Which channels are wanted. */
export type ManagedChannelFilter = {
  /** Words of name, username, address or feed, or `key:value` with the keys name, username, fid, rss, uuid, category, domain, tag and account. */
  query?: string | null | undefined
}

/** How channels can be sorted. */
export type ManagedChannelOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'

/** Which libraries are meant; all conditions must hold. */
export type ManagedLibraryFilter = {
  /** Exact domain of their owner. */
  domain?: string | null | undefined
  /** The exact name. */
  name?: string | null | undefined
  /** Who may play what they hold. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Words of name, description or address, or `key:value` with the keys name, description, fid, uuid, artist_id, album_id, track_id, domain, account and privacy_level. */
  query?: string | null | undefined
  /** The exact address. */
  uri?: string | null | undefined
}

/** How libraries can be sorted. */
export type ManagedLibraryOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'FOLLOWERS_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'FOLLOWERS_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'UPLOADS_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'UPLOADS_COUNT_DESC'

/** Which tags are meant. */
export type ManagedTagFilter = {
  /** Words that the name holds. */
  query?: string | null | undefined
}

/** How tags can be sorted. */
export type ManagedTagOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'ITEMS_COUNT_ASC'
  /** From the greatest or latest on. */
  | 'ITEMS_COUNT_DESC'
  /** From the smallest or earliest on. */
  | 'LENGTH_ASC'
  /** From the greatest or latest on. */
  | 'LENGTH_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'

/** Which tracks are meant; all conditions must hold. */
export type ManagedTrackFilter = {
  /** Key (`databaseId`) of their album, which must exist. */
  album?: number | null | undefined
  /** Key (`databaseId`) of their artist, which must exist. */
  artist?: number | null | undefined
  /** Code of their licence, which must exist. */
  license?: string | null | undefined
  /** The MusicBrainz id. */
  mbid?: string | null | undefined
  /** Words of title, address, MusicBrainz id, artist, album, album artist or copyright, or `key:value` with the keys title, fid, mbid, artist, album, album_artist, copyright, album_id, album_artist_id, artist_id, uuid, license, domain, library_id and tag. */
  query?: string | null | undefined
  /** The exact title. */
  title?: string | null | undefined
  /** The exact address. */
  uri?: string | null | undefined
}

/** How tracks can be sorted. */
export type ManagedTrackOrder =
  /** From the smallest or earliest on. */
  | 'ALBUM_RELEASE_DATE_ASC'
  /** From the greatest or latest on. */
  | 'ALBUM_RELEASE_DATE_DESC'
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'DISC_NUMBER_ASC'
  /** From the greatest or latest on. */
  | 'DISC_NUMBER_DESC'
  /** From the smallest or earliest on. */
  | 'POSITION_ASC'
  /** From the greatest or latest on. */
  | 'POSITION_DESC'
  /** From the smallest or earliest on. */
  | 'TITLE_ASC'
  /** From the greatest or latest on. */
  | 'TITLE_DESC'

/** Which uploads are meant; all conditions must hold. */
export type ManagedUploadFilter = {
  /** Exact domain of the owner of their library. */
  domain?: string | null | undefined
  /** What the uploads of one import share. */
  importReference?: string | null | undefined
  /** How far their import is. */
  importStatus?: ImportStatus | null | undefined
  /** Type of the file, as `audio/mpeg`. */
  mimetype?: string | null | undefined
  /** Who may play what their library holds. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Words of source, address, track, album or artist, or `key:value` with the keys source, fid, track, album, artist, uuid, library_id, artist_id, album_id, track_id, domain, import_reference, type, status, account and privacy_level. */
  query?: string | null | undefined
  /** The exact address. */
  uri?: string | null | undefined
}

/** How uploads can be sorted. */
export type ManagedUploadOrder =
  /** From the smallest or earliest on. */
  | 'ACCESSED_AT_ASC'
  /** From the greatest or latest on. */
  | 'ACCESSED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'BITRATE_ASC'
  /** From the greatest or latest on. */
  | 'BITRATE_DESC'
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'DURATION_ASC'
  /** From the greatest or latest on. */
  | 'DURATION_DESC'
  /** From the smallest or earliest on. */
  | 'MODIFIED_AT_ASC'
  /** From the greatest or latest on. */
  | 'MODIFIED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'SIZE_ASC'
  /** From the greatest or latest on. */
  | 'SIZE_DESC'

/** Which notes are wanted. */
export type NoteFilter = {
  /** Words of the note, or `key:value` with the keys uuid, author and target (`target:report:<uuid>`). */
  query?: string | null | undefined
}

/** How notes can be sorted. */
export type NoteOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'

/** What a note is about: exactly one. */
export type NoteTargetInput =
  | {
      /** Handle of an account; without a domain a local one. */
      account: string
      report?: never
      request?: never
    }
  | { account?: never /** UUID of a report. */; report: string; request?: never }
  | { account?: never; report?: never /** UUID of a sign-up request. */; request: string }

/** What a note can be about. */
export type NoteTargetKind =
  /** An account or channel, here or elsewhere. */
  | 'ACCOUNT'
  /** A complaint. */
  | 'REPORT'
  /** A wish for an account. */
  | 'REQUEST'

/** What is wrong, in the words of RFC 6749. */
export type OAuthErrorCode =
  /** `access_denied` of the protocol. */
  | 'ACCESS_DENIED'
  /** `invalid_client` of the protocol. */
  | 'INVALID_CLIENT'
  /** `invalid_grant` of the protocol. */
  | 'INVALID_GRANT'
  /** `invalid_request` of the protocol. */
  | 'INVALID_REQUEST'
  /** `invalid_scope` of the protocol. */
  | 'INVALID_SCOPE'
  /** `unauthorized_client` of the protocol. */
  | 'UNAUTHORIZED_CLIENT'
  /** `unsupported_grant_type` of the protocol. */
  | 'UNSUPPORTED_GRANT_TYPE'
  /** `unsupported_response_type` of the protocol. */
  | 'UNSUPPORTED_RESPONSE_TYPE'

/** A right that administrators give to an account. */
export type Permission =
  /** Edits the catalogue and manages all libraries. */
  | 'LIBRARY'
  /** Moderates reports, accounts and other pods. */
  | 'MODERATION'
  /** Changes the pod’s settings, accounts and invitations. */
  | 'SETTINGS'

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

export type PurgeAccountsInput = {
  /** Keys of their actors. */
  databaseIds: Array<number>
  /** Leaves out those that it does not find. */
  filter?: ManagedAccountFilter | null | undefined
}

export type PurgeDomainsInput = {
  /** Leaves out those that it does not find. */
  filter?: DomainFilter | null | undefined
  /** Which ones. */
  names: Array<string>
}

export type RefreshApplicationTokenInput = {
  /** Client id of the application. */
  clientId: string
}

export type RefreshNodeinfoInput = {
  /** Host name, with its port when it has one. */
  name: string
}

export type RemoveAlbumsInput = {
  /** Which ones; unknown ones are passed over. */
  databaseIds: Array<number>
  /** Leaves out those that it does not find. */
  filter?: ManagedAlbumFilter | null | undefined
}

export type RemoveArtistsInput = {
  /** Which ones; unknown ones are passed over. */
  databaseIds: Array<number>
  /** Leaves out those that it does not find. */
  filter?: ManagedArtistFilter | null | undefined
}

export type RemoveChannelInput = {
  /** Handle of the channel; without a domain a local one. */
  handle?: string | null | undefined
  /** UUID of the channel; this or its handle. */
  uuid?: string | null | undefined
}

export type RemoveLibrariesInput = {
  /** Keys of those; unknown ones are passed over. */
  databaseIds?: Array<number> | null | undefined
  /** Leaves out those that it does not find. */
  filter?: ManagedLibraryFilter | null | undefined
  /** UUIDs of further ones. */
  uuids?: Array<string> | null | undefined
}

export type RemoveTagsInput = {
  /** Leaves out those that it does not find. */
  filter?: ManagedTagFilter | null | undefined
  /** Which ones, in any case. */
  names: Array<string>
}

export type RemoveTracksInput = {
  /** Which ones; unknown ones are passed over. */
  databaseIds: Array<number>
  /** Leaves out those that it does not find. */
  filter?: ManagedTrackFilter | null | undefined
}

export type RemoveUploadsInput = {
  /** Keys of those; unknown ones are passed over. */
  databaseIds?: Array<number> | null | undefined
  /** Leaves out those that it does not find. */
  filter?: ManagedUploadFilter | null | undefined
  /** UUIDs of further ones. */
  uuids?: Array<string> | null | undefined
}

export type RenameInvitationInput = {
  /** At most 50 characters. */
  code: string
  /** Key of the invitation. */
  databaseId: number
}

/** Which reports are wanted; all conditions must hold. */
export type ReportFilter = {
  /** Whether they are resolved. */
  isHandled?: boolean | null | undefined
  /** Words of the summary, or `key:value` with the keys uuid, id, resolved, domain, category, submitter, assigned_to, target_owner, submitter_email and target (`target:track:12`). */
  query?: string | null | undefined
  /** The exact address of the submitter. */
  submitterEmail?: string | null | undefined
  /** What is said to be wrong. */
  type?: ReportType | null | undefined
}

export type ReportInput = {
  /** Whether the pod that the object comes from shall hear of it as well. */
  forward?: boolean | null | undefined
  /** Where moderators can ask back. */
  submitterEmail?: string | null | undefined
  /** Explanation; at most 50 000 characters. */
  summary?: string | null | undefined
  /** What it is about; whoever knows the key may report it. */
  target: ReportTargetInput
  /** What is wrong. */
  type: ReportType
}

/** How reports can be sorted. */
export type ReportOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'HANDLED_AT_ASC'
  /** From the greatest or latest on. */
  | 'HANDLED_AT_DESC'

/** What a report is about, by the key that its kind has: exactly one. */
export type ReportTargetInput =
  | {
      /** Handle of an account; without a domain a local one. */
      account: string
      album?: never
      artist?: never
      channel?: never
      library?: never
      playlist?: never
      track?: never
    }
  | {
      account?: never /** Key (`databaseId`) of an album. */
      album: number
      artist?: never
      channel?: never
      library?: never
      playlist?: never
      track?: never
    }
  | {
      account?: never
      album?: never /** Key (`databaseId`) of an artist. */
      artist: number
      channel?: never
      library?: never
      playlist?: never
      track?: never
    }
  | {
      account?: never
      album?: never
      artist?: never /** UUID of a channel. */
      channel: string
      library?: never
      playlist?: never
      track?: never
    }
  | {
      account?: never
      album?: never
      artist?: never
      channel?: never /** UUID of a library. */
      library: string
      playlist?: never
      track?: never
    }
  | {
      account?: never
      album?: never
      artist?: never
      channel?: never
      library?: never /** Key (`databaseId`) of a playlist. */
      playlist: number
      track?: never
    }
  | {
      account?: never
      album?: never
      artist?: never
      channel?: never
      library?: never
      playlist?: never /** Key (`databaseId`) of a track. */
      track: number
    }

/** What kind of object is reported. */
export type ReportTargetKind = 'ACCOUNT' | 'ALBUM' | 'ARTIST' | 'CHANNEL' | 'LIBRARY' | 'PLAYLIST' | 'TRACK'

/** What is wrong with a reported object. */
export type ReportType =
  | 'ILLEGAL_CONTENT'
  | 'INVALID_METADATA'
  | 'OFFENSIVE_CONTENT'
  | 'OTHER'
  | 'TAKEDOWN_REQUEST'

export type RequestPasswordResetInput = {
  /** Address of the account. */
  email: string
}

export type RevokeApplicationInput = {
  /** Client id of the application. */
  clientId: string
}

export type RevokeTokenInput = {
  /** Client id of the application. */
  clientId?: string | null | undefined
  /** Its secret, when it has one. */
  clientSecret?: string | null | undefined
  /** The access or refresh token. */
  token?: string | null | undefined
}

export type SignInInput = {
  /** The password. */
  password: string
  /** Username, or e-mail address. */
  username: string
}

/** An answer to a question of the sign-up form. */
export type SignUpAnswerInput = {
  /** At most 5000 characters. */
  answer: string
  /** The question, as the form has it. */
  question: string
}

export type SignUpInput = {
  /** Answers to the sign-up form, where a moderator decides. */
  answers?: Array<SignUpAnswerInput> | null | undefined
  /** Gets a mail to confirm it. */
  email: string
  /** Code of an invitation, in any case. Works once. */
  invitation?: string | null | undefined
  /** The password. */
  password: string
  /** The password typed again; refused when it differs. */
  passwordConfirmation?: string | null | undefined
  /** 1 to 150 English letters, digits and `_`. It can never be changed. */
  username: string
}

/** What a new account still waits for. */
export type SignUpOutcome =
  /** A moderator must approve it; its owner will get a mail. */
  | 'AWAITS_APPROVAL'
  /** Its owner must open the link in the mail that was sent. */
  | 'AWAITS_VERIFICATION'
  /** Nothing: the answer sets the cookies of a session. */
  | 'SIGNED_IN'

export type UpdateAccountInput = {
  /** Key of the account. */
  databaseId: number
  /** Whether its owner can sign in. */
  isActive?: boolean | null | undefined
  /** Only superusers may change it. */
  isStaff?: boolean | null | undefined
  /** Only superusers may change it. */
  isSuperuser?: boolean | null | undefined
  /** The name to show, at most 255 characters. */
  name?: string | null | undefined
  /** Permissions to give and to take away. */
  permissions?: AccountPermissionsInput | null | undefined
  /** Megabytes (10⁶ bytes) that its uploads may take; null: the pod’s default. */
  uploadQuota?: number | null | undefined
}

export type UpdateApplicationInput = {
  /** Client id of the application. */
  clientId: string
  /** What users know it by; at most 255 characters. */
  name?: string | null | undefined
  /** Where users may be sent back to; `urn:ietf:wg:oauth:2.0:oob` shows them the code instead. */
  redirectUris?: Array<string> | null | undefined
  /** What its tokens may do at most, as `read` or `read:libraries`; unknown words have no effect. */
  scopes?: Array<string> | null | undefined
}

export type UpdateClientSettingsInput = {
  /** An object; its names replace those of the same name as a whole. */
  settings: unknown
}

export type UpdateDomainInput = {
  /** Whether it is on the allow list; `null`: undecided. */
  isAllowed?: boolean | null | undefined
  /** Host name, with its port when it has one. */
  name: string
}

export type UpdateInstancePolicyInput = {
  /** Exchange nothing with the target, and purge what came from it. */
  blockAll?: boolean | null | undefined
  /** Which policy. */
  databaseId: number
  /** Whether it has an effect. */
  isActive?: boolean | null | undefined
  /** Take no music or pictures from the target, and purge those that came from it. */
  rejectMedia?: boolean | null | undefined
  /** Do not show what the target does. */
  silenceActivity?: boolean | null | undefined
  /** Let the target cause no notifications. */
  silenceNotifications?: boolean | null | undefined
  /** Why; at most 10 000 characters. `null` for nothing. */
  summary?: string | null | undefined
  /** What it shall be about. */
  target?: InstancePolicyTargetInput | null | undefined
}

export type UpdateManagedLibraryInput = {
  /** What shall be said about it; `null` for nothing. */
  description?: string | null | undefined
  /** What it shall be called; at most 100 characters. */
  name?: string | null | undefined
  /** Who may play what it holds; never `FOLLOWERS`. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Which library. */
  uuid: string
}

export type UpdateProfileInput = {
  /** A picture that the caller uploaded and nothing uses yet; null removes the avatar. */
  avatar?: string | null | undefined
  /** When to be asked next to support the Funkwhale project; null: never. */
  funkwhaleSupportMessageAt?: string | null | undefined
  /** When to be asked next to support the pod; null: never. */
  instanceSupportMessageAt?: string | null | undefined
  /** The name to show, at most 255 characters; may be empty. */
  name?: string | null | undefined
  /** Who may see the account’s activity. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** About the account; null removes it. */
  summary?: ContentInput | null | undefined
}

export type UpdateReportInput = {
  /** Whether it is resolved. */
  isHandled?: boolean | null | undefined
  /** What is wrong, in the moderator’s view. */
  type?: ReportType | null | undefined
  /** Which report. */
  uuid: string
}

/** Which sign-up requests are wanted; all conditions must hold. */
export type UserRequestFilter = {
  /** Words of the username or uuid, or `key:value` with the keys id, status, category, submitter, assigned_to. */
  query?: string | null | undefined
  /** What became of them. */
  status?: UserRequestStatus | null | undefined
}

/** How sign-up requests can be sorted. */
export type UserRequestOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DATABASE_ID_ASC'
  /** From the greatest or latest on. */
  | 'DATABASE_ID_DESC'
  /** From the smallest or earliest on. */
  | 'HANDLED_AT_ASC'
  /** From the greatest or latest on. */
  | 'HANDLED_AT_DESC'

/** What became of a wish for an account. */
export type UserRequestStatus = 'APPROVED' | 'PENDING' | 'REFUSED'

export type VerifyEmailInput = {
  /** The part `key` of the link. */
  key: string
}

export type ActorFieldsFragment = {
  uri: string
  url: string | null
  createdAt: string
  username: string
  name: string | null
  lastFetchedAt: string | null
  domain: string
  kind: ActorKind
  approvesFollowers: boolean
  handle: string
  isLocal: boolean
}

export type AttachmentFieldsFragment = {
  uuid: string
  size: number | null
  mimetype: string | null
  createdAt: string
  sourceUrl: string | null
  original: string
  medium: string
  large: string
}

export type BaseActorFieldsFragment = {
  databaseId: number
  inboxUrl: string | null
  outboxUrl: string | null
  sharedInboxUrl: string | null
  uri: string
  url: string | null
  createdAt: string
  username: string
  name: string | null
  lastFetchedAt: string | null
  domain: string
  kind: ActorKind
  approvesFollowers: boolean
  handle: string
  isLocal: boolean
}

export type ContentFieldsFragment = { text: string | null; format: ContentFormat; html: string }

type Failure_ConflictError_Fragment = { __typename: 'ConflictError'; message: string }

type Failure_ForbiddenError_Fragment = { __typename: 'ForbiddenError'; message: string }

type Failure_NotFoundError_Fragment = { __typename: 'NotFoundError'; message: string }

type Failure_OAuthError_Fragment = { __typename: 'OAuthError'; message: string }

type Failure_QuotaExceededError_Fragment = { __typename: 'QuotaExceededError'; message: string }

type Failure_ValidationError_Fragment = {
  __typename: 'ValidationError'
  message: string
  fieldErrors: Array<{ path: Array<string>; message: string }>
}

export type FailureFragment =
  | Failure_ConflictError_Fragment
  | Failure_ForbiddenError_Fragment
  | Failure_NotFoundError_Fragment
  | Failure_OAuthError_Fragment
  | Failure_QuotaExceededError_Fragment
  | Failure_ValidationError_Fragment

export type ApplicationFragment = {
  clientId: string
  name: string
  scopes: Array<string>
  redirectUris: Array<string> | null
  token: string | null
  isOwn: boolean
  createdAt: string
  modifiedAt: string
}

export type ApplicationQueryVariables = Exact<{
  clientId: string
}>

export type ApplicationQuery = {
  application: {
    clientId: string
    name: string
    scopes: Array<string>
    redirectUris: Array<string> | null
    token: string | null
    isOwn: boolean
    createdAt: string
    modifiedAt: string
  } | null
}

export type OwnApplicationsQueryVariables = Exact<{
  first: number
  offset: number
}>

export type OwnApplicationsQuery = {
  viewer: {
    applications: {
      totalCount: number
      edges: Array<{
        node: {
          clientId: string
          name: string
          scopes: Array<string>
          redirectUris: Array<string> | null
          token: string | null
          isOwn: boolean
          createdAt: string
          modifiedAt: string
        }
      }>
    }
  } | null
}

export type CreateApplicationMutationVariables = Exact<{
  input: CreateApplicationInput
}>

export type CreateApplicationMutation = {
  createApplication:
    | {
        __typename: 'CreateApplicationSuccess'
        clientSecret: string
        application: {
          clientId: string
          name: string
          scopes: Array<string>
          redirectUris: Array<string> | null
          token: string | null
          isOwn: boolean
          createdAt: string
          modifiedAt: string
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UpdateApplicationMutationVariables = Exact<{
  input: UpdateApplicationInput
}>

export type UpdateApplicationMutation = {
  updateApplication:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateApplicationSuccess'
        application: {
          clientId: string
          name: string
          scopes: Array<string>
          redirectUris: Array<string> | null
          token: string | null
          isOwn: boolean
          createdAt: string
          modifiedAt: string
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteApplicationMutationVariables = Exact<{
  input: DeleteApplicationInput
}>

export type DeleteApplicationMutation = {
  deleteApplication:
    | { __typename: 'DeleteApplicationSuccess'; clientId: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RefreshApplicationTokenMutationVariables = Exact<{
  input: RefreshApplicationTokenInput
}>

export type RefreshApplicationTokenMutation = {
  refreshApplicationToken:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'RefreshApplicationTokenSuccess'
        application: {
          clientId: string
          name: string
          scopes: Array<string>
          redirectUris: Array<string> | null
          token: string | null
          isOwn: boolean
          createdAt: string
          modifiedAt: string
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type GrantsQueryVariables = Exact<{ [key: string]: never }>

export type GrantsQuery = {
  viewer: {
    authorizedApplications: Array<{
      application: {
        clientId: string
        name: string
        scopes: Array<string>
        redirectUris: Array<string> | null
        token: string | null
        isOwn: boolean
        createdAt: string
        modifiedAt: string
      }
    }>
  } | null
}

export type GrantQueryVariables = Exact<{
  clientId: string
}>

export type GrantQuery = {
  viewer: {
    authorizedApplication: {
      application: {
        clientId: string
        name: string
        scopes: Array<string>
        redirectUris: Array<string> | null
        token: string | null
        isOwn: boolean
        createdAt: string
        modifiedAt: string
      }
    } | null
  } | null
}

export type RevokeApplicationMutationVariables = Exact<{
  input: RevokeApplicationInput
}>

export type RevokeApplicationMutation = {
  revokeApplication:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RevokeApplicationSuccess'; application: { clientId: string } }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ProtocolFailureFragment = {
  __typename: 'OAuthError'
  message: string
  error: OAuthErrorCode
  errorRedirectUri: string | null
}

export type AuthorizeApplicationMutationVariables = Exact<{
  input: AuthorizeApplicationInput
}>

export type AuthorizeApplicationMutation = {
  authorizeApplication:
    | { __typename: 'AuthorizeApplicationSuccess'; code: string; redirectUri: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'OAuthError'; message: string; error: OAuthErrorCode; errorRedirectUri: string | null }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ExchangeTokenMutationVariables = Exact<{
  input: ExchangeTokenInput
}>

export type ExchangeTokenMutation = {
  exchangeToken:
    | {
        __typename: 'ExchangeTokenSuccess'
        accessToken: string
        refreshToken: string
        expiresIn: number
        scope: string
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'OAuthError'; message: string; error: OAuthErrorCode; errorRedirectUri: string | null }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput
}>

export type RevokeTokenMutation = {
  revokeToken:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'OAuthError'; message: string; error: OAuthErrorCode; errorRedirectUri: string | null }
    | { __typename: 'RevokeTokenSuccess'; done: boolean }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type NodeInfoQueryVariables = Exact<{ [key: string]: never }>

export type NodeInfoQuery = {
  pod: {
    name: string
    version: string
    shortDescription: string
    longDescription: string
    rules: string
    terms: string
    contactEmail: string
    supportMessage: string
    asksForFunkwhaleSupport: boolean
    banner: string | null
    serviceActorUri: string
    isPrivate: boolean
    isOpenToVisitors: boolean
    isRegistrationOpen: boolean
    isFederationEnabled: boolean
    uploadQuota: number
    supportedUploadExtensions: Array<string>
    reportCategories: Array<{ code: string; label: string; isOpenToVisitors: boolean }>
    allowList: { isEnabled: boolean; domains: Array<string> | null }
    endpoints: { knownNodes: string | null; channels: string | null; libraries: string | null }
    statistics: {
      users: number
      usersOfHalfYear: number
      usersOfMonth: number
      artists: number
      albums: number
      tracks: number
      hours: number
      favorites: number
      listenings: number
      downloads: number
    } | null
  }
}

export type ManifestQueryVariables = Exact<{ [key: string]: never }>

export type ManifestQuery = { pod: { name: string; shortDescription: string } }

export type ManagedAccountFieldsFragment = {
  uploadsCount: number
  actor: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
  user: {
    databaseId: number
    username: string
    handle: string
    name: string
    email: string
    isActive: boolean
    isStaff: boolean
    isSuperuser: boolean
    permissions: Array<Permission>
    privacyLevel: PrivacyLevel
    uploadQuota: number | null
    joinedAt: string
    lastActivityAt: string | null
    actor: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
  } | null
  instancePolicy: { databaseId: number } | null
}

export type ManagedAccountsQueryVariables = Exact<{
  filter?: ManagedAccountFilter | null | undefined
  orderBy?: Array<ManagedAccountOrder> | ManagedAccountOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedAccountsQuery = {
  administration: {
    accounts: {
      totalCount: number
      edges: Array<{
        node: {
          uploadsCount: number
          actor: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
          user: {
            databaseId: number
            username: string
            handle: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            permissions: Array<Permission>
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
            actor: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            } | null
          } | null
          instancePolicy: { databaseId: number } | null
        }
      }>
    }
  } | null
}

export type ManagedAccountQueryVariables = Exact<{
  handle: string
}>

export type ManagedAccountQuery = {
  administration: {
    account: {
      uploadsCount: number
      actor: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
      user: {
        databaseId: number
        username: string
        handle: string
        name: string
        email: string
        isActive: boolean
        isStaff: boolean
        isSuperuser: boolean
        permissions: Array<Permission>
        privacyLevel: PrivacyLevel
        uploadQuota: number | null
        joinedAt: string
        lastActivityAt: string | null
        actor: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        } | null
      } | null
      instancePolicy: { databaseId: number } | null
    } | null
  } | null
}

export type ManagedAccountStatisticsQueryVariables = Exact<{
  handle: string
}>

export type ManagedAccountStatisticsQuery = {
  administration: {
    account: {
      statistics: {
        reports: number
        requests: number
        activities: number
        libraries: number
        channels: number
        receivedLibraryFollows: number
        emittedLibraryFollows: number
        artists: number
        albums: number
        tracks: number
        uploads: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type PurgeAccountsMutationVariables = Exact<{
  input: PurgeAccountsInput
}>

export type PurgeAccountsMutation = {
  purgeAccounts:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PurgeAccountsSuccess'; purgedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedAlbumFieldsFragment = {
  album: {
    tracksCount: number
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    createdAt: string
    releaseDate: string | null
    isLocal: boolean
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      isLocal: boolean
    }
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
  }
}

export type ManagedAlbumDetailFragment = {
  album: {
    tracksCount: number
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    createdAt: string
    releaseDate: string | null
    isLocal: boolean
    description: { text: string | null; format: ContentFormat; html: string } | null
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      isLocal: boolean
    }
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
  }
}

export type ManagedAlbumsQueryVariables = Exact<{
  filter?: ManagedAlbumFilter | null | undefined
  orderBy?: Array<ManagedAlbumOrder> | ManagedAlbumOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedAlbumsQuery = {
  administration: {
    albums: {
      totalCount: number
      edges: Array<{
        node: {
          album: {
            tracksCount: number
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            createdAt: string
            releaseDate: string | null
            isLocal: boolean
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              isLocal: boolean
            }
            attributedTo: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            } | null
            tags: Array<{ name: string }>
            cover: {
              uuid: string
              size: number | null
              mimetype: string | null
              createdAt: string
              sourceUrl: string | null
              original: string
              medium: string
              large: string
            } | null
          }
        }
      }>
    }
  } | null
}

export type ManagedAlbumQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedAlbumQuery = {
  administration: {
    album: {
      album: {
        tracksCount: number
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        createdAt: string
        releaseDate: string | null
        isLocal: boolean
        description: { text: string | null; format: ContentFormat; html: string } | null
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          isLocal: boolean
        }
        attributedTo: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        } | null
        tags: Array<{ name: string }>
        cover: {
          uuid: string
          size: number | null
          mimetype: string | null
          createdAt: string
          sourceUrl: string | null
          original: string
          medium: string
          large: string
        } | null
      }
    } | null
  } | null
}

export type ManagedAlbumStatisticsQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedAlbumStatisticsQuery = {
  administration: {
    album: {
      statistics: {
        listenings: number
        edits: number
        playlists: number
        favorites: number
        libraries: number
        channels: number
        uploads: number
        reports: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type RemoveAlbumsMutationVariables = Exact<{
  input: RemoveAlbumsInput
}>

export type RemoveAlbumsMutation = {
  removeAlbums:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveAlbumsSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedArtistFieldsFragment = {
  albumsCount: number
  artist: {
    contentCategory: ContentCategory
    tracksCount: number
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    isLocal: boolean
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
    channel: { uuid: string } | null
  }
}

export type ManagedArtistDetailFragment = {
  albumsCount: number
  artist: {
    contentCategory: ContentCategory
    tracksCount: number
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    isLocal: boolean
    description: { text: string | null; format: ContentFormat; html: string } | null
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
    channel: { uuid: string } | null
  }
}

export type ManagedArtistsQueryVariables = Exact<{
  filter?: ManagedArtistFilter | null | undefined
  orderBy?: Array<ManagedArtistOrder> | ManagedArtistOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedArtistsQuery = {
  administration: {
    artists: {
      totalCount: number
      edges: Array<{
        node: {
          albumsCount: number
          artist: {
            contentCategory: ContentCategory
            tracksCount: number
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            isLocal: boolean
            attributedTo: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            } | null
            tags: Array<{ name: string }>
            cover: {
              uuid: string
              size: number | null
              mimetype: string | null
              createdAt: string
              sourceUrl: string | null
              original: string
              medium: string
              large: string
            } | null
            channel: { uuid: string } | null
          }
        }
      }>
    }
  } | null
}

export type ManagedArtistQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedArtistQuery = {
  administration: {
    artist: {
      albumsCount: number
      artist: {
        contentCategory: ContentCategory
        tracksCount: number
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        isLocal: boolean
        description: { text: string | null; format: ContentFormat; html: string } | null
        attributedTo: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        } | null
        tags: Array<{ name: string }>
        cover: {
          uuid: string
          size: number | null
          mimetype: string | null
          createdAt: string
          sourceUrl: string | null
          original: string
          medium: string
          large: string
        } | null
        channel: { uuid: string } | null
      }
    } | null
  } | null
}

export type ManagedArtistStatisticsQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedArtistStatisticsQuery = {
  administration: {
    artist: {
      statistics: {
        listenings: number
        edits: number
        playlists: number
        favorites: number
        libraries: number
        channels: number
        uploads: number
        reports: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type RemoveArtistsMutationVariables = Exact<{
  input: RemoveArtistsInput
}>

export type RemoveArtistsMutation = {
  removeArtists:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveArtistsSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedChannelBaseFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  rssUrl: string | null
  metadata: any
  actor: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
  attributedTo: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
}

export type ManagedChannelFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  rssUrl: string | null
  metadata: any
  artist: {
    albumsCount: number
    artist: {
      contentCategory: ContentCategory
      tracksCount: number
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      isLocal: boolean
      attributedTo: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
      tags: Array<{ name: string }>
      cover: {
        uuid: string
        size: number | null
        mimetype: string | null
        createdAt: string
        sourceUrl: string | null
        original: string
        medium: string
        large: string
      } | null
      channel: { uuid: string } | null
    }
  }
  actor: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
  attributedTo: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
}

export type ManagedChannelsQueryVariables = Exact<{
  filter?: ManagedChannelFilter | null | undefined
  orderBy?: Array<ManagedChannelOrder> | ManagedChannelOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedChannelsQuery = {
  administration: {
    channels: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          createdAt: string
          rssUrl: string | null
          metadata: any
          artist: {
            albumsCount: number
            artist: {
              contentCategory: ContentCategory
              tracksCount: number
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              isLocal: boolean
              attributedTo: {
                databaseId: number
                inboxUrl: string | null
                outboxUrl: string | null
                sharedInboxUrl: string | null
                uri: string
                url: string | null
                createdAt: string
                username: string
                name: string | null
                lastFetchedAt: string | null
                domain: string
                kind: ActorKind
                approvesFollowers: boolean
                handle: string
                isLocal: boolean
              } | null
              tags: Array<{ name: string }>
              cover: {
                uuid: string
                size: number | null
                mimetype: string | null
                createdAt: string
                sourceUrl: string | null
                original: string
                medium: string
                large: string
              } | null
              channel: { uuid: string } | null
            }
          }
          actor: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
          attributedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
        }
      }>
    }
  } | null
}

export type ManagedChannelQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
}>

export type ManagedChannelQuery = {
  administration: {
    channel: {
      databaseId: number
      uuid: string
      createdAt: string
      rssUrl: string | null
      metadata: any
      artist: {
        albumsCount: number
        artist: {
          contentCategory: ContentCategory
          tracksCount: number
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          isLocal: boolean
          description: { text: string | null; format: ContentFormat; html: string } | null
          attributedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          tags: Array<{ name: string }>
          cover: {
            uuid: string
            size: number | null
            mimetype: string | null
            createdAt: string
            sourceUrl: string | null
            original: string
            medium: string
            large: string
          } | null
          channel: { uuid: string } | null
        }
      }
      actor: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
      attributedTo: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
    } | null
  } | null
}

export type ManagedChannelStatisticsQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
}>

export type ManagedChannelStatisticsQuery = {
  administration: {
    channel: {
      statistics: {
        follows: number
        listenings: number
        edits: number
        playlists: number
        favorites: number
        libraries: number
        channels: number
        uploads: number
        reports: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type RemoveChannelMutationVariables = Exact<{
  input: RemoveChannelInput
}>

export type RemoveChannelMutation = {
  removeChannel:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveChannelSuccess'; done: boolean }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DomainFieldsFragment = {
  name: string
  createdAt: string
  actorsCount: number
  activitiesCount: number
  nodeinfo: any
  nodeinfoFetchedAt: string | null
  isAllowed: boolean | null
  instancePolicy: { databaseId: number } | null
}

export type DomainsQueryVariables = Exact<{
  filter?: DomainFilter | null | undefined
  orderBy?: Array<DomainOrder> | DomainOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type DomainsQuery = {
  administration: {
    domains: {
      totalCount: number
      edges: Array<{
        node: {
          name: string
          createdAt: string
          actorsCount: number
          activitiesCount: number
          nodeinfo: any
          nodeinfoFetchedAt: string | null
          isAllowed: boolean | null
          instancePolicy: { databaseId: number } | null
        }
      }>
    }
  } | null
}

export type DomainQueryVariables = Exact<{
  name: string
}>

export type DomainQuery = {
  administration: {
    domain: {
      name: string
      createdAt: string
      actorsCount: number
      activitiesCount: number
      nodeinfo: any
      nodeinfoFetchedAt: string | null
      isAllowed: boolean | null
      instancePolicy: { databaseId: number } | null
    } | null
  } | null
}

export type DomainStatisticsQueryVariables = Exact<{
  name: string
}>

export type DomainStatisticsQuery = {
  administration: {
    domain: {
      statistics: {
        actors: number
        activities: number
        libraries: number
        channels: number
        receivedLibraryFollows: number
        emittedLibraryFollows: number
        artists: number
        albums: number
        tracks: number
        uploads: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type CreateDomainMutationVariables = Exact<{
  input: CreateDomainInput
}>

export type CreateDomainMutation = {
  createDomain:
    | {
        __typename: 'CreateDomainSuccess'
        domain: {
          name: string
          createdAt: string
          actorsCount: number
          activitiesCount: number
          nodeinfo: any
          nodeinfoFetchedAt: string | null
          isAllowed: boolean | null
          instancePolicy: { databaseId: number } | null
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UpdateDomainMutationVariables = Exact<{
  input: UpdateDomainInput
}>

export type UpdateDomainMutation = {
  updateDomain:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateDomainSuccess'
        domain: {
          name: string
          createdAt: string
          actorsCount: number
          activitiesCount: number
          nodeinfo: any
          nodeinfoFetchedAt: string | null
          isAllowed: boolean | null
          instancePolicy: { databaseId: number } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RefreshNodeinfoMutationVariables = Exact<{
  input: RefreshNodeinfoInput
}>

export type RefreshNodeinfoMutation = {
  refreshNodeinfo:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RefreshNodeinfoSuccess'; domain: { nodeinfo: any } }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type AllowDomainsMutationVariables = Exact<{
  input: AllowDomainsInput
}>

export type AllowDomainsMutation = {
  allowDomains:
    | { __typename: 'AllowDomainsSuccess'; updatedCount: number }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type PurgeDomainsMutationVariables = Exact<{
  input: PurgeDomainsInput
}>

export type PurgeDomainsMutation = {
  purgeDomains:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PurgeDomainsSuccess'; purgedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type InvolvedAccountFieldsFragment = {
  databaseId: number
  username: string
  name: string
  email: string
  isActive: boolean
  isStaff: boolean
  isSuperuser: boolean
  privacyLevel: PrivacyLevel
  uploadQuota: number | null
  joinedAt: string
  lastActivityAt: string | null
}

export type InvitationFieldsFragment = {
  databaseId: number
  code: string
  createdAt: string
  expiresAt: string
  owner: {
    databaseId: number
    username: string
    name: string
    email: string
    isActive: boolean
    isStaff: boolean
    isSuperuser: boolean
    privacyLevel: PrivacyLevel
    uploadQuota: number | null
    joinedAt: string
    lastActivityAt: string | null
  }
  invitedUser: {
    databaseId: number
    username: string
    name: string
    email: string
    isActive: boolean
    isStaff: boolean
    isSuperuser: boolean
    privacyLevel: PrivacyLevel
    uploadQuota: number | null
    joinedAt: string
    lastActivityAt: string | null
  } | null
  users: Array<{
    databaseId: number
    username: string
    name: string
    email: string
    isActive: boolean
    isStaff: boolean
    isSuperuser: boolean
    privacyLevel: PrivacyLevel
    uploadQuota: number | null
    joinedAt: string
    lastActivityAt: string | null
  }>
}

export type InvitationsQueryVariables = Exact<{
  filter?: InvitationFilter | null | undefined
  orderBy?: Array<InvitationOrder> | InvitationOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type InvitationsQuery = {
  administration: {
    invitations: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          code: string
          createdAt: string
          expiresAt: string
          owner: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }
          invitedUser: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          } | null
          users: Array<{
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }>
        }
      }>
    }
  } | null
}

export type InvitationQueryVariables = Exact<{
  databaseId: number
}>

export type InvitationQuery = {
  administration: {
    invitation: {
      databaseId: number
      code: string
      createdAt: string
      expiresAt: string
      owner: {
        databaseId: number
        username: string
        name: string
        email: string
        isActive: boolean
        isStaff: boolean
        isSuperuser: boolean
        privacyLevel: PrivacyLevel
        uploadQuota: number | null
        joinedAt: string
        lastActivityAt: string | null
      }
      invitedUser: {
        databaseId: number
        username: string
        name: string
        email: string
        isActive: boolean
        isStaff: boolean
        isSuperuser: boolean
        privacyLevel: PrivacyLevel
        uploadQuota: number | null
        joinedAt: string
        lastActivityAt: string | null
      } | null
      users: Array<{
        databaseId: number
        username: string
        name: string
        email: string
        isActive: boolean
        isStaff: boolean
        isSuperuser: boolean
        privacyLevel: PrivacyLevel
        uploadQuota: number | null
        joinedAt: string
        lastActivityAt: string | null
      }>
    } | null
  } | null
}

export type CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput
}>

export type CreateInvitationMutation = {
  createInvitation:
    | {
        __typename: 'CreateInvitationSuccess'
        invitation: {
          databaseId: number
          code: string
          createdAt: string
          expiresAt: string
          owner: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }
          invitedUser: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          } | null
          users: Array<{
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }>
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RenameInvitationMutationVariables = Exact<{
  input: RenameInvitationInput
}>

export type RenameInvitationMutation = {
  renameInvitation:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'RenameInvitationSuccess'
        invitation: {
          databaseId: number
          code: string
          createdAt: string
          expiresAt: string
          owner: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }
          invitedUser: {
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          } | null
          users: Array<{
            databaseId: number
            username: string
            name: string
            email: string
            isActive: boolean
            isStaff: boolean
            isSuperuser: boolean
            privacyLevel: PrivacyLevel
            uploadQuota: number | null
            joinedAt: string
            lastActivityAt: string | null
          }>
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteInvitationsMutationVariables = Exact<{
  input: DeleteInvitationsInput
}>

export type DeleteInvitationsMutation = {
  deleteInvitations:
    | { __typename: 'DeleteInvitationsSuccess'; deletedCount: number }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedLibraryBaseFragment = {
  databaseId: number
  url: string | null
  followersUrl: string
  library: {
    uuid: string
    uri: string
    name: string
    description: string | null
    isLocal: boolean
    createdAt: string
    privacyLevel: PrivacyLevel
    actor: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    }
  }
}

export type ManagedLibraryFieldsFragment = {
  uploadsCount: number
  followersCount: number
  databaseId: number
  url: string | null
  followersUrl: string
  library: {
    uuid: string
    uri: string
    name: string
    description: string | null
    isLocal: boolean
    createdAt: string
    privacyLevel: PrivacyLevel
    actor: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    }
  }
}

export type ManagedLibrariesQueryVariables = Exact<{
  filter?: ManagedLibraryFilter | null | undefined
  orderBy?: Array<ManagedLibraryOrder> | ManagedLibraryOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedLibrariesQuery = {
  administration: {
    libraries: {
      totalCount: number
      edges: Array<{
        node: {
          uploadsCount: number
          followersCount: number
          databaseId: number
          url: string | null
          followersUrl: string
          library: {
            uuid: string
            uri: string
            name: string
            description: string | null
            isLocal: boolean
            createdAt: string
            privacyLevel: PrivacyLevel
            actor: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }
        }
      }>
    }
  } | null
}

export type ManagedLibraryQueryVariables = Exact<{
  uuid: string
}>

export type ManagedLibraryQuery = {
  administration: {
    library: {
      uploadsCount: number
      followersCount: number
      databaseId: number
      url: string | null
      followersUrl: string
      library: {
        uuid: string
        uri: string
        name: string
        description: string | null
        isLocal: boolean
        createdAt: string
        privacyLevel: PrivacyLevel
        actor: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        }
      }
    } | null
  } | null
}

export type ManagedLibraryStatisticsQueryVariables = Exact<{
  uuid: string
}>

export type ManagedLibraryStatisticsQuery = {
  administration: {
    library: {
      statistics: {
        uploads: number
        followers: number
        tracks: number
        albums: number
        artists: number
        reports: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type UpdateManagedLibraryMutationVariables = Exact<{
  input: UpdateManagedLibraryInput
}>

export type UpdateManagedLibraryMutation = {
  updateManagedLibrary:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateManagedLibrarySuccess'
        library: {
          uploadsCount: number
          followersCount: number
          databaseId: number
          url: string | null
          followersUrl: string
          library: {
            uuid: string
            uri: string
            name: string
            description: string | null
            isLocal: boolean
            createdAt: string
            privacyLevel: PrivacyLevel
            actor: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RemoveLibrariesMutationVariables = Exact<{
  input: RemoveLibrariesInput
}>

export type RemoveLibrariesMutation = {
  removeLibraries:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveLibrariesSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedArtistBaseFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  name: string
  createdAt: string
  isLocal: boolean
}

export type ManagedAlbumBaseFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  title: string
  createdAt: string
  releaseDate: string | null
  isLocal: boolean
  cover: {
    uuid: string
    size: number | null
    mimetype: string | null
    createdAt: string
    sourceUrl: string | null
    original: string
    medium: string
    large: string
  } | null
}

export type ManagedTrackBaseFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  title: string
  createdAt: string
  position: number | null
  discNumber: number | null
  isLocal: boolean
  copyright: string | null
  licenseCode: string | null
}

type MusicUsageFields_ChannelStatistics_Fragment = {
  listenings: number
  edits: number
  playlists: number
  favorites: number
  libraries: number
  channels: number
  uploads: number
  reports: number
  mediaSize: number
  storedMediaSize: number
}

type MusicUsageFields_MusicStatistics_Fragment = {
  listenings: number
  edits: number
  playlists: number
  favorites: number
  libraries: number
  channels: number
  uploads: number
  reports: number
  mediaSize: number
  storedMediaSize: number
}

export type MusicUsageFieldsFragment =
  | MusicUsageFields_ChannelStatistics_Fragment
  | MusicUsageFields_MusicStatistics_Fragment

export type NoteFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  summary: string
  target: { kind: NoteTargetKind; uuid: string | null; handle: string | null }
  author: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
}

export type NotesQueryVariables = Exact<{
  filter?: NoteFilter | null | undefined
  orderBy?: Array<NoteOrder> | NoteOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type NotesQuery = {
  administration: {
    notes: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          createdAt: string
          summary: string
          target: { kind: NoteTargetKind; uuid: string | null; handle: string | null }
          author: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
        }
      }>
    }
  } | null
}

export type NoteQueryVariables = Exact<{
  uuid: string
}>

export type NoteQuery = {
  administration: {
    note: {
      databaseId: number
      uuid: string
      createdAt: string
      summary: string
      target: { kind: NoteTargetKind; uuid: string | null; handle: string | null }
      author: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
    } | null
  } | null
}

export type CreateNoteMutationVariables = Exact<{
  input: CreateNoteInput
}>

export type CreateNoteMutation = {
  createNote:
    | {
        __typename: 'CreateNoteSuccess'
        note: {
          databaseId: number
          uuid: string
          createdAt: string
          summary: string
          target: { kind: NoteTargetKind; uuid: string | null; handle: string | null }
          author: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteNoteMutationVariables = Exact<{
  input: DeleteNoteInput
}>

export type DeleteNoteMutation = {
  deleteNote:
    | { __typename: 'DeleteNoteSuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

type OriginStatisticsFields_AccountStatistics_Fragment = {
  activities: number
  libraries: number
  channels: number
  receivedLibraryFollows: number
  emittedLibraryFollows: number
  artists: number
  albums: number
  tracks: number
  uploads: number
  mediaSize: number
  storedMediaSize: number
}

type OriginStatisticsFields_DomainStatistics_Fragment = {
  activities: number
  libraries: number
  channels: number
  receivedLibraryFollows: number
  emittedLibraryFollows: number
  artists: number
  albums: number
  tracks: number
  uploads: number
  mediaSize: number
  storedMediaSize: number
}

export type OriginStatisticsFieldsFragment =
  | OriginStatisticsFields_AccountStatistics_Fragment
  | OriginStatisticsFields_DomainStatistics_Fragment

export type InstancePolicyFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  targetDomain: string | null
  summary: string | null
  isActive: boolean
  blockAll: boolean
  silenceActivity: boolean
  silenceNotifications: boolean
  rejectMedia: boolean
  targetAccount: { handle: string } | null
  author: { handle: string } | null
}

export type InstancePoliciesQueryVariables = Exact<{
  filter?: InstancePolicyFilter | null | undefined
  orderBy?: Array<InstancePolicyOrder> | InstancePolicyOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type InstancePoliciesQuery = {
  administration: {
    instancePolicies: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          createdAt: string
          targetDomain: string | null
          summary: string | null
          isActive: boolean
          blockAll: boolean
          silenceActivity: boolean
          silenceNotifications: boolean
          rejectMedia: boolean
          targetAccount: { handle: string } | null
          author: { handle: string } | null
        }
      }>
    }
  } | null
}

export type InstancePolicyQueryVariables = Exact<{
  databaseId: number
}>

export type InstancePolicyQuery = {
  administration: {
    instancePolicy: {
      databaseId: number
      uuid: string
      createdAt: string
      targetDomain: string | null
      summary: string | null
      isActive: boolean
      blockAll: boolean
      silenceActivity: boolean
      silenceNotifications: boolean
      rejectMedia: boolean
      targetAccount: { handle: string } | null
      author: { handle: string } | null
    } | null
  } | null
}

export type CreateInstancePolicyMutationVariables = Exact<{
  input: CreateInstancePolicyInput
}>

export type CreateInstancePolicyMutation = {
  createInstancePolicy:
    | {
        __typename: 'CreateInstancePolicySuccess'
        instancePolicy: {
          databaseId: number
          uuid: string
          createdAt: string
          targetDomain: string | null
          summary: string | null
          isActive: boolean
          blockAll: boolean
          silenceActivity: boolean
          silenceNotifications: boolean
          rejectMedia: boolean
          targetAccount: { handle: string } | null
          author: { handle: string } | null
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UpdateInstancePolicyMutationVariables = Exact<{
  input: UpdateInstancePolicyInput
}>

export type UpdateInstancePolicyMutation = {
  updateInstancePolicy:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateInstancePolicySuccess'
        instancePolicy: {
          databaseId: number
          uuid: string
          createdAt: string
          targetDomain: string | null
          summary: string | null
          isActive: boolean
          blockAll: boolean
          silenceActivity: boolean
          silenceNotifications: boolean
          rejectMedia: boolean
          targetAccount: { handle: string } | null
          author: { handle: string } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteInstancePolicyMutationVariables = Exact<{
  input: DeleteInstancePolicyInput
}>

export type DeleteInstancePolicyMutation = {
  deleteInstancePolicy:
    | { __typename: 'DeleteInstancePolicySuccess'; databaseId: number }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type BaseNoteFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  summary: string
  author: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
}

export type ReportFieldsFragment = {
  databaseId: number
  uuid: string
  uri: string
  createdAt: string
  handledAt: string | null
  isHandled: boolean
  summary: string | null
  type: ReportType
  submitterEmail: string | null
  targetState: any
  target: {
    kind: ReportTargetKind
    databaseId: number | null
    uuid: string | null
    handle: string | null
  } | null
  submitter: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  } | null
  assignedTo: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  } | null
  targetOwner: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  } | null
  notes: Array<{
    databaseId: number
    uuid: string
    createdAt: string
    summary: string
    author: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    }
  }>
}

export type ReportsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined
  orderBy?: Array<ReportOrder> | ReportOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ReportsQuery = {
  administration: {
    reports: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          uri: string
          createdAt: string
          handledAt: string | null
          isHandled: boolean
          summary: string | null
          type: ReportType
          submitterEmail: string | null
          targetState: any
          target: {
            kind: ReportTargetKind
            databaseId: number | null
            uuid: string | null
            handle: string | null
          } | null
          submitter: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          assignedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          targetOwner: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          notes: Array<{
            databaseId: number
            uuid: string
            createdAt: string
            summary: string
            author: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }>
        }
      }>
    }
  } | null
}

export type ReportQueryVariables = Exact<{
  uuid: string
}>

export type ReportQuery = {
  administration: {
    report: {
      databaseId: number
      uuid: string
      uri: string
      createdAt: string
      handledAt: string | null
      isHandled: boolean
      summary: string | null
      type: ReportType
      submitterEmail: string | null
      targetState: any
      target: {
        kind: ReportTargetKind
        databaseId: number | null
        uuid: string | null
        handle: string | null
      } | null
      submitter: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
      assignedTo: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
      targetOwner: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
      notes: Array<{
        databaseId: number
        uuid: string
        createdAt: string
        summary: string
        author: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        }
      }>
    } | null
  } | null
}

export type UpdateReportMutationVariables = Exact<{
  input: UpdateReportInput
}>

export type UpdateReportMutation = {
  updateReport:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateReportSuccess'
        report: {
          databaseId: number
          uuid: string
          uri: string
          createdAt: string
          handledAt: string | null
          isHandled: boolean
          summary: string | null
          type: ReportType
          submitterEmail: string | null
          targetState: any
          target: {
            kind: ReportTargetKind
            databaseId: number | null
            uuid: string | null
            handle: string | null
          } | null
          submitter: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          assignedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          targetOwner: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          notes: Array<{
            databaseId: number
            uuid: string
            createdAt: string
            summary: string
            author: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }>
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UserRequestFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  handledAt: string | null
  status: UserRequestStatus
  answers: any
  submitter: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  }
  assignedTo: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  } | null
  notes: Array<{
    databaseId: number
    uuid: string
    createdAt: string
    summary: string
    author: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    }
  }>
}

export type UserRequestsQueryVariables = Exact<{
  filter?: UserRequestFilter | null | undefined
  orderBy?: Array<UserRequestOrder> | UserRequestOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type UserRequestsQuery = {
  administration: {
    userRequests: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          createdAt: string
          handledAt: string | null
          status: UserRequestStatus
          answers: any
          submitter: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
          assignedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          notes: Array<{
            databaseId: number
            uuid: string
            createdAt: string
            summary: string
            author: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }>
        }
      }>
    }
  } | null
}

export type UserRequestQueryVariables = Exact<{
  uuid: string
}>

export type UserRequestQuery = {
  administration: {
    userRequest: {
      databaseId: number
      uuid: string
      createdAt: string
      handledAt: string | null
      status: UserRequestStatus
      answers: any
      submitter: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
      assignedTo: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
      notes: Array<{
        databaseId: number
        uuid: string
        createdAt: string
        summary: string
        author: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        }
      }>
    } | null
  } | null
}

export type DecideUserRequestMutationVariables = Exact<{
  input: DecideUserRequestInput
}>

export type DecideUserRequestMutation = {
  decideUserRequest:
    | {
        __typename: 'DecideUserRequestSuccess'
        userRequest: {
          databaseId: number
          uuid: string
          createdAt: string
          handledAt: string | null
          status: UserRequestStatus
          answers: any
          submitter: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
          assignedTo: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
          notes: Array<{
            databaseId: number
            uuid: string
            createdAt: string
            summary: string
            author: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            }
          }>
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedTagFieldsFragment = {
  databaseId: number
  name: string
  createdAt: string
  artistsCount: number
  albumsCount: number
  tracksCount: number
}

export type ManagedTagsQueryVariables = Exact<{
  filter?: ManagedTagFilter | null | undefined
  orderBy?: Array<ManagedTagOrder> | ManagedTagOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedTagsQuery = {
  administration: {
    tags: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          name: string
          createdAt: string
          artistsCount: number
          albumsCount: number
          tracksCount: number
        }
      }>
    }
  } | null
}

export type ManagedTagQueryVariables = Exact<{
  name: string
}>

export type ManagedTagQuery = {
  administration: {
    tag: {
      databaseId: number
      name: string
      createdAt: string
      artistsCount: number
      albumsCount: number
      tracksCount: number
    } | null
  } | null
}

export type CreateTagMutationVariables = Exact<{
  input: CreateTagInput
}>

export type CreateTagMutation = {
  createTag:
    | { __typename: 'CreateTagSuccess'; tag: { databaseId: number; name: string; createdAt: string } }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RemoveTagsMutationVariables = Exact<{
  input: RemoveTagsInput
}>

export type RemoveTagsMutation = {
  removeTags:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveTagsSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedTrackFieldsFragment = {
  uploadsCount: number
  track: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    createdAt: string
    position: number | null
    discNumber: number | null
    isLocal: boolean
    copyright: string | null
    licenseCode: string | null
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      isLocal: boolean
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      createdAt: string
      releaseDate: string | null
      isLocal: boolean
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        isLocal: boolean
      }
      cover: {
        uuid: string
        size: number | null
        mimetype: string | null
        createdAt: string
        sourceUrl: string | null
        original: string
        medium: string
        large: string
      } | null
    } | null
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
  }
}

export type ManagedTrackDetailFragment = {
  uploadsCount: number
  track: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    createdAt: string
    position: number | null
    discNumber: number | null
    isLocal: boolean
    copyright: string | null
    licenseCode: string | null
    description: { text: string | null; format: ContentFormat; html: string } | null
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      isLocal: boolean
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      createdAt: string
      releaseDate: string | null
      isLocal: boolean
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        isLocal: boolean
      }
      cover: {
        uuid: string
        size: number | null
        mimetype: string | null
        createdAt: string
        sourceUrl: string | null
        original: string
        medium: string
        large: string
      } | null
    } | null
    attributedTo: {
      databaseId: number
      inboxUrl: string | null
      outboxUrl: string | null
      sharedInboxUrl: string | null
      uri: string
      url: string | null
      createdAt: string
      username: string
      name: string | null
      lastFetchedAt: string | null
      domain: string
      kind: ActorKind
      approvesFollowers: boolean
      handle: string
      isLocal: boolean
    } | null
    tags: Array<{ name: string }>
    cover: {
      uuid: string
      size: number | null
      mimetype: string | null
      createdAt: string
      sourceUrl: string | null
      original: string
      medium: string
      large: string
    } | null
  }
}

export type ManagedTracksQueryVariables = Exact<{
  filter?: ManagedTrackFilter | null | undefined
  orderBy?: Array<ManagedTrackOrder> | ManagedTrackOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedTracksQuery = {
  administration: {
    tracks: {
      totalCount: number
      edges: Array<{
        node: {
          uploadsCount: number
          track: {
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            createdAt: string
            position: number | null
            discNumber: number | null
            isLocal: boolean
            copyright: string | null
            licenseCode: string | null
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              isLocal: boolean
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              createdAt: string
              releaseDate: string | null
              isLocal: boolean
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                isLocal: boolean
              }
              cover: {
                uuid: string
                size: number | null
                mimetype: string | null
                createdAt: string
                sourceUrl: string | null
                original: string
                medium: string
                large: string
              } | null
            } | null
            attributedTo: {
              databaseId: number
              inboxUrl: string | null
              outboxUrl: string | null
              sharedInboxUrl: string | null
              uri: string
              url: string | null
              createdAt: string
              username: string
              name: string | null
              lastFetchedAt: string | null
              domain: string
              kind: ActorKind
              approvesFollowers: boolean
              handle: string
              isLocal: boolean
            } | null
            tags: Array<{ name: string }>
            cover: {
              uuid: string
              size: number | null
              mimetype: string | null
              createdAt: string
              sourceUrl: string | null
              original: string
              medium: string
              large: string
            } | null
          }
        }
      }>
    }
  } | null
}

export type ManagedTrackQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedTrackQuery = {
  administration: {
    track: {
      uploadsCount: number
      track: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        createdAt: string
        position: number | null
        discNumber: number | null
        isLocal: boolean
        copyright: string | null
        licenseCode: string | null
        description: { text: string | null; format: ContentFormat; html: string } | null
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          isLocal: boolean
        }
        album: {
          databaseId: number
          uri: string
          mbid: string | null
          title: string
          createdAt: string
          releaseDate: string | null
          isLocal: boolean
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            isLocal: boolean
          }
          cover: {
            uuid: string
            size: number | null
            mimetype: string | null
            createdAt: string
            sourceUrl: string | null
            original: string
            medium: string
            large: string
          } | null
        } | null
        attributedTo: {
          databaseId: number
          inboxUrl: string | null
          outboxUrl: string | null
          sharedInboxUrl: string | null
          uri: string
          url: string | null
          createdAt: string
          username: string
          name: string | null
          lastFetchedAt: string | null
          domain: string
          kind: ActorKind
          approvesFollowers: boolean
          handle: string
          isLocal: boolean
        } | null
        tags: Array<{ name: string }>
        cover: {
          uuid: string
          size: number | null
          mimetype: string | null
          createdAt: string
          sourceUrl: string | null
          original: string
          medium: string
          large: string
        } | null
      }
    } | null
  } | null
}

export type ManagedTrackStatisticsQueryVariables = Exact<{
  databaseId: number
}>

export type ManagedTrackStatisticsQuery = {
  administration: {
    track: {
      statistics: {
        listenings: number
        edits: number
        playlists: number
        favorites: number
        libraries: number
        channels: number
        uploads: number
        reports: number
        mediaSize: number
        storedMediaSize: number
      }
    } | null
  } | null
}

export type RemoveTracksMutationVariables = Exact<{
  input: RemoveTracksInput
}>

export type RemoveTracksMutation = {
  removeTracks:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveTracksSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ManagedUploadFieldsFragment = {
  databaseId: number
  fileUrl: string | null
  source: string | null
  accessedAt: string | null
  modifiedAt: string
  metadata: any
  importMetadata: any
  importDetails: any
  upload: {
    uuid: string
    uri: string
    isLocal: boolean
    url: string
    filename: string | null
    mimetype: string | null
    duration: number | null
    bitrate: number | null
    size: number | null
    createdAt: string
    importedAt: string | null
    importStatus: ImportStatus
    importReference: string
  }
  track: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    createdAt: string
    position: number | null
    discNumber: number | null
    isLocal: boolean
    copyright: string | null
    licenseCode: string | null
  } | null
  library: {
    databaseId: number
    url: string | null
    followersUrl: string
    library: {
      uuid: string
      uri: string
      name: string
      description: string | null
      isLocal: boolean
      createdAt: string
      privacyLevel: PrivacyLevel
      actor: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      }
    }
  } | null
}

export type ManagedUploadsQueryVariables = Exact<{
  filter?: ManagedUploadFilter | null | undefined
  orderBy?: Array<ManagedUploadOrder> | ManagedUploadOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ManagedUploadsQuery = {
  administration: {
    uploads: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          fileUrl: string | null
          source: string | null
          accessedAt: string | null
          modifiedAt: string
          metadata: any
          importMetadata: any
          importDetails: any
          upload: {
            uuid: string
            uri: string
            isLocal: boolean
            url: string
            filename: string | null
            mimetype: string | null
            duration: number | null
            bitrate: number | null
            size: number | null
            createdAt: string
            importedAt: string | null
            importStatus: ImportStatus
            importReference: string
          }
          track: {
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            createdAt: string
            position: number | null
            discNumber: number | null
            isLocal: boolean
            copyright: string | null
            licenseCode: string | null
          } | null
          library: {
            databaseId: number
            url: string | null
            followersUrl: string
            library: {
              uuid: string
              uri: string
              name: string
              description: string | null
              isLocal: boolean
              createdAt: string
              privacyLevel: PrivacyLevel
              actor: {
                databaseId: number
                inboxUrl: string | null
                outboxUrl: string | null
                sharedInboxUrl: string | null
                uri: string
                url: string | null
                createdAt: string
                username: string
                name: string | null
                lastFetchedAt: string | null
                domain: string
                kind: ActorKind
                approvesFollowers: boolean
                handle: string
                isLocal: boolean
              }
            }
          } | null
        }
      }>
    }
  } | null
}

export type ManagedUploadQueryVariables = Exact<{
  uuid: string
}>

export type ManagedUploadQuery = {
  administration: {
    upload: {
      databaseId: number
      fileUrl: string | null
      source: string | null
      accessedAt: string | null
      modifiedAt: string
      metadata: any
      importMetadata: any
      importDetails: any
      upload: {
        uuid: string
        uri: string
        isLocal: boolean
        url: string
        filename: string | null
        mimetype: string | null
        duration: number | null
        bitrate: number | null
        size: number | null
        createdAt: string
        importedAt: string | null
        importStatus: ImportStatus
        importReference: string
      }
      track: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        createdAt: string
        position: number | null
        discNumber: number | null
        isLocal: boolean
        copyright: string | null
        licenseCode: string | null
      } | null
      library: {
        databaseId: number
        url: string | null
        followersUrl: string
        library: {
          uuid: string
          uri: string
          name: string
          description: string | null
          isLocal: boolean
          createdAt: string
          privacyLevel: PrivacyLevel
          actor: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          }
        }
      } | null
    } | null
  } | null
}

export type RemoveUploadsMutationVariables = Exact<{
  input: RemoveUploadsInput
}>

export type RemoveUploadsMutation = {
  removeUploads:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveUploadsSuccess'; removedCount: number }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type AccountFieldsFragment = {
  databaseId: number
  username: string
  handle: string
  name: string
  email: string
  isActive: boolean
  isStaff: boolean
  isSuperuser: boolean
  permissions: Array<Permission>
  privacyLevel: PrivacyLevel
  uploadQuota: number | null
  joinedAt: string
  lastActivityAt: string | null
  actor: {
    databaseId: number
    inboxUrl: string | null
    outboxUrl: string | null
    sharedInboxUrl: string | null
    uri: string
    url: string | null
    createdAt: string
    username: string
    name: string | null
    lastFetchedAt: string | null
    domain: string
    kind: ActorKind
    approvesFollowers: boolean
    handle: string
    isLocal: boolean
  } | null
}

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type AccountsQuery = {
  administration: {
    users: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          username: string
          handle: string
          name: string
          email: string
          isActive: boolean
          isStaff: boolean
          isSuperuser: boolean
          permissions: Array<Permission>
          privacyLevel: PrivacyLevel
          uploadQuota: number | null
          joinedAt: string
          lastActivityAt: string | null
          actor: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
        }
      }>
    }
  } | null
}

export type AccountQueryVariables = Exact<{
  databaseId: number
}>

export type AccountQuery = {
  administration: {
    user: {
      databaseId: number
      username: string
      handle: string
      name: string
      email: string
      isActive: boolean
      isStaff: boolean
      isSuperuser: boolean
      permissions: Array<Permission>
      privacyLevel: PrivacyLevel
      uploadQuota: number | null
      joinedAt: string
      lastActivityAt: string | null
      actor: {
        databaseId: number
        inboxUrl: string | null
        outboxUrl: string | null
        sharedInboxUrl: string | null
        uri: string
        url: string | null
        createdAt: string
        username: string
        name: string | null
        lastFetchedAt: string | null
        domain: string
        kind: ActorKind
        approvesFollowers: boolean
        handle: string
        isLocal: boolean
      } | null
    } | null
  } | null
}

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput
}>

export type UpdateAccountMutation = {
  updateAccount:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateAccountSuccess'
        account: {
          databaseId: number
          username: string
          handle: string
          name: string
          email: string
          isActive: boolean
          isStaff: boolean
          isSuperuser: boolean
          permissions: Array<Permission>
          privacyLevel: PrivacyLevel
          uploadQuota: number | null
          joinedAt: string
          lastActivityAt: string | null
          actor: {
            databaseId: number
            inboxUrl: string | null
            outboxUrl: string | null
            sharedInboxUrl: string | null
            uri: string
            url: string | null
            createdAt: string
            username: string
            name: string | null
            lastFetchedAt: string | null
            domain: string
            kind: ActorKind
            approvesFollowers: boolean
            handle: string
            isLocal: boolean
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ContentFilterFieldsFragment = {
  uuid: string
  createdAt: string
  target: { databaseId: number; name: string }
}

export type ContentFiltersQueryVariables = Exact<{
  orderBy?: Array<ContentFilterOrder> | ContentFilterOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ContentFiltersQuery = {
  viewer: {
    contentFilters: {
      totalCount: number
      edges: Array<{
        node: { uuid: string; createdAt: string; target: { databaseId: number; name: string } }
      }>
    }
  } | null
}

export type ContentFilterQueryVariables = Exact<{
  uuid: string
}>

export type ContentFilterQuery = {
  viewer: {
    contentFilter: { uuid: string; createdAt: string; target: { databaseId: number; name: string } } | null
  } | null
}

export type CreateContentFilterMutationVariables = Exact<{
  input: CreateContentFilterInput
}>

export type CreateContentFilterMutation = {
  createContentFilter:
    | { __typename: 'ConflictError'; message: string }
    | {
        __typename: 'CreateContentFilterSuccess'
        contentFilter: { uuid: string; createdAt: string; target: { databaseId: number; name: string } }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteContentFilterMutationVariables = Exact<{
  input: DeleteContentFilterInput
}>

export type DeleteContentFilterMutation = {
  deleteContentFilter:
    | { __typename: 'DeleteContentFilterSuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ReportTargetFieldsFragment = {
  kind: ReportTargetKind
  databaseId: number | null
  uuid: string | null
  handle: string | null
}

export type FileReportMutationVariables = Exact<{
  input: ReportInput
}>

export type FileReportMutation = {
  report:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ReportSuccess'
        report: {
          uuid: string
          type: ReportType
          summary: string | null
          submitterEmail: string | null
          createdAt: string
          target: {
            kind: ReportTargetKind
            databaseId: number | null
            uuid: string | null
            handle: string | null
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type MeQueryVariables = Exact<{ [key: string]: never }>

export type MeQuery = {
  viewer: {
    settings: any
    listenToken: string
    account: {
      databaseId: number
      username: string
      handle: string
      name: string
      email: string
      isStaff: boolean
      isSuperuser: boolean
      permissions: Array<Permission>
      joinedAt: string
      privacyLevel: PrivacyLevel
      instanceSupportMessageAt: string | null
      funkwhaleSupportMessageAt: string | null
      actor: {
        avatar: {
          uuid: string
          size: number | null
          mimetype: string | null
          createdAt: string
          sourceUrl: string | null
          original: string
          medium: string
          large: string
        } | null
        summary: { text: string | null; format: ContentFormat; html: string } | null
      } | null
    }
    quota: {
      max: number
      remaining: number
      current: number
      draft: number
      skipped: number
      pending: number
      finished: number
      errored: number
    }
  } | null
}

export type MyNameQueryVariables = Exact<{ [key: string]: never }>

export type MyNameQuery = { viewer: { user: { databaseId: number; username: string } } | null }

export type MyAddressQueryVariables = Exact<{ [key: string]: never }>

export type MyAddressQuery = {
  viewer: { account: { databaseId: number; username: string; email: string } } | null
}

export type MySubsonicAccessQueryVariables = Exact<{ [key: string]: never }>

export type MySubsonicAccessQuery = {
  viewer: { subsonic: { isEnabled: boolean; token: string | null } } | null
}

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput
}>

export type UpdateProfileMutation = {
  updateProfile:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateProfileSuccess'
        account: {
          name: string
          privacyLevel: PrivacyLevel
          instanceSupportMessageAt: string | null
          funkwhaleSupportMessageAt: string | null
          actor: {
            avatar: {
              uuid: string
              size: number | null
              mimetype: string | null
              createdAt: string
              sourceUrl: string | null
              original: string
              medium: string
              large: string
            } | null
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UpdateClientSettingsMutationVariables = Exact<{
  input: UpdateClientSettingsInput
}>

export type UpdateClientSettingsMutation = {
  updateClientSettings:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UpdateClientSettingsSuccess'; settings: any }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RenewSubsonicTokenMutationVariables = Exact<{ [key: string]: never }>

export type RenewSubsonicTokenMutation = {
  renewSubsonicToken:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RenewSubsonicTokenSuccess'; token: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RemoveSubsonicTokenMutationVariables = Exact<{ [key: string]: never }>

export type RemoveSubsonicTokenMutation = {
  removeSubsonicToken:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveSubsonicTokenSuccess'; done: boolean }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteAccountMutationVariables = Exact<{
  input: DeleteAccountInput
}>

export type DeleteAccountMutation = {
  deleteAccount:
    | { __typename: 'DeleteAccountSuccess'; done: boolean }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput
}>

export type ChangePasswordMutation = {
  changePassword:
    | { __typename: 'ChangePasswordSuccess'; done: boolean }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput
}>

export type RequestPasswordResetMutation = {
  requestPasswordReset:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RequestPasswordResetSuccess'; done: boolean }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ConfirmPasswordResetMutationVariables = Exact<{
  input: ConfirmPasswordResetInput
}>

export type ConfirmPasswordResetMutation = {
  confirmPasswordReset:
    | { __typename: 'ConfirmPasswordResetSuccess'; done: boolean }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput
}>

export type ChangeEmailMutation = {
  changeEmail:
    | { __typename: 'ChangeEmailSuccess'; email: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SignUpMutationVariables = Exact<{
  input: SignUpInput
}>

export type SignUpMutation = {
  signUp:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SignUpSuccess'; outcome: SignUpOutcome }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput
}>

export type VerifyEmailMutation = {
  verifyEmail:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
    | { __typename: 'VerifyEmailSuccess'; done: boolean }
}

export type SignInMutationVariables = Exact<{
  input: SignInInput
}>

export type SignInMutation = {
  signIn:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SignInSuccess'; username: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SignOutMutationVariables = Exact<{ [key: string]: never }>

export type SignOutMutation = { signOut: boolean }

export const FailureFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FailureFragment, unknown>
export const ApplicationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplicationFragment, unknown>
export const ProtocolFailureFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProtocolFailure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OAuthError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorRedirectUri' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProtocolFailureFragment, unknown>
export const ActorFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActorFieldsFragment, unknown>
export const BaseActorFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BaseActorFieldsFragment, unknown>
export const AccountFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountFieldsFragment, unknown>
export const ManagedAccountFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAccountFieldsFragment, unknown>
export const AttachmentFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttachmentFieldsFragment, unknown>
export const ManagedAlbumBaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumBaseFragment, unknown>
export const ManagedArtistBaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistBaseFragment, unknown>
export const ManagedAlbumFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumFieldsFragment, unknown>
export const ContentFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContentFieldsFragment, unknown>
export const ManagedAlbumDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumDetailFragment, unknown>
export const ManagedArtistFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistFieldsFragment, unknown>
export const ManagedArtistDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistDetailFragment, unknown>
export const ManagedChannelBaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rssUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedChannelBaseFragment, unknown>
export const ManagedChannelFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedChannelBase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rssUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedChannelFieldsFragment, unknown>
export const DomainFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activitiesCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfoFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DomainFieldsFragment, unknown>
export const InvolvedAccountFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvolvedAccountFieldsFragment, unknown>
export const InvitationFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationFieldsFragment, unknown>
export const ManagedLibraryBaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedLibraryBaseFragment, unknown>
export const ManagedLibraryFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersCount' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedLibraryFieldsFragment, unknown>
export const MusicUsageFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MusicUsageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MusicUsage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'playlists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MusicUsageFieldsFragment, unknown>
export const BaseNoteFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BaseNoteFieldsFragment, unknown>
export const NoteFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoteFieldsFragment, unknown>
export const OriginStatisticsFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OriginStatisticsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OriginStatistics' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'activities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emittedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OriginStatisticsFieldsFragment, unknown>
export const InstancePolicyFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InstancePolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetDomain' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetAccount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'blockAll' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceActivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceNotifications' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectMedia' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InstancePolicyFieldsFragment, unknown>
export const ReportTargetFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportTargetFieldsFragment, unknown>
export const ReportFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Report' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHandled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitterEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetState' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportTargetFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetOwner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportFieldsFragment, unknown>
export const UserRequestFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answers' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserRequestFieldsFragment, unknown>
export const ManagedTagFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTagFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTag' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artistsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTagFieldsFragment, unknown>
export const ManagedTrackBaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTrackBaseFragment, unknown>
export const ManagedTrackFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'artist' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTrackFieldsFragment, unknown>
export const ManagedTrackDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'artist' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTrackDetailFragment, unknown>
export const ManagedUploadFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedUploadFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedUpload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importMetadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importDetails' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bitrate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importReference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedUploadFieldsFragment, unknown>
export const ContentFilterFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFilterFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContentFilter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContentFilterFieldsFragment, unknown>
export const ApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Application' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'application' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'clientId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApplicationQuery, ApplicationQueryVariables>
export const OwnApplicationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnApplications' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'applications' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnApplicationsQuery, OwnApplicationsQueryVariables>
export const CreateApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateApplicationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clientSecret' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateApplicationMutation, CreateApplicationMutationVariables>
export const UpdateApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'UpdateApplicationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateApplicationMutation, UpdateApplicationMutationVariables>
export const DeleteApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'DeleteApplicationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteApplicationMutation, DeleteApplicationMutationVariables>
export const RefreshApplicationTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefreshApplicationToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RefreshApplicationTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refreshApplicationToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RefreshApplicationTokenSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefreshApplicationTokenMutation, RefreshApplicationTokenMutationVariables>
export const GrantsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Grants' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'authorizedApplications' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantsQuery, GrantsQueryVariables>
export const GrantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Grant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'authorizedApplication' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'clientId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Application' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Application' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectUris' } },
          { kind: 'Field', name: { kind: 'Name', value: 'token' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOwn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantQuery, GrantQueryVariables>
export const RevokeApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RevokeApplicationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'application' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'clientId' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeApplicationMutation, RevokeApplicationMutationVariables>
export const AuthorizeApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AuthorizeApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuthorizeApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'authorizeApplication' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'AuthorizeApplicationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'redirectUri' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProtocolFailure' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProtocolFailure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OAuthError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorRedirectUri' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuthorizeApplicationMutation, AuthorizeApplicationMutationVariables>
export const ExchangeTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExchangeToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExchangeTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exchangeToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ExchangeTokenSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refreshToken' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresIn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProtocolFailure' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProtocolFailure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OAuthError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorRedirectUri' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExchangeTokenMutation, ExchangeTokenMutationVariables>
export const RevokeTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeTokenSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProtocolFailure' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProtocolFailure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OAuthError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorRedirectUri' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>
export const NodeInfoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NodeInfo' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortDescription' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longDescription' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'terms' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactEmail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'supportMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asksForFunkwhaleSupport' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceActorUri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isPrivate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOpenToVisitors' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRegistrationOpen' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isFederationEnabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
                { kind: 'Field', name: { kind: 'Name', value: 'supportedUploadExtensions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportCategories' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpenToVisitors' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'allowList' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'domains' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'endpoints' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'knownNodes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'statistics' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'users' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usersOfHalfYear' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usersOfMonth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloads' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodeInfoQuery, NodeInfoQueryVariables>
export const ManifestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Manifest' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortDescription' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManifestQuery, ManifestQueryVariables>
export const ManagedAccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAccounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAccountFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAccountOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'accounts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedAccountFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAccountsQuery, ManagedAccountsQueryVariables>
export const ManagedAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'handle' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAccountFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAccountQuery, ManagedAccountQueryVariables>
export const ManagedAccountStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAccountStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'handle' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'OriginStatisticsFields' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OriginStatisticsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OriginStatistics' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'activities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emittedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAccountStatisticsQuery, ManagedAccountStatisticsQueryVariables>
export const PurgeAccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PurgeAccounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PurgeAccountsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'purgeAccounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PurgeAccountsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purgedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PurgeAccountsMutation, PurgeAccountsMutationVariables>
export const ManagedAlbumsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAlbums' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbumFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbumOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'albums' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedAlbumFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumsQuery, ManagedAlbumsQueryVariables>
export const ManagedAlbumDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAlbum' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumDetail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedAlbum' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'album' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumQuery, ManagedAlbumQueryVariables>
export const ManagedAlbumStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedAlbumStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MusicUsageFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MusicUsageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MusicUsage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'playlists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedAlbumStatisticsQuery, ManagedAlbumStatisticsQueryVariables>
export const RemoveAlbumsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveAlbums' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveAlbumsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeAlbums' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveAlbumsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveAlbumsMutation, RemoveAlbumsMutationVariables>
export const ManagedArtistsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedArtists' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtistFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtistOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artists' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedArtistFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistsQuery, ManagedArtistsQueryVariables>
export const ManagedArtistDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedArtist' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistDetail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistQuery, ManagedArtistQueryVariables>
export const ManagedArtistStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedArtistStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MusicUsageFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MusicUsageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MusicUsage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'playlists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedArtistStatisticsQuery, ManagedArtistStatisticsQueryVariables>
export const RemoveArtistsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveArtists' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveArtistsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeArtists' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveArtistsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveArtistsMutation, RemoveArtistsMutationVariables>
export const ManagedChannelsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedChannels' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannelFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannelOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channels' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedChannelFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rssUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedChannelBase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedChannelsQuery, ManagedChannelsQueryVariables>
export const ManagedChannelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedChannel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'handle' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedChannelBase' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'artist' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistDetail' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contentCategory' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'uuid' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedArtist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'artist' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedChannelBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedChannel' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rssUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedChannelQuery, ManagedChannelQueryVariables>
export const ManagedChannelStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedChannelStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'handle' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MusicUsageFields' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'follows' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MusicUsageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MusicUsage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'playlists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedChannelStatisticsQuery, ManagedChannelStatisticsQueryVariables>
export const RemoveChannelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveChannel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveChannelInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeChannel' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveChannelSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveChannelMutation, RemoveChannelMutationVariables>
export const DomainsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Domains' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DomainFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'DomainOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'domains' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainFields' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activitiesCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfoFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DomainsQuery, DomainsQueryVariables>
export const DomainDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Domain' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'domain' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'name' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activitiesCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfoFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DomainQuery, DomainQueryVariables>
export const DomainStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DomainStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'domain' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'name' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'OriginStatisticsFields' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'actors' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OriginStatisticsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OriginStatistics' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'activities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emittedLibraryFollows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DomainStatisticsQuery, DomainStatisticsQueryVariables>
export const CreateDomainDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateDomain' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateDomainInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createDomain' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateDomainSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'domain' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activitiesCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfoFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateDomainMutation, CreateDomainMutationVariables>
export const UpdateDomainDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateDomain' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateDomainInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateDomain' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateDomainSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'domain' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DomainFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DomainFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Domain' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activitiesCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeinfoFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'instancePolicy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'databaseId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateDomainMutation, UpdateDomainMutationVariables>
export const RefreshNodeinfoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefreshNodeinfo' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RefreshNodeinfoInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refreshNodeinfo' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RefreshNodeinfoSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'domain' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'nodeinfo' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefreshNodeinfoMutation, RefreshNodeinfoMutationVariables>
export const AllowDomainsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AllowDomains' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AllowDomainsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'allowDomains' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AllowDomainsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'updatedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllowDomainsMutation, AllowDomainsMutationVariables>
export const PurgeDomainsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PurgeDomains' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PurgeDomainsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'purgeDomains' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PurgeDomainsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purgedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PurgeDomainsMutation, PurgeDomainsMutationVariables>
export const InvitationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invitations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'InvitationFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>
export const InvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitation' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>
export const CreateInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateInvitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createInvitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateInvitationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'invitation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateInvitationMutation, CreateInvitationMutationVariables>
export const RenameInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenameInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RenameInvitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renameInvitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RenameInvitationSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'invitation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvolvedAccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'owner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'users' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvolvedAccountFields' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenameInvitationMutation, RenameInvitationMutationVariables>
export const DeleteInvitationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteInvitations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteInvitationsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteInvitations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'DeleteInvitationsSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'deletedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteInvitationsMutation, DeleteInvitationsMutationVariables>
export const ManagedLibrariesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedLibraries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibraryFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibraryOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'libraries' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedLibraryFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedLibrariesQuery, ManagedLibrariesQueryVariables>
export const ManagedLibraryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedLibrary' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'library' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedLibraryQuery, ManagedLibraryQueryVariables>
export const ManagedLibraryStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedLibraryStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'library' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'followers' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedLibraryStatisticsQuery, ManagedLibraryStatisticsQueryVariables>
export const UpdateManagedLibraryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateManagedLibrary' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateManagedLibraryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateManagedLibrary' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'UpdateManagedLibrarySuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'library' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateManagedLibraryMutation, UpdateManagedLibraryMutationVariables>
export const RemoveLibrariesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveLibraries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveLibrariesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeLibraries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RemoveLibrariesSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveLibrariesMutation, RemoveLibrariesMutationVariables>
export const NotesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Notes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NoteFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'NoteOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notes' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NoteFields' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotesQuery, NotesQueryVariables>
export const NoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Note' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'note' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NoteFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoteQuery, NoteQueryVariables>
export const CreateNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createNote' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateNoteSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'note' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NoteFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateNoteMutation, CreateNoteMutationVariables>
export const DeleteNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteNote' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteNoteSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteNoteMutation, DeleteNoteMutationVariables>
export const InstancePoliciesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InstancePolicies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicyFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicyOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'instancePolicies' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'InstancePolicyFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InstancePolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetDomain' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetAccount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'blockAll' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceActivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceNotifications' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectMedia' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InstancePoliciesQuery, InstancePoliciesQueryVariables>
export const InstancePolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InstancePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'instancePolicy' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InstancePolicyFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InstancePolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetDomain' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetAccount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'blockAll' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceActivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceNotifications' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectMedia' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InstancePolicyQuery, InstancePolicyQueryVariables>
export const CreateInstancePolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateInstancePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateInstancePolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createInstancePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateInstancePolicySuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'instancePolicy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InstancePolicyFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InstancePolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetDomain' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetAccount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'blockAll' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceActivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceNotifications' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectMedia' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateInstancePolicyMutation, CreateInstancePolicyMutationVariables>
export const UpdateInstancePolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateInstancePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateInstancePolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateInstancePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'UpdateInstancePolicySuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'instancePolicy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InstancePolicyFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InstancePolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InstancePolicy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetDomain' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetAccount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'handle' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'blockAll' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceActivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silenceNotifications' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectMedia' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateInstancePolicyMutation, UpdateInstancePolicyMutationVariables>
export const DeleteInstancePolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteInstancePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteInstancePolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteInstancePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'DeleteInstancePolicySuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteInstancePolicyMutation, DeleteInstancePolicyMutationVariables>
export const ReportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Reports' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reports' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportFields' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Report' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHandled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitterEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetState' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportTargetFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetOwner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>
export const ReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Report' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'report' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Report' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHandled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitterEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetState' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportTargetFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetOwner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>
export const UpdateReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateReportSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'report' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Report' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHandled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitterEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetState' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReportTargetFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targetOwner' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateReportMutation, UpdateReportMutationVariables>
export const UserRequestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UserRequests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequestFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequestOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userRequests' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'UserRequestFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answers' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserRequestsQuery, UserRequestsQueryVariables>
export const UserRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UserRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userRequest' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UserRequestFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answers' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UserRequestQuery, UserRequestQueryVariables>
export const DecideUserRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideUserRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideUserRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideUserRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'DecideUserRequestSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userRequest' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UserRequestFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseNoteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Note' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UserRequestFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answers' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignedTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseNoteFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideUserRequestMutation, DecideUserRequestMutationVariables>
export const ManagedTagsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedTags' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTagFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTagOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedTagFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTagFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTag' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artistsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTagsQuery, ManagedTagsQueryVariables>
export const ManagedTagDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedTag' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tag' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'name' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTagFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTagFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTag' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'artistsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'albumsCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tracksCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTagQuery, ManagedTagQueryVariables>
export const CreateTagDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateTag' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTagInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createTag' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTagSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tag' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateTagMutation, CreateTagMutationVariables>
export const RemoveTagsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveTags' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveTagsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeTags' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveTagsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveTagsMutation, RemoveTagsMutationVariables>
export const ManagedTracksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedTracks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrackFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrackOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tracks' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedTrackFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'artist' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTracksQuery, ManagedTracksQueryVariables>
export const ManagedTrackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedTrack' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'track' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackDetail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedArtistBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Artist' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedAlbumBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Album' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releaseDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cover' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uploadsCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'artist' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'album' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedAlbumBase' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'artist' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedArtistBase' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributedTo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tags' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttachmentFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedTrack' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'description' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTrackQuery, ManagedTrackQueryVariables>
export const ManagedTrackStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedTrackStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'track' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statistics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MusicUsageFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MusicUsageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MusicUsage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'playlists' } },
          { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
          { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mediaSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'storedMediaSize' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedTrackStatisticsQuery, ManagedTrackStatisticsQueryVariables>
export const RemoveTracksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveTracks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveTracksInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeTracks' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveTracksSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveTracksMutation, RemoveTracksMutationVariables>
export const ManagedUploadsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedUploads' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedUploadFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedUploadOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'uploads' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ManagedUploadFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedUploadFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedUpload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importMetadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importDetails' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bitrate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importReference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedUploadsQuery, ManagedUploadsQueryVariables>
export const ManagedUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ManagedUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'upload' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedUploadFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedLibraryBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedLibrary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'followersUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedTrackBase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Track' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mbid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'copyright' } },
          { kind: 'Field', name: { kind: 'Name', value: 'licenseCode' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ManagedUploadFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ManagedUpload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accessedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'metadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importMetadata' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importDetails' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bitrate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'importReference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'track' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedTrackBase' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'library' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ManagedLibraryBase' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManagedUploadQuery, ManagedUploadQueryVariables>
export const RemoveUploadsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveUploads' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveUploadsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeUploads' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveUploadsSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveUploadsMutation, RemoveUploadsMutationVariables>
export const AccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Accounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'users' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>
export const AccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Account' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'databaseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'databaseId' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>
export const UpdateAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAccountSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'account' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccountFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BaseActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outboxUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sharedInboxUrl' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActorFields' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccountFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastActivityAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BaseActorFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>
export const ContentFiltersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ContentFilters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ContentFilterOrder' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contentFilters' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'offset' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'offset' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ContentFilterFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFilterFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContentFilter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContentFiltersQuery, ContentFiltersQueryVariables>
export const ContentFilterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ContentFilter' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UUID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contentFilter' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'uuid' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'uuid' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFilterFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFilterFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContentFilter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContentFilterQuery, ContentFilterQueryVariables>
export const CreateContentFilterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateContentFilter' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateContentFilterInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createContentFilter' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'CreateContentFilterSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'contentFilter' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFilterFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFilterFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContentFilter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateContentFilterMutation, CreateContentFilterMutationVariables>
export const DeleteContentFilterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteContentFilter' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteContentFilterInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteContentFilter' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'DeleteContentFilterSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteContentFilterMutation, DeleteContentFilterMutationVariables>
export const FileReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FileReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'report' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'report' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'submitterEmail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'target' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ReportTargetFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTargetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportTarget' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FileReportMutation, FileReportMutationVariables>
export const MeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Me' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isStaff' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isSuperuser' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'instanceSupportMessageAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'funkwhaleSupportMessageAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'avatar' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'AttachmentFields' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'summary' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContentFields' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quota' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'draft' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pending' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'finished' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errored' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listenToken' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>
export const MyNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyName' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyNameQuery, MyNameQueryVariables>
export const MyAddressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyAddress' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'databaseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAddressQuery, MyAddressQueryVariables>
export const MySubsonicAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MySubsonicAccess' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subsonic' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MySubsonicAccessQuery, MySubsonicAccessQueryVariables>
export const UpdateProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateProfileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateProfile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateProfileSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'account' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'privacyLevel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'instanceSupportMessageAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'funkwhaleSupportMessageAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actor' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'avatar' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'AttachmentFields' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>
export const UpdateClientSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateClientSettings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateClientSettingsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateClientSettings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'UpdateClientSettingsSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateClientSettingsMutation, UpdateClientSettingsMutationVariables>
export const RenewSubsonicTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenewSubsonicToken' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renewSubsonicToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RenewSubsonicTokenSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenewSubsonicTokenMutation, RenewSubsonicTokenMutationVariables>
export const RemoveSubsonicTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveSubsonicToken' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeSubsonicToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RemoveSubsonicTokenSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveSubsonicTokenMutation, RemoveSubsonicTokenMutationVariables>
export const DeleteAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteAccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteAccountSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>
export const ChangePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangePasswordInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'ChangePasswordSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>
export const RequestPasswordResetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestPasswordReset' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestPasswordResetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestPasswordReset' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'RequestPasswordResetSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>
export const ConfirmPasswordResetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmPasswordReset' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmPasswordResetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmPasswordReset' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'ConfirmPasswordResetSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmPasswordResetMutation, ConfirmPasswordResetMutationVariables>
export const ChangeEmailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeEmail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeEmailInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeEmail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeEmailSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>
export const SignUpDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignUp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUp' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>
export const VerifyEmailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'VerifyEmail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'VerifyEmailInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verifyEmail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'VerifyEmailSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>

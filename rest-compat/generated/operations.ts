/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
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

/** What somebody did. */
export type ActivityKind =
  /** Made a track a favorite. */
  | 'LIKED'
  /** Listened to a track. */
  | 'LISTENED'

/** What stands behind an actor, in the words of ActivityPub. */
export type ActorKind = 'APPLICATION' | 'GROUP' | 'ORGANIZATION' | 'PERSON' | 'SERVICE' | 'TOMBSTONE'

export type AddToPlaylistInput = {
  /** Whether tracks may be added that it has already. Repeats within `tracks` always may. */
  allowDuplicates?: boolean
  /** Place of the first of them, from 0; the end when it is left out. */
  index?: number | null | undefined
  /** The playlist. */
  playlist: string
  /** The tracks, playable or not. */
  tracks: Array<string>
}

/** Which albums are listed; all conditions must hold. */
export type AlbumFilter = {
  /** The album artist. */
  artist?: string | null | undefined
  /** A channel that holds something of it; needs `includeChannels`. */
  channel?: string | null | undefined
  /** What the album artist makes. */
  contentCategory?: ContentCategory | null | undefined
  /** First year of release. */
  fromYear?: number | null | undefined
  /** A tag of it, of its artist, of its album or of the album artist, in any case. Albums also go by their tracks. */
  genre?: string | null | undefined
  /** Whether what artists with a channel made is listed as well. */
  includeChannels?: boolean | null | undefined
  /** Whether what the caller does not want to see is listed as well. */
  includeHidden?: boolean | null | undefined
  /** A library that holds something of it that the caller may play. */
  library?: string | null | undefined
  /** The MusicBrainz id. */
  mbid?: string | null | undefined
  /** Whether only what the caller does not want to see is listed. */
  onlyHidden?: boolean | null | undefined
  /** Whether the caller may play something of it. */
  playable?: boolean | null | undefined
  /** True: only those that the caller listened to. */
  played?: boolean | null | undefined
  /** Full text: every word is a beginning that must occur. In double quotes it is a query of PostgreSQL: `"tone & !sun"`. Looks at the title, or at the artist. */
  query?: string | null | undefined
  /** True: only those that the caller gave a rating. */
  rated?: boolean | null | undefined
  /** Another of its kind, with which it shares a tag. */
  related?: string | null | undefined
  /** Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** True: only those that the caller starred. */
  starred?: boolean | null | undefined
  /** Tags that it must all carry, in any case. */
  tags?: Array<string> | null | undefined
  /** Last year of release. */
  toYear?: number | null | undefined
  /** Words that must all be in it somewhere, in any case; double quotes keep words together. Looks at the title. */
  words?: string | null | undefined
}

/** What albums are sorted by. */
export type AlbumOrder =
  /** When the album artist was last changed. Ascending. */
  | 'ARTIST_MODIFIED_AT_ASC'
  /** When the album artist was last changed. Descending. */
  | 'ARTIST_MODIFIED_AT_DESC'
  /** Name of the album artist. Ascending. */
  | 'ARTIST_NAME_ASC'
  /** Name of the album artist. Descending. */
  | 'ARTIST_NAME_DESC'
  /** When it came into being. Ascending. */
  | 'CREATED_AT_ASC'
  /** When it came into being. Descending. */
  | 'CREATED_AT_DESC'
  /** Key in the database. Ascending. */
  | 'ID_ASC'
  /** Key in the database. Descending. */
  | 'ID_DESC'
  /** When the caller last listened to it. Ascending. */
  | 'LAST_PLAYED_AT_ASC'
  /** When the caller last listened to it. Descending. */
  | 'LAST_PLAYED_AT_DESC'
  /** How often the caller listened to it. Ascending. */
  | 'PLAYS_ASC'
  /** How often the caller listened to it. Descending. */
  | 'PLAYS_DESC'
  /** Shuffled anew for each request. */
  | 'RANDOM'
  /** Points that the caller gave. Ascending. */
  | 'RATING_ASC'
  /** Points that the caller gave. Descending. */
  | 'RATING_DESC'
  /** Most shared tags first; only together with the filter `related`. */
  | 'RELATED'
  /** Fewest shared tags first; only together with the filter `related`. */
  | 'RELATED_ASC'
  /** Day of the release. Ascending. */
  | 'RELEASE_DATE_ASC'
  /** Day of the release. Descending. */
  | 'RELEASE_DATE_DESC'
  /** When the caller starred it. Ascending. */
  | 'STARRED_AT_ASC'
  /** When the caller starred it. Descending. */
  | 'STARRED_AT_DESC'
  /** Title. Ascending. */
  | 'TITLE_ASC'
  /** Title. Descending. */
  | 'TITLE_DESC'
  /** Number of characters of the title. Ascending. */
  | 'TITLE_LENGTH_ASC'
  /** Number of characters of the title. Descending. */
  | 'TITLE_LENGTH_DESC'

export type AllowDomainsInput = {
  /** Leaves out those that it does not find. */
  filter?: DomainFilter | null | undefined
  /** Whether they shall be on the list. */
  isAllowed: boolean
  /** Which ones; all of the filter when it is not given. */
  names?: Array<string> | null | undefined
}

export type AnswerLibraryFollowInput = {
  /** Global id of the follow. */
  follow: string
  /** The decision. */
  verdict: FollowVerdict
}

/** Which artists are listed; all conditions must hold. */
export type ArtistFilter = {
  /** What they make. */
  contentCategory?: ContentCategory | null | undefined
  /** Whether they are the artist of an album. */
  hasAlbums?: boolean | null | undefined
  /** Whether what artists with a channel made is listed as well. */
  includeChannels?: boolean | null | undefined
  /** Whether what the caller does not want to see is listed as well. */
  includeHidden?: boolean | null | undefined
  /** A library that holds something of it that the caller may play. */
  library?: string | null | undefined
  /** The MusicBrainz id. */
  mbid?: string | null | undefined
  /** Conditions on the name. */
  name?: TextFilter | null | undefined
  /** Whether only what the caller does not want to see is listed. */
  onlyHidden?: boolean | null | undefined
  /** Whether the caller may play something of it. */
  playable?: boolean | null | undefined
  /** Full text: every word is a beginning that must occur. In double quotes it is a query of PostgreSQL: `"tone & !sun"`. Looks at the name. */
  query?: string | null | undefined
  /** Another of its kind, with which it shares a tag. */
  related?: string | null | undefined
  /** Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** True: only those that the caller starred. */
  starred?: boolean | null | undefined
  /** Tags that it must all carry, in any case. */
  tags?: Array<string> | null | undefined
  /** Words that must all be in it somewhere, in any case; double quotes keep words together. Looks at the name. */
  words?: string | null | undefined
}

/** What artists are sorted by. */
export type ArtistOrder =
  /** When it came into being. Ascending. */
  | 'CREATED_AT_ASC'
  /** When it came into being. Descending. */
  | 'CREATED_AT_DESC'
  /** Key in the database. Ascending. */
  | 'ID_ASC'
  /** Key in the database. Descending. */
  | 'ID_DESC'
  /** When it was last changed. Ascending. */
  | 'MODIFIED_AT_ASC'
  /** When it was last changed. Descending. */
  | 'MODIFIED_AT_DESC'
  /** Name. Ascending. */
  | 'NAME_ASC'
  /** Name. Descending. */
  | 'NAME_DESC'
  /** Number of characters of the name. Ascending. */
  | 'NAME_LENGTH_ASC'
  /** Number of characters of the name. Descending. */
  | 'NAME_LENGTH_DESC'
  /** Shuffled anew for each request. */
  | 'RANDOM'
  /** Most shared tags first; only together with the filter `related`. */
  | 'RELATED'
  /** Fewest shared tags first; only together with the filter `related`. */
  | 'RELATED_ASC'
  /** When the caller starred it. Ascending. */
  | 'STARRED_AT_ASC'
  /** When the caller starred it. Descending. */
  | 'STARRED_AT_DESC'

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

/** Which channels are listed; all conditions must hold. */
export type ChannelFilter = {
  /** Whether they stand for a feed from elsewhere. */
  external?: boolean | null | undefined
  /** Whether those of artists are listed as well that the caller hides. */
  includeHidden?: boolean | null | undefined
  /** Whether only those are listed. */
  onlyHidden?: boolean | null | undefined
  /** Words that must all occur in name, username or summary; double quotes keep words together. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** Whether the caller is subscribed to them; visitors find none either way. */
  subscribed?: boolean | null | undefined
  /** Tags that they must all carry, in any case. */
  tags?: Array<string> | null | undefined
}

/** What channels are sorted by. */
export type ChannelOrder =
  /** When they were opened, the earliest first. */
  | 'CREATED_AT_ASC'
  /** When they were opened, the latest first. */
  | 'CREATED_AT_DESC'
  /** When they last had something new, the earliest first. */
  | 'MODIFIED_AT_ASC'
  /** When they last had something new, the latest first. */
  | 'MODIFIED_AT_DESC'
  /** In no order, another one each time. */
  | 'RANDOM'

export type ClearPlaylistInput = {
  /** The playlist. */
  playlist: string
}

export type ConfigurePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
  /** All settings, by name of the field: what is left out is forgotten. */
  settings: unknown
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

export type CreateAlbumInput = {
  /** The artist. */
  artist: string
  /** A picture that the caller uploaded. */
  cover?: string | null | undefined
  /** What is said about it. */
  description?: ContentInput | null | undefined
  /** The day of the release. */
  releaseDate?: string | null | undefined
  /** Words of letters, digits and underscores; at most 30 are kept. */
  tags?: Array<string> | null | undefined
  /** What it is called, at most 255 characters; the artist must have no other of this title. */
  title: string
}

export type CreateApplicationInput = {
  /** What users know it by; at most 255 characters. */
  name: string
  /** Where users may be sent back to; `urn:ietf:wg:oauth:2.0:oob` shows them the code instead. */
  redirectUris?: Array<string> | null | undefined
  /** What its tokens may do at most, as `read` or `read:libraries`; unknown words have no effect. */
  scopes?: Array<string> | null | undefined
}

export type CreateChannelInput = {
  /** What kind of channel it is. */
  contentCategory: ContentCategory
  /** A picture that the caller uploaded. */
  cover?: string | null | undefined
  /** What is said about it. */
  description?: ContentInput | null | undefined
  /** Free-form data, an object; of no effect for podcasts. */
  metadata?: unknown
  /** What it is called, at most 200 characters. */
  name: string
  /** What directories are told; needed when it becomes a podcast, of no effect for others. */
  podcast?: PodcastInput | null | undefined
  /** Words of letters, digits and underscores; only so many are kept as objects may have. */
  tags?: Array<string> | null | undefined
  /** What it is addressed by, for ever: letters, digits and underscores, at most 200. No account or channel of this pod may ever have had it. */
  username: string
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

export type CreateInternetRadioStationInput = {
  /** Its page on the web: http or https. */
  homePageUrl?: string | null | undefined
  /** What it is called: 1 to 100 characters. */
  name: string
  /** Where its sound comes from: http or https. */
  streamUrl: string
}

export type CreateInvitationInput = {
  /** At most 50 characters; ten random capitals when none is given. */
  code?: string | null | undefined
}

export type CreateLibraryInput = {
  /** Markdown, at most 5000 characters; null for none. */
  description?: string | null | undefined
  /** At most 100 characters. */
  name: string
  /** Who may play what it holds: `ME`, `INSTANCE` or `EVERYONE`. `ME` when left out. */
  privacyLevel?: PrivacyLevel | null | undefined
}

export type CreateNoteInput = {
  /** What to write; at most 50 000 characters. */
  summary: string
  /** What it is about. */
  target: NoteTargetInput
}

export type CreatePlaylistInput = {
  /** 1 to 50 characters. */
  name: string
  /** Who may see it; as the caller’s activity when it is left out. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Its first tracks in order, playable or not. */
  tracks?: Array<string> | null | undefined
}

export type CreateRadioInput = {
  /** What is said of it. */
  description?: string | null | undefined
  /** What it plays; an empty list for every track. */
  filters: Array<RadioFilterInput>
  /** Whether others may see and play it; false when left out. */
  isPublic?: boolean | null | undefined
  /** 1 to 100 characters. */
  name: string
}

export type CreateShareInput = {
  /** What its maker says of it; at most 500 characters, may be empty. */
  description?: string | null | undefined
  /** When it ends; null for never. */
  expiresAt?: string | null | undefined
  /** The tracks in order: 1 to 500. */
  tracks: Array<string>
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

export type DeleteAlbumInput = {
  /** The album. */
  id: string
}

export type DeleteApplicationInput = {
  /** Client id of the application. */
  clientId: string
}

export type DeleteAttachmentInput = {
  /** The uuid of the picture. */
  uuid: string
}

export type DeleteBookmarkInput = {
  /** The track. */
  track: string
}

export type DeleteChannelInput = {
  /** Global id of the channel. */
  id: string
}

export type DeleteContentFilterInput = {
  /** Which filter. */
  uuid: string
}

export type DeleteEditInput = {
  /** The edit. */
  uuid: string
}

export type DeleteFavoriteInput = {
  /** The favorite. */
  favorite: string
}

export type DeleteInstancePolicyInput = {
  /** Which policy. */
  databaseId: number
}

export type DeleteInternetRadioStationInput = {
  /** The station. */
  station: string
}

export type DeleteInvitationsInput = {
  /** Keys of the invitations. */
  databaseIds: Array<number>
  /** Leaves out those that it does not find. */
  filter?: InvitationFilter | null | undefined
}

export type DeleteLibraryInput = {
  /** Global id of a library of the caller’s. */
  id: string
}

export type DeleteNoteInput = {
  /** Which note. */
  uuid: string
}

export type DeletePlaylistInput = {
  /** The playlist. */
  playlist: string
}

export type DeleteRadioInput = {
  /** The radio. */
  radio: string
}

export type DeleteShareInput = {
  /** The share. */
  share: string
}

export type DeleteTrackInput = {
  /** The track. */
  id: string
}

export type DeleteUploadsInput = {
  /** Only those that it lets through. Without `uploads`, all of the caller’s that it lets through. */
  filter?: UploadFilter | null | undefined
  /** Global ids; others than the caller’s own do not count. */
  uploads?: Array<string> | null | undefined
}

export type DisablePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
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

/** What to change. Properties that are left out stay as they are; null empties those that may be empty. */
export type EditChanges = {
  /** Whose a track is, or null. */
  copyright?: string | null | undefined
  /** Uuid of a picture that somebody of this pod uploaded. */
  cover?: string | null | undefined
  /** What is said about it; a blank text removes it. */
  description?: ContentInput | null | undefined
  /** Code of a track’s licence, or null. */
  licenseCode?: string | null | undefined
  /** Name of an artist. */
  name?: string | null | undefined
  /** Place of a track on its disc, or null. */
  position?: number | null | undefined
  /** Day of an album’s release, or null. */
  releaseDate?: string | null | undefined
  /** All tags: letters, digits and `_`. */
  tags?: Array<string> | null | undefined
  /** Title of an album or track. */
  title?: string | null | undefined
}

/** What was decided on an edit. */
export type EditDecision =
  /** It is applied, or will be in a moment. */
  | 'APPROVED'
  /** It was refused. */
  | 'REJECTED'
  /** Nothing yet. */
  | 'WAITING'

/** A property of an artist, album or track that can be edited. */
export type EditField =
  /** Whose a track is. */
  | 'COPYRIGHT'
  /** Its picture. */
  | 'COVER'
  /** What is said about it. */
  | 'DESCRIPTION'
  /** What others may do with a track. */
  | 'LICENSE'
  /** Name of an artist. */
  | 'NAME'
  /** Place of a track on its disc. */
  | 'POSITION'
  /** Day of an album’s release. */
  | 'RELEASE_DATE'
  /** All tags. */
  | 'TAGS'
  /** Title of an album or track. */
  | 'TITLE'

/** Which edits; what is left out does not matter. */
export type EditFilter = {
  /** What was decided on them. */
  decision?: EditDecision | null | undefined
  /** Whether they were carried out. */
  isApplied?: boolean | null | undefined
  /** Words of the summary; also `domain:`, `is_approved:`, `is_applied:` and `target:track` or `target:"track 12"`. */
  query?: string | null | undefined
}

/** What edits are sorted by. */
export type EditOrder =
  /** The oldest first. */
  | 'CREATED_AT_ASC'
  /** The latest first. */
  | 'CREATED_AT_DESC'

export type EditPlaylistTracksInput = {
  /** Tracks for the end, also those that are in it already. */
  append?: Array<string> | null | undefined
  /** The playlist. */
  playlist: string
  /** Places to be taken out, from 0, as they are before; places that are none are passed over. */
  remove?: Array<number> | null | undefined
  /** Whether every entry is taken out. */
  removeAll?: boolean | null | undefined
}

/** How to decide on an edit. */
export type EditVerdict =
  /** Apply it. */
  | 'APPROVE'
  /** Leave everything as it is. */
  | 'REJECT'

export type EnablePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

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

/** Which favorites are listed; all conditions must hold. */
export type FavoriteFilter = {
  /** Whether only those of artists are listed that the caller hides; they are left out otherwise. */
  onlyHidden?: boolean | null | undefined
  /** Words that must all occur in the title of the track, its artist’s name or its album’s title; double quotes keep words together. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
}

/** What favorites are sorted by. */
export type FavoriteOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'ID_ASC'
  /** From the greatest or latest on. */
  | 'ID_DESC'
  /** From the smallest or earliest on. */
  | 'TRACK_ASC'
  /** From the greatest or latest on. */
  | 'TRACK_DESC'
  /** From the smallest or earliest on. */
  | 'USER_ASC'
  /** From the greatest or latest on. */
  | 'USER_DESC'

export type FavoriteTrackInput = {
  /** The track, playable or not. */
  track: string
}

export type FetchObjectInput = {
  /** Whether a look-up of a while ago will not do. */
  isForced?: boolean | null | undefined
  /** An address, or `mira@pod.example`. */
  object: string
}

/** How far a look-up is. */
export type FetchStatus =
  /** Failed. */
  | 'ERRORED'
  /** Found something. */
  | 'FINISHED'
  /** Waits, or runs. */
  | 'PENDING'
  /** Found something that pods have no use for. */
  | 'SKIPPED'

/** How far an import of the server’s disk is. */
export type FilesystemImportStatus = 'CANCELED' | 'FINISHED' | 'PENDING' | 'STARTED'

export type FindLibraryInput = {
  /** Its address among pods. */
  uri: string
}

/** What is followed. */
export type FollowKind =
  /** An account or channel. */
  | 'ACTOR'
  /** A library. */
  | 'LIBRARY'

export type FollowLibraryInput = {
  /** Global id of the library. */
  library: string
}

/** What the owner of a library says to a follow. */
export type FollowVerdict =
  /** The follower may play what the library holds. */
  | 'ACCEPT'
  /** The follower may not. */
  | 'REJECT'

/** Why an upload could not be imported. */
export type ImportErrorCode =
  /** What the file or the uploader says of it does not do. */
  | 'INVALID_METADATA'
  /** The track that it was meant for is gone. */
  | 'TRACK_UUID_NOT_FOUND'
  /** The pod could not, for no fault of the file. */
  | 'UNKNOWN_ERROR'

export type ImportFolderInput = {
  /** What its uploads share; a new one when left out. */
  importReference?: string | null | undefined
  /** Global id of a library of the caller’s. */
  library: string
  /** The folder, below the music directory; empty for all of it. */
  path: string
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

/** What other pods are sorted by. */
export type KnownPodOrder =
  /** When it became known, ascending. */
  | 'CREATED_AT_ASC'
  /** When it became known, descending. */
  | 'CREATED_AT_DESC'
  /** Name, ascending. */
  | 'NAME_ASC'
  /** Name, descending. */
  | 'NAME_DESC'

/** Which libraries are listed; all conditions must hold. */
export type LibraryFilter = {
  /** Who may play what they hold. */
  privacyLevel?: PrivacyLevel | null | undefined
  /** Words that must all occur in the name; double quotes keep words together. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
}

/** What libraries are sorted by. */
export type LibraryOrder =
  /** When it came into being, ascending. */
  | 'CREATED_AT_ASC'
  /** When it came into being, descending. */
  | 'CREATED_AT_DESC'
  /** Description, ascending. */
  | 'DESCRIPTION_ASC'
  /** Description, descending. */
  | 'DESCRIPTION_DESC'
  /** Name, ascending. */
  | 'NAME_ASC'
  /** Name, descending. */
  | 'NAME_DESC'
  /** Who may see it, ascending. */
  | 'PRIVACY_LEVEL_ASC'
  /** Who may see it, descending. */
  | 'PRIVACY_LEVEL_DESC'
  /** Address among pods, ascending. */
  | 'URI_ASC'
  /** Address among pods, descending. */
  | 'URI_DESC'
  /** UUID, ascending. */
  | 'UUID_ASC'
  /** UUID, descending. */
  | 'UUID_DESC'

/** How far the reading of a remote library is. */
export type LibraryScanStatus =
  /** Failed. */
  | 'ERRORED'
  /** Is done. */
  | 'FINISHED'
  /** Waits. */
  | 'PENDING'
  /** Runs. */
  | 'SCANNING'

/** Which listenings are listed; all conditions must hold. */
export type ListeningFilter = {
  /** Pod of the listener. */
  domain?: string | null | undefined
  /** Whether only those of artists are listed that the caller hides; they are left out otherwise. */
  onlyHidden?: boolean | null | undefined
  /** Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** Exact username of the listener, with its case. */
  username?: string | null | undefined
}

/** What listenings are sorted by. */
export type ListeningOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'ID_ASC'
  /** From the greatest or latest on. */
  | 'ID_DESC'
  /** From the smallest or earliest on. */
  | 'TRACK_ASC'
  /** From the greatest or latest on. */
  | 'TRACK_DESC'
  /** From the smallest or earliest on. */
  | 'USER_ASC'
  /** From the greatest or latest on. */
  | 'USER_DESC'

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

export type MarkNotificationInput = {
  /** Whether it counts as read. */
  isRead: boolean
  /** Global id of the notification. */
  notification: string
}

export type MarkNotificationsReadInput = {
  /** Only those of them that it lets through. */
  filter?: NotificationFilter | null | undefined
  /** Their global ids; all of the account’s without it. */
  notifications?: Array<string> | null | undefined
}

export type MovePlaylistTrackInput = {
  /** Place of the entry, from 0. */
  from: number
  /** The playlist. */
  playlist: string
  /** Place where it shall end, from 0. */
  to: number
}

export type NextRadioTrackInput = {
  /** The session. */
  session: string
}

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

/** Which notifications are meant; all conditions must hold. */
export type NotificationFilter = {
  /** Global id of the actor that did it. */
  actor?: string | null | undefined
  /** Global id of the latest notification wanted. */
  before?: string | null | undefined
  /** Only read ones, or only unread ones. */
  isRead?: boolean | null | undefined
  /** What was done: `Follow` or `Accept`. */
  type?: string | null | undefined
}

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

/** In which size a picture is wanted. */
export type PictureSize =
  /** A centred square of 600×600 pixels. */
  | 'LARGE'
  /** A centred square of 200×200 pixels. */
  | 'MEDIUM'
  /** As it came. */
  | 'ORIGINAL'

/** Which playlists are listed; all conditions must hold. */
export type PlaylistFilter = {
  /** An album that it has a track of. */
  album?: string | null | undefined
  /** A track artist that it has a track of. */
  artist?: string | null | undefined
  /** Whether it has entries. */
  isFilled?: boolean | null | undefined
  /** Conditions on the name. */
  name?: TextFilter | null | undefined
  /** Words that must all occur in the name or the username of the owner; double quotes keep words together. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** A track that it has. */
  track?: string | null | undefined
}

/** What playlists are sorted by. */
export type PlaylistOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'ID_ASC'
  /** From the greatest or latest on. */
  | 'ID_DESC'
  /** From the smallest or earliest on. */
  | 'MODIFIED_AT_ASC'
  /** From the greatest or latest on. */
  | 'MODIFIED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'

/** What a setting of a plugin holds. */
export type PluginFieldKind =
  /** True or false. */
  | 'BOOLEAN'
  /** A text of several lines. */
  | 'LONG_TEXT'
  /** A number. */
  | 'NUMBER'
  /** A secret, not to be shown while it is typed. */
  | 'PASSWORD'
  /** A line of text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'

/** Something that a podcast tells directories about itself. */
export type PodcastDetail =
  /** Its category. */
  | 'CATEGORY'
  /** Whose it is. */
  | 'COPYRIGHT'
  /** Whether it is meant for adults. */
  | 'IS_EXPLICIT'
  /** Its language. */
  | 'LANGUAGE'
  /** How they can be reached. */
  | 'OWNER_EMAIL'
  /** Who is behind it. */
  | 'OWNER_NAME'
  /** Its subcategory. */
  | 'SUBCATEGORY'

/** What a podcast tells directories about itself. What is left out is not told. */
export type PodcastInput = {
  /** Needed: one of `podcastCategories`. */
  category?: string | null | undefined
  /** Whose it is, at most 255 characters. */
  copyright?: string | null | undefined
  /** Whether it is meant for adults. */
  isExplicit?: boolean | null | undefined
  /** Needed: code of one of `podcastLanguages`. */
  language?: string | null | undefined
  /** An e-mail address at which they can be reached; everybody sees it. */
  ownerEmail?: string | null | undefined
  /** Who is behind it, at most 255 characters. */
  ownerName?: string | null | undefined
  /** One of the category’s own. */
  subcategory?: string | null | undefined
}

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

export type PublishUploadsInput = {
  /** Only those that it lets through. Without `uploads`, all of the caller’s that it lets through. */
  filter?: UploadFilter | null | undefined
  /** Global ids; others than the caller’s own do not count. */
  uploads?: Array<string> | null | undefined
}

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

/** A filter to save or to try. */
export type RadioFilterInput = {
  /** For `ARTIST`: any of these. */
  artists?: Array<string> | null | undefined
  /** For `GROUP`: what it holds. */
  filters?: Array<RadioFilterInput> | null | undefined
  /** Whether it stands for all that it does not match. */
  isNegated?: boolean | null | undefined
  /** What it looks at. */
  kind: RadioFilterKind
  /** How it is joined with those before it; `AND` when it is left out. */
  operator?: RadioFilterOperator | null | undefined
  /** For `PLAYLIST`: any of these. */
  playlists?: Array<string> | null | undefined
  /** For `TAG`: any of these names; case matters. */
  tags?: Array<string> | null | undefined
}

/** What a filter of a radio looks at. */
export type RadioFilterKind =
  /** The track artist. */
  | 'ARTIST'
  /** Other filters, as one. */
  | 'GROUP'
  /** Playlists that the owner of the radio may see. */
  | 'PLAYLIST'
  /** Tags of the track, its artist and its album. */
  | 'TAG'

/** How a filter is joined with those before it, from left to right. */
export type RadioFilterOperator =
  /** What matched so far and matches this filter. */
  | 'AND'
  /** What matched so far or matches this filter. */
  | 'OR'

/** What a radio plays. */
export type RadioKind =
  /** What is in the libraries of somebody. */
  | 'ACTOR_CONTENT'
  /** Tracks by an artist. */
  | 'ARTIST'
  /** A radio of filters that somebody saved. */
  | 'CUSTOM'
  /** A filter that is not saved. */
  | 'CUSTOM_MULTIPLE'
  /** Favorites of the listener. */
  | 'FAVORITES'
  /** Music that the listener never listened to. */
  | 'LESS_LISTENED'
  /** Music that the listener brought here and never listened to. */
  | 'LESS_LISTENED_LIBRARY'
  /** What is in a library. */
  | 'LIBRARY'
  /** Any music. */
  | 'RANDOM'
  /** Music that the listener brought here. */
  | 'RANDOM_LIBRARY'
  /** Music of the last 30 days. */
  | 'RECENTLY_ADDED'
  /** What people listened to after a track. */
  | 'SIMILAR'
  /** Tracks with a tag, by themselves, their artist or their album. */
  | 'TAG'

/** Which radios are listed; all conditions must hold. */
export type RadioListFilter = {
  /** Conditions on the name. */
  name?: TextFilter | null | undefined
  /** Words that must all occur in the name or the username of the owner; double quotes keep words together. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
}

/** What radios are sorted by. */
export type RadioOrder =
  /** From the smallest or earliest on. */
  | 'CREATED_AT_ASC'
  /** From the greatest or latest on. */
  | 'CREATED_AT_DESC'
  /** From the smallest or earliest on. */
  | 'DESCRIPTION_ASC'
  /** From the greatest or latest on. */
  | 'DESCRIPTION_DESC'
  /** From the smallest or earliest on. */
  | 'ID_ASC'
  /** From the greatest or latest on. */
  | 'ID_DESC'
  /** From the smallest or earliest on. */
  | 'IS_PUBLIC_ASC'
  /** From the greatest or latest on. */
  | 'IS_PUBLIC_DESC'
  /** From the smallest or earliest on. */
  | 'NAME_ASC'
  /** From the greatest or latest on. */
  | 'NAME_DESC'
  /** From the smallest or earliest on. */
  | 'USER_ASC'
  /** From the greatest or latest on. */
  | 'USER_DESC'

export type RecordListeningInput = {
  /** When; now when it is left out. */
  listenedAt?: string | null | undefined
  /** Whether the same play, of this track at this time, is not recorded a second time. */
  once?: boolean | null | undefined
  /** The track, playable or not. */
  track: string
}

export type RefetchObjectInput = {
  /** Global id of the artist, album or track. */
  object: string
}

export type RefreshApplicationTokenInput = {
  /** Client id of the application. */
  clientId: string
}

export type RefreshNodeinfoInput = {
  /** Host name, with its port when it has one. */
  name: string
}

export type RefreshObjectInput = {
  /** Global id of the artist, album, track or channel. */
  object: string
}

export type RelaunchImportsInput = {
  /** Only those that it lets through. Without `uploads`, all of the caller’s that it lets through. */
  filter?: UploadFilter | null | undefined
  /** Global ids; others than the caller’s own do not count. */
  uploads?: Array<string> | null | undefined
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

export type RemoveFromPlaylistInput = {
  /** Places of the entries, from 0. */
  indexes: Array<number>
  /** The playlist. */
  playlist: string
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

export type ReportNowPlayingInput = {
  /** Name of the client. */
  client?: string | null | undefined
  /** The track. */
  track: string
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

export type ResetPluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

export type ReviewEditInput = {
  /** The edit. */
  uuid: string
  /** The decision. */
  verdict: EditVerdict
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

export type SaveBookmarkInput = {
  /** A note, at most 1000 characters. */
  comment?: string | null | undefined
  /** Milliseconds from the start of the track. */
  position: number
  /** The track. */
  track: string
}

export type SavePlayQueueInput = {
  /** Name of the client. */
  client?: string | null | undefined
  /** Place of the current track, from 0. */
  currentIndex?: number | null | undefined
  /** Milliseconds into the current track. */
  position?: number | null | undefined
  /** The tracks in order, at most 10000. */
  tracks: Array<string>
}

export type ScanLibraryInput = {
  /** Global id of the library. */
  library: string
}

export type ScanPluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

export type SetRatingInput = {
  /** A track, album or artist. */
  item: string
  /** 1 to 5 points; null takes them back. */
  rating?: number | null | undefined
}

/** A setting and its new value, in the one field that fits its type. With no value, a picture is taken away. */
export type SettingInput = {
  /** For a `BooleanSetting`. */
  boolean?: boolean | null | undefined
  /** For a `ChoicesSetting`: all that is to be chosen. */
  choices?: Array<string> | null | undefined
  /** For the `SignUpFormSetting`. */
  form?: SignUpFormInput | null | undefined
  /** As `users__upload_quota`. */
  identifier: string
  /** For an `ImageSetting`: a PNG, JPEG or WebP picture. */
  image?: object | null | undefined
  /** For an `IntegerSetting`. */
  integer?: number | null | undefined
  /** For a `TextSetting`. For numbers and switches, their digits or words are understood, too. */
  text?: string | null | undefined
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

/** What those are told and asked who ask for an account. */
export type SignUpFormInput = {
  /** What they read first; null for nothing. */
  help?: ContentInput | null | undefined
  /** At most ten questions. */
  questions?: Array<SignUpQuestionInput> | null | undefined
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

/** A question for those who ask for an account. */
export type SignUpQuestionInput = {
  /** Whether the answer may have several lines. */
  isLong?: boolean | null | undefined
  /** Whether it must be answered. */
  isRequired?: boolean | null | undefined
  /** The question, at most 255 characters. */
  label: string
}

export type StarInput = {
  /** Albums. */
  albums?: Array<string> | null | undefined
  /** Artists. */
  artists?: Array<string> | null | undefined
  /** Tracks, playable or not. */
  tracks?: Array<string> | null | undefined
}

export type StartRadioInput = {
  /** For `ACTOR_CONTENT`: `alice@pod.example`. */
  actor?: string | null | undefined
  /** For `ARTIST`. */
  artist?: string | null | undefined
  /** For `CUSTOM_MULTIPLE`. */
  filter?: RadioFilterInput | null | undefined
  /** What the radio plays. */
  kind: RadioKind
  /** For `LIBRARY`: its uuid. */
  library?: string | null | undefined
  /** For `CUSTOM`: own or public. */
  radio?: string | null | undefined
  /** For `TAG`: its name, in any case. */
  tag?: string | null | undefined
  /** For `SIMILAR`: the track to begin with. */
  track?: string | null | undefined
}

export type SubscribeToChannelInput = {
  /** Global id of the channel. */
  channel: string
}

export type SubscribeToFeedInput = {
  /** Address of an RSS feed: http or https, at most 500 characters. */
  url: string
}

export type SuggestEditInput = {
  /** Apply it at once; for those who brought the object here, and librarians. */
  approve?: boolean | null | undefined
  /** What to change. */
  changes: EditChanges
  /** Why. */
  summary?: string | null | undefined
  /** Global id of an artist, album or track. */
  target: string
}

/** Which tags are listed; all conditions must hold. */
export type TagFilter = {
  /** Conditions on the name. */
  name?: TextFilter | null | undefined
  /** Words that must all occur; double quotes keep words together. */
  query?: string | null | undefined
}

/** What tags are sorted by. */
export type TagOrder =
  /** When it was first used. Ascending. */
  | 'CREATED_AT_ASC'
  /** When it was first used. Descending. */
  | 'CREATED_AT_DESC'
  /** Number of characters. Ascending. */
  | 'LENGTH_ASC'
  /** Number of characters. Descending. */
  | 'LENGTH_DESC'
  /** Name, without regard to case. Ascending. */
  | 'NAME_ASC'
  /** Name, without regard to case. Descending. */
  | 'NAME_DESC'

/** Conditions on a text; all that are given must hold. */
export type TextFilter = {
  /** What it has in it, in any case. */
  containsIgnoringCase?: string | null | undefined
  /** The whole text. */
  equals?: string | null | undefined
  /** The whole text, in any case. */
  equalsIgnoringCase?: string | null | undefined
  /** How it begins. */
  startsWith?: string | null | undefined
}

/** Which tracks are listed; all conditions must hold. */
export type TrackFilter = {
  /** The album. */
  album?: string | null | undefined
  /** The track artist or the album artist. */
  artist?: string | null | undefined
  /** Name of the track artist, in any case. */
  artistName?: string | null | undefined
  /** A channel that holds something of it; needs `includeChannels`. */
  channel?: string | null | undefined
  /** What the track artist makes. */
  contentCategory?: ContentCategory | null | undefined
  /** True: only favorites of the caller. Without an account it has no effect. */
  favorite?: boolean | null | undefined
  /** First year of release. */
  fromYear?: number | null | undefined
  /** A tag of it, of its artist, of its album or of the album artist, in any case. Albums also go by their tracks. */
  genre?: string | null | undefined
  /** Any of these tracks. */
  ids?: Array<string> | null | undefined
  /** Whether what artists with a channel made is listed as well. */
  includeChannels?: boolean | null | undefined
  /** Whether what the caller does not want to see is listed as well. */
  includeHidden?: boolean | null | undefined
  /** A library that holds something of it that the caller may play. */
  library?: string | null | undefined
  /** Code of the licence. */
  license?: string | null | undefined
  /** The MusicBrainz id of the recording. */
  mbid?: string | null | undefined
  /** An artist: only what they made, and what artists made that share a tag with them. */
  nearArtist?: string | null | undefined
  /** Whether only what the caller does not want to see is listed. */
  onlyHidden?: boolean | null | undefined
  /** Whether the caller may play something of it. */
  playable?: boolean | null | undefined
  /** Full text: every word is a beginning that must occur. In double quotes it is a query of PostgreSQL: `"tone & !sun"`. Looks at title and copyright, or at the artist, or at the album. */
  query?: string | null | undefined
  /** Another of its kind, with which it shares a tag. */
  related?: string | null | undefined
  /** Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or". */
  scope?: string | null | undefined
  /** Tags that it must all carry, in any case. */
  tags?: Array<string> | null | undefined
  /** Conditions on the title. */
  title?: TextFilter | null | undefined
  /** Last year of release. */
  toYear?: number | null | undefined
  /** Words that must all be in it somewhere, in any case; double quotes keep words together. Looks at the title, the artist and the album. */
  words?: string | null | undefined
}

/** What tracks are sorted by. */
export type TrackOrder =
  /** Album by album, in the order of their discs and positions. */
  | 'ALBUM_POSITION_ASC'
  /** Day of the release of the album. Ascending. */
  | 'ALBUM_RELEASE_DATE_ASC'
  /** Day of the release of the album. Descending. */
  | 'ALBUM_RELEASE_DATE_DESC'
  /** Title of the album. Ascending. */
  | 'ALBUM_TITLE_ASC'
  /** Title of the album. Descending. */
  | 'ALBUM_TITLE_DESC'
  /** When the track artist was last changed. Ascending. */
  | 'ARTIST_MODIFIED_AT_ASC'
  /** When the track artist was last changed. Descending. */
  | 'ARTIST_MODIFIED_AT_DESC'
  /** Name of the track artist. Ascending. */
  | 'ARTIST_NAME_ASC'
  /** Name of the track artist. Descending. */
  | 'ARTIST_NAME_DESC'
  /** When it came into being. Ascending. */
  | 'CREATED_AT_ASC'
  /** When it came into being. Descending. */
  | 'CREATED_AT_DESC'
  /** Number of the disc. Ascending. */
  | 'DISC_NUMBER_ASC'
  /** Number of the disc. Descending. */
  | 'DISC_NUMBER_DESC'
  /** When the caller made it a favorite. Ascending. */
  | 'FAVORITED_AT_ASC'
  /** When the caller made it a favorite. Descending. */
  | 'FAVORITED_AT_DESC'
  /** Key in the database. Ascending. */
  | 'ID_ASC'
  /** Key in the database. Descending. */
  | 'ID_DESC'
  /** How often it was listened to, by anybody. Ascending. */
  | 'PLAYS_ASC'
  /** How often it was listened to, by anybody. Descending. */
  | 'PLAYS_DESC'
  /** Place on the disc. Ascending. */
  | 'POSITION_ASC'
  /** Place on the disc. Descending. */
  | 'POSITION_DESC'
  /** Shuffled anew for each request. */
  | 'RANDOM'
  /** Most shared tags first; only together with the filter `related`. */
  | 'RELATED'
  /** Fewest shared tags first; only together with the filter `related`. */
  | 'RELATED_ASC'
  /** Bytes of the largest upload that the caller may play. Ascending. */
  | 'SIZE_ASC'
  /** Bytes of the largest upload that the caller may play. Descending. */
  | 'SIZE_DESC'
  /** Title. Ascending. */
  | 'TITLE_ASC'
  /** Title. Descending. */
  | 'TITLE_DESC'
  /** Number of characters of the title. Ascending. */
  | 'TITLE_LENGTH_ASC'
  /** Number of characters of the title. Descending. */
  | 'TITLE_LENGTH_DESC'

export type UnfavoriteTrackInput = {
  /** The track. */
  track: string
}

export type UnfollowLibraryInput = {
  /** Global id of the follow. */
  follow: string
}

export type UnstarInput = {
  /** Albums. */
  albums?: Array<string> | null | undefined
  /** Artists. */
  artists?: Array<string> | null | undefined
  /** Tracks, which are no favorites afterwards. */
  tracks?: Array<string> | null | undefined
}

export type UnsubscribeFromChannelInput = {
  /** Global id of the channel. */
  channel: string
}

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

export type UpdateChannelInput = {
  /** What kind of channel it is. */
  contentCategory?: ContentCategory | null | undefined
  /** A picture that the caller uploaded; null for none. */
  cover?: string | null | undefined
  /** What is said about it; null for nothing. */
  description?: ContentInput | null | undefined
  /** Global id of the channel. */
  id: string
  /** What it is called, at most 200 characters. */
  name?: string | null | undefined
  /** What directories are told; needed when it becomes a podcast, of no effect for others. */
  podcast?: PodcastInput | null | undefined
  /** Instead of those that it has. Words of letters, digits and underscores; only so many are kept as objects may have. */
  tags?: Array<string> | null | undefined
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

export type UpdateInternetRadioStationInput = {
  /** Its page on the web: http or https. */
  homePageUrl?: string | null | undefined
  /** What it is called: 1 to 100 characters. */
  name: string
  /** The station. */
  station: string
  /** Where its sound comes from: http or https. */
  streamUrl: string
}

export type UpdateLibraryInput = {
  /** Markdown, at most 5000 characters; null for none. */
  description?: string | null | undefined
  /** Global id of a library of the caller’s. */
  id: string
  /** At most 100 characters. */
  name?: string | null | undefined
  /** Who may play what it holds: `ME`, `INSTANCE` or `EVERYONE`. */
  privacyLevel?: PrivacyLevel | null | undefined
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

export type UpdatePlaylistInput = {
  /** 1 to 50 characters. */
  name?: string | null | undefined
  /** The playlist. */
  playlist: string
  /** Who may see it. */
  privacyLevel?: PrivacyLevel | null | undefined
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

export type UpdateRadioInput = {
  /** What is said of it. */
  description?: string | null | undefined
  /** What it plays. */
  filters?: Array<RadioFilterInput> | null | undefined
  /** Whether others may see and play it. */
  isPublic?: boolean | null | undefined
  /** 1 to 100 characters. */
  name?: string | null | undefined
  /** The radio. */
  radio: string
}

export type UpdateReportInput = {
  /** Whether it is resolved. */
  isHandled?: boolean | null | undefined
  /** What is wrong, in the moderator’s view. */
  type?: ReportType | null | undefined
  /** Which report. */
  uuid: string
}

export type UpdateSettingsInput = {
  /** What to change; each setting once. */
  settings: Array<SettingInput>
}

export type UpdateShareInput = {
  /** What its maker says of it; at most 500 characters, may be empty. */
  description?: string | null | undefined
  /** When it ends; null for never. */
  expiresAt?: string | null | undefined
  /** The share. */
  share: string
}

export type UpdateUploadInput = {
  /** Global id of a channel of the caller’s, instead of a library. */
  channel?: string | null | undefined
  /** `false` publishes it: its import starts. */
  draft?: boolean | null | undefined
  /** Another file instead of the one that is there. */
  file?: object | null | undefined
  /** Global id of the draft. */
  id: string
  /** Any text of at most 50 characters that the uploads of one import share. */
  importReference?: string | null | undefined
  /** Global id of a library of the caller’s. */
  library?: string | null | undefined
  /** What to set instead of the file’s own tags: `title` (required), `description` (Markdown), `mbid`, `copyright`, `position`, `tags`, `license` (code), `cover` (UUID of a picture), `album` (key in the legacy API). */
  metadata?: unknown
  /** Where the client has it from: `upload://<name>`. */
  source?: string | null | undefined
}

export type UploadAttachmentInput = {
  /** The picture. */
  file: object
}

export type UploadAudioInput = {
  /** Global id of a channel of the caller’s, instead of a library. */
  channel?: string | null | undefined
  /** Whether it waits until it is published. */
  draft?: boolean | null | undefined
  /** The file. Needed; it is streamed to disk. */
  file?: object | null | undefined
  /** Any text of at most 50 characters that the uploads of one import share. A new one when left out. */
  importReference?: string | null | undefined
  /** Global id of a library of the caller’s. */
  library?: string | null | undefined
  /** What to set instead of the file’s own tags: `title` (required), `description` (Markdown), `mbid`, `copyright`, `position`, `tags`, `license` (code), `cover` (UUID of a picture), `album` (key in the legacy API). */
  metadata?: unknown
  /** Where the client has it from: `upload://<name>`. */
  source?: string | null | undefined
}

/** Which uploads are meant; all conditions must hold. */
export type UploadFilter = {
  /** UUID of the artist of the album of their track. */
  albumArtist?: string | null | undefined
  /** UUID of the channel that they are in. */
  channel?: string | null | undefined
  /** What the uploads of one import share. */
  importReference?: string | null | undefined
  /** One of these. */
  importStatus?: Array<ImportStatus> | null | undefined
  /** Whether what artists with a channel made is listed as well. */
  includeChannels?: boolean | null | undefined
  /** UUID of the library that they are in. */
  library?: string | null | undefined
  /** Type of the file, as `audio/mpeg`. */
  mimetype?: string | null | undefined
  /** Whether the caller may play them. */
  playable?: boolean | null | undefined
  /** Words that must all occur in a name or title, and `title:`, `album:`, `artist:`, `track_artist:`, `album_artist:`, `mimetype:`, `status:`, `in:title,album`. */
  query?: string | null | undefined
  /** Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`. */
  scope?: string | null | undefined
  /** UUID of their track. */
  track?: string | null | undefined
  /** UUID of the artist of their track. */
  trackArtist?: string | null | undefined
  /** One of these. */
  uuids?: Array<string> | null | undefined
}

/** What uploads are sorted by. */
export type UploadOrder =
  /** Name of the track artist, ascending. */
  | 'ARTIST_ASC'
  /** Name of the track artist, descending. */
  | 'ARTIST_DESC'
  /** Bits per second, ascending. */
  | 'BITRATE_ASC'
  /** Bits per second, descending. */
  | 'BITRATE_DESC'
  /** When it was uploaded, ascending. */
  | 'CREATED_AT_ASC'
  /** When it was uploaded, descending. */
  | 'CREATED_AT_DESC'
  /** When it was imported, ascending. */
  | 'IMPORTED_AT_ASC'
  /** When it was imported, descending. */
  | 'IMPORTED_AT_DESC'
  /** Bytes, ascending. */
  | 'SIZE_ASC'
  /** Bytes, descending. */
  | 'SIZE_DESC'

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

export type AlbumFieldsFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  title: string
  releaseDate: string | null
  createdAt: string
  isLocal: boolean
  isPlayable: boolean
  tracksCount: number
  tags: Array<{ name: string }>
  attributedTo: {
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
  artist: {
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    modifiedAt: string
    isLocal: boolean
    contentCategory: ContentCategory
    description: { text: string | null; format: ContentFormat; html: string } | null
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
    channel: { databaseId: number } | null
  }
}

export type ArtistFieldsFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  name: string
  contentCategory: ContentCategory
  createdAt: string
  isLocal: boolean
  tracksCount: number
  tags: Array<{ name: string }>
  attributedTo: {
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
  channel: { uuid: string; actor: { handle: string; username: string; domain: string } } | null
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
  discography: Array<{
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    releaseDate: string | null
    createdAt: string
    isLocal: boolean
    tracksCount: number
    isPlayable: boolean
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
  }>
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

export type ChannelFieldsFragment = {
  databaseId: number
  uuid: string
  createdAt: string
  isExternal: boolean
  rssUrl: string | null
  metadata: any
  podcast: {
    given: Array<PodcastDetail>
    category: string | null
    subcategory: string | null
    language: string | null
    copyright: string | null
    ownerName: string | null
    ownerEmail: string | null
    isExplicit: boolean | null
  } | null
  owner: {
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
  actor: {
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
  artist: {
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    modifiedAt: string
    isLocal: boolean
    contentCategory: ContentCategory
    tracksCount: number
    description: { text: string | null; format: ContentFormat; html: string } | null
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
    tags: Array<{ name: string }>
  }
}

export type SubscriptionFieldsFragment = {
  uuid: string
  uri: string | null
  isApproved: boolean
  createdAt: string
  channel: {
    databaseId: number
    uuid: string
    createdAt: string
    isExternal: boolean
    rssUrl: string | null
    metadata: any
    podcast: {
      given: Array<PodcastDetail>
      category: string | null
      subcategory: string | null
      language: string | null
      copyright: string | null
      ownerName: string | null
      ownerEmail: string | null
      isExplicit: boolean | null
    } | null
    owner: {
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
    actor: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      tracksCount: number
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      tags: Array<{ name: string }>
    }
  }
}

export type ContentFieldsFragment = { text: string | null; format: ContentFormat; html: string }

type Failure_ConflictError_Fragment = { __typename: 'ConflictError'; message: string }

type Failure_DuplicateTracksError_Fragment = { __typename: 'DuplicateTracksError'; message: string }

type Failure_FeedError_Fragment = { __typename: 'FeedError'; message: string }

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
  | Failure_DuplicateTracksError_Fragment
  | Failure_FeedError_Fragment
  | Failure_ForbiddenError_Fragment
  | Failure_NotFoundError_Fragment
  | Failure_OAuthError_Fragment
  | Failure_QuotaExceededError_Fragment
  | Failure_ValidationError_Fragment

export type FederatedLibraryFieldsFragment = {
  uri: string
  uuid: string
  name: string
  description: string | null
  privacyLevel: PrivacyLevel
  createdAt: string
  uploadsCount: number
  actor: {
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
  latestScan: {
    totalFiles: number
    processedFiles: number
    erroredFiles: number
    status: LibraryScanStatus
    createdAt: string
    modifiedAt: string | null
  } | null
}

export type LibraryScanFieldsFragment = {
  totalFiles: number
  processedFiles: number
  erroredFiles: number
  status: LibraryScanStatus
  createdAt: string
  modifiedAt: string | null
}

export type LibraryFieldsFragment = {
  uuid: string
  uri: string
  name: string
  description: string | null
  privacyLevel: PrivacyLevel
  createdAt: string
  uploadsCount: number
  size: number | null
  actor: {
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

export type PlayableUploadFieldsFragment = {
  uuid: string
  size: number | null
  duration: number | null
  bitrate: number | null
  mimetype: string | null
  extension: string | null
  isLocal: boolean
}

export type SimpleArtistFieldsFragment = {
  databaseId: number
  uri: string
  mbid: string | null
  name: string
  createdAt: string
  modifiedAt: string
  isLocal: boolean
  contentCategory: ContentCategory
  description: { text: string | null; format: ContentFormat; html: string } | null
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
  channel: { databaseId: number } | null
}

export type TagFieldsFragment = { name: string; createdAt: string }

export type TrackFieldsFragment = {
  databaseId: number
  uuid: string
  uri: string
  mbid: string | null
  title: string
  position: number | null
  discNumber: number | null
  copyright: string | null
  licenseCode: string | null
  downloadsCount: number
  createdAt: string
  isLocal: boolean
  tags: Array<{ name: string }>
  attributedTo: {
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
  artist: {
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    modifiedAt: string
    isLocal: boolean
    contentCategory: ContentCategory
    description: { text: string | null; format: ContentFormat; html: string } | null
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
    channel: { databaseId: number } | null
  }
  album: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    releaseDate: string | null
    createdAt: string
    isLocal: boolean
    tracksCount: number
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
  } | null
  uploads: Array<{
    uuid: string
    size: number | null
    duration: number | null
    bitrate: number | null
    mimetype: string | null
    extension: string | null
    isLocal: boolean
  }>
}

export type UploadFieldsFragment = {
  uuid: string
  filename: string | null
  createdAt: string
  mimetype: string | null
  duration: number | null
  bitrate: number | null
  size: number | null
  importedAt: string | null
  importStatus: ImportStatus
  importReference: string
  importMetadata: any
  duplicateOf: string | null
  source: string | null
  importError: {
    code: ImportErrorCode
    mistakes: Array<{ path: Array<string>; message: string }>
    fileTags: Array<{ name: string; value: string }> | null
  } | null
  library: {
    uuid: string
    uri: string
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    createdAt: string
    actor: {
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
  track: {
    databaseId: number
    uuid: string
    uri: string
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    copyright: string | null
    licenseCode: string | null
    downloadsCount: number
    createdAt: string
    isLocal: boolean
    attributedTo: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      tracksCount: number
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
    } | null
  } | null
}

export type UploadedTrackFieldsFragment = {
  databaseId: number
  uuid: string
  uri: string
  mbid: string | null
  title: string
  position: number | null
  discNumber: number | null
  copyright: string | null
  licenseCode: string | null
  downloadsCount: number
  createdAt: string
  isLocal: boolean
  attributedTo: {
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
  artist: {
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    createdAt: string
    modifiedAt: string
    isLocal: boolean
    contentCategory: ContentCategory
    description: { text: string | null; format: ContentFormat; html: string } | null
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
    channel: { databaseId: number } | null
  }
  album: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    releaseDate: string | null
    createdAt: string
    isLocal: boolean
    tracksCount: number
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
  } | null
}

export type LibraryOfUploadFieldsFragment = {
  uuid: string
  uri: string
  name: string
  description: string | null
  privacyLevel: PrivacyLevel
  createdAt: string
  actor: {
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

export type UserFieldsFragment = {
  databaseId: number
  username: string
  name: string
  joinedAt: string
  actor: {
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

export type SubsonicArchivedFragment = {
  databaseId: number
  title: string
  position: number | null
  discNumber: number | null
  artist: { name: string }
  album: { title: string; artist: { name: string } } | null
}

export type SubsonicArtistArchiveQueryVariables = Exact<{
  id: number
}>

export type SubsonicArtistArchiveQuery = {
  artist: {
    name: string
    discography: Array<{
      tracks: {
        edges: Array<{
          node: {
            databaseId: number
            title: string
            position: number | null
            discNumber: number | null
            artist: { name: string }
            album: { title: string; artist: { name: string } } | null
          }
        }>
      }
    }>
    tracks: {
      edges: Array<{
        node: {
          databaseId: number
          title: string
          position: number | null
          discNumber: number | null
          artist: { name: string }
          album: { title: string; artist: { name: string } } | null
        }
      }>
    }
  } | null
}

export type SubsonicAlbumArchiveQueryVariables = Exact<{
  id: number
}>

export type SubsonicAlbumArchiveQuery = {
  album: {
    title: string
    artist: { name: string }
    tracks: {
      edges: Array<{
        node: {
          databaseId: number
          title: string
          position: number | null
          discNumber: number | null
          artist: { name: string }
          album: { title: string; artist: { name: string } } | null
        }
      }>
    }
  } | null
}

export type SubsonicPlaylistArchiveQueryVariables = Exact<{
  id: number
}>

export type SubsonicPlaylistArchiveQuery = {
  playlist: {
    name: string
    tracks: {
      edges: Array<{
        node: {
          track: {
            isPlayable: boolean
            databaseId: number
            title: string
            position: number | null
            discNumber: number | null
            artist: { name: string }
            album: { title: string; artist: { name: string } } | null
          }
        }
      }>
    }
  } | null
}

export type SubsonicArtistsQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicArtistsQuery = {
  artists: {
    edges: Array<{
      node: {
        modifiedAt: string
        databaseId: number
        mbid: string | null
        name: string
        albumsCount: number
        starredAt: string | null
        rating: number | null
        averageRating: number | null
      }
    }>
  }
}

export type SubsonicArtistQueryVariables = Exact<{
  id: number
}>

export type SubsonicArtistQuery = {
  artist: {
    isPlayable: boolean
    databaseId: number
    mbid: string | null
    name: string
    albumsCount: number
    starredAt: string | null
    rating: number | null
    averageRating: number | null
    cover: { uuid: string } | null
    discography: Array<{
      isPlayable: boolean
      databaseId: number
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      tracksCount: number
      totalDuration: number
      playsCount: number
      lastPlayedAt: string | null
      starredAt: string | null
      rating: number | null
      averageRating: number | null
      tags: Array<{ name: string }>
      cover: { uuid: string } | null
      artist: { databaseId: number; name: string }
    }>
  } | null
}

export type SubsonicAlbumQueryVariables = Exact<{
  id: number
}>

export type SubsonicAlbumQuery = {
  album: {
    databaseId: number
    mbid: string | null
    title: string
    releaseDate: string | null
    createdAt: string
    tracksCount: number
    totalDuration: number
    playsCount: number
    lastPlayedAt: string | null
    starredAt: string | null
    rating: number | null
    averageRating: number | null
    tracks: {
      edges: Array<{
        node: {
          databaseId: number
          mbid: string | null
          title: string
          position: number | null
          discNumber: number | null
          createdAt: string
          playsCount: number
          lastPlayedAt: string | null
          favoritedAt: string | null
          rating: number | null
          averageRating: number | null
          tags: Array<{ name: string }>
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
          album: {
            databaseId: number
            title: string
            releaseDate: string | null
            cover: { uuid: string } | null
            artist: { databaseId: number; name: string }
          } | null
          uploads: Array<{
            mimetype: string | null
            extension: string | null
            size: number | null
            bitrate: number | null
            duration: number | null
          }>
        }
      }>
    }
    tags: Array<{ name: string }>
    cover: { uuid: string } | null
    artist: { databaseId: number; name: string }
  } | null
}

export type SubsonicSongQueryVariables = Exact<{
  id: number
}>

export type SubsonicSongQuery = {
  track: {
    databaseId: number
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    createdAt: string
    playsCount: number
    lastPlayedAt: string | null
    favoritedAt: string | null
    rating: number | null
    averageRating: number | null
    tags: Array<{ name: string }>
    cover: { uuid: string } | null
    artist: { databaseId: number; name: string }
    album: {
      databaseId: number
      title: string
      releaseDate: string | null
      cover: { uuid: string } | null
      artist: { databaseId: number; name: string }
    } | null
    uploads: Array<{
      mimetype: string | null
      extension: string | null
      size: number | null
      bitrate: number | null
      duration: number | null
    }>
  } | null
}

export type SubsonicGenresQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicGenresQuery = {
  genres: Array<{ name: string; tracksCount: number; albumsCount: number }>
}

export type SubsonicArtistInformationQueryVariables = Exact<{
  id: number
  globalId: string
  count: number
  playable?: boolean | null | undefined
}>

export type SubsonicArtistInformationQuery = {
  artist: {
    mbid: string | null
    isPlayable: boolean
    discography: Array<{
      isPlayable: boolean
      cover: { original: string; medium: string; large: string } | null
    }>
    description: { plainText: string } | null
    cover: { original: string; medium: string; large: string } | null
  } | null
  artists: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        name: string
        albumsCount: number
        starredAt: string | null
        rating: number | null
        averageRating: number | null
      }
    }>
  }
}

export type SubsonicAlbumInformationQueryVariables = Exact<{
  id: number
}>

export type SubsonicAlbumInformationQuery = {
  album: {
    mbid: string | null
    isPlayable: boolean
    description: { plainText: string } | null
    cover: { original: string; medium: string; large: string } | null
  } | null
}

export type SubsonicNearSongsQueryVariables = Exact<{
  artist: string
  count: number
}>

export type SubsonicNearSongsQuery = {
  tracks: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  }
}

export type SubsonicArtistOfQueryVariables = Exact<{
  id: number
}>

export type SubsonicArtistOfQuery = {
  track: { artist: { id: string } } | null
  album: { artist: { id: string } } | null
  artist: { id: string } | null
}

export type SubsonicTopSongsQueryVariables = Exact<{
  filter: TrackFilter
  count: number
}>

export type SubsonicTopSongsQuery = {
  tracks: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  }
}

export type SubsonicLyricsQueryVariables = Exact<{
  id: number
}>

export type SubsonicLyricsQuery = {
  track: {
    title: string
    isPlayable: boolean
    artist: { name: string }
    lyrics: Array<{ language: string; lines: Array<{ start: number | null; text: string }> }>
  } | null
}

export type SubsonicLyricsByTitleQueryVariables = Exact<{
  title: string
  artist?: string | null | undefined
}>

export type SubsonicLyricsByTitleQuery = {
  tracks: {
    edges: Array<{
      node: {
        title: string
        artist: { name: string }
        lyrics: Array<{ language: string; lines: Array<{ start: number | null; text: string }> }>
      }
    }>
  }
}

export type SubsonicLyricsFragment = {
  language: string
  lines: Array<{ start: number | null; text: string }>
}

export type SubsonicPictureFragment = { original: string; medium: string; large: string }

export type SubsonicAlbumsQueryVariables = Exact<{
  filter: AlbumFilter
  orderBy: Array<AlbumOrder> | AlbumOrder
  first: number
  offset: number
}>

export type SubsonicAlbumsQuery = {
  albums: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        tracksCount: number
        totalDuration: number
        playsCount: number
        lastPlayedAt: string | null
        starredAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
      }
    }>
  }
}

export type SubsonicSongsQueryVariables = Exact<{
  filter: TrackFilter
  orderBy: Array<TrackOrder> | TrackOrder
  first: number
  offset: number
}>

export type SubsonicSongsQuery = {
  tracks: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  }
}

export type SubsonicStarredQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicStarredQuery = {
  artists: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        name: string
        albumsCount: number
        starredAt: string | null
        rating: number | null
        averageRating: number | null
      }
    }>
  }
  albums: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        tracksCount: number
        totalDuration: number
        playsCount: number
        lastPlayedAt: string | null
        starredAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
      }
    }>
  }
  tracks: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  }
}

export type SubsonicNowPlayingQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicNowPlayingQuery = {
  nowPlaying: Array<{
    startedAt: string
    client: string
    user: { username: string }
    track: {
      databaseId: number
      mbid: string | null
      title: string
      position: number | null
      discNumber: number | null
      createdAt: string
      playsCount: number
      lastPlayedAt: string | null
      favoritedAt: string | null
      rating: number | null
      averageRating: number | null
      tags: Array<{ name: string }>
      cover: { uuid: string } | null
      artist: { databaseId: number; name: string }
      album: {
        databaseId: number
        title: string
        releaseDate: string | null
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
      } | null
      uploads: Array<{
        mimetype: string | null
        extension: string | null
        size: number | null
        bitrate: number | null
        duration: number | null
      }>
    }
  }>
}

export type SubsonicStreamQueryVariables = Exact<{
  id: number
}>

export type SubsonicStreamQuery = {
  track: { uuid: string; isPlayable: boolean; duration: number | null } | null
}

export type SubsonicAlbumPictureQueryVariables = Exact<{
  id: number
}>

export type SubsonicAlbumPictureQuery = { album: { cover: { uuid: string } | null } | null }

export type SubsonicArtistPictureQueryVariables = Exact<{
  id: number
}>

export type SubsonicArtistPictureQuery = {
  artist: { cover: { uuid: string } | null; discography: Array<{ cover: { uuid: string } | null }> } | null
}

export type SubsonicAvatarQueryVariables = Exact<{
  username: string
}>

export type SubsonicAvatarQuery = { user: { actor: { avatar: { uuid: string } | null } | null } | null }

export type SubsonicPlaylistFragment = {
  databaseId: number
  name: string
  privacyLevel: PrivacyLevel
  createdAt: string
  modifiedAt: string
  tracksCount: number
  duration: number | null
  user: { username: string }
  covers: Array<{ uuid: string }>
}

export type SubsonicPlaylistEntriesFragment = {
  tracks: {
    edges: Array<{
      node: {
        track: {
          databaseId: number
          mbid: string | null
          title: string
          position: number | null
          discNumber: number | null
          createdAt: string
          playsCount: number
          lastPlayedAt: string | null
          favoritedAt: string | null
          rating: number | null
          averageRating: number | null
          tags: Array<{ name: string }>
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
          album: {
            databaseId: number
            title: string
            releaseDate: string | null
            cover: { uuid: string } | null
            artist: { databaseId: number; name: string }
          } | null
          uploads: Array<{
            mimetype: string | null
            extension: string | null
            size: number | null
            bitrate: number | null
            duration: number | null
          }>
        }
      }
    }>
  }
}

export type SubsonicPlaylistsQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicPlaylistsQuery = {
  playlists: {
    edges: Array<{
      node: {
        databaseId: number
        name: string
        privacyLevel: PrivacyLevel
        createdAt: string
        modifiedAt: string
        tracksCount: number
        duration: number | null
        user: { username: string }
        covers: Array<{ uuid: string }>
      }
    }>
  }
}

export type SubsonicPlaylistQueryVariables = Exact<{
  id: number
}>

export type SubsonicPlaylistQuery = {
  playlist: {
    databaseId: number
    name: string
    privacyLevel: PrivacyLevel
    createdAt: string
    modifiedAt: string
    tracksCount: number
    duration: number | null
    user: { username: string }
    covers: Array<{ uuid: string }>
    tracks: {
      edges: Array<{
        node: {
          track: {
            databaseId: number
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            createdAt: string
            playsCount: number
            lastPlayedAt: string | null
            favoritedAt: string | null
            rating: number | null
            averageRating: number | null
            tags: Array<{ name: string }>
            cover: { uuid: string } | null
            artist: { databaseId: number; name: string }
            album: {
              databaseId: number
              title: string
              releaseDate: string | null
              cover: { uuid: string } | null
              artist: { databaseId: number; name: string }
            } | null
            uploads: Array<{
              mimetype: string | null
              extension: string | null
              size: number | null
              bitrate: number | null
              duration: number | null
            }>
          }
        }
      }>
    }
  } | null
}

export type SubsonicCreatePlaylistMutationVariables = Exact<{
  input: CreatePlaylistInput
}>

export type SubsonicCreatePlaylistMutation = {
  createPlaylist:
    | { __typename: 'CreatePlaylistSuccess'; playlist: { databaseId: number } }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicUpdatePlaylistMutationVariables = Exact<{
  input: UpdatePlaylistInput
}>

export type SubsonicUpdatePlaylistMutation = {
  updatePlaylist:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UpdatePlaylistSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicEditPlaylistTracksMutationVariables = Exact<{
  input: EditPlaylistTracksInput
}>

export type SubsonicEditPlaylistTracksMutation = {
  editPlaylistTracks:
    | { __typename: 'EditPlaylistTracksSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicDeletePlaylistMutationVariables = Exact<{
  input: DeletePlaylistInput
}>

export type SubsonicDeletePlaylistMutation = {
  deletePlaylist:
    | { __typename: 'DeletePlaylistSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicEpisodeFragment = {
  uuid: string
  createdAt: string
  size: number | null
  duration: number | null
  bitrate: number | null
  mimetype: string | null
  extension: string | null
  track: {
    id: string
    databaseId: number
    title: string
    createdAt: string
    description: { plainText: string } | null
    cover: { uuid: string } | null
    artist: { channel: { uuid: string } | null }
  } | null
}

export type SubsonicChannelFragment = {
  id: string
  uuid: string
  rssUrl: string | null
  artist: {
    name: string
    description: { plainText: string } | null
    cover: { uuid: string; sourceUrl: string | null } | null
  }
}

export type SubsonicPodcastsQueryVariables = Exact<{
  withEpisodes: boolean
}>

export type SubsonicPodcastsQuery = {
  channels: {
    edges: Array<{
      node: {
        id: string
        uuid: string
        rssUrl: string | null
        episodes?: {
          edges: Array<{
            node: {
              uuid: string
              createdAt: string
              size: number | null
              duration: number | null
              bitrate: number | null
              mimetype: string | null
              extension: string | null
              track: {
                id: string
                databaseId: number
                title: string
                createdAt: string
                description: { plainText: string } | null
                cover: { uuid: string } | null
                artist: { channel: { uuid: string } | null }
              } | null
            }
          }>
        }
        artist: {
          name: string
          description: { plainText: string } | null
          cover: { uuid: string; sourceUrl: string | null } | null
        }
      }
    }>
  }
}

export type SubsonicPodcastQueryVariables = Exact<{
  uuid: string
  withEpisodes: boolean
}>

export type SubsonicPodcastQuery = {
  channel: {
    isSubscribed: boolean
    id: string
    uuid: string
    rssUrl: string | null
    episodes?: {
      edges: Array<{
        node: {
          uuid: string
          createdAt: string
          size: number | null
          duration: number | null
          bitrate: number | null
          mimetype: string | null
          extension: string | null
          track: {
            id: string
            databaseId: number
            title: string
            createdAt: string
            description: { plainText: string } | null
            cover: { uuid: string } | null
            artist: { channel: { uuid: string } | null }
          } | null
        }
      }>
    }
    artist: {
      name: string
      description: { plainText: string } | null
      cover: { uuid: string; sourceUrl: string | null } | null
    }
  } | null
}

export type SubsonicNewestPodcastsQueryVariables = Exact<{
  first: number
}>

export type SubsonicNewestPodcastsQuery = {
  viewer: {
    episodes: {
      edges: Array<{
        node: {
          uuid: string
          createdAt: string
          size: number | null
          duration: number | null
          bitrate: number | null
          mimetype: string | null
          extension: string | null
          track: {
            id: string
            databaseId: number
            title: string
            createdAt: string
            description: { plainText: string } | null
            cover: { uuid: string } | null
            artist: { channel: { uuid: string } | null }
          } | null
        }
      }>
    }
  } | null
}

export type SubsonicPodcastEpisodeQueryVariables = Exact<{
  uuid: string
}>

export type SubsonicPodcastEpisodeQuery = {
  upload: {
    uuid: string
    createdAt: string
    size: number | null
    duration: number | null
    bitrate: number | null
    mimetype: string | null
    extension: string | null
    track: {
      id: string
      databaseId: number
      title: string
      createdAt: string
      description: { plainText: string } | null
      cover: { uuid: string } | null
      artist: { channel: { uuid: string } | null }
    } | null
  } | null
}

export type SubsonicSubscribeToFeedMutationVariables = Exact<{
  url: string
}>

export type SubsonicSubscribeToFeedMutation = {
  subscribeToFeed:
    | { __typename: 'FeedError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SubscribeToFeedSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicUnsubscribeMutationVariables = Exact<{
  channel: string
}>

export type SubsonicUnsubscribeMutation = {
  unsubscribeFromChannel:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UnsubscribeFromChannelSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicRefreshPodcastsMutationVariables = Exact<{
  channel?: string | null | undefined
}>

export type SubsonicRefreshPodcastsMutation = {
  refreshSubscriptions:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RefreshSubscriptionsSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicDeleteEpisodeMutationVariables = Exact<{
  track: string
}>

export type SubsonicDeleteEpisodeMutation = {
  deleteTrack:
    | { __typename: 'DeleteTrackSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicBookmarksQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicBookmarksQuery = {
  viewer: {
    bookmarks: Array<{
      position: number
      comment: string
      createdAt: string
      modifiedAt: string
      track: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  } | null
}

export type SubsonicSaveBookmarkMutationVariables = Exact<{
  input: SaveBookmarkInput
}>

export type SubsonicSaveBookmarkMutation = {
  saveBookmark:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SaveBookmarkSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicDeleteBookmarkMutationVariables = Exact<{
  input: DeleteBookmarkInput
}>

export type SubsonicDeleteBookmarkMutation = {
  deleteBookmark:
    | { __typename: 'DeleteBookmarkSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicPlayQueueQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicPlayQueueQuery = {
  viewer: {
    playQueue: {
      currentIndex: number | null
      position: number
      changedBy: string
      modifiedAt: string
      tracks: Array<{
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }>
    } | null
  } | null
}

export type SubsonicSavePlayQueueMutationVariables = Exact<{
  input: SavePlayQueueInput
}>

export type SubsonicSavePlayQueueMutation = {
  savePlayQueue:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SavePlayQueueSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicScrobbleMutationVariables = Exact<{
  input: RecordListeningInput
}>

export type SubsonicScrobbleMutation = {
  recordListening:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RecordListeningSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicNowPlayingReportMutationVariables = Exact<{
  input: ReportNowPlayingInput
}>

export type SubsonicNowPlayingReportMutation = {
  reportNowPlaying:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ReportNowPlayingSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicSearchQueryVariables = Exact<{
  words?: string | null | undefined
  artistCount: number
  artistOffset: number
  albumCount: number
  albumOffset: number
  songCount: number
  songOffset: number
  withArtists: boolean
  withAlbums: boolean
  withSongs: boolean
}>

export type SubsonicSearchQuery = {
  artists?: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        name: string
        albumsCount: number
        starredAt: string | null
        rating: number | null
        averageRating: number | null
      }
    }>
  }
  albums?: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        tracksCount: number
        totalDuration: number
        playsCount: number
        lastPlayedAt: string | null
        starredAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
      }
    }>
  }
  tracks?: {
    edges: Array<{
      node: {
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }
    }>
  }
}

export type SubsonicShareFragment = {
  databaseId: number
  url: string
  description: string
  visitsCount: number
  createdAt: string
  expiresAt: string | null
  lastVisitedAt: string | null
  user: { username: string }
  tracks: Array<{
    databaseId: number
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    createdAt: string
    playsCount: number
    lastPlayedAt: string | null
    favoritedAt: string | null
    rating: number | null
    averageRating: number | null
    tags: Array<{ name: string }>
    cover: { uuid: string } | null
    artist: { databaseId: number; name: string }
    album: {
      databaseId: number
      title: string
      releaseDate: string | null
      cover: { uuid: string } | null
      artist: { databaseId: number; name: string }
    } | null
    uploads: Array<{
      mimetype: string | null
      extension: string | null
      size: number | null
      bitrate: number | null
      duration: number | null
    }>
  }>
}

export type SubsonicSharesQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicSharesQuery = {
  viewer: {
    shares: Array<{
      databaseId: number
      url: string
      description: string
      visitsCount: number
      createdAt: string
      expiresAt: string | null
      lastVisitedAt: string | null
      user: { username: string }
      tracks: Array<{
        databaseId: number
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        createdAt: string
        playsCount: number
        lastPlayedAt: string | null
        favoritedAt: string | null
        rating: number | null
        averageRating: number | null
        tags: Array<{ name: string }>
        cover: { uuid: string } | null
        artist: { databaseId: number; name: string }
        album: {
          databaseId: number
          title: string
          releaseDate: string | null
          cover: { uuid: string } | null
          artist: { databaseId: number; name: string }
        } | null
        uploads: Array<{
          mimetype: string | null
          extension: string | null
          size: number | null
          bitrate: number | null
          duration: number | null
        }>
      }>
    }>
  } | null
}

export type SubsonicSharedAlbumQueryVariables = Exact<{
  id: number
}>

export type SubsonicSharedAlbumQuery = {
  album: { tracks: { edges: Array<{ node: { id: string } }> } } | null
}

export type SubsonicCreateShareMutationVariables = Exact<{
  input: CreateShareInput
}>

export type SubsonicCreateShareMutation = {
  createShare:
    | {
        __typename: 'CreateShareSuccess'
        share: {
          databaseId: number
          url: string
          description: string
          visitsCount: number
          createdAt: string
          expiresAt: string | null
          lastVisitedAt: string | null
          user: { username: string }
          tracks: Array<{
            databaseId: number
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            createdAt: string
            playsCount: number
            lastPlayedAt: string | null
            favoritedAt: string | null
            rating: number | null
            averageRating: number | null
            tags: Array<{ name: string }>
            cover: { uuid: string } | null
            artist: { databaseId: number; name: string }
            album: {
              databaseId: number
              title: string
              releaseDate: string | null
              cover: { uuid: string } | null
              artist: { databaseId: number; name: string }
            } | null
            uploads: Array<{
              mimetype: string | null
              extension: string | null
              size: number | null
              bitrate: number | null
              duration: number | null
            }>
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

export type SubsonicUpdateShareMutationVariables = Exact<{
  input: UpdateShareInput
}>

export type SubsonicUpdateShareMutation = {
  updateShare:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UpdateShareSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicDeleteShareMutationVariables = Exact<{
  input: DeleteShareInput
}>

export type SubsonicDeleteShareMutation = {
  deleteShare:
    | { __typename: 'DeleteShareSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicKnownTracksQueryVariables = Exact<{
  ids: Array<string> | string
}>

export type SubsonicKnownTracksQuery = {
  tracks: { edges: Array<{ node: { databaseId: number; id: string } }> }
}

export type SubsonicStarMutationVariables = Exact<{
  input: StarInput
}>

export type SubsonicStarMutation = {
  star:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'StarSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicUnstarMutationVariables = Exact<{
  input: UnstarInput
}>

export type SubsonicUnstarMutation = {
  unstar:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UnstarSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicSetRatingMutationVariables = Exact<{
  input: SetRatingInput
}>

export type SubsonicSetRatingMutation = {
  setRating:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SetRatingSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicRatedQueryVariables = Exact<{
  id: number
}>

export type SubsonicRatedQuery = {
  track: { id: string } | null
  album: { id: string } | null
  artist: { id: string } | null
}

export type SubsonicStationsQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicStationsQuery = {
  internetRadioStations: Array<{
    databaseId: number
    name: string
    streamUrl: string
    homePageUrl: string | null
  }>
}

export type SubsonicCreateStationMutationVariables = Exact<{
  input: CreateInternetRadioStationInput
}>

export type SubsonicCreateStationMutation = {
  createInternetRadioStation:
    | { __typename: 'CreateInternetRadioStationSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicUpdateStationMutationVariables = Exact<{
  input: UpdateInternetRadioStationInput
}>

export type SubsonicUpdateStationMutation = {
  updateInternetRadioStation:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UpdateInternetRadioStationSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicDeleteStationMutationVariables = Exact<{
  input: DeleteInternetRadioStationInput
}>

export type SubsonicDeleteStationMutation = {
  deleteInternetRadioStation:
    | { __typename: 'DeleteInternetRadioStationSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubsonicScanStatusQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicScanStatusQuery = { tracks: { totalCount: number } }

export type SubsonicFilesystemImportQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicFilesystemImportQuery = { filesystemImport: { status: FilesystemImportStatus } | null }

export type SubsonicUserFragment = { username: string; email: string; isSuperuser: boolean }

export type SubsonicUserQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicUserQuery = {
  viewer: { account: { username: string; email: string; isSuperuser: boolean } } | null
}

export type SubsonicUsersQueryVariables = Exact<{ [key: string]: never }>

export type SubsonicUsersQuery = {
  administration: {
    users: { edges: Array<{ node: { username: string; email: string; isSuperuser: boolean } }> }
  } | null
}

export type SubsonicAlbumFragment = {
  databaseId: number
  mbid: string | null
  title: string
  releaseDate: string | null
  createdAt: string
  tracksCount: number
  totalDuration: number
  playsCount: number
  lastPlayedAt: string | null
  starredAt: string | null
  rating: number | null
  averageRating: number | null
  tags: Array<{ name: string }>
  cover: { uuid: string } | null
  artist: { databaseId: number; name: string }
}

export type SubsonicArtistFragment = {
  databaseId: number
  mbid: string | null
  name: string
  albumsCount: number
  starredAt: string | null
  rating: number | null
  averageRating: number | null
}

export type SubsonicSongFragment = {
  databaseId: number
  mbid: string | null
  title: string
  position: number | null
  discNumber: number | null
  createdAt: string
  playsCount: number
  lastPlayedAt: string | null
  favoritedAt: string | null
  rating: number | null
  averageRating: number | null
  tags: Array<{ name: string }>
  cover: { uuid: string } | null
  artist: { databaseId: number; name: string }
  album: {
    databaseId: number
    title: string
    releaseDate: string | null
    cover: { uuid: string } | null
    artist: { databaseId: number; name: string }
  } | null
  uploads: Array<{
    mimetype: string | null
    extension: string | null
    size: number | null
    bitrate: number | null
    duration: number | null
  }>
}

export type ActivityFeedQueryVariables = Exact<{
  first: number
}>

export type ActivityFeedQuery = {
  activity: {
    edges: Array<{
      node: {
        kind: ActivityKind
        databaseId: number
        happenedAt: string
        user: { username: string }
        track: {
          databaseId: number
          mbid: string | null
          title: string
          artist: { name: string }
          album: { title: string } | null
        }
      }
    }>
  }
}

export type ActivityToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type ActivityToldSubscription = {
  activity: {
    kind: ActivityKind
    databaseId: number
    happenedAt: string
    user: { username: string }
    track: {
      databaseId: number
      mbid: string | null
      title: string
      artist: { name: string }
      album: { title: string } | null
    }
  }
}

export type ActivityFieldsFragment = {
  kind: ActivityKind
  databaseId: number
  happenedAt: string
  user: { username: string }
  track: {
    databaseId: number
    mbid: string | null
    title: string
    artist: { name: string }
    album: { title: string } | null
  }
}

export type ImportToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type ImportToldSubscription = {
  importProgress: {
    oldStatus: ImportStatus
    newStatus: ImportStatus
    upload: {
      uuid: string
      filename: string | null
      createdAt: string
      mimetype: string | null
      duration: number | null
      bitrate: number | null
      size: number | null
      importedAt: string | null
      importStatus: ImportStatus
      importReference: string
      importMetadata: any
      duplicateOf: string | null
      source: string | null
      importError: {
        code: ImportErrorCode
        mistakes: Array<{ path: Array<string>; message: string }>
        fileTags: Array<{ name: string; value: string }> | null
      } | null
      library: {
        uuid: string
        uri: string
        name: string
        description: string | null
        privacyLevel: PrivacyLevel
        createdAt: string
        actor: {
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
      track: {
        databaseId: number
        uuid: string
        uri: string
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        copyright: string | null
        licenseCode: string | null
        downloadsCount: number
        createdAt: string
        isLocal: boolean
        attributedTo: {
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
        album: {
          databaseId: number
          uri: string
          mbid: string | null
          title: string
          releaseDate: string | null
          createdAt: string
          isLocal: boolean
          tracksCount: number
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
          }
        } | null
      } | null
    }
  }
}

export type EditToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type EditToldSubscription = {
  editChanged: {
    isNew: boolean
    wasApproved: boolean | null
    isApproved: boolean | null
    pendingCount: number
    edit: {
      uuid: string
      uri: string
      createdAt: string
      appliedAt: string | null
      decision: EditDecision
      isApplied: boolean
      summary: string | null
      changedFields: Array<EditField>
      createdBy: {
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
      decidedBy: { databaseId: number } | null
      target:
        | { __typename: 'Album'; databaseId: number; title: string }
        | { __typename: 'Artist'; databaseId: number; name: string }
        | { __typename: 'Track'; databaseId: number; title: string }
        | null
      values: {
        name: string | null
        title: string | null
        releaseDate: string | null
        position: number | null
        copyright: string | null
        licenseCode: string | null
        tags: Array<string> | null
        cover: string | null
        description: { text: string | null; format: ContentFormat; html: string } | null
      }
      previousValues: {
        name: string | null
        title: string | null
        releaseDate: string | null
        position: number | null
        copyright: string | null
        licenseCode: string | null
        tags: Array<string> | null
        cover: string | null
        description: { text: string | null; format: ContentFormat; html: string } | null
      } | null
    }
  }
}

export type ReportToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type ReportToldSubscription = {
  reportFiled: {
    unhandledCount: number
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
}

export type SignUpToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type SignUpToldSubscription = {
  signUpAsked: {
    pendingCount: number
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
}

export type NotificationToldSubscriptionVariables = Exact<{ [key: string]: never }>

export type NotificationToldSubscription = {
  notificationReceived: {
    databaseId: number
    isRead: boolean
    activity: {
      uuid: string
      uri: string | null
      type: string
      createdAt: string
      document: any
      actor: {
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
      library: { uuid: string; name: string } | null
      subject: { handle: string } | null
      follow: { kind: FollowKind; uuid: string; isApproved: boolean | null } | null
    }
  }
}

export type AlbumsQueryVariables = Exact<{
  filter?: AlbumFilter | null | undefined
  orderBy?: Array<AlbumOrder> | AlbumOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type AlbumsQuery = {
  albums: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        isPlayable: boolean
        tracksCount: number
        tags: Array<{ name: string }>
        attributedTo: {
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
      }
    }>
  }
}

export type AlbumQueryVariables = Exact<{
  id: number
}>

export type AlbumQuery = {
  album: {
    databaseId: number
    uri: string
    mbid: string | null
    title: string
    releaseDate: string | null
    createdAt: string
    isLocal: boolean
    isPlayable: boolean
    tracksCount: number
    description: { text: string | null; format: ContentFormat; html: string } | null
    tags: Array<{ name: string }>
    attributedTo: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
  } | null
}

export type AlbumLibrariesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type AlbumLibrariesQuery = {
  album: {
    libraries: {
      totalCount: number
      edges: Array<{
        node: {
          uri: string
          uuid: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          actor: {
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
          latestScan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
        }
      }>
    }
  } | null
}

export type CreateAlbumMutationVariables = Exact<{
  input: CreateAlbumInput
}>

export type CreateAlbumMutation = {
  createAlbum:
    | {
        __typename: 'CreateAlbumSuccess'
        album: {
          databaseId: number
          uri: string
          mbid: string | null
          title: string
          releaseDate: string | null
          createdAt: string
          isLocal: boolean
          isPlayable: boolean
          tracksCount: number
          description: { text: string | null; format: ContentFormat; html: string } | null
          tags: Array<{ name: string }>
          attributedTo: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
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

export type DeleteAlbumMutationVariables = Exact<{
  input: DeleteAlbumInput
}>

export type DeleteAlbumMutation = {
  deleteAlbum:
    | { __typename: 'DeleteAlbumSuccess'; databaseId: number }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ArtistsQueryVariables = Exact<{
  filter?: ArtistFilter | null | undefined
  orderBy?: Array<ArtistOrder> | ArtistOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ArtistsQuery = {
  artists: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        contentCategory: ContentCategory
        createdAt: string
        isLocal: boolean
        tracksCount: number
        tags: Array<{ name: string }>
        attributedTo: {
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
        channel: { uuid: string; actor: { handle: string; username: string; domain: string } } | null
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
        discography: Array<{
          databaseId: number
          uri: string
          mbid: string | null
          title: string
          releaseDate: string | null
          createdAt: string
          isLocal: boolean
          tracksCount: number
          isPlayable: boolean
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
        }>
      }
    }>
  }
}

export type ArtistQueryVariables = Exact<{
  id: number
}>

export type ArtistQuery = {
  artist: {
    databaseId: number
    uri: string
    mbid: string | null
    name: string
    contentCategory: ContentCategory
    createdAt: string
    isLocal: boolean
    tracksCount: number
    description: { text: string | null; format: ContentFormat; html: string } | null
    tags: Array<{ name: string }>
    attributedTo: {
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
    channel: { uuid: string; actor: { handle: string; username: string; domain: string } } | null
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
    discography: Array<{
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      tracksCount: number
      isPlayable: boolean
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
    }>
  } | null
}

export type ArtistLibrariesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ArtistLibrariesQuery = {
  artist: {
    libraries: {
      totalCount: number
      edges: Array<{
        node: {
          uri: string
          uuid: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          actor: {
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
          latestScan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
        }
      }>
    }
  } | null
}

export type AttachmentQueryVariables = Exact<{
  uuid: string
}>

export type AttachmentQuery = {
  attachment: {
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

export type PictureFileQueryVariables = Exact<{
  uuid: string
  size: PictureSize
}>

export type PictureFileQuery = { pictureFile: string | null }

export type UploadAttachmentMutationVariables = Exact<{
  input: UploadAttachmentInput
}>

export type UploadAttachmentMutation = {
  uploadAttachment:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UploadAttachmentSuccess'
        attachment: {
          uuid: string
          size: number | null
          mimetype: string | null
          createdAt: string
          sourceUrl: string | null
          original: string
          medium: string
          large: string
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteAttachmentMutationVariables = Exact<{
  input: DeleteAttachmentInput
}>

export type DeleteAttachmentMutation = {
  deleteAttachment:
    | { __typename: 'DeleteAttachmentSuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ChannelsServedQueryVariables = Exact<{ [key: string]: never }>

export type ChannelsServedQuery = { pod: { hasChannels: boolean } }

export type ChannelsQueryVariables = Exact<{
  filter?: ChannelFilter | null | undefined
  orderBy?: Array<ChannelOrder> | ChannelOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ChannelsQuery = {
  channels: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        uuid: string
        createdAt: string
        isExternal: boolean
        rssUrl: string | null
        metadata: any
        podcast: {
          given: Array<PodcastDetail>
          category: string | null
          subcategory: string | null
          language: string | null
          copyright: string | null
          ownerName: string | null
          ownerEmail: string | null
          isExplicit: boolean | null
        } | null
        owner: {
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
        actor: {
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          tracksCount: number
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          tags: Array<{ name: string }>
        }
      }
    }>
  }
}

export type ChannelOutlinesQueryVariables = Exact<{
  filter?: ChannelFilter | null | undefined
  orderBy?: Array<ChannelOrder> | ChannelOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ChannelOutlinesQuery = {
  channels: {
    edges: Array<{ node: { url: string | null; rssUrl: string | null; artist: { name: string } } }>
  }
}

export type ChannelQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
}>

export type ChannelQuery = {
  channel: {
    downloadsCount: number
    subscriptionsCount: number
    databaseId: number
    uuid: string
    createdAt: string
    isExternal: boolean
    rssUrl: string | null
    metadata: any
    podcast: {
      given: Array<PodcastDetail>
      category: string | null
      subcategory: string | null
      language: string | null
      copyright: string | null
      ownerName: string | null
      ownerEmail: string | null
      isExplicit: boolean | null
    } | null
    owner: {
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
    actor: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      tracksCount: number
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      tags: Array<{ name: string }>
    }
  } | null
}

export type ChannelIdQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
}>

export type ChannelIdQuery = { channel: { id: string } | null }

export type ChannelFeedQueryVariables = Exact<{
  uuid?: string | null | undefined
  handle?: string | null | undefined
  first: number
}>

export type ChannelFeedQuery = {
  channel: {
    isExternal: boolean
    url: string | null
    rssUrl: string | null
    actor: { uri: string; isLocal: boolean }
    owner: { name: string | null; username: string } | null
    podcast: {
      category: string | null
      subcategory: string | null
      language: string | null
      copyright: string | null
      ownerName: string | null
      ownerEmail: string | null
      isExplicit: boolean | null
    } | null
    artist: {
      name: string
      description: { html: string; plainText: string } | null
      cover: { url: string } | null
      tags: Array<{ name: string }>
    }
    episodes: {
      edges: Array<{
        node: {
          uuid: string
          createdAt: string
          duration: number | null
          size: number | null
          track: {
            databaseId: number
            uuid: string
            title: string
            discNumber: number | null
            position: number | null
            description: { html: string; plainText: string } | null
            cover: { url: string } | null
            tags: Array<{ name: string }>
          } | null
        }
      }>
    }
  } | null
}

type FeedFacts_Album_Fragment = {
  description: { html: string; plainText: string } | null
  cover: { url: string } | null
  tags: Array<{ name: string }>
}

type FeedFacts_Artist_Fragment = {
  description: { html: string; plainText: string } | null
  cover: { url: string } | null
  tags: Array<{ name: string }>
}

type FeedFacts_Track_Fragment = {
  description: { html: string; plainText: string } | null
  cover: { url: string } | null
  tags: Array<{ name: string }>
}

export type FeedFactsFragment =
  | FeedFacts_Album_Fragment
  | FeedFacts_Artist_Fragment
  | FeedFacts_Track_Fragment

export type PodcastChoicesQueryVariables = Exact<{ [key: string]: never }>

export type PodcastChoicesQuery = {
  podcastCategories: Array<{ name: string; subcategories: Array<string> }>
  podcastLanguages: Array<{ code: string; name: string }>
}

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput
}>

export type CreateChannelMutation = {
  createChannel:
    | {
        __typename: 'CreateChannelSuccess'
        channel: {
          subscriptionsCount: number
          databaseId: number
          uuid: string
          createdAt: string
          isExternal: boolean
          rssUrl: string | null
          metadata: any
          podcast: {
            given: Array<PodcastDetail>
            category: string | null
            subcategory: string | null
            language: string | null
            copyright: string | null
            ownerName: string | null
            ownerEmail: string | null
            isExplicit: boolean | null
          } | null
          owner: {
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
          actor: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            tracksCount: number
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            tags: Array<{ name: string }>
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

export type UpdateChannelMutationVariables = Exact<{
  input: UpdateChannelInput
}>

export type UpdateChannelMutation = {
  updateChannel:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateChannelSuccess'
        channel: {
          subscriptionsCount: number
          databaseId: number
          uuid: string
          createdAt: string
          isExternal: boolean
          rssUrl: string | null
          metadata: any
          podcast: {
            given: Array<PodcastDetail>
            category: string | null
            subcategory: string | null
            language: string | null
            copyright: string | null
            ownerName: string | null
            ownerEmail: string | null
            isExplicit: boolean | null
          } | null
          owner: {
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
          actor: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            tracksCount: number
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            tags: Array<{ name: string }>
          }
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteChannelMutationVariables = Exact<{
  input: DeleteChannelInput
}>

export type DeleteChannelMutation = {
  deleteChannel:
    | { __typename: 'DeleteChannelSuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubscribeToChannelMutationVariables = Exact<{
  input: SubscribeToChannelInput
}>

export type SubscribeToChannelMutation = {
  subscribeToChannel:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'SubscribeToChannelSuccess'
        subscription: {
          uuid: string
          uri: string | null
          isApproved: boolean
          createdAt: string
          channel: {
            databaseId: number
            uuid: string
            createdAt: string
            isExternal: boolean
            rssUrl: string | null
            metadata: any
            podcast: {
              given: Array<PodcastDetail>
              category: string | null
              subcategory: string | null
              language: string | null
              copyright: string | null
              ownerName: string | null
              ownerEmail: string | null
              isExplicit: boolean | null
            } | null
            owner: {
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
            actor: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              tracksCount: number
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              tags: Array<{ name: string }>
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

export type UnsubscribeFromChannelMutationVariables = Exact<{
  input: UnsubscribeFromChannelInput
}>

export type UnsubscribeFromChannelMutation = {
  unsubscribeFromChannel:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UnsubscribeFromChannelSuccess'; channel: { uuid: string } }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SubscribeToFeedMutationVariables = Exact<{
  input: SubscribeToFeedInput
}>

export type SubscribeToFeedMutation = {
  subscribeToFeed:
    | { __typename: 'FeedError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'SubscribeToFeedSuccess'
        subscription: {
          uuid: string
          uri: string | null
          isApproved: boolean
          createdAt: string
          channel: {
            databaseId: number
            uuid: string
            createdAt: string
            isExternal: boolean
            rssUrl: string | null
            metadata: any
            podcast: {
              given: Array<PodcastDetail>
              category: string | null
              subcategory: string | null
              language: string | null
              copyright: string | null
              ownerName: string | null
              ownerEmail: string | null
              isExplicit: boolean | null
            } | null
            owner: {
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
            actor: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              tracksCount: number
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              tags: Array<{ name: string }>
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

export type FavoritesQueryVariables = Exact<{
  filter?: FavoriteFilter | null | undefined
  orderBy?: Array<FavoriteOrder> | FavoriteOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type FavoritesQuery = {
  favorites: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        createdAt: string
        user: {
          databaseId: number
          username: string
          name: string
          joinedAt: string
          actor: {
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
        track: {
          databaseId: number
          uuid: string
          uri: string
          mbid: string | null
          title: string
          position: number | null
          discNumber: number | null
          copyright: string | null
          licenseCode: string | null
          downloadsCount: number
          createdAt: string
          isLocal: boolean
          tags: Array<{ name: string }>
          attributedTo: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
          }
          album: {
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            releaseDate: string | null
            createdAt: string
            isLocal: boolean
            tracksCount: number
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
          } | null
          uploads: Array<{
            uuid: string
            size: number | null
            duration: number | null
            bitrate: number | null
            mimetype: string | null
            extension: string | null
            isLocal: boolean
          }>
        }
      }
    }>
  }
}

export type AllFavoritesQueryVariables = Exact<{ [key: string]: never }>

export type AllFavoritesQuery = {
  viewer: { allFavorites: Array<{ databaseId: number; trackDatabaseId: number }> } | null
}

export type FavoriteTrackMutationVariables = Exact<{
  input: FavoriteTrackInput
}>

export type FavoriteTrackMutation = {
  favoriteTrack:
    | {
        __typename: 'FavoriteTrackSuccess'
        favorite: { databaseId: number; trackDatabaseId: number; createdAt: string }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UnfavoriteTrackMutationVariables = Exact<{
  input: UnfavoriteTrackInput
}>

export type UnfavoriteTrackMutation = {
  unfavoriteTrack:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UnfavoriteTrackSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteFavoriteMutationVariables = Exact<{
  input: DeleteFavoriteInput
}>

export type DeleteFavoriteMutation = {
  deleteFavorite:
    | { __typename: 'DeleteFavoriteSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type FetchFieldsFragment = {
  databaseId: number
  url: string
  status: FetchStatus
  detail: any
  createdAt: string
  fetchedAt: string | null
  actor: {
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
  object:
    | { __typename: 'Actor'; handle: string }
    | { __typename: 'Album'; databaseId: number }
    | { __typename: 'Artist'; databaseId: number }
    | { __typename: 'Channel'; uuid: string }
    | { __typename: 'Library'; uuid: string }
    | { __typename: 'Track'; databaseId: number }
    | { __typename: 'Upload'; uuid: string }
    | null
}

export type FetchQueryVariables = Exact<{
  databaseId: number
}>

export type FetchQuery = {
  fetch: {
    databaseId: number
    url: string
    status: FetchStatus
    detail: any
    createdAt: string
    fetchedAt: string | null
    actor: {
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
    object:
      | { __typename: 'Actor'; handle: string }
      | { __typename: 'Album'; databaseId: number }
      | { __typename: 'Artist'; databaseId: number }
      | { __typename: 'Channel'; uuid: string }
      | { __typename: 'Library'; uuid: string }
      | { __typename: 'Track'; databaseId: number }
      | { __typename: 'Upload'; uuid: string }
      | null
  } | null
}

export type FetchObjectMutationVariables = Exact<{
  input: FetchObjectInput
}>

export type FetchObjectMutation = {
  fetchObject:
    | {
        __typename: 'FetchObjectSuccess'
        fetch: {
          databaseId: number
          url: string
          status: FetchStatus
          detail: any
          createdAt: string
          fetchedAt: string | null
          actor: {
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
          object:
            | { __typename: 'Actor'; handle: string }
            | { __typename: 'Album'; databaseId: number }
            | { __typename: 'Artist'; databaseId: number }
            | { __typename: 'Channel'; uuid: string }
            | { __typename: 'Library'; uuid: string }
            | { __typename: 'Track'; databaseId: number }
            | { __typename: 'Upload'; uuid: string }
            | null
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

export type RefetchObjectMutationVariables = Exact<{
  input: RefetchObjectInput
}>

export type RefetchObjectMutation = {
  refetchObject:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'RefetchObjectSuccess'
        fetch: {
          databaseId: number
          url: string
          status: FetchStatus
          detail: any
          createdAt: string
          fetchedAt: string | null
          actor: {
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
          object:
            | { __typename: 'Actor'; handle: string }
            | { __typename: 'Album'; databaseId: number }
            | { __typename: 'Artist'; databaseId: number }
            | { __typename: 'Channel'; uuid: string }
            | { __typename: 'Library'; uuid: string }
            | { __typename: 'Track'; databaseId: number }
            | { __typename: 'Upload'; uuid: string }
            | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ArtistFetchesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ArtistFetchesQuery = {
  object: {
    fetches: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          url: string
          status: FetchStatus
          detail: any
          createdAt: string
          fetchedAt: string | null
          actor: {
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
          object:
            | { __typename: 'Actor'; handle: string }
            | { __typename: 'Album'; databaseId: number }
            | { __typename: 'Artist'; databaseId: number }
            | { __typename: 'Channel'; uuid: string }
            | { __typename: 'Library'; uuid: string }
            | { __typename: 'Track'; databaseId: number }
            | { __typename: 'Upload'; uuid: string }
            | null
        }
      }>
    }
  } | null
}

export type AlbumFetchesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type AlbumFetchesQuery = {
  object: {
    fetches: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          url: string
          status: FetchStatus
          detail: any
          createdAt: string
          fetchedAt: string | null
          actor: {
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
          object:
            | { __typename: 'Actor'; handle: string }
            | { __typename: 'Album'; databaseId: number }
            | { __typename: 'Artist'; databaseId: number }
            | { __typename: 'Channel'; uuid: string }
            | { __typename: 'Library'; uuid: string }
            | { __typename: 'Track'; databaseId: number }
            | { __typename: 'Upload'; uuid: string }
            | null
        }
      }>
    }
  } | null
}

export type TrackFetchesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type TrackFetchesQuery = {
  object: {
    fetches: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          url: string
          status: FetchStatus
          detail: any
          createdAt: string
          fetchedAt: string | null
          actor: {
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
          object:
            | { __typename: 'Actor'; handle: string }
            | { __typename: 'Album'; databaseId: number }
            | { __typename: 'Artist'; databaseId: number }
            | { __typename: 'Channel'; uuid: string }
            | { __typename: 'Library'; uuid: string }
            | { __typename: 'Track'; databaseId: number }
            | { __typename: 'Upload'; uuid: string }
            | null
        }
      }>
    }
  } | null
}

export type RefreshObjectMutationVariables = Exact<{
  input: RefreshObjectInput
}>

export type RefreshObjectMutation = {
  refreshObject:
    | { __typename: 'ForbiddenError' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'RefreshObjectSuccess' }
    | { __typename: 'ValidationError' }
}

export type LibraryFollowFieldsFragment = {
  uuid: string
  createdAt: string
  isApproved: boolean | null
  actor: {
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
  target: {
    announcedUploadsCount: number
    uri: string
    uuid: string
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    createdAt: string
    uploadsCount: number
    actor: {
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
    latestScan: {
      totalFiles: number
      processedFiles: number
      erroredFiles: number
      status: LibraryScanStatus
      createdAt: string
      modifiedAt: string | null
    } | null
  }
}

export type OwnLibraryFollowsQueryVariables = Exact<{
  isApproved?: boolean | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type OwnLibraryFollowsQuery = {
  viewer: {
    follows: {
      totalCount: number
      edges: Array<{
        node: {
          uuid: string
          createdAt: string
          isApproved: boolean | null
          actor: {
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
          target: {
            announcedUploadsCount: number
            uri: string
            uuid: string
            name: string
            description: string | null
            privacyLevel: PrivacyLevel
            createdAt: string
            uploadsCount: number
            actor: {
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
            latestScan: {
              totalFiles: number
              processedFiles: number
              erroredFiles: number
              status: LibraryScanStatus
              createdAt: string
              modifiedAt: string | null
            } | null
          }
        }
      }>
    }
  } | null
}

export type OwnLibraryFollowQueryVariables = Exact<{
  uuid: string
}>

export type OwnLibraryFollowQuery = {
  libraryFollow: {
    uuid: string
    createdAt: string
    isApproved: boolean | null
    actor: {
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
    target: {
      announcedUploadsCount: number
      uri: string
      uuid: string
      name: string
      description: string | null
      privacyLevel: PrivacyLevel
      createdAt: string
      uploadsCount: number
      actor: {
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
      latestScan: {
        totalFiles: number
        processedFiles: number
        erroredFiles: number
        status: LibraryScanStatus
        createdAt: string
        modifiedAt: string | null
      } | null
    }
  } | null
}

export type OwnFollowedLibrariesQueryVariables = Exact<{
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type OwnFollowedLibrariesQuery = {
  viewer: {
    follows: {
      totalCount: number
      edges: Array<{ node: { uuid: string; isApproved: boolean | null; target: { uuid: string } } }>
    }
  } | null
}

export type FollowLibraryMutationVariables = Exact<{
  input: FollowLibraryInput
}>

export type FollowLibraryMutation = {
  followLibrary:
    | {
        __typename: 'FollowLibrarySuccess'
        follow: {
          uuid: string
          createdAt: string
          isApproved: boolean | null
          actor: {
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
          target: {
            announcedUploadsCount: number
            uri: string
            uuid: string
            name: string
            description: string | null
            privacyLevel: PrivacyLevel
            createdAt: string
            uploadsCount: number
            actor: {
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
            latestScan: {
              totalFiles: number
              processedFiles: number
              erroredFiles: number
              status: LibraryScanStatus
              createdAt: string
              modifiedAt: string | null
            } | null
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

export type UnfollowLibraryMutationVariables = Exact<{
  input: UnfollowLibraryInput
}>

export type UnfollowLibraryMutation = {
  unfollowLibrary:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'UnfollowLibrarySuccess'; uuid: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type AnswerLibraryFollowMutationVariables = Exact<{
  input: AnswerLibraryFollowInput
}>

export type AnswerLibraryFollowMutation = {
  answerLibraryFollow:
    | { __typename: 'AnswerLibraryFollowSuccess'; follow: { uuid: string } }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type KnownPodsQueryVariables = Exact<{
  orderBy?: Array<KnownPodOrder> | KnownPodOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type KnownPodsQuery = { knownPods: { totalCount: number; edges: Array<{ node: { name: string } }> } }

export type KnownActorQueryVariables = Exact<{
  handle: string
}>

export type KnownActorQuery = {
  actor: {
    isChannel: boolean
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
    summary: { text: string | null; format: ContentFormat; html: string } | null
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
    account: { databaseId: number; username: string; name: string; joinedAt: string } | null
  } | null
}

export type ActorLibrariesQueryVariables = Exact<{
  handle: string
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ActorLibrariesQuery = {
  actor: {
    libraries: {
      totalCount: number
      edges: Array<{
        node: {
          uri: string
          uuid: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          actor: {
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
          latestScan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
        }
      }>
    }
  } | null
}

export type ViewableLibraryQueryVariables = Exact<{
  uuid: string
}>

export type ViewableLibraryQuery = {
  viewableLibrary: {
    uri: string
    uuid: string
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    createdAt: string
    uploadsCount: number
    actor: {
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
    latestScan: {
      totalFiles: number
      processedFiles: number
      erroredFiles: number
      status: LibraryScanStatus
      createdAt: string
      modifiedAt: string | null
    } | null
  } | null
}

export type FindLibraryMutationVariables = Exact<{
  input: FindLibraryInput
}>

export type FindLibraryMutation = {
  findLibrary:
    | {
        __typename: 'FindLibrarySuccess'
        library: {
          uri: string
          uuid: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          actor: {
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
          latestScan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
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

export type ScanLibraryMutationVariables = Exact<{
  input: ScanLibraryInput
}>

export type ScanLibraryMutation = {
  scanLibrary:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ScanLibrarySuccess'
        request: {
          scan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type NotificationFieldsFragment = {
  databaseId: number
  isRead: boolean
  activity: {
    uuid: string
    uri: string | null
    type: string
    createdAt: string
    document: any
    actor: {
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
    library: { uuid: string; name: string } | null
    subject: { handle: string } | null
    follow: { kind: FollowKind; uuid: string; isApproved: boolean | null } | null
  }
}

export type NotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type NotificationsQuery = {
  viewer: {
    notifications: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          isRead: boolean
          activity: {
            uuid: string
            uri: string | null
            type: string
            createdAt: string
            document: any
            actor: {
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
            library: { uuid: string; name: string } | null
            subject: { handle: string } | null
            follow: { kind: FollowKind; uuid: string; isApproved: boolean | null } | null
          }
        }
      }>
    }
  } | null
}

export type NotificationQueryVariables = Exact<{
  databaseId: number
}>

export type NotificationQuery = {
  notification: {
    databaseId: number
    isRead: boolean
    activity: {
      uuid: string
      uri: string | null
      type: string
      createdAt: string
      document: any
      actor: {
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
      library: { uuid: string; name: string } | null
      subject: { handle: string } | null
      follow: { kind: FollowKind; uuid: string; isApproved: boolean | null } | null
    }
  } | null
}

export type MarkNotificationMutationVariables = Exact<{
  input: MarkNotificationInput
}>

export type MarkNotificationMutation = {
  markNotification:
    | { __typename: 'ForbiddenError'; message: string }
    | {
        __typename: 'MarkNotificationSuccess'
        notification: {
          databaseId: number
          isRead: boolean
          activity: {
            uuid: string
            uri: string | null
            type: string
            createdAt: string
            document: any
            actor: {
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
            library: { uuid: string; name: string } | null
            subject: { handle: string } | null
            follow: { kind: FollowKind; uuid: string; isApproved: boolean | null } | null
          }
        }
      }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput
}>

export type MarkNotificationsReadMutation = {
  markNotificationsRead:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'MarkNotificationsReadSuccess'; count: number }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ListeningFieldsFragment = {
  databaseId: number
  createdAt: string
  user: {
    databaseId: number
    username: string
    name: string
    joinedAt: string
    actor: {
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
  track: {
    databaseId: number
    uuid: string
    uri: string
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    copyright: string | null
    licenseCode: string | null
    downloadsCount: number
    createdAt: string
    isLocal: boolean
    tags: Array<{ name: string }>
    attributedTo: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      tracksCount: number
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
    } | null
    uploads: Array<{
      uuid: string
      size: number | null
      duration: number | null
      bitrate: number | null
      mimetype: string | null
      extension: string | null
      isLocal: boolean
    }>
  }
}

export type ListeningsQueryVariables = Exact<{
  filter?: ListeningFilter | null | undefined
  orderBy?: Array<ListeningOrder> | ListeningOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type ListeningsQuery = {
  listenings: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        createdAt: string
        user: {
          databaseId: number
          username: string
          name: string
          joinedAt: string
          actor: {
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
        track: {
          databaseId: number
          uuid: string
          uri: string
          mbid: string | null
          title: string
          position: number | null
          discNumber: number | null
          copyright: string | null
          licenseCode: string | null
          downloadsCount: number
          createdAt: string
          isLocal: boolean
          tags: Array<{ name: string }>
          attributedTo: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
          }
          album: {
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            releaseDate: string | null
            createdAt: string
            isLocal: boolean
            tracksCount: number
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
          } | null
          uploads: Array<{
            uuid: string
            size: number | null
            duration: number | null
            bitrate: number | null
            mimetype: string | null
            extension: string | null
            isLocal: boolean
          }>
        }
      }
    }>
  }
}

export type ListeningQueryVariables = Exact<{
  id: number
}>

export type ListeningQuery = {
  listening: {
    databaseId: number
    createdAt: string
    user: {
      databaseId: number
      username: string
      name: string
      joinedAt: string
      actor: {
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
    track: {
      databaseId: number
      uuid: string
      uri: string
      mbid: string | null
      title: string
      position: number | null
      discNumber: number | null
      copyright: string | null
      licenseCode: string | null
      downloadsCount: number
      createdAt: string
      isLocal: boolean
      tags: Array<{ name: string }>
      attributedTo: {
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
      album: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        tracksCount: number
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
      } | null
      uploads: Array<{
        uuid: string
        size: number | null
        duration: number | null
        bitrate: number | null
        mimetype: string | null
        extension: string | null
        isLocal: boolean
      }>
    }
  } | null
}

export type RecordListeningMutationVariables = Exact<{
  input: RecordListeningInput
}>

export type RecordListeningMutation = {
  recordListening:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'RecordListeningSuccess'
        listening: {
          databaseId: number
          trackDatabaseId: number
          createdAt: string
          user: { databaseId: number }
        }
      }
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

type SettingFields_BooleanSetting_Fragment = {
  __typename: 'BooleanSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  boolean: boolean
  booleanDefault: boolean
}

type SettingFields_ChoicesSetting_Fragment = {
  __typename: 'ChoicesSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  chosen: Array<string>
  chosenDefault: Array<string>
  choices: Array<{ value: string; label: string }>
}

type SettingFields_ImageSetting_Fragment = {
  __typename: 'ImageSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  image: string | null
}

type SettingFields_IntegerSetting_Fragment = {
  __typename: 'IntegerSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  integer: number
  integerDefault: number
}

type SettingFields_SignUpFormSetting_Fragment = {
  __typename: 'SignUpFormSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  form: {
    help: { text: string | null; format: ContentFormat; html: string } | null
    questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
  }
}

type SettingFields_TextSetting_Fragment = {
  __typename: 'TextSetting'
  isLong: boolean
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  text: string
  textDefault: string
}

export type SettingFieldsFragment =
  | SettingFields_BooleanSetting_Fragment
  | SettingFields_ChoicesSetting_Fragment
  | SettingFields_ImageSetting_Fragment
  | SettingFields_IntegerSetting_Fragment
  | SettingFields_SignUpFormSetting_Fragment
  | SettingFields_TextSetting_Fragment

export type PublicSettingsQueryVariables = Exact<{ [key: string]: never }>

export type PublicSettingsQuery = {
  pod: {
    settings: Array<
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
    >
  }
}

export type SettingsQueryVariables = Exact<{
  section?: string | null | undefined
}>

export type SettingsQuery = {
  administration: {
    settings: Array<
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
    >
  } | null
}

export type SettingQueryVariables = Exact<{
  identifier: string
}>

export type SettingQuery = {
  administration: {
    setting:
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
      | null
  } | null
}

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput
}>

export type UpdateSettingsMutation = {
  updateSettings:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateSettingsSuccess'
        settings: Array<
          | {
              __typename: 'BooleanSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              boolean: boolean
              booleanDefault: boolean
            }
          | {
              __typename: 'ChoicesSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              chosen: Array<string>
              chosenDefault: Array<string>
              choices: Array<{ value: string; label: string }>
            }
          | {
              __typename: 'ImageSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              image: string | null
            }
          | {
              __typename: 'IntegerSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              integer: number
              integerDefault: number
            }
          | {
              __typename: 'SignUpFormSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              form: {
                help: { text: string | null; format: ContentFormat; html: string } | null
                questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
              }
            }
          | {
              __typename: 'TextSetting'
              isLong: boolean
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              text: string
              textDefault: string
            }
        >
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type LibrariesQueryVariables = Exact<{
  filter?: LibraryFilter | null | undefined
  orderBy?: Array<LibraryOrder> | LibraryOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type LibrariesQuery = {
  libraries: {
    totalCount: number
    edges: Array<{
      node: {
        uuid: string
        uri: string
        name: string
        description: string | null
        privacyLevel: PrivacyLevel
        createdAt: string
        uploadsCount: number
        size: number | null
        actor: {
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
}

export type LibraryQueryVariables = Exact<{
  uuid: string
}>

export type LibraryQuery = {
  library: {
    uuid: string
    uri: string
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    createdAt: string
    uploadsCount: number
    size: number | null
    actor: {
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
}

export type LibraryFollowsQueryVariables = Exact<{
  uuid: string
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type LibraryFollowsQuery = {
  library: {
    uri: string
    uuid: string
    name: string
    description: string | null
    privacyLevel: PrivacyLevel
    createdAt: string
    uploadsCount: number
    follows: {
      totalCount: number
      edges: Array<{
        node: {
          uuid: string
          createdAt: string
          isApproved: boolean | null
          actor: {
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
    actor: {
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
    latestScan: {
      totalFiles: number
      processedFiles: number
      erroredFiles: number
      status: LibraryScanStatus
      createdAt: string
      modifiedAt: string | null
    } | null
  } | null
}

export type CreateLibraryMutationVariables = Exact<{
  input: CreateLibraryInput
}>

export type CreateLibraryMutation = {
  createLibrary:
    | {
        __typename: 'CreateLibrarySuccess'
        library: {
          uuid: string
          uri: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          size: number | null
          actor: {
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

export type UpdateLibraryMutationVariables = Exact<{
  input: UpdateLibraryInput
}>

export type UpdateLibraryMutation = {
  updateLibrary:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateLibrarySuccess'
        library: {
          uuid: string
          uri: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          size: number | null
          actor: {
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
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteLibraryMutationVariables = Exact<{
  input: DeleteLibraryInput
}>

export type DeleteLibraryMutation = {
  deleteLibrary:
    | { __typename: 'DeleteLibrarySuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type MusicFolderQueryVariables = Exact<{
  path?: string | null | undefined
}>

export type MusicFolderQuery = {
  musicFolder: { root: string | null; path: string; entries: Array<{ name: string; isFolder: boolean }> }
  filesystemImport: { status: FilesystemImportStatus; importReference: string; logs: Array<string> } | null
}

export type ImportFolderMutationVariables = Exact<{
  input: ImportFolderInput
}>

export type ImportFolderMutation = {
  importFolder:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'ImportFolderSuccess'; import: { status: FilesystemImportStatus } }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type CancelFilesystemImportMutationVariables = Exact<{ [key: string]: never }>

export type CancelFilesystemImportMutation = {
  cancelFilesystemImport: { status: FilesystemImportStatus } | null
}

export type LicenseFieldsFragment = {
  identifier: string
  url: string
  code: string
  name: string
  redistribute: boolean
  derivative: boolean
  commercial: boolean
  attribution: boolean
  copyleft: boolean
}

export type LicensesQueryVariables = Exact<{
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type LicensesQuery = {
  licenses: {
    totalCount: number
    edges: Array<{
      node: {
        identifier: string
        url: string
        code: string
        name: string
        redistribute: boolean
        derivative: boolean
        commercial: boolean
        attribution: boolean
        copyleft: boolean
      }
    }>
  }
}

export type LicenseQueryVariables = Exact<{
  code: string
}>

export type LicenseQuery = {
  license: {
    identifier: string
    url: string
    code: string
    name: string
    redistribute: boolean
    derivative: boolean
    commercial: boolean
    attribution: boolean
    copyleft: boolean
  } | null
}

export type RateLimitsQueryVariables = Exact<{ [key: string]: never }>

export type RateLimitsQuery = {
  pod: { isRateLimited: boolean }
  rateLimits: Array<{
    scope: string
    description: string
    rate: string
    limit: number
    duration: number
    remaining: number
    availableAt: string | null
    resetAt: string | null
  }>
}

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

export type EditFieldsFragment = {
  uuid: string
  uri: string
  createdAt: string
  appliedAt: string | null
  decision: EditDecision
  isApplied: boolean
  summary: string | null
  changedFields: Array<EditField>
  createdBy: {
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
  decidedBy: { databaseId: number } | null
  target:
    | { __typename: 'Album'; databaseId: number; title: string }
    | { __typename: 'Artist'; databaseId: number; name: string }
    | { __typename: 'Track'; databaseId: number; title: string }
    | null
  values: {
    name: string | null
    title: string | null
    releaseDate: string | null
    position: number | null
    copyright: string | null
    licenseCode: string | null
    tags: Array<string> | null
    cover: string | null
    description: { text: string | null; format: ContentFormat; html: string } | null
  }
  previousValues: {
    name: string | null
    title: string | null
    releaseDate: string | null
    position: number | null
    copyright: string | null
    licenseCode: string | null
    tags: Array<string> | null
    cover: string | null
    description: { text: string | null; format: ContentFormat; html: string } | null
  } | null
}

export type EditValuesFieldsFragment = {
  name: string | null
  title: string | null
  releaseDate: string | null
  position: number | null
  copyright: string | null
  licenseCode: string | null
  tags: Array<string> | null
  cover: string | null
  description: { text: string | null; format: ContentFormat; html: string } | null
}

export type EditsQueryVariables = Exact<{
  filter?: EditFilter | null | undefined
  orderBy?: Array<EditOrder> | EditOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type EditsQuery = {
  edits: {
    totalCount: number
    edges: Array<{
      node: {
        uuid: string
        uri: string
        createdAt: string
        appliedAt: string | null
        decision: EditDecision
        isApplied: boolean
        summary: string | null
        changedFields: Array<EditField>
        createdBy: {
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
        decidedBy: { databaseId: number } | null
        target:
          | { __typename: 'Album'; databaseId: number; title: string }
          | { __typename: 'Artist'; databaseId: number; name: string }
          | { __typename: 'Track'; databaseId: number; title: string }
          | null
        values: {
          name: string | null
          title: string | null
          releaseDate: string | null
          position: number | null
          copyright: string | null
          licenseCode: string | null
          tags: Array<string> | null
          cover: string | null
          description: { text: string | null; format: ContentFormat; html: string } | null
        }
        previousValues: {
          name: string | null
          title: string | null
          releaseDate: string | null
          position: number | null
          copyright: string | null
          licenseCode: string | null
          tags: Array<string> | null
          cover: string | null
          description: { text: string | null; format: ContentFormat; html: string } | null
        } | null
      }
    }>
  }
}

export type EditQueryVariables = Exact<{
  uuid: string
}>

export type EditQuery = {
  edit: {
    uuid: string
    uri: string
    createdAt: string
    appliedAt: string | null
    decision: EditDecision
    isApplied: boolean
    summary: string | null
    changedFields: Array<EditField>
    createdBy: {
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
    decidedBy: { databaseId: number } | null
    target:
      | { __typename: 'Album'; databaseId: number; title: string }
      | { __typename: 'Artist'; databaseId: number; name: string }
      | { __typename: 'Track'; databaseId: number; title: string }
      | null
    values: {
      name: string | null
      title: string | null
      releaseDate: string | null
      position: number | null
      copyright: string | null
      licenseCode: string | null
      tags: Array<string> | null
      cover: string | null
      description: { text: string | null; format: ContentFormat; html: string } | null
    }
    previousValues: {
      name: string | null
      title: string | null
      releaseDate: string | null
      position: number | null
      copyright: string | null
      licenseCode: string | null
      tags: Array<string> | null
      cover: string | null
      description: { text: string | null; format: ContentFormat; html: string } | null
    } | null
  } | null
}

export type EditsOfTargetQueryVariables = Exact<{
  id: string
  filter?: EditFilter | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type EditsOfTargetQuery = {
  node:
    | { __typename: 'Actor' }
    | {
        __typename: 'Album'
        edits: {
          totalCount: number
          edges: Array<{
            node: {
              uuid: string
              uri: string
              createdAt: string
              appliedAt: string | null
              decision: EditDecision
              isApplied: boolean
              summary: string | null
              changedFields: Array<EditField>
              createdBy: {
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
              decidedBy: { databaseId: number } | null
              target:
                | { __typename: 'Album'; databaseId: number; title: string }
                | { __typename: 'Artist'; databaseId: number; name: string }
                | { __typename: 'Track'; databaseId: number; title: string }
                | null
              values: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              }
              previousValues: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              } | null
            }
          }>
        }
      }
    | {
        __typename: 'Artist'
        edits: {
          totalCount: number
          edges: Array<{
            node: {
              uuid: string
              uri: string
              createdAt: string
              appliedAt: string | null
              decision: EditDecision
              isApplied: boolean
              summary: string | null
              changedFields: Array<EditField>
              createdBy: {
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
              decidedBy: { databaseId: number } | null
              target:
                | { __typename: 'Album'; databaseId: number; title: string }
                | { __typename: 'Artist'; databaseId: number; name: string }
                | { __typename: 'Track'; databaseId: number; title: string }
                | null
              values: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              }
              previousValues: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              } | null
            }
          }>
        }
      }
    | { __typename: 'Attachment' }
    | { __typename: 'Channel' }
    | { __typename: 'Edit' }
    | { __typename: 'Favorite' }
    | { __typename: 'Fetch' }
    | { __typename: 'InternetRadioStation' }
    | { __typename: 'Library' }
    | { __typename: 'LibraryFollow' }
    | { __typename: 'Listening' }
    | { __typename: 'Notification' }
    | { __typename: 'Playlist' }
    | { __typename: 'Radio' }
    | { __typename: 'Tag' }
    | {
        __typename: 'Track'
        edits: {
          totalCount: number
          edges: Array<{
            node: {
              uuid: string
              uri: string
              createdAt: string
              appliedAt: string | null
              decision: EditDecision
              isApplied: boolean
              summary: string | null
              changedFields: Array<EditField>
              createdBy: {
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
              decidedBy: { databaseId: number } | null
              target:
                | { __typename: 'Album'; databaseId: number; title: string }
                | { __typename: 'Artist'; databaseId: number; name: string }
                | { __typename: 'Track'; databaseId: number; title: string }
                | null
              values: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              }
              previousValues: {
                name: string | null
                title: string | null
                releaseDate: string | null
                position: number | null
                copyright: string | null
                licenseCode: string | null
                tags: Array<string> | null
                cover: string | null
                description: { text: string | null; format: ContentFormat; html: string } | null
              } | null
            }
          }>
        }
      }
    | { __typename: 'Upload' }
    | null
}

export type SuggestEditMutationVariables = Exact<{
  input: SuggestEditInput
}>

export type SuggestEditMutation = {
  suggestEdit:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'SuggestEditSuccess'
        edit: {
          uuid: string
          uri: string
          createdAt: string
          appliedAt: string | null
          decision: EditDecision
          isApplied: boolean
          summary: string | null
          changedFields: Array<EditField>
          createdBy: {
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
          decidedBy: { databaseId: number } | null
          target:
            | { __typename: 'Album'; databaseId: number; title: string }
            | { __typename: 'Artist'; databaseId: number; name: string }
            | { __typename: 'Track'; databaseId: number; title: string }
            | null
          values: {
            name: string | null
            title: string | null
            releaseDate: string | null
            position: number | null
            copyright: string | null
            licenseCode: string | null
            tags: Array<string> | null
            cover: string | null
            description: { text: string | null; format: ContentFormat; html: string } | null
          }
          previousValues: {
            name: string | null
            title: string | null
            releaseDate: string | null
            position: number | null
            copyright: string | null
            licenseCode: string | null
            tags: Array<string> | null
            cover: string | null
            description: { text: string | null; format: ContentFormat; html: string } | null
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ReviewEditMutationVariables = Exact<{
  input: ReviewEditInput
}>

export type ReviewEditMutation = {
  reviewEdit:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ReviewEditSuccess'; edit: { uuid: string } }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteEditMutationVariables = Exact<{
  input: DeleteEditInput
}>

export type DeleteEditMutation = {
  deleteEdit:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'DeleteEditSuccess'; uuid: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type EmbedQueryVariables = Exact<{
  url: string
  maxWidth?: number | null | undefined
  maxHeight?: number | null | undefined
}>

export type EmbedQuery = {
  embed: {
    title: string
    description: string
    authorName: string
    authorUrl: string
    playerUrl: string
    width: number
    height: number
    picture: { url: string } | null
  }
}

export type PlaylistFieldsFragment = {
  databaseId: number
  name: string
  privacyLevel: PrivacyLevel
  createdAt: string
  modifiedAt: string
  tracksCount: number
  duration: number | null
  isPlayable: boolean
  covers: Array<{ url: string }>
  user: {
    databaseId: number
    username: string
    name: string
    joinedAt: string
    actor: {
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

export type PlaylistTrackFieldsFragment = {
  index: number
  createdAt: string
  track: {
    databaseId: number
    uuid: string
    uri: string
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    copyright: string | null
    licenseCode: string | null
    downloadsCount: number
    createdAt: string
    isLocal: boolean
    tags: Array<{ name: string }>
    attributedTo: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      tracksCount: number
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
    } | null
    uploads: Array<{
      uuid: string
      size: number | null
      duration: number | null
      bitrate: number | null
      mimetype: string | null
      extension: string | null
      isLocal: boolean
    }>
  }
}

export type PlaylistsQueryVariables = Exact<{
  filter?: PlaylistFilter | null | undefined
  orderBy?: Array<PlaylistOrder> | PlaylistOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type PlaylistsQuery = {
  playlists: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        name: string
        privacyLevel: PrivacyLevel
        createdAt: string
        modifiedAt: string
        tracksCount: number
        duration: number | null
        isPlayable: boolean
        covers: Array<{ url: string }>
        user: {
          databaseId: number
          username: string
          name: string
          joinedAt: string
          actor: {
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
    }>
  }
}

export type PlaylistQueryVariables = Exact<{
  id: number
}>

export type PlaylistQuery = {
  playlist: {
    databaseId: number
    name: string
    privacyLevel: PrivacyLevel
    createdAt: string
    modifiedAt: string
    tracksCount: number
    duration: number | null
    isPlayable: boolean
    covers: Array<{ url: string }>
    user: {
      databaseId: number
      username: string
      name: string
      joinedAt: string
      actor: {
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
  } | null
}

export type PlaylistTracksQueryVariables = Exact<{
  id: number
  first: number
  offset: number
}>

export type PlaylistTracksQuery = {
  playlist: {
    tracks: {
      totalCount: number
      edges: Array<{
        node: {
          index: number
          createdAt: string
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            tags: Array<{ name: string }>
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
            } | null
            uploads: Array<{
              uuid: string
              size: number | null
              duration: number | null
              bitrate: number | null
              mimetype: string | null
              extension: string | null
              isLocal: boolean
            }>
          }
        }
      }>
    }
  } | null
}

export type CreatePlaylistMutationVariables = Exact<{
  input: CreatePlaylistInput
}>

export type CreatePlaylistMutation = {
  createPlaylist:
    | {
        __typename: 'CreatePlaylistSuccess'
        playlist: {
          databaseId: number
          name: string
          privacyLevel: PrivacyLevel
          createdAt: string
          modifiedAt: string
          tracksCount: number
          duration: number | null
          isPlayable: boolean
          covers: Array<{ url: string }>
          user: {
            databaseId: number
            username: string
            name: string
            joinedAt: string
            actor: {
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
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UpdatePlaylistMutationVariables = Exact<{
  input: UpdatePlaylistInput
}>

export type UpdatePlaylistMutation = {
  updatePlaylist:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdatePlaylistSuccess'
        playlist: {
          databaseId: number
          name: string
          privacyLevel: PrivacyLevel
          createdAt: string
          modifiedAt: string
          tracksCount: number
          duration: number | null
          isPlayable: boolean
          covers: Array<{ url: string }>
          user: {
            databaseId: number
            username: string
            name: string
            joinedAt: string
            actor: {
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
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeletePlaylistMutationVariables = Exact<{
  input: DeletePlaylistInput
}>

export type DeletePlaylistMutation = {
  deletePlaylist:
    | { __typename: 'DeletePlaylistSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type AddToPlaylistMutationVariables = Exact<{
  input: AddToPlaylistInput
}>

export type AddToPlaylistMutation = {
  addToPlaylist:
    | {
        __typename: 'AddToPlaylistSuccess'
        added: Array<{
          index: number
          createdAt: string
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            tags: Array<{ name: string }>
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
            } | null
            uploads: Array<{
              uuid: string
              size: number | null
              duration: number | null
              bitrate: number | null
              mimetype: string | null
              extension: string | null
              isLocal: boolean
            }>
          }
        }>
      }
    | { __typename: 'DuplicateTracksError'; titles: Array<string>; playlistName: string; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type MovePlaylistTrackMutationVariables = Exact<{
  input: MovePlaylistTrackInput
}>

export type MovePlaylistTrackMutation = {
  movePlaylistTrack:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'MovePlaylistTrackSuccess' }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RemoveFromPlaylistMutationVariables = Exact<{
  input: RemoveFromPlaylistInput
}>

export type RemoveFromPlaylistMutation = {
  removeFromPlaylist:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RemoveFromPlaylistSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ClearPlaylistMutationVariables = Exact<{
  input: ClearPlaylistInput
}>

export type ClearPlaylistMutation = {
  clearPlaylist:
    | { __typename: 'ClearPlaylistSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type PluginFieldsFragment = {
  name: string
  label: string
  description: string
  homepage: string
  providesContent: boolean
  isEnabled: boolean
  settings: any
  fields: Array<{
    name: string
    kind: PluginFieldKind
    label: string
    help: string | null
    isRequired: boolean
    mayBeNull: boolean
    mayBeBlank: boolean
  }>
}

export type PluginsQueryVariables = Exact<{ [key: string]: never }>

export type PluginsQuery = {
  plugins: Array<{
    name: string
    label: string
    description: string
    homepage: string
    providesContent: boolean
    isEnabled: boolean
    settings: any
    fields: Array<{
      name: string
      kind: PluginFieldKind
      label: string
      help: string | null
      isRequired: boolean
      mayBeNull: boolean
      mayBeBlank: boolean
    }>
  }>
}

export type PluginQueryVariables = Exact<{
  name: string
}>

export type PluginQuery = {
  plugin: {
    name: string
    label: string
    description: string
    homepage: string
    providesContent: boolean
    isEnabled: boolean
    settings: any
    fields: Array<{
      name: string
      kind: PluginFieldKind
      label: string
      help: string | null
      isRequired: boolean
      mayBeNull: boolean
      mayBeBlank: boolean
    }>
  } | null
}

export type ConfigurePluginMutationVariables = Exact<{
  input: ConfigurePluginInput
}>

export type ConfigurePluginMutation = {
  configurePlugin:
    | {
        __typename: 'ConfigurePluginSuccess'
        plugin: {
          name: string
          label: string
          description: string
          homepage: string
          providesContent: boolean
          isEnabled: boolean
          settings: any
          fields: Array<{
            name: string
            kind: PluginFieldKind
            label: string
            help: string | null
            isRequired: boolean
            mayBeNull: boolean
            mayBeBlank: boolean
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

export type EnablePluginMutationVariables = Exact<{
  input: EnablePluginInput
}>

export type EnablePluginMutation = {
  enablePlugin:
    | { __typename: 'EnablePluginSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DisablePluginMutationVariables = Exact<{
  input: DisablePluginInput
}>

export type DisablePluginMutation = {
  disablePlugin:
    | { __typename: 'DisablePluginSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ResetPluginMutationVariables = Exact<{
  input: ResetPluginInput
}>

export type ResetPluginMutation = {
  resetPlugin:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ResetPluginSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ScanPluginMutationVariables = Exact<{
  input: ScanPluginInput
}>

export type ScanPluginMutation = {
  scanPlugin:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ScanPluginSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RadioFilterFieldsFragment = {
  kind: RadioFilterKind
  operator: RadioFilterOperator | null
  isNegated: boolean | null
  databaseIds: Array<number> | null
  names: Array<string> | null
}

export type RadioFilterTreeFragment = {
  kind: RadioFilterKind
  operator: RadioFilterOperator | null
  isNegated: boolean | null
  databaseIds: Array<number> | null
  names: Array<string> | null
  filters: Array<{
    kind: RadioFilterKind
    operator: RadioFilterOperator | null
    isNegated: boolean | null
    databaseIds: Array<number> | null
    names: Array<string> | null
    filters: Array<{
      kind: RadioFilterKind
      operator: RadioFilterOperator | null
      isNegated: boolean | null
      databaseIds: Array<number> | null
      names: Array<string> | null
      filters: Array<{
        kind: RadioFilterKind
        operator: RadioFilterOperator | null
        isNegated: boolean | null
        databaseIds: Array<number> | null
        names: Array<string> | null
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
        }> | null
      }> | null
    }> | null
  }> | null
}

export type RadioFieldsFragment = {
  databaseId: number
  name: string
  description: string
  isPublic: boolean
  createdAt: string
  user: {
    databaseId: number
    username: string
    name: string
    joinedAt: string
    actor: {
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
  filters: Array<{
    kind: RadioFilterKind
    operator: RadioFilterOperator | null
    isNegated: boolean | null
    databaseIds: Array<number> | null
    names: Array<string> | null
    filters: Array<{
      kind: RadioFilterKind
      operator: RadioFilterOperator | null
      isNegated: boolean | null
      databaseIds: Array<number> | null
      names: Array<string> | null
      filters: Array<{
        kind: RadioFilterKind
        operator: RadioFilterOperator | null
        isNegated: boolean | null
        databaseIds: Array<number> | null
        names: Array<string> | null
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
          }> | null
        }> | null
      }> | null
    }> | null
  }>
}

export type RadiosQueryVariables = Exact<{
  filter?: RadioListFilter | null | undefined
  orderBy?: Array<RadioOrder> | RadioOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type RadiosQuery = {
  radios: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        name: string
        description: string
        isPublic: boolean
        createdAt: string
        user: {
          databaseId: number
          username: string
          name: string
          joinedAt: string
          actor: {
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
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
              filters: Array<{
                kind: RadioFilterKind
                operator: RadioFilterOperator | null
                isNegated: boolean | null
                databaseIds: Array<number> | null
                names: Array<string> | null
                filters: Array<{
                  kind: RadioFilterKind
                  operator: RadioFilterOperator | null
                  isNegated: boolean | null
                  databaseIds: Array<number> | null
                  names: Array<string> | null
                }> | null
              }> | null
            }> | null
          }> | null
        }>
      }
    }>
  }
}

export type RadioQueryVariables = Exact<{
  id: number
}>

export type RadioQuery = {
  radio: {
    databaseId: number
    name: string
    description: string
    isPublic: boolean
    createdAt: string
    user: {
      databaseId: number
      username: string
      name: string
      joinedAt: string
      actor: {
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
    filters: Array<{
      kind: RadioFilterKind
      operator: RadioFilterOperator | null
      isNegated: boolean | null
      databaseIds: Array<number> | null
      names: Array<string> | null
      filters: Array<{
        kind: RadioFilterKind
        operator: RadioFilterOperator | null
        isNegated: boolean | null
        databaseIds: Array<number> | null
        names: Array<string> | null
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
            }> | null
          }> | null
        }> | null
      }> | null
    }>
  } | null
}

export type RadioTracksQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type RadioTracksQuery = {
  radio: {
    tracks: {
      totalCount: number
      edges: Array<{
        node: {
          databaseId: number
          uuid: string
          uri: string
          mbid: string | null
          title: string
          position: number | null
          discNumber: number | null
          copyright: string | null
          licenseCode: string | null
          downloadsCount: number
          createdAt: string
          isLocal: boolean
          tags: Array<{ name: string }>
          attributedTo: {
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
          }
          album: {
            databaseId: number
            uri: string
            mbid: string | null
            title: string
            releaseDate: string | null
            createdAt: string
            isLocal: boolean
            tracksCount: number
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
          } | null
          uploads: Array<{
            uuid: string
            size: number | null
            duration: number | null
            bitrate: number | null
            mimetype: string | null
            extension: string | null
            isLocal: boolean
          }>
        }
      }>
    }
  } | null
}

export type CheckRadioFiltersQueryVariables = Exact<{
  filters: Array<RadioFilterInput> | RadioFilterInput
}>

export type CheckRadioFiltersQuery = {
  checkRadioFilters: Array<{
    mistake: string | null
    count: number | null
    sample: Array<{
      databaseId: number
      uuid: string
      uri: string
      mbid: string | null
      title: string
      position: number | null
      discNumber: number | null
      copyright: string | null
      licenseCode: string | null
      downloadsCount: number
      createdAt: string
      isLocal: boolean
      tags: Array<{ name: string }>
      attributedTo: {
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
      album: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        tracksCount: number
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
      } | null
      uploads: Array<{
        uuid: string
        size: number | null
        duration: number | null
        bitrate: number | null
        mimetype: string | null
        extension: string | null
        isLocal: boolean
      }>
    }> | null
  }>
}

export type CreateRadioMutationVariables = Exact<{
  input: CreateRadioInput
}>

export type CreateRadioMutation = {
  createRadio:
    | {
        __typename: 'CreateRadioSuccess'
        radio: {
          databaseId: number
          name: string
          description: string
          isPublic: boolean
          createdAt: string
          user: {
            databaseId: number
            username: string
            name: string
            joinedAt: string
            actor: {
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
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
              filters: Array<{
                kind: RadioFilterKind
                operator: RadioFilterOperator | null
                isNegated: boolean | null
                databaseIds: Array<number> | null
                names: Array<string> | null
                filters: Array<{
                  kind: RadioFilterKind
                  operator: RadioFilterOperator | null
                  isNegated: boolean | null
                  databaseIds: Array<number> | null
                  names: Array<string> | null
                  filters: Array<{
                    kind: RadioFilterKind
                    operator: RadioFilterOperator | null
                    isNegated: boolean | null
                    databaseIds: Array<number> | null
                    names: Array<string> | null
                  }> | null
                }> | null
              }> | null
            }> | null
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

export type UpdateRadioMutationVariables = Exact<{
  input: UpdateRadioInput
}>

export type UpdateRadioMutation = {
  updateRadio:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateRadioSuccess'
        radio: {
          databaseId: number
          name: string
          description: string
          isPublic: boolean
          createdAt: string
          user: {
            databaseId: number
            username: string
            name: string
            joinedAt: string
            actor: {
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
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
              filters: Array<{
                kind: RadioFilterKind
                operator: RadioFilterOperator | null
                isNegated: boolean | null
                databaseIds: Array<number> | null
                names: Array<string> | null
                filters: Array<{
                  kind: RadioFilterKind
                  operator: RadioFilterOperator | null
                  isNegated: boolean | null
                  databaseIds: Array<number> | null
                  names: Array<string> | null
                  filters: Array<{
                    kind: RadioFilterKind
                    operator: RadioFilterOperator | null
                    isNegated: boolean | null
                    databaseIds: Array<number> | null
                    names: Array<string> | null
                  }> | null
                }> | null
              }> | null
            }> | null
          }>
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DeleteRadioMutationVariables = Exact<{
  input: DeleteRadioInput
}>

export type DeleteRadioMutation = {
  deleteRadio:
    | { __typename: 'DeleteRadioSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RadioSessionFieldsFragment = {
  databaseId: number
  kind: RadioKind
  relatedTo: string | null
  radioDatabaseId: number | null
  createdAt: string
  user: { databaseId: number } | null
  filter: {
    kind: RadioFilterKind
    operator: RadioFilterOperator | null
    isNegated: boolean | null
    databaseIds: Array<number> | null
    names: Array<string> | null
    filters: Array<{
      kind: RadioFilterKind
      operator: RadioFilterOperator | null
      isNegated: boolean | null
      databaseIds: Array<number> | null
      names: Array<string> | null
      filters: Array<{
        kind: RadioFilterKind
        operator: RadioFilterOperator | null
        isNegated: boolean | null
        databaseIds: Array<number> | null
        names: Array<string> | null
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
          }> | null
        }> | null
      }> | null
    }> | null
  } | null
}

export type RadioSessionQueryVariables = Exact<{
  id: number
}>

export type RadioSessionQuery = {
  radioSession: {
    databaseId: number
    kind: RadioKind
    relatedTo: string | null
    radioDatabaseId: number | null
    createdAt: string
    user: { databaseId: number } | null
    filter: {
      kind: RadioFilterKind
      operator: RadioFilterOperator | null
      isNegated: boolean | null
      databaseIds: Array<number> | null
      names: Array<string> | null
      filters: Array<{
        kind: RadioFilterKind
        operator: RadioFilterOperator | null
        isNegated: boolean | null
        databaseIds: Array<number> | null
        names: Array<string> | null
        filters: Array<{
          kind: RadioFilterKind
          operator: RadioFilterOperator | null
          isNegated: boolean | null
          databaseIds: Array<number> | null
          names: Array<string> | null
          filters: Array<{
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
            }> | null
          }> | null
        }> | null
      }> | null
    } | null
  } | null
}

export type StartRadioMutationVariables = Exact<{
  input: StartRadioInput
}>

export type StartRadioMutation = {
  startRadio:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'StartRadioSuccess'
        session: {
          databaseId: number
          kind: RadioKind
          relatedTo: string | null
          radioDatabaseId: number | null
          createdAt: string
          user: { databaseId: number } | null
          filter: {
            kind: RadioFilterKind
            operator: RadioFilterOperator | null
            isNegated: boolean | null
            databaseIds: Array<number> | null
            names: Array<string> | null
            filters: Array<{
              kind: RadioFilterKind
              operator: RadioFilterOperator | null
              isNegated: boolean | null
              databaseIds: Array<number> | null
              names: Array<string> | null
              filters: Array<{
                kind: RadioFilterKind
                operator: RadioFilterOperator | null
                isNegated: boolean | null
                databaseIds: Array<number> | null
                names: Array<string> | null
                filters: Array<{
                  kind: RadioFilterKind
                  operator: RadioFilterOperator | null
                  isNegated: boolean | null
                  databaseIds: Array<number> | null
                  names: Array<string> | null
                  filters: Array<{
                    kind: RadioFilterKind
                    operator: RadioFilterOperator | null
                    isNegated: boolean | null
                    databaseIds: Array<number> | null
                    names: Array<string> | null
                  }> | null
                }> | null
              }> | null
            }> | null
          } | null
        }
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type NextRadioTrackMutationVariables = Exact<{
  input: NextRadioTrackInput
}>

export type NextRadioTrackMutation = {
  nextRadioTrack:
    | { __typename: 'ForbiddenError'; message: string }
    | {
        __typename: 'NextRadioTrackSuccess'
        next: {
          databaseId: number
          sessionDatabaseId: number
          position: number
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            tags: Array<{ name: string }>
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
            } | null
            uploads: Array<{
              uuid: string
              size: number | null
              duration: number | null
              bitrate: number | null
              mimetype: string | null
              extension: string | null
              isLocal: boolean
            }>
          }
        }
      }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SearchQueryVariables = Exact<{
  query: string
}>

export type SearchQuery = {
  search: {
    artists: Array<{
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      contentCategory: ContentCategory
      createdAt: string
      isLocal: boolean
      tracksCount: number
      tags: Array<{ name: string }>
      attributedTo: {
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
      channel: { uuid: string; actor: { handle: string; username: string; domain: string } } | null
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
      discography: Array<{
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        tracksCount: number
        isPlayable: boolean
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
      }>
    }>
    tracks: Array<{
      databaseId: number
      uuid: string
      uri: string
      mbid: string | null
      title: string
      position: number | null
      discNumber: number | null
      copyright: string | null
      licenseCode: string | null
      downloadsCount: number
      createdAt: string
      isLocal: boolean
      tags: Array<{ name: string }>
      attributedTo: {
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
      album: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        tracksCount: number
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
      } | null
      uploads: Array<{
        uuid: string
        size: number | null
        duration: number | null
        bitrate: number | null
        mimetype: string | null
        extension: string | null
        isLocal: boolean
      }>
    }>
    albums: Array<{
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      isPlayable: boolean
      tracksCount: number
      tags: Array<{ name: string }>
      attributedTo: {
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
    }>
    tags: Array<{ name: string; createdAt: string }>
  }
}

export type SubscriptionsQueryVariables = Exact<{
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type SubscriptionsQuery = {
  viewer: {
    subscriptions: {
      totalCount: number
      edges: Array<{
        node: {
          uuid: string
          uri: string | null
          isApproved: boolean
          createdAt: string
          channel: {
            databaseId: number
            uuid: string
            createdAt: string
            isExternal: boolean
            rssUrl: string | null
            metadata: any
            podcast: {
              given: Array<PodcastDetail>
              category: string | null
              subcategory: string | null
              language: string | null
              copyright: string | null
              ownerName: string | null
              ownerEmail: string | null
              isExplicit: boolean | null
            } | null
            owner: {
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
            actor: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              tracksCount: number
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              tags: Array<{ name: string }>
            }
          }
        }
      }>
    }
  } | null
}

export type SubscriptionKeysQueryVariables = Exact<{
  first: number
  offset: number
}>

export type SubscriptionKeysQuery = {
  viewer: {
    subscriptions: { totalCount: number; edges: Array<{ node: { uuid: string; channel: { uuid: string } } }> }
  } | null
}

export type SubscriptionQueryVariables = Exact<{
  uuid: string
}>

export type SubscriptionQuery = {
  viewer: {
    subscription: {
      uuid: string
      uri: string | null
      isApproved: boolean
      createdAt: string
      channel: {
        databaseId: number
        uuid: string
        createdAt: string
        isExternal: boolean
        rssUrl: string | null
        metadata: any
        podcast: {
          given: Array<PodcastDetail>
          category: string | null
          subcategory: string | null
          language: string | null
          copyright: string | null
          ownerName: string | null
          ownerEmail: string | null
          isExplicit: boolean | null
        } | null
        owner: {
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
        actor: {
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          tracksCount: number
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          tags: Array<{ name: string }>
        }
      }
    } | null
  } | null
}

export type TagsQueryVariables = Exact<{
  filter?: TagFilter | null | undefined
  orderBy?: Array<TagOrder> | TagOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type TagsQuery = {
  tags: { totalCount: number; edges: Array<{ node: { name: string; createdAt: string } }> }
}

export type TagQueryVariables = Exact<{
  name: string
}>

export type TagQuery = { tag: { name: string; createdAt: string } | null }

export type RenderedTextQueryVariables = Exact<{
  text: string
  permissive: boolean
}>

export type RenderedTextQuery = { renderedText: string }

export type TracksQueryVariables = Exact<{
  filter?: TrackFilter | null | undefined
  orderBy?: Array<TrackOrder> | TrackOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type TracksQuery = {
  tracks: {
    totalCount: number
    edges: Array<{
      node: {
        databaseId: number
        uuid: string
        uri: string
        mbid: string | null
        title: string
        position: number | null
        discNumber: number | null
        copyright: string | null
        licenseCode: string | null
        downloadsCount: number
        createdAt: string
        isLocal: boolean
        tags: Array<{ name: string }>
        attributedTo: {
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
        album: {
          databaseId: number
          uri: string
          mbid: string | null
          title: string
          releaseDate: string | null
          createdAt: string
          isLocal: boolean
          tracksCount: number
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
          artist: {
            databaseId: number
            uri: string
            mbid: string | null
            name: string
            createdAt: string
            modifiedAt: string
            isLocal: boolean
            contentCategory: ContentCategory
            description: { text: string | null; format: ContentFormat; html: string } | null
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
            channel: { databaseId: number } | null
          }
        } | null
        uploads: Array<{
          uuid: string
          size: number | null
          duration: number | null
          bitrate: number | null
          mimetype: string | null
          extension: string | null
          isLocal: boolean
        }>
      }
    }>
  }
}

export type TrackQueryVariables = Exact<{
  id: number
}>

export type TrackQuery = {
  track: {
    databaseId: number
    uuid: string
    uri: string
    mbid: string | null
    title: string
    position: number | null
    discNumber: number | null
    copyright: string | null
    licenseCode: string | null
    downloadsCount: number
    createdAt: string
    isLocal: boolean
    description: { text: string | null; format: ContentFormat; html: string } | null
    tags: Array<{ name: string }>
    attributedTo: {
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
    artist: {
      databaseId: number
      uri: string
      mbid: string | null
      name: string
      createdAt: string
      modifiedAt: string
      isLocal: boolean
      contentCategory: ContentCategory
      description: { text: string | null; format: ContentFormat; html: string } | null
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
      channel: { databaseId: number } | null
    }
    album: {
      databaseId: number
      uri: string
      mbid: string | null
      title: string
      releaseDate: string | null
      createdAt: string
      isLocal: boolean
      tracksCount: number
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
    } | null
    uploads: Array<{
      uuid: string
      size: number | null
      duration: number | null
      bitrate: number | null
      mimetype: string | null
      extension: string | null
      isLocal: boolean
    }>
  } | null
}

export type TrackLibrariesQueryVariables = Exact<{
  id: number
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type TrackLibrariesQuery = {
  track: {
    libraries: {
      totalCount: number
      edges: Array<{
        node: {
          uri: string
          uuid: string
          name: string
          description: string | null
          privacyLevel: PrivacyLevel
          createdAt: string
          uploadsCount: number
          actor: {
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
          latestScan: {
            totalFiles: number
            processedFiles: number
            erroredFiles: number
            status: LibraryScanStatus
            createdAt: string
            modifiedAt: string | null
          } | null
        }
      }>
    }
  } | null
}

export type DeleteTrackMutationVariables = Exact<{
  input: DeleteTrackInput
}>

export type DeleteTrackMutation = {
  deleteTrack:
    | { __typename: 'DeleteTrackSuccess'; databaseId: number }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type UploadsQueryVariables = Exact<{
  filter?: UploadFilter | null | undefined
  orderBy?: Array<UploadOrder> | UploadOrder | null | undefined
  first?: number | null | undefined
  offset?: number | null | undefined
}>

export type UploadsQuery = {
  viewer: {
    uploads: {
      totalCount: number
      edges: Array<{
        node: {
          uuid: string
          filename: string | null
          createdAt: string
          mimetype: string | null
          duration: number | null
          bitrate: number | null
          size: number | null
          importedAt: string | null
          importStatus: ImportStatus
          importReference: string
          importMetadata: any
          duplicateOf: string | null
          source: string | null
          importError: {
            code: ImportErrorCode
            mistakes: Array<{ path: Array<string>; message: string }>
            fileTags: Array<{ name: string; value: string }> | null
          } | null
          library: {
            uuid: string
            uri: string
            name: string
            description: string | null
            privacyLevel: PrivacyLevel
            createdAt: string
            actor: {
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
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
            } | null
          } | null
        }
      }>
    }
  } | null
}

export type UploadQueryVariables = Exact<{
  uuid: string
}>

export type UploadQuery = {
  upload: {
    uuid: string
    filename: string | null
    createdAt: string
    mimetype: string | null
    duration: number | null
    bitrate: number | null
    size: number | null
    importedAt: string | null
    importStatus: ImportStatus
    importReference: string
    importMetadata: any
    duplicateOf: string | null
    source: string | null
    importError: {
      code: ImportErrorCode
      mistakes: Array<{ path: Array<string>; message: string }>
      fileTags: Array<{ name: string; value: string }> | null
    } | null
    library: {
      uuid: string
      uri: string
      name: string
      description: string | null
      privacyLevel: PrivacyLevel
      createdAt: string
      actor: {
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
    track: {
      databaseId: number
      uuid: string
      uri: string
      mbid: string | null
      title: string
      position: number | null
      discNumber: number | null
      copyright: string | null
      licenseCode: string | null
      downloadsCount: number
      createdAt: string
      isLocal: boolean
      attributedTo: {
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
      artist: {
        databaseId: number
        uri: string
        mbid: string | null
        name: string
        createdAt: string
        modifiedAt: string
        isLocal: boolean
        contentCategory: ContentCategory
        description: { text: string | null; format: ContentFormat; html: string } | null
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
        channel: { databaseId: number } | null
      }
      album: {
        databaseId: number
        uri: string
        mbid: string | null
        title: string
        releaseDate: string | null
        createdAt: string
        isLocal: boolean
        tracksCount: number
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
        artist: {
          databaseId: number
          uri: string
          mbid: string | null
          name: string
          createdAt: string
          modifiedAt: string
          isLocal: boolean
          contentCategory: ContentCategory
          description: { text: string | null; format: ContentFormat; html: string } | null
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
          channel: { databaseId: number } | null
        }
      } | null
    } | null
  } | null
}

export type UploadFileMetadataQueryVariables = Exact<{
  uuid: string
}>

export type UploadFileMetadataQuery = {
  upload: {
    fileMetadata: {
      title: string | null
      position: number | null
      discNumber: number | null
      copyright: string | null
      license: string | null
      mbid: string | null
      tags: Array<string>
      description: string | null
      artists: Array<{ name: string; mbid: string | null }>
      album: {
        title: string
        mbid: string | null
        releaseDate: string | null
        artists: Array<{ name: string; mbid: string | null }>
        cover: { mimetype: string; content: string; description: string; type: number } | null
      }
    } | null
  } | null
}

export type UploadAudioMutationVariables = Exact<{
  input: UploadAudioInput
}>

export type UploadAudioMutation = {
  uploadAudio:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'QuotaExceededError'; message: string }
    | {
        __typename: 'UploadAudioSuccess'
        upload: {
          uuid: string
          filename: string | null
          createdAt: string
          mimetype: string | null
          duration: number | null
          bitrate: number | null
          size: number | null
          importedAt: string | null
          importStatus: ImportStatus
          importReference: string
          importMetadata: any
          duplicateOf: string | null
          source: string | null
          importError: {
            code: ImportErrorCode
            mistakes: Array<{ path: Array<string>; message: string }>
            fileTags: Array<{ name: string; value: string }> | null
          } | null
          library: {
            uuid: string
            uri: string
            name: string
            description: string | null
            privacyLevel: PrivacyLevel
            createdAt: string
            actor: {
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
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
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

export type UpdateUploadMutationVariables = Exact<{
  input: UpdateUploadInput
}>

export type UpdateUploadMutation = {
  updateUpload:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'QuotaExceededError'; message: string }
    | {
        __typename: 'UpdateUploadSuccess'
        upload: {
          uuid: string
          filename: string | null
          createdAt: string
          mimetype: string | null
          duration: number | null
          bitrate: number | null
          size: number | null
          importedAt: string | null
          importStatus: ImportStatus
          importReference: string
          importMetadata: any
          duplicateOf: string | null
          source: string | null
          importError: {
            code: ImportErrorCode
            mistakes: Array<{ path: Array<string>; message: string }>
            fileTags: Array<{ name: string; value: string }> | null
          } | null
          library: {
            uuid: string
            uri: string
            name: string
            description: string | null
            privacyLevel: PrivacyLevel
            createdAt: string
            actor: {
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
          track: {
            databaseId: number
            uuid: string
            uri: string
            mbid: string | null
            title: string
            position: number | null
            discNumber: number | null
            copyright: string | null
            licenseCode: string | null
            downloadsCount: number
            createdAt: string
            isLocal: boolean
            attributedTo: {
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
            artist: {
              databaseId: number
              uri: string
              mbid: string | null
              name: string
              createdAt: string
              modifiedAt: string
              isLocal: boolean
              contentCategory: ContentCategory
              description: { text: string | null; format: ContentFormat; html: string } | null
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
              channel: { databaseId: number } | null
            }
            album: {
              databaseId: number
              uri: string
              mbid: string | null
              title: string
              releaseDate: string | null
              createdAt: string
              isLocal: boolean
              tracksCount: number
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
              artist: {
                databaseId: number
                uri: string
                mbid: string | null
                name: string
                createdAt: string
                modifiedAt: string
                isLocal: boolean
                contentCategory: ContentCategory
                description: { text: string | null; format: ContentFormat; html: string } | null
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
                channel: { databaseId: number } | null
              }
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

export type DeleteUploadsMutationVariables = Exact<{
  input: DeleteUploadsInput
}>

export type DeleteUploadsMutation = {
  deleteUploads:
    | { __typename: 'DeleteUploadsSuccess'; uploads: { matched: number; changed: number } }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RelaunchImportsMutationVariables = Exact<{
  input: RelaunchImportsInput
}>

export type RelaunchImportsMutation = {
  relaunchImports:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'RelaunchImportsSuccess'; uploads: { matched: number; changed: number } }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type PublishUploadsMutationVariables = Exact<{
  input: PublishUploadsInput
}>

export type PublishUploadsMutation = {
  publishUploads:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'PublishUploadsSuccess'; uploads: { matched: number; changed: number } }
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
export const ActorFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
    `,
  { fragmentName: 'ActorFields' },
) as unknown as TypedDocumentString<ActorFieldsFragment, unknown>
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
    `,
  { fragmentName: 'AttachmentFields' },
) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>
export const ContentFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ContentFields on Content {
  text
  format
  html
}
    `,
  { fragmentName: 'ContentFields' },
) as unknown as TypedDocumentString<ContentFieldsFragment, unknown>
export const SimpleArtistFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}`,
  { fragmentName: 'SimpleArtistFields' },
) as unknown as TypedDocumentString<SimpleArtistFieldsFragment, unknown>
export const AlbumFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment AlbumFields on Album {
  databaseId
  uri
  mbid
  title
  releaseDate
  createdAt
  isLocal
  isPlayable
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`,
  { fragmentName: 'AlbumFields' },
) as unknown as TypedDocumentString<AlbumFieldsFragment, unknown>
export const ArtistFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  contentCategory
  createdAt
  isLocal
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  channel {
    uuid
    actor {
      handle
      username
      domain
    }
  }
  cover {
    ...AttachmentFields
  }
  discography {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    isPlayable
    cover {
      ...AttachmentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`,
  { fragmentName: 'ArtistFields' },
) as unknown as TypedDocumentString<ArtistFieldsFragment, unknown>
export const ChannelFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}`,
  { fragmentName: 'ChannelFields' },
) as unknown as TypedDocumentString<ChannelFieldsFragment, unknown>
export const SubscriptionFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment SubscriptionFields on ChannelSubscription {
  uuid
  uri
  isApproved
  createdAt
  channel {
    ...ChannelFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment ContentFields on Content {
  text
  format
  html
}`,
  { fragmentName: 'SubscriptionFields' },
) as unknown as TypedDocumentString<SubscriptionFieldsFragment, unknown>
export const FailureFragmentDoc = new TypedDocumentString(
  `
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
    `,
  { fragmentName: 'Failure' },
) as unknown as TypedDocumentString<FailureFragment, unknown>
export const LibraryFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment LibraryFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  size
  actor {
    ...ActorFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}`,
  { fragmentName: 'LibraryFields' },
) as unknown as TypedDocumentString<LibraryFieldsFragment, unknown>
export const TagFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment TagFields on Tag {
  name
  createdAt
}
    `,
  { fragmentName: 'TagFields' },
) as unknown as TypedDocumentString<TagFieldsFragment, unknown>
export const LibraryOfUploadFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}`,
  { fragmentName: 'LibraryOfUploadFields' },
) as unknown as TypedDocumentString<LibraryOfUploadFieldsFragment, unknown>
export const UploadedTrackFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`,
  { fragmentName: 'UploadedTrackFields' },
) as unknown as TypedDocumentString<UploadedTrackFieldsFragment, unknown>
export const UploadFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`,
  { fragmentName: 'UploadFields' },
) as unknown as TypedDocumentString<UploadFieldsFragment, unknown>
export const ApplicationFragmentDoc = new TypedDocumentString(
  `
    fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}
    `,
  { fragmentName: 'Application' },
) as unknown as TypedDocumentString<ApplicationFragment, unknown>
export const ProtocolFailureFragmentDoc = new TypedDocumentString(
  `
    fragment ProtocolFailure on OAuthError {
  __typename
  message
  error
  errorRedirectUri
}
    `,
  { fragmentName: 'ProtocolFailure' },
) as unknown as TypedDocumentString<ProtocolFailureFragment, unknown>
export const SubsonicArchivedFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicArchived on Track {
  databaseId
  title
  position
  discNumber
  artist {
    name
  }
  album {
    title
    artist {
      name
    }
  }
}
    `,
  { fragmentName: 'SubsonicArchived' },
) as unknown as TypedDocumentString<SubsonicArchivedFragment, unknown>
export const SubsonicLyricsFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicLyrics on Lyrics {
  language
  lines {
    start
    text
  }
}
    `,
  { fragmentName: 'SubsonicLyrics' },
) as unknown as TypedDocumentString<SubsonicLyricsFragment, unknown>
export const SubsonicPictureFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicPicture on Attachment {
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
    `,
  { fragmentName: 'SubsonicPicture' },
) as unknown as TypedDocumentString<SubsonicPictureFragment, unknown>
export const SubsonicPlaylistFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicPlaylist on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  user {
    username
  }
  covers {
    uuid
  }
}
    `,
  { fragmentName: 'SubsonicPlaylist' },
) as unknown as TypedDocumentString<SubsonicPlaylistFragment, unknown>
export const SubsonicSongFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}
    `,
  { fragmentName: 'SubsonicSong' },
) as unknown as TypedDocumentString<SubsonicSongFragment, unknown>
export const SubsonicPlaylistEntriesFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicPlaylistEntries on Playlist {
  tracks(first: 100000) {
    edges {
      node {
        track {
          ...SubsonicSong
        }
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`,
  { fragmentName: 'SubsonicPlaylistEntries' },
) as unknown as TypedDocumentString<SubsonicPlaylistEntriesFragment, unknown>
export const SubsonicEpisodeFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicEpisode on Upload {
  uuid
  createdAt
  size
  duration
  bitrate
  mimetype
  extension
  track {
    id
    databaseId
    title
    createdAt
    description {
      plainText
    }
    cover {
      uuid
    }
    artist {
      channel {
        uuid
      }
    }
  }
}
    `,
  { fragmentName: 'SubsonicEpisode' },
) as unknown as TypedDocumentString<SubsonicEpisodeFragment, unknown>
export const SubsonicChannelFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicChannel on Channel {
  id
  uuid
  rssUrl
  artist {
    name
    description {
      plainText
    }
    cover {
      uuid
      sourceUrl
    }
  }
}
    `,
  { fragmentName: 'SubsonicChannel' },
) as unknown as TypedDocumentString<SubsonicChannelFragment, unknown>
export const SubsonicShareFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicShare on Share {
  databaseId
  url
  description
  visitsCount
  createdAt
  expiresAt
  lastVisitedAt
  user {
    username
  }
  tracks {
    ...SubsonicSong
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`,
  { fragmentName: 'SubsonicShare' },
) as unknown as TypedDocumentString<SubsonicShareFragment, unknown>
export const SubsonicUserFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicUser on Account {
  username
  email
  isSuperuser
}
    `,
  { fragmentName: 'SubsonicUser' },
) as unknown as TypedDocumentString<SubsonicUserFragment, unknown>
export const SubsonicAlbumFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}
    `,
  { fragmentName: 'SubsonicAlbum' },
) as unknown as TypedDocumentString<SubsonicAlbumFragment, unknown>
export const SubsonicArtistFragmentDoc = new TypedDocumentString(
  `
    fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}
    `,
  { fragmentName: 'SubsonicArtist' },
) as unknown as TypedDocumentString<SubsonicArtistFragment, unknown>
export const ActivityFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ActivityFields on Activity {
  kind
  databaseId
  happenedAt
  user {
    username
  }
  track {
    databaseId
    mbid
    title
    artist {
      name
    }
    album {
      title
    }
  }
}
    `,
  { fragmentName: 'ActivityFields' },
) as unknown as TypedDocumentString<ActivityFieldsFragment, unknown>
export const FeedFactsFragmentDoc = new TypedDocumentString(
  `
    fragment FeedFacts on Described {
  description {
    html
    plainText
  }
  cover {
    url
  }
  tags {
    name
  }
}
    `,
  { fragmentName: 'FeedFacts' },
) as unknown as TypedDocumentString<FeedFactsFragment, unknown>
export const FetchFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}`,
  { fragmentName: 'FetchFields' },
) as unknown as TypedDocumentString<FetchFieldsFragment, unknown>
export const LibraryScanFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}
    `,
  { fragmentName: 'LibraryScanFields' },
) as unknown as TypedDocumentString<LibraryScanFieldsFragment, unknown>
export const FederatedLibraryFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`,
  { fragmentName: 'FederatedLibraryFields' },
) as unknown as TypedDocumentString<FederatedLibraryFieldsFragment, unknown>
export const LibraryFollowFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment LibraryFollowFields on LibraryFollow {
  uuid
  createdAt
  isApproved
  actor {
    ...ActorFields
  }
  target {
    ...FederatedLibraryFields
    announcedUploadsCount
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`,
  { fragmentName: 'LibraryFollowFields' },
) as unknown as TypedDocumentString<LibraryFollowFieldsFragment, unknown>
export const NotificationFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment NotificationFields on Notification {
  databaseId
  isRead
  activity {
    uuid
    uri
    type
    createdAt
    document
    actor {
      ...ActorFields
    }
    library {
      uuid
      name
    }
    subject {
      handle
    }
    follow {
      kind
      uuid
      isApproved
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}`,
  { fragmentName: 'NotificationFields' },
) as unknown as TypedDocumentString<NotificationFieldsFragment, unknown>
export const UserFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`,
  { fragmentName: 'UserFields' },
) as unknown as TypedDocumentString<UserFieldsFragment, unknown>
export const PlayableUploadFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
    `,
  { fragmentName: 'PlayableUploadFields' },
) as unknown as TypedDocumentString<PlayableUploadFieldsFragment, unknown>
export const TrackFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`,
  { fragmentName: 'TrackFields' },
) as unknown as TypedDocumentString<TrackFieldsFragment, unknown>
export const ListeningFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ListeningFields on Listening {
  databaseId
  createdAt
  user {
    ...UserFields
  }
  track {
    ...TrackFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}`,
  { fragmentName: 'ListeningFields' },
) as unknown as TypedDocumentString<ListeningFieldsFragment, unknown>
export const SettingFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment SettingFields on Setting {
  __typename
  identifier
  section
  name
  label
  help
  ... on BooleanSetting {
    boolean: value
    booleanDefault: default
  }
  ... on IntegerSetting {
    integer: value
    integerDefault: default
  }
  ... on TextSetting {
    text: value
    textDefault: default
    isLong
  }
  ... on ChoicesSetting {
    chosen: value
    chosenDefault: default
    choices {
      value
      label
    }
  }
  ... on ImageSetting {
    image: value
  }
  ... on SignUpFormSetting {
    form: value {
      help {
        text
        format
        html
      }
      questions {
        label
        isRequired
        isLong
      }
    }
  }
}
    `,
  { fragmentName: 'SettingFields' },
) as unknown as TypedDocumentString<SettingFieldsFragment, unknown>
export const LicenseFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment LicenseFields on License {
  identifier
  url
  code
  name
  redistribute
  derivative
  commercial
  attribution
  copyleft
}
    `,
  { fragmentName: 'LicenseFields' },
) as unknown as TypedDocumentString<LicenseFieldsFragment, unknown>
export const BaseActorFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}`,
  { fragmentName: 'BaseActorFields' },
) as unknown as TypedDocumentString<BaseActorFieldsFragment, unknown>
export const AccountFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}`,
  { fragmentName: 'AccountFields' },
) as unknown as TypedDocumentString<AccountFieldsFragment, unknown>
export const ManagedAccountFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedAccountFields on ManagedAccount {
  actor {
    ...BaseActorFields
  }
  uploadsCount
  user {
    ...AccountFields
  }
  instancePolicy {
    databaseId
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`,
  { fragmentName: 'ManagedAccountFields' },
) as unknown as TypedDocumentString<ManagedAccountFieldsFragment, unknown>
export const ManagedAlbumBaseFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`,
  { fragmentName: 'ManagedAlbumBase' },
) as unknown as TypedDocumentString<ManagedAlbumBaseFragment, unknown>
export const ManagedArtistBaseFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
    `,
  { fragmentName: 'ManagedArtistBase' },
) as unknown as TypedDocumentString<ManagedArtistBaseFragment, unknown>
export const ManagedAlbumFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedAlbumFields on ManagedAlbum {
  album {
    ...ManagedAlbumBase
    tracksCount
    artist {
      ...ManagedArtistBase
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}`,
  { fragmentName: 'ManagedAlbumFields' },
) as unknown as TypedDocumentString<ManagedAlbumFieldsFragment, unknown>
export const ManagedAlbumDetailFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedAlbumDetail on ManagedAlbum {
  ...ManagedAlbumFields
  album {
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedAlbumFields on ManagedAlbum {
  album {
    ...ManagedAlbumBase
    tracksCount
    artist {
      ...ManagedArtistBase
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}`,
  { fragmentName: 'ManagedAlbumDetail' },
) as unknown as TypedDocumentString<ManagedAlbumDetailFragment, unknown>
export const ManagedArtistFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`,
  { fragmentName: 'ManagedArtistFields' },
) as unknown as TypedDocumentString<ManagedArtistFieldsFragment, unknown>
export const ManagedArtistDetailFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedArtistDetail on ManagedArtist {
  ...ManagedArtistFields
  artist {
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`,
  { fragmentName: 'ManagedArtistDetail' },
) as unknown as TypedDocumentString<ManagedArtistDetailFragment, unknown>
export const ManagedChannelBaseFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedChannelBase on ManagedChannel {
  databaseId
  uuid
  createdAt
  rssUrl
  metadata
  actor {
    ...BaseActorFields
  }
  attributedTo {
    ...BaseActorFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}`,
  { fragmentName: 'ManagedChannelBase' },
) as unknown as TypedDocumentString<ManagedChannelBaseFragment, unknown>
export const ManagedChannelFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedChannelFields on ManagedChannel {
  ...ManagedChannelBase
  artist {
    ...ManagedArtistFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedChannelBase on ManagedChannel {
  databaseId
  uuid
  createdAt
  rssUrl
  metadata
  actor {
    ...BaseActorFields
  }
  attributedTo {
    ...BaseActorFields
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`,
  { fragmentName: 'ManagedChannelFields' },
) as unknown as TypedDocumentString<ManagedChannelFieldsFragment, unknown>
export const DomainFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment DomainFields on Domain {
  name
  createdAt
  actorsCount
  activitiesCount
  nodeinfo
  nodeinfoFetchedAt
  isAllowed
  instancePolicy {
    databaseId
  }
}
    `,
  { fragmentName: 'DomainFields' },
) as unknown as TypedDocumentString<DomainFieldsFragment, unknown>
export const InvolvedAccountFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}
    `,
  { fragmentName: 'InvolvedAccountFields' },
) as unknown as TypedDocumentString<InvolvedAccountFieldsFragment, unknown>
export const InvitationFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment InvitationFields on Invitation {
  databaseId
  code
  createdAt
  expiresAt
  owner {
    ...InvolvedAccountFields
  }
  invitedUser {
    ...InvolvedAccountFields
  }
  users {
    ...InvolvedAccountFields
  }
}
    fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}`,
  { fragmentName: 'InvitationFields' },
) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>
export const ManagedLibraryBaseFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}`,
  { fragmentName: 'ManagedLibraryBase' },
) as unknown as TypedDocumentString<ManagedLibraryBaseFragment, unknown>
export const ManagedLibraryFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedLibraryFields on ManagedLibrary {
  ...ManagedLibraryBase
  uploadsCount
  followersCount
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}`,
  { fragmentName: 'ManagedLibraryFields' },
) as unknown as TypedDocumentString<ManagedLibraryFieldsFragment, unknown>
export const MusicUsageFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment MusicUsageFields on MusicUsage {
  listenings
  edits
  playlists
  favorites
  libraries
  channels
  uploads
  reports
  mediaSize
  storedMediaSize
}
    `,
  { fragmentName: 'MusicUsageFields' },
) as unknown as TypedDocumentString<MusicUsageFieldsFragment, unknown>
export const BaseNoteFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}`,
  { fragmentName: 'BaseNoteFields' },
) as unknown as TypedDocumentString<BaseNoteFieldsFragment, unknown>
export const NoteFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment NoteFields on Note {
  ...BaseNoteFields
  target {
    kind
    uuid
    handle
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}`,
  { fragmentName: 'NoteFields' },
) as unknown as TypedDocumentString<NoteFieldsFragment, unknown>
export const OriginStatisticsFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment OriginStatisticsFields on OriginStatistics {
  activities
  libraries
  channels
  receivedLibraryFollows
  emittedLibraryFollows
  artists
  albums
  tracks
  uploads
  mediaSize
  storedMediaSize
}
    `,
  { fragmentName: 'OriginStatisticsFields' },
) as unknown as TypedDocumentString<OriginStatisticsFieldsFragment, unknown>
export const InstancePolicyFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment InstancePolicyFields on InstancePolicy {
  databaseId
  uuid
  createdAt
  targetDomain
  targetAccount {
    handle
  }
  author {
    handle
  }
  summary
  isActive
  blockAll
  silenceActivity
  silenceNotifications
  rejectMedia
}
    `,
  { fragmentName: 'InstancePolicyFields' },
) as unknown as TypedDocumentString<InstancePolicyFieldsFragment, unknown>
export const ReportTargetFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}
    `,
  { fragmentName: 'ReportTargetFields' },
) as unknown as TypedDocumentString<ReportTargetFieldsFragment, unknown>
export const ReportFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ReportFields on Report {
  databaseId
  uuid
  uri
  createdAt
  handledAt
  isHandled
  summary
  type
  submitterEmail
  targetState
  target {
    ...ReportTargetFields
  }
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  targetOwner {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`,
  { fragmentName: 'ReportFields' },
) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>
export const UserRequestFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment UserRequestFields on UserRequest {
  databaseId
  uuid
  createdAt
  handledAt
  status
  answers
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}`,
  { fragmentName: 'UserRequestFields' },
) as unknown as TypedDocumentString<UserRequestFieldsFragment, unknown>
export const ManagedTagFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedTagFields on ManagedTag {
  databaseId
  name
  createdAt
  artistsCount
  albumsCount
  tracksCount
}
    `,
  { fragmentName: 'ManagedTagFields' },
) as unknown as TypedDocumentString<ManagedTagFieldsFragment, unknown>
export const ManagedTrackBaseFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
    `,
  { fragmentName: 'ManagedTrackBase' },
) as unknown as TypedDocumentString<ManagedTrackBaseFragment, unknown>
export const ManagedTrackFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedTrackFields on ManagedTrack {
  uploadsCount
  track {
    ...ManagedTrackBase
    artist {
      ...ManagedArtistBase
    }
    album {
      ...ManagedAlbumBase
      artist {
        ...ManagedArtistBase
      }
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}`,
  { fragmentName: 'ManagedTrackFields' },
) as unknown as TypedDocumentString<ManagedTrackFieldsFragment, unknown>
export const ManagedTrackDetailFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedTrackDetail on ManagedTrack {
  ...ManagedTrackFields
  track {
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
fragment ManagedTrackFields on ManagedTrack {
  uploadsCount
  track {
    ...ManagedTrackBase
    artist {
      ...ManagedArtistBase
    }
    album {
      ...ManagedAlbumBase
      artist {
        ...ManagedArtistBase
      }
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
  }
}`,
  { fragmentName: 'ManagedTrackDetail' },
) as unknown as TypedDocumentString<ManagedTrackDetailFragment, unknown>
export const ManagedUploadFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ManagedUploadFields on ManagedUpload {
  databaseId
  fileUrl
  source
  accessedAt
  modifiedAt
  metadata
  importMetadata
  importDetails
  upload {
    uuid
    uri
    isLocal
    url
    filename
    mimetype
    duration
    bitrate
    size
    createdAt
    importedAt
    importStatus
    importReference
  }
  track {
    ...ManagedTrackBase
  }
  library {
    ...ManagedLibraryBase
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}`,
  { fragmentName: 'ManagedUploadFields' },
) as unknown as TypedDocumentString<ManagedUploadFieldsFragment, unknown>
export const ContentFilterFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ContentFilterFields on ContentFilter {
  uuid
  createdAt
  target {
    databaseId
    name
  }
}
    `,
  { fragmentName: 'ContentFilterFields' },
) as unknown as TypedDocumentString<ContentFilterFieldsFragment, unknown>
export const EditValuesFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}
    `,
  { fragmentName: 'EditValuesFields' },
) as unknown as TypedDocumentString<EditValuesFieldsFragment, unknown>
export const EditFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`,
  { fragmentName: 'EditFields' },
) as unknown as TypedDocumentString<EditFieldsFragment, unknown>
export const PlaylistFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment PlaylistFields on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  isPlayable
  covers {
    url(size: MEDIUM)
  }
  user {
    ...UserFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}`,
  { fragmentName: 'PlaylistFields' },
) as unknown as TypedDocumentString<PlaylistFieldsFragment, unknown>
export const PlaylistTrackFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment PlaylistTrackFields on PlaylistTrack {
  index
  createdAt
  track {
    ...TrackFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`,
  { fragmentName: 'PlaylistTrackFields' },
) as unknown as TypedDocumentString<PlaylistTrackFieldsFragment, unknown>
export const PluginFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment PluginFields on Plugin {
  name
  label
  description
  homepage
  providesContent
  isEnabled
  settings
  fields {
    name
    kind
    label
    help
    isRequired
    mayBeNull
    mayBeBlank
  }
}
    `,
  { fragmentName: 'PluginFields' },
) as unknown as TypedDocumentString<PluginFieldsFragment, unknown>
export const RadioFilterFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
    `,
  { fragmentName: 'RadioFilterFields' },
) as unknown as TypedDocumentString<RadioFilterFieldsFragment, unknown>
export const RadioFilterTreeFragmentDoc = new TypedDocumentString(
  `
    fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
    fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}`,
  { fragmentName: 'RadioFilterTree' },
) as unknown as TypedDocumentString<RadioFilterTreeFragment, unknown>
export const RadioFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment RadioFields on Radio {
  databaseId
  name
  description
  isPublic
  createdAt
  user {
    ...UserFields
  }
  filters {
    ...RadioFilterTree
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}`,
  { fragmentName: 'RadioFields' },
) as unknown as TypedDocumentString<RadioFieldsFragment, unknown>
export const RadioSessionFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment RadioSessionFields on RadioSession {
  databaseId
  kind
  relatedTo
  radioDatabaseId
  createdAt
  user {
    databaseId
  }
  filter {
    ...RadioFilterTree
  }
}
    fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}`,
  { fragmentName: 'RadioSessionFields' },
) as unknown as TypedDocumentString<RadioSessionFieldsFragment, unknown>
export const ApplicationDocument = new TypedDocumentString(`
    query Application($clientId: String!) {
  application(clientId: $clientId) {
    ...Application
  }
}
    fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>
export const OwnApplicationsDocument = new TypedDocumentString(`
    query OwnApplications($first: Int!, $offset: Int!) {
  viewer {
    applications(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...Application
        }
      }
    }
  }
}
    fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<OwnApplicationsQuery, OwnApplicationsQueryVariables>
export const CreateApplicationDocument = new TypedDocumentString(`
    mutation CreateApplication($input: CreateApplicationInput!) {
  createApplication(input: $input) {
    ... on CreateApplicationSuccess {
      __typename
      clientSecret
      application {
        ...Application
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<CreateApplicationMutation, CreateApplicationMutationVariables>
export const UpdateApplicationDocument = new TypedDocumentString(`
    mutation UpdateApplication($input: UpdateApplicationInput!) {
  updateApplication(input: $input) {
    ... on UpdateApplicationSuccess {
      __typename
      application {
        ...Application
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<UpdateApplicationMutation, UpdateApplicationMutationVariables>
export const DeleteApplicationDocument = new TypedDocumentString(`
    mutation DeleteApplication($input: DeleteApplicationInput!) {
  deleteApplication(input: $input) {
    ... on DeleteApplicationSuccess {
      __typename
      clientId
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteApplicationMutation, DeleteApplicationMutationVariables>
export const RefreshApplicationTokenDocument = new TypedDocumentString(`
    mutation RefreshApplicationToken($input: RefreshApplicationTokenInput!) {
  refreshApplicationToken(input: $input) {
    ... on RefreshApplicationTokenSuccess {
      __typename
      application {
        ...Application
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<
  RefreshApplicationTokenMutation,
  RefreshApplicationTokenMutationVariables
>
export const GrantsDocument = new TypedDocumentString(`
    query Grants {
  viewer {
    authorizedApplications {
      application {
        ...Application
      }
    }
  }
}
    fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>
export const GrantDocument = new TypedDocumentString(`
    query Grant($clientId: String!) {
  viewer {
    authorizedApplication(clientId: $clientId) {
      application {
        ...Application
      }
    }
  }
}
    fragment Application on Application {
  clientId
  name
  scopes
  redirectUris
  token
  isOwn
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<GrantQuery, GrantQueryVariables>
export const RevokeApplicationDocument = new TypedDocumentString(`
    mutation RevokeApplication($input: RevokeApplicationInput!) {
  revokeApplication(input: $input) {
    ... on RevokeApplicationSuccess {
      __typename
      application {
        clientId
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RevokeApplicationMutation, RevokeApplicationMutationVariables>
export const AuthorizeApplicationDocument = new TypedDocumentString(`
    mutation AuthorizeApplication($input: AuthorizeApplicationInput!) {
  authorizeApplication(input: $input) {
    ... on AuthorizeApplicationSuccess {
      __typename
      code
      redirectUri
    }
    ...ProtocolFailure
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ProtocolFailure on OAuthError {
  __typename
  message
  error
  errorRedirectUri
}`) as unknown as TypedDocumentString<AuthorizeApplicationMutation, AuthorizeApplicationMutationVariables>
export const ExchangeTokenDocument = new TypedDocumentString(`
    mutation ExchangeToken($input: ExchangeTokenInput!) {
  exchangeToken(input: $input) {
    ... on ExchangeTokenSuccess {
      __typename
      accessToken
      refreshToken
      expiresIn
      scope
    }
    ...ProtocolFailure
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ProtocolFailure on OAuthError {
  __typename
  message
  error
  errorRedirectUri
}`) as unknown as TypedDocumentString<ExchangeTokenMutation, ExchangeTokenMutationVariables>
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    ... on RevokeTokenSuccess {
      __typename
      done
    }
    ...ProtocolFailure
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ProtocolFailure on OAuthError {
  __typename
  message
  error
  errorRedirectUri
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>
export const SubsonicArtistArchiveDocument = new TypedDocumentString(`
    query SubsonicArtistArchive($id: Int!) {
  artist(databaseId: $id) {
    name
    discography {
      tracks(filter: {playable: true}, first: 100000) {
        edges {
          node {
            ...SubsonicArchived
          }
        }
      }
    }
    tracks(filter: {playable: true}, orderBy: [ALBUM_POSITION_ASC], first: 100000) {
      edges {
        node {
          ...SubsonicArchived
        }
      }
    }
  }
}
    fragment SubsonicArchived on Track {
  databaseId
  title
  position
  discNumber
  artist {
    name
  }
  album {
    title
    artist {
      name
    }
  }
}`) as unknown as TypedDocumentString<SubsonicArtistArchiveQuery, SubsonicArtistArchiveQueryVariables>
export const SubsonicAlbumArchiveDocument = new TypedDocumentString(`
    query SubsonicAlbumArchive($id: Int!) {
  album(databaseId: $id) {
    title
    artist {
      name
    }
    tracks(filter: {playable: true}, first: 100000) {
      edges {
        node {
          ...SubsonicArchived
        }
      }
    }
  }
}
    fragment SubsonicArchived on Track {
  databaseId
  title
  position
  discNumber
  artist {
    name
  }
  album {
    title
    artist {
      name
    }
  }
}`) as unknown as TypedDocumentString<SubsonicAlbumArchiveQuery, SubsonicAlbumArchiveQueryVariables>
export const SubsonicPlaylistArchiveDocument = new TypedDocumentString(`
    query SubsonicPlaylistArchive($id: Int!) {
  playlist(databaseId: $id) {
    name
    tracks(first: 100000) {
      edges {
        node {
          track {
            ...SubsonicArchived
            isPlayable
          }
        }
      }
    }
  }
}
    fragment SubsonicArchived on Track {
  databaseId
  title
  position
  discNumber
  artist {
    name
  }
  album {
    title
    artist {
      name
    }
  }
}`) as unknown as TypedDocumentString<SubsonicPlaylistArchiveQuery, SubsonicPlaylistArchiveQueryVariables>
export const SubsonicArtistsDocument = new TypedDocumentString(`
    query SubsonicArtists {
  artists(
    filter: {playable: true, includeChannels: true}
    orderBy: [NAME_ASC]
    first: 100000
  ) {
    edges {
      node {
        ...SubsonicArtist
        modifiedAt
      }
    }
  }
}
    fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}`) as unknown as TypedDocumentString<SubsonicArtistsQuery, SubsonicArtistsQueryVariables>
export const SubsonicArtistDocument = new TypedDocumentString(`
    query SubsonicArtist($id: Int!) {
  artist(databaseId: $id) {
    ...SubsonicArtist
    isPlayable
    cover {
      uuid
    }
    discography {
      ...SubsonicAlbum
      isPlayable
    }
  }
}
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}
fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}`) as unknown as TypedDocumentString<SubsonicArtistQuery, SubsonicArtistQueryVariables>
export const SubsonicAlbumDocument = new TypedDocumentString(`
    query SubsonicAlbum($id: Int!) {
  album(databaseId: $id) {
    ...SubsonicAlbum
    tracks(first: 100000) {
      edges {
        node {
          ...SubsonicSong
        }
      }
    }
  }
}
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicAlbumQuery, SubsonicAlbumQueryVariables>
export const SubsonicSongDocument = new TypedDocumentString(`
    query SubsonicSong($id: Int!) {
  track(databaseId: $id) {
    ...SubsonicSong
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicSongQuery, SubsonicSongQueryVariables>
export const SubsonicGenresDocument = new TypedDocumentString(`
    query SubsonicGenres {
  genres {
    name
    tracksCount
    albumsCount
  }
}
    `) as unknown as TypedDocumentString<SubsonicGenresQuery, SubsonicGenresQueryVariables>
export const SubsonicArtistInformationDocument = new TypedDocumentString(`
    query SubsonicArtistInformation($id: Int!, $globalId: ID!, $count: Int!, $playable: Boolean) {
  artist(databaseId: $id) {
    mbid
    isPlayable
    discography {
      isPlayable
      cover {
        ...SubsonicPicture
      }
    }
    description {
      plainText
    }
    cover {
      ...SubsonicPicture
    }
  }
  artists(
    filter: {related: $globalId, playable: $playable, includeChannels: true}
    orderBy: [RELATED]
    first: $count
  ) {
    edges {
      node {
        ...SubsonicArtist
      }
    }
  }
}
    fragment SubsonicPicture on Attachment {
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}`) as unknown as TypedDocumentString<SubsonicArtistInformationQuery, SubsonicArtistInformationQueryVariables>
export const SubsonicAlbumInformationDocument = new TypedDocumentString(`
    query SubsonicAlbumInformation($id: Int!) {
  album(databaseId: $id) {
    mbid
    isPlayable
    description {
      plainText
    }
    cover {
      ...SubsonicPicture
    }
  }
}
    fragment SubsonicPicture on Attachment {
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`) as unknown as TypedDocumentString<SubsonicAlbumInformationQuery, SubsonicAlbumInformationQueryVariables>
export const SubsonicNearSongsDocument = new TypedDocumentString(`
    query SubsonicNearSongs($artist: ID!, $count: Int!) {
  tracks(
    filter: {nearArtist: $artist, playable: true, includeChannels: true}
    orderBy: [RANDOM]
    first: $count
  ) {
    edges {
      node {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicNearSongsQuery, SubsonicNearSongsQueryVariables>
export const SubsonicArtistOfDocument = new TypedDocumentString(`
    query SubsonicArtistOf($id: Int!) {
  track(databaseId: $id) {
    artist {
      id
    }
  }
  album(databaseId: $id) {
    artist {
      id
    }
  }
  artist(databaseId: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubsonicArtistOfQuery, SubsonicArtistOfQueryVariables>
export const SubsonicTopSongsDocument = new TypedDocumentString(`
    query SubsonicTopSongs($filter: TrackFilter!, $count: Int!) {
  tracks(filter: $filter, orderBy: [PLAYS_DESC, ID_ASC], first: $count) {
    edges {
      node {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicTopSongsQuery, SubsonicTopSongsQueryVariables>
export const SubsonicLyricsDocument = new TypedDocumentString(`
    query SubsonicLyrics($id: Int!) {
  track(databaseId: $id) {
    title
    isPlayable
    artist {
      name
    }
    lyrics {
      ...SubsonicLyrics
    }
  }
}
    fragment SubsonicLyrics on Lyrics {
  language
  lines {
    start
    text
  }
}`) as unknown as TypedDocumentString<SubsonicLyricsQuery, SubsonicLyricsQueryVariables>
export const SubsonicLyricsByTitleDocument = new TypedDocumentString(`
    query SubsonicLyricsByTitle($title: String!, $artist: String) {
  tracks(
    filter: {title: {equalsIgnoringCase: $title}, artistName: $artist, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [ID_ASC]
    first: 1
  ) {
    edges {
      node {
        title
        artist {
          name
        }
        lyrics {
          ...SubsonicLyrics
        }
      }
    }
  }
}
    fragment SubsonicLyrics on Lyrics {
  language
  lines {
    start
    text
  }
}`) as unknown as TypedDocumentString<SubsonicLyricsByTitleQuery, SubsonicLyricsByTitleQueryVariables>
export const SubsonicAlbumsDocument = new TypedDocumentString(`
    query SubsonicAlbums($filter: AlbumFilter!, $orderBy: [AlbumOrder!]!, $first: Int!, $offset: Int!) {
  albums(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    edges {
      node {
        ...SubsonicAlbum
      }
    }
  }
}
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}`) as unknown as TypedDocumentString<SubsonicAlbumsQuery, SubsonicAlbumsQueryVariables>
export const SubsonicSongsDocument = new TypedDocumentString(`
    query SubsonicSongs($filter: TrackFilter!, $orderBy: [TrackOrder!]!, $first: Int!, $offset: Int!) {
  tracks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    edges {
      node {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicSongsQuery, SubsonicSongsQueryVariables>
export const SubsonicStarredDocument = new TypedDocumentString(`
    query SubsonicStarred {
  artists(
    filter: {starred: true, includeChannels: true, includeHidden: true}
    orderBy: [STARRED_AT_DESC]
    first: 100000
  ) {
    edges {
      node {
        ...SubsonicArtist
      }
    }
  }
  albums(
    filter: {starred: true, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [STARRED_AT_DESC]
    first: 100000
  ) {
    edges {
      node {
        ...SubsonicAlbum
      }
    }
  }
  tracks(
    filter: {favorite: true, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [FAVORITED_AT_DESC]
    first: 100000
  ) {
    edges {
      node {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}
fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicStarredQuery, SubsonicStarredQueryVariables>
export const SubsonicNowPlayingDocument = new TypedDocumentString(`
    query SubsonicNowPlaying {
  nowPlaying {
    startedAt
    client
    user {
      username
    }
    track {
      ...SubsonicSong
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicNowPlayingQuery, SubsonicNowPlayingQueryVariables>
export const SubsonicStreamDocument = new TypedDocumentString(`
    query SubsonicStream($id: Int!) {
  track(databaseId: $id) {
    uuid
    isPlayable
    duration
  }
}
    `) as unknown as TypedDocumentString<SubsonicStreamQuery, SubsonicStreamQueryVariables>
export const SubsonicAlbumPictureDocument = new TypedDocumentString(`
    query SubsonicAlbumPicture($id: Int!) {
  album(databaseId: $id) {
    cover {
      uuid
    }
  }
}
    `) as unknown as TypedDocumentString<SubsonicAlbumPictureQuery, SubsonicAlbumPictureQueryVariables>
export const SubsonicArtistPictureDocument = new TypedDocumentString(`
    query SubsonicArtistPicture($id: Int!) {
  artist(databaseId: $id) {
    cover {
      uuid
    }
    discography {
      cover {
        uuid
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubsonicArtistPictureQuery, SubsonicArtistPictureQueryVariables>
export const SubsonicAvatarDocument = new TypedDocumentString(`
    query SubsonicAvatar($username: String!) {
  user(username: $username) {
    actor {
      avatar {
        uuid
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubsonicAvatarQuery, SubsonicAvatarQueryVariables>
export const SubsonicPlaylistsDocument = new TypedDocumentString(`
    query SubsonicPlaylists {
  playlists(first: 100000) {
    edges {
      node {
        ...SubsonicPlaylist
      }
    }
  }
}
    fragment SubsonicPlaylist on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  user {
    username
  }
  covers {
    uuid
  }
}`) as unknown as TypedDocumentString<SubsonicPlaylistsQuery, SubsonicPlaylistsQueryVariables>
export const SubsonicPlaylistDocument = new TypedDocumentString(`
    query SubsonicPlaylist($id: Int!) {
  playlist(databaseId: $id) {
    ...SubsonicPlaylist
    ...SubsonicPlaylistEntries
  }
}
    fragment SubsonicPlaylist on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  user {
    username
  }
  covers {
    uuid
  }
}
fragment SubsonicPlaylistEntries on Playlist {
  tracks(first: 100000) {
    edges {
      node {
        track {
          ...SubsonicSong
        }
      }
    }
  }
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicPlaylistQuery, SubsonicPlaylistQueryVariables>
export const SubsonicCreatePlaylistDocument = new TypedDocumentString(`
    mutation SubsonicCreatePlaylist($input: CreatePlaylistInput!) {
  createPlaylist(input: $input) {
    ... on CreatePlaylistSuccess {
      __typename
      playlist {
        databaseId
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicCreatePlaylistMutation, SubsonicCreatePlaylistMutationVariables>
export const SubsonicUpdatePlaylistDocument = new TypedDocumentString(`
    mutation SubsonicUpdatePlaylist($input: UpdatePlaylistInput!) {
  updatePlaylist(input: $input) {
    ... on UpdatePlaylistSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicUpdatePlaylistMutation, SubsonicUpdatePlaylistMutationVariables>
export const SubsonicEditPlaylistTracksDocument = new TypedDocumentString(`
    mutation SubsonicEditPlaylistTracks($input: EditPlaylistTracksInput!) {
  editPlaylistTracks(input: $input) {
    ... on EditPlaylistTracksSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<
  SubsonicEditPlaylistTracksMutation,
  SubsonicEditPlaylistTracksMutationVariables
>
export const SubsonicDeletePlaylistDocument = new TypedDocumentString(`
    mutation SubsonicDeletePlaylist($input: DeletePlaylistInput!) {
  deletePlaylist(input: $input) {
    ... on DeletePlaylistSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicDeletePlaylistMutation, SubsonicDeletePlaylistMutationVariables>
export const SubsonicPodcastsDocument = new TypedDocumentString(`
    query SubsonicPodcasts($withEpisodes: Boolean!) {
  channels(filter: {subscribed: true, includeHidden: true}, first: 100000) {
    edges {
      node {
        ...SubsonicChannel
        episodes(first: 100000) @include(if: $withEpisodes) {
          edges {
            node {
              ...SubsonicEpisode
            }
          }
        }
      }
    }
  }
}
    fragment SubsonicEpisode on Upload {
  uuid
  createdAt
  size
  duration
  bitrate
  mimetype
  extension
  track {
    id
    databaseId
    title
    createdAt
    description {
      plainText
    }
    cover {
      uuid
    }
    artist {
      channel {
        uuid
      }
    }
  }
}
fragment SubsonicChannel on Channel {
  id
  uuid
  rssUrl
  artist {
    name
    description {
      plainText
    }
    cover {
      uuid
      sourceUrl
    }
  }
}`) as unknown as TypedDocumentString<SubsonicPodcastsQuery, SubsonicPodcastsQueryVariables>
export const SubsonicPodcastDocument = new TypedDocumentString(`
    query SubsonicPodcast($uuid: UUID!, $withEpisodes: Boolean!) {
  channel(uuid: $uuid) {
    ...SubsonicChannel
    isSubscribed
    episodes(first: 100000) @include(if: $withEpisodes) {
      edges {
        node {
          ...SubsonicEpisode
        }
      }
    }
  }
}
    fragment SubsonicEpisode on Upload {
  uuid
  createdAt
  size
  duration
  bitrate
  mimetype
  extension
  track {
    id
    databaseId
    title
    createdAt
    description {
      plainText
    }
    cover {
      uuid
    }
    artist {
      channel {
        uuid
      }
    }
  }
}
fragment SubsonicChannel on Channel {
  id
  uuid
  rssUrl
  artist {
    name
    description {
      plainText
    }
    cover {
      uuid
      sourceUrl
    }
  }
}`) as unknown as TypedDocumentString<SubsonicPodcastQuery, SubsonicPodcastQueryVariables>
export const SubsonicNewestPodcastsDocument = new TypedDocumentString(`
    query SubsonicNewestPodcasts($first: Int!) {
  viewer {
    episodes(first: $first) {
      edges {
        node {
          ...SubsonicEpisode
        }
      }
    }
  }
}
    fragment SubsonicEpisode on Upload {
  uuid
  createdAt
  size
  duration
  bitrate
  mimetype
  extension
  track {
    id
    databaseId
    title
    createdAt
    description {
      plainText
    }
    cover {
      uuid
    }
    artist {
      channel {
        uuid
      }
    }
  }
}`) as unknown as TypedDocumentString<SubsonicNewestPodcastsQuery, SubsonicNewestPodcastsQueryVariables>
export const SubsonicPodcastEpisodeDocument = new TypedDocumentString(`
    query SubsonicPodcastEpisode($uuid: UUID!) {
  upload(uuid: $uuid) {
    ...SubsonicEpisode
  }
}
    fragment SubsonicEpisode on Upload {
  uuid
  createdAt
  size
  duration
  bitrate
  mimetype
  extension
  track {
    id
    databaseId
    title
    createdAt
    description {
      plainText
    }
    cover {
      uuid
    }
    artist {
      channel {
        uuid
      }
    }
  }
}`) as unknown as TypedDocumentString<SubsonicPodcastEpisodeQuery, SubsonicPodcastEpisodeQueryVariables>
export const SubsonicSubscribeToFeedDocument = new TypedDocumentString(`
    mutation SubsonicSubscribeToFeed($url: String!) {
  subscribeToFeed(input: {url: $url}) {
    ... on SubscribeToFeedSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<
  SubsonicSubscribeToFeedMutation,
  SubsonicSubscribeToFeedMutationVariables
>
export const SubsonicUnsubscribeDocument = new TypedDocumentString(`
    mutation SubsonicUnsubscribe($channel: ID!) {
  unsubscribeFromChannel(input: {channel: $channel}) {
    ... on UnsubscribeFromChannelSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicUnsubscribeMutation, SubsonicUnsubscribeMutationVariables>
export const SubsonicRefreshPodcastsDocument = new TypedDocumentString(`
    mutation SubsonicRefreshPodcasts($channel: ID) {
  refreshSubscriptions(input: {channel: $channel}) {
    ... on RefreshSubscriptionsSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<
  SubsonicRefreshPodcastsMutation,
  SubsonicRefreshPodcastsMutationVariables
>
export const SubsonicDeleteEpisodeDocument = new TypedDocumentString(`
    mutation SubsonicDeleteEpisode($track: ID!) {
  deleteTrack(input: {id: $track}) {
    ... on DeleteTrackSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicDeleteEpisodeMutation, SubsonicDeleteEpisodeMutationVariables>
export const SubsonicBookmarksDocument = new TypedDocumentString(`
    query SubsonicBookmarks {
  viewer {
    bookmarks {
      position
      comment
      createdAt
      modifiedAt
      track {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicBookmarksQuery, SubsonicBookmarksQueryVariables>
export const SubsonicSaveBookmarkDocument = new TypedDocumentString(`
    mutation SubsonicSaveBookmark($input: SaveBookmarkInput!) {
  saveBookmark(input: $input) {
    ... on SaveBookmarkSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicSaveBookmarkMutation, SubsonicSaveBookmarkMutationVariables>
export const SubsonicDeleteBookmarkDocument = new TypedDocumentString(`
    mutation SubsonicDeleteBookmark($input: DeleteBookmarkInput!) {
  deleteBookmark(input: $input) {
    ... on DeleteBookmarkSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicDeleteBookmarkMutation, SubsonicDeleteBookmarkMutationVariables>
export const SubsonicPlayQueueDocument = new TypedDocumentString(`
    query SubsonicPlayQueue {
  viewer {
    playQueue {
      currentIndex
      position
      changedBy
      modifiedAt
      tracks {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicPlayQueueQuery, SubsonicPlayQueueQueryVariables>
export const SubsonicSavePlayQueueDocument = new TypedDocumentString(`
    mutation SubsonicSavePlayQueue($input: SavePlayQueueInput!) {
  savePlayQueue(input: $input) {
    ... on SavePlayQueueSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicSavePlayQueueMutation, SubsonicSavePlayQueueMutationVariables>
export const SubsonicScrobbleDocument = new TypedDocumentString(`
    mutation SubsonicScrobble($input: RecordListeningInput!) {
  recordListening(input: $input) {
    ... on RecordListeningSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicScrobbleMutation, SubsonicScrobbleMutationVariables>
export const SubsonicNowPlayingReportDocument = new TypedDocumentString(`
    mutation SubsonicNowPlayingReport($input: ReportNowPlayingInput!) {
  reportNowPlaying(input: $input) {
    ... on ReportNowPlayingSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<
  SubsonicNowPlayingReportMutation,
  SubsonicNowPlayingReportMutationVariables
>
export const SubsonicSearchDocument = new TypedDocumentString(`
    query SubsonicSearch($words: String, $artistCount: Int!, $artistOffset: Int!, $albumCount: Int!, $albumOffset: Int!, $songCount: Int!, $songOffset: Int!, $withArtists: Boolean!, $withAlbums: Boolean!, $withSongs: Boolean!) {
  artists(
    filter: {words: $words, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [NAME_LENGTH_ASC, ID_ASC]
    first: $artistCount
    offset: $artistOffset
  ) @include(if: $withArtists) {
    edges {
      node {
        ...SubsonicArtist
      }
    }
  }
  albums(
    filter: {words: $words, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [TITLE_LENGTH_ASC, ID_ASC]
    first: $albumCount
    offset: $albumOffset
  ) @include(if: $withAlbums) {
    edges {
      node {
        ...SubsonicAlbum
      }
    }
  }
  tracks(
    filter: {words: $words, playable: true, includeChannels: true, includeHidden: true}
    orderBy: [TITLE_LENGTH_ASC, ID_ASC]
    first: $songCount
    offset: $songOffset
  ) @include(if: $withSongs) {
    edges {
      node {
        ...SubsonicSong
      }
    }
  }
}
    fragment SubsonicAlbum on Album {
  databaseId
  mbid
  title
  releaseDate
  createdAt
  tracksCount
  totalDuration
  playsCount
  lastPlayedAt
  starredAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
  }
  artist {
    databaseId
    name
  }
}
fragment SubsonicArtist on Artist {
  databaseId
  mbid
  name
  albumsCount
  starredAt
  rating
  averageRating
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicSearchQuery, SubsonicSearchQueryVariables>
export const SubsonicSharesDocument = new TypedDocumentString(`
    query SubsonicShares {
  viewer {
    shares {
      ...SubsonicShare
    }
  }
}
    fragment SubsonicShare on Share {
  databaseId
  url
  description
  visitsCount
  createdAt
  expiresAt
  lastVisitedAt
  user {
    username
  }
  tracks {
    ...SubsonicSong
  }
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicSharesQuery, SubsonicSharesQueryVariables>
export const SubsonicSharedAlbumDocument = new TypedDocumentString(`
    query SubsonicSharedAlbum($id: Int!) {
  album(databaseId: $id) {
    tracks(filter: {playable: true}, first: 500) {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubsonicSharedAlbumQuery, SubsonicSharedAlbumQueryVariables>
export const SubsonicCreateShareDocument = new TypedDocumentString(`
    mutation SubsonicCreateShare($input: CreateShareInput!) {
  createShare(input: $input) {
    ... on CreateShareSuccess {
      __typename
      share {
        ...SubsonicShare
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment SubsonicShare on Share {
  databaseId
  url
  description
  visitsCount
  createdAt
  expiresAt
  lastVisitedAt
  user {
    username
  }
  tracks {
    ...SubsonicSong
  }
}
fragment SubsonicSong on Track {
  databaseId
  mbid
  title
  position
  discNumber
  createdAt
  playsCount
  lastPlayedAt
  favoritedAt
  rating
  averageRating
  tags {
    name
  }
  cover {
    uuid
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
      uuid
    }
    artist {
      databaseId
      name
    }
  }
  uploads {
    mimetype
    extension
    size
    bitrate
    duration
  }
}`) as unknown as TypedDocumentString<SubsonicCreateShareMutation, SubsonicCreateShareMutationVariables>
export const SubsonicUpdateShareDocument = new TypedDocumentString(`
    mutation SubsonicUpdateShare($input: UpdateShareInput!) {
  updateShare(input: $input) {
    ... on UpdateShareSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicUpdateShareMutation, SubsonicUpdateShareMutationVariables>
export const SubsonicDeleteShareDocument = new TypedDocumentString(`
    mutation SubsonicDeleteShare($input: DeleteShareInput!) {
  deleteShare(input: $input) {
    ... on DeleteShareSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicDeleteShareMutation, SubsonicDeleteShareMutationVariables>
export const SubsonicKnownTracksDocument = new TypedDocumentString(`
    query SubsonicKnownTracks($ids: [ID!]!) {
  tracks(
    filter: {ids: $ids, includeChannels: true, includeHidden: true}
    orderBy: [ID_ASC]
    first: 100000
  ) {
    edges {
      node {
        databaseId
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubsonicKnownTracksQuery, SubsonicKnownTracksQueryVariables>
export const SubsonicStarDocument = new TypedDocumentString(`
    mutation SubsonicStar($input: StarInput!) {
  star(input: $input) {
    ... on StarSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicStarMutation, SubsonicStarMutationVariables>
export const SubsonicUnstarDocument = new TypedDocumentString(`
    mutation SubsonicUnstar($input: UnstarInput!) {
  unstar(input: $input) {
    ... on UnstarSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicUnstarMutation, SubsonicUnstarMutationVariables>
export const SubsonicSetRatingDocument = new TypedDocumentString(`
    mutation SubsonicSetRating($input: SetRatingInput!) {
  setRating(input: $input) {
    ... on SetRatingSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicSetRatingMutation, SubsonicSetRatingMutationVariables>
export const SubsonicRatedDocument = new TypedDocumentString(`
    query SubsonicRated($id: Int!) {
  track(databaseId: $id) {
    id
  }
  album(databaseId: $id) {
    id
  }
  artist(databaseId: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubsonicRatedQuery, SubsonicRatedQueryVariables>
export const SubsonicStationsDocument = new TypedDocumentString(`
    query SubsonicStations {
  internetRadioStations {
    databaseId
    name
    streamUrl
    homePageUrl
  }
}
    `) as unknown as TypedDocumentString<SubsonicStationsQuery, SubsonicStationsQueryVariables>
export const SubsonicCreateStationDocument = new TypedDocumentString(`
    mutation SubsonicCreateStation($input: CreateInternetRadioStationInput!) {
  createInternetRadioStation(input: $input) {
    ... on CreateInternetRadioStationSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicCreateStationMutation, SubsonicCreateStationMutationVariables>
export const SubsonicUpdateStationDocument = new TypedDocumentString(`
    mutation SubsonicUpdateStation($input: UpdateInternetRadioStationInput!) {
  updateInternetRadioStation(input: $input) {
    ... on UpdateInternetRadioStationSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicUpdateStationMutation, SubsonicUpdateStationMutationVariables>
export const SubsonicDeleteStationDocument = new TypedDocumentString(`
    mutation SubsonicDeleteStation($input: DeleteInternetRadioStationInput!) {
  deleteInternetRadioStation(input: $input) {
    ... on DeleteInternetRadioStationSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubsonicDeleteStationMutation, SubsonicDeleteStationMutationVariables>
export const SubsonicScanStatusDocument = new TypedDocumentString(`
    query SubsonicScanStatus {
  tracks(
    filter: {playable: true, includeChannels: true, includeHidden: true}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SubsonicScanStatusQuery, SubsonicScanStatusQueryVariables>
export const SubsonicFilesystemImportDocument = new TypedDocumentString(`
    query SubsonicFilesystemImport {
  filesystemImport {
    status
  }
}
    `) as unknown as TypedDocumentString<
  SubsonicFilesystemImportQuery,
  SubsonicFilesystemImportQueryVariables
>
export const SubsonicUserDocument = new TypedDocumentString(`
    query SubsonicUser {
  viewer {
    account {
      ...SubsonicUser
    }
  }
}
    fragment SubsonicUser on Account {
  username
  email
  isSuperuser
}`) as unknown as TypedDocumentString<SubsonicUserQuery, SubsonicUserQueryVariables>
export const SubsonicUsersDocument = new TypedDocumentString(`
    query SubsonicUsers {
  administration {
    users(orderBy: [USERNAME_ASC], first: 100000) {
      edges {
        node {
          ...SubsonicUser
        }
      }
    }
  }
}
    fragment SubsonicUser on Account {
  username
  email
  isSuperuser
}`) as unknown as TypedDocumentString<SubsonicUsersQuery, SubsonicUsersQueryVariables>
export const ActivityFeedDocument = new TypedDocumentString(`
    query ActivityFeed($first: Int!) {
  activity(first: $first) {
    edges {
      node {
        ...ActivityFields
      }
    }
  }
}
    fragment ActivityFields on Activity {
  kind
  databaseId
  happenedAt
  user {
    username
  }
  track {
    databaseId
    mbid
    title
    artist {
      name
    }
    album {
      title
    }
  }
}`) as unknown as TypedDocumentString<ActivityFeedQuery, ActivityFeedQueryVariables>
export const ActivityToldDocument = new TypedDocumentString(`
    subscription ActivityTold {
  activity {
    ...ActivityFields
  }
}
    fragment ActivityFields on Activity {
  kind
  databaseId
  happenedAt
  user {
    username
  }
  track {
    databaseId
    mbid
    title
    artist {
      name
    }
    album {
      title
    }
  }
}`) as unknown as TypedDocumentString<ActivityToldSubscription, ActivityToldSubscriptionVariables>
export const ImportToldDocument = new TypedDocumentString(`
    subscription ImportTold {
  importProgress {
    oldStatus
    newStatus
    upload {
      ...UploadFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<ImportToldSubscription, ImportToldSubscriptionVariables>
export const EditToldDocument = new TypedDocumentString(`
    subscription EditTold {
  editChanged {
    isNew
    wasApproved
    isApproved
    pendingCount
    edit {
      ...EditFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`) as unknown as TypedDocumentString<EditToldSubscription, EditToldSubscriptionVariables>
export const ReportToldDocument = new TypedDocumentString(`
    subscription ReportTold {
  reportFiled {
    unhandledCount
    report {
      ...ReportFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment ReportFields on Report {
  databaseId
  uuid
  uri
  createdAt
  handledAt
  isHandled
  summary
  type
  submitterEmail
  targetState
  target {
    ...ReportTargetFields
  }
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  targetOwner {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`) as unknown as TypedDocumentString<ReportToldSubscription, ReportToldSubscriptionVariables>
export const SignUpToldDocument = new TypedDocumentString(`
    subscription SignUpTold {
  signUpAsked {
    pendingCount
    userRequest {
      ...UserRequestFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment UserRequestFields on UserRequest {
  databaseId
  uuid
  createdAt
  handledAt
  status
  answers
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}`) as unknown as TypedDocumentString<SignUpToldSubscription, SignUpToldSubscriptionVariables>
export const NotificationToldDocument = new TypedDocumentString(`
    subscription NotificationTold {
  notificationReceived {
    ...NotificationFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment NotificationFields on Notification {
  databaseId
  isRead
  activity {
    uuid
    uri
    type
    createdAt
    document
    actor {
      ...ActorFields
    }
    library {
      uuid
      name
    }
    subject {
      handle
    }
    follow {
      kind
      uuid
      isApproved
    }
  }
}`) as unknown as TypedDocumentString<NotificationToldSubscription, NotificationToldSubscriptionVariables>
export const AlbumsDocument = new TypedDocumentString(`
    query Albums($filter: AlbumFilter, $orderBy: [AlbumOrder!], $first: Int, $offset: Int) {
  albums(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...AlbumFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AlbumFields on Album {
  databaseId
  uri
  mbid
  title
  releaseDate
  createdAt
  isLocal
  isPlayable
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`) as unknown as TypedDocumentString<AlbumsQuery, AlbumsQueryVariables>
export const AlbumDocument = new TypedDocumentString(`
    query Album($id: Int!) {
  album(databaseId: $id) {
    ...AlbumFields
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AlbumFields on Album {
  databaseId
  uri
  mbid
  title
  releaseDate
  createdAt
  isLocal
  isPlayable
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`) as unknown as TypedDocumentString<AlbumQuery, AlbumQueryVariables>
export const AlbumLibrariesDocument = new TypedDocumentString(`
    query AlbumLibraries($id: Int!, $first: Int, $offset: Int) {
  album(databaseId: $id) {
    libraries(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FederatedLibraryFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<AlbumLibrariesQuery, AlbumLibrariesQueryVariables>
export const CreateAlbumDocument = new TypedDocumentString(`
    mutation CreateAlbum($input: CreateAlbumInput!) {
  createAlbum(input: $input) {
    ... on CreateAlbumSuccess {
      __typename
      album {
        ...AlbumFields
        description {
          ...ContentFields
        }
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AlbumFields on Album {
  databaseId
  uri
  mbid
  title
  releaseDate
  createdAt
  isLocal
  isPlayable
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}`) as unknown as TypedDocumentString<CreateAlbumMutation, CreateAlbumMutationVariables>
export const DeleteAlbumDocument = new TypedDocumentString(`
    mutation DeleteAlbum($input: DeleteAlbumInput!) {
  deleteAlbum(input: $input) {
    ... on DeleteAlbumSuccess {
      __typename
      databaseId
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteAlbumMutation, DeleteAlbumMutationVariables>
export const ArtistsDocument = new TypedDocumentString(`
    query Artists($filter: ArtistFilter, $orderBy: [ArtistOrder!], $first: Int, $offset: Int) {
  artists(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...ArtistFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment ArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  contentCategory
  createdAt
  isLocal
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  channel {
    uuid
    actor {
      handle
      username
      domain
    }
  }
  cover {
    ...AttachmentFields
  }
  discography {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    isPlayable
    cover {
      ...AttachmentFields
    }
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`) as unknown as TypedDocumentString<ArtistsQuery, ArtistsQueryVariables>
export const ArtistDocument = new TypedDocumentString(`
    query Artist($id: Int!) {
  artist(databaseId: $id) {
    ...ArtistFields
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment ArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  contentCategory
  createdAt
  isLocal
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  channel {
    uuid
    actor {
      handle
      username
      domain
    }
  }
  cover {
    ...AttachmentFields
  }
  discography {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    isPlayable
    cover {
      ...AttachmentFields
    }
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<ArtistQuery, ArtistQueryVariables>
export const ArtistLibrariesDocument = new TypedDocumentString(`
    query ArtistLibraries($id: Int!, $first: Int, $offset: Int) {
  artist(databaseId: $id) {
    libraries(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FederatedLibraryFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<ArtistLibrariesQuery, ArtistLibrariesQueryVariables>
export const AttachmentDocument = new TypedDocumentString(`
    query Attachment($uuid: UUID!) {
  attachment(uuid: $uuid) {
    ...AttachmentFields
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}`) as unknown as TypedDocumentString<AttachmentQuery, AttachmentQueryVariables>
export const PictureFileDocument = new TypedDocumentString(`
    query PictureFile($uuid: UUID!, $size: PictureSize!) {
  pictureFile(uuid: $uuid, size: $size)
}
    `) as unknown as TypedDocumentString<PictureFileQuery, PictureFileQueryVariables>
export const UploadAttachmentDocument = new TypedDocumentString(`
    mutation UploadAttachment($input: UploadAttachmentInput!) {
  uploadAttachment(input: $input) {
    ... on UploadAttachmentSuccess {
      __typename
      attachment {
        ...AttachmentFields
      }
    }
    ...Failure
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UploadAttachmentMutation, UploadAttachmentMutationVariables>
export const DeleteAttachmentDocument = new TypedDocumentString(`
    mutation DeleteAttachment($input: DeleteAttachmentInput!) {
  deleteAttachment(input: $input) {
    ... on DeleteAttachmentSuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteAttachmentMutation, DeleteAttachmentMutationVariables>
export const ChannelsServedDocument = new TypedDocumentString(`
    query ChannelsServed {
  pod {
    hasChannels
  }
}
    `) as unknown as TypedDocumentString<ChannelsServedQuery, ChannelsServedQueryVariables>
export const ChannelsDocument = new TypedDocumentString(`
    query Channels($filter: ChannelFilter, $orderBy: [ChannelOrder!], $first: Int, $offset: Int) {
  channels(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...ChannelFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>
export const ChannelOutlinesDocument = new TypedDocumentString(`
    query ChannelOutlines($filter: ChannelFilter, $orderBy: [ChannelOrder!], $first: Int, $offset: Int) {
  channels(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    edges {
      node {
        url
        rssUrl
        artist {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelOutlinesQuery, ChannelOutlinesQueryVariables>
export const ChannelDocument = new TypedDocumentString(`
    query Channel($uuid: UUID, $handle: String) {
  channel(uuid: $uuid, handle: $handle) {
    ...ChannelFields
    downloadsCount
    subscriptionsCount
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<ChannelQuery, ChannelQueryVariables>
export const ChannelIdDocument = new TypedDocumentString(`
    query ChannelId($uuid: UUID, $handle: String) {
  channel(uuid: $uuid, handle: $handle) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChannelIdQuery, ChannelIdQueryVariables>
export const ChannelFeedDocument = new TypedDocumentString(`
    query ChannelFeed($uuid: UUID, $handle: String, $first: Int!) {
  channel(uuid: $uuid, handle: $handle) {
    isExternal
    url
    rssUrl
    actor {
      uri
      isLocal
    }
    owner {
      name
      username
    }
    podcast {
      category
      subcategory
      language
      copyright
      ownerName
      ownerEmail
      isExplicit
    }
    artist {
      name
      ...FeedFacts
    }
    episodes(first: $first) {
      edges {
        node {
          uuid
          createdAt
          duration
          size
          track {
            databaseId
            uuid
            title
            discNumber
            position
            ...FeedFacts
          }
        }
      }
    }
  }
}
    fragment FeedFacts on Described {
  description {
    html
    plainText
  }
  cover {
    url
  }
  tags {
    name
  }
}`) as unknown as TypedDocumentString<ChannelFeedQuery, ChannelFeedQueryVariables>
export const PodcastChoicesDocument = new TypedDocumentString(`
    query PodcastChoices {
  podcastCategories {
    name
    subcategories
  }
  podcastLanguages {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<PodcastChoicesQuery, PodcastChoicesQueryVariables>
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    ... on CreateChannelSuccess {
      __typename
      channel {
        ...ChannelFields
        subscriptionsCount
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>
export const UpdateChannelDocument = new TypedDocumentString(`
    mutation UpdateChannel($input: UpdateChannelInput!) {
  updateChannel(input: $input) {
    ... on UpdateChannelSuccess {
      __typename
      channel {
        ...ChannelFields
        subscriptionsCount
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateChannelMutation, UpdateChannelMutationVariables>
export const DeleteChannelDocument = new TypedDocumentString(`
    mutation DeleteChannel($input: DeleteChannelInput!) {
  deleteChannel(input: $input) {
    ... on DeleteChannelSuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteChannelMutation, DeleteChannelMutationVariables>
export const SubscribeToChannelDocument = new TypedDocumentString(`
    mutation SubscribeToChannel($input: SubscribeToChannelInput!) {
  subscribeToChannel(input: $input) {
    ... on SubscribeToChannelSuccess {
      __typename
      subscription {
        ...SubscriptionFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment SubscriptionFields on ChannelSubscription {
  uuid
  uri
  isApproved
  createdAt
  channel {
    ...ChannelFields
  }
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubscribeToChannelMutation, SubscribeToChannelMutationVariables>
export const UnsubscribeFromChannelDocument = new TypedDocumentString(`
    mutation UnsubscribeFromChannel($input: UnsubscribeFromChannelInput!) {
  unsubscribeFromChannel(input: $input) {
    ... on UnsubscribeFromChannelSuccess {
      __typename
      channel {
        uuid
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UnsubscribeFromChannelMutation, UnsubscribeFromChannelMutationVariables>
export const SubscribeToFeedDocument = new TypedDocumentString(`
    mutation SubscribeToFeed($input: SubscribeToFeedInput!) {
  subscribeToFeed(input: $input) {
    ... on SubscribeToFeedSuccess {
      __typename
      subscription {
        ...SubscriptionFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment SubscriptionFields on ChannelSubscription {
  uuid
  uri
  isApproved
  createdAt
  channel {
    ...ChannelFields
  }
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubscribeToFeedMutation, SubscribeToFeedMutationVariables>
export const FavoritesDocument = new TypedDocumentString(`
    query Favorites($filter: FavoriteFilter, $orderBy: [FavoriteOrder!], $first: Int, $offset: Int) {
  favorites(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        databaseId
        createdAt
        user {
          ...UserFields
        }
        track {
          ...TrackFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}`) as unknown as TypedDocumentString<FavoritesQuery, FavoritesQueryVariables>
export const AllFavoritesDocument = new TypedDocumentString(`
    query AllFavorites {
  viewer {
    allFavorites {
      databaseId
      trackDatabaseId
    }
  }
}
    `) as unknown as TypedDocumentString<AllFavoritesQuery, AllFavoritesQueryVariables>
export const FavoriteTrackDocument = new TypedDocumentString(`
    mutation FavoriteTrack($input: FavoriteTrackInput!) {
  favoriteTrack(input: $input) {
    ... on FavoriteTrackSuccess {
      __typename
      favorite {
        databaseId
        trackDatabaseId
        createdAt
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<FavoriteTrackMutation, FavoriteTrackMutationVariables>
export const UnfavoriteTrackDocument = new TypedDocumentString(`
    mutation UnfavoriteTrack($input: UnfavoriteTrackInput!) {
  unfavoriteTrack(input: $input) {
    ... on UnfavoriteTrackSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UnfavoriteTrackMutation, UnfavoriteTrackMutationVariables>
export const DeleteFavoriteDocument = new TypedDocumentString(`
    mutation DeleteFavorite($input: DeleteFavoriteInput!) {
  deleteFavorite(input: $input) {
    ... on DeleteFavoriteSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteFavoriteMutation, DeleteFavoriteMutationVariables>
export const FetchDocument = new TypedDocumentString(`
    query Fetch($databaseId: Int!) {
  fetch(databaseId: $databaseId) {
    ...FetchFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<FetchQuery, FetchQueryVariables>
export const FetchObjectDocument = new TypedDocumentString(`
    mutation FetchObject($input: FetchObjectInput!) {
  fetchObject(input: $input) {
    ... on FetchObjectSuccess {
      __typename
      fetch {
        ...FetchFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<FetchObjectMutation, FetchObjectMutationVariables>
export const RefetchObjectDocument = new TypedDocumentString(`
    mutation RefetchObject($input: RefetchObjectInput!) {
  refetchObject(input: $input) {
    ... on RefetchObjectSuccess {
      __typename
      fetch {
        ...FetchFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<RefetchObjectMutation, RefetchObjectMutationVariables>
export const ArtistFetchesDocument = new TypedDocumentString(`
    query ArtistFetches($id: Int!, $first: Int, $offset: Int) {
  object: artist(databaseId: $id) {
    fetches(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FetchFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<ArtistFetchesQuery, ArtistFetchesQueryVariables>
export const AlbumFetchesDocument = new TypedDocumentString(`
    query AlbumFetches($id: Int!, $first: Int, $offset: Int) {
  object: album(databaseId: $id) {
    fetches(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FetchFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<AlbumFetchesQuery, AlbumFetchesQueryVariables>
export const TrackFetchesDocument = new TypedDocumentString(`
    query TrackFetches($id: Int!, $first: Int, $offset: Int) {
  object: track(databaseId: $id) {
    fetches(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FetchFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FetchFields on Fetch {
  databaseId
  url
  status
  detail
  createdAt
  fetchedAt
  actor {
    ...ActorFields
  }
  object {
    __typename
    ... on Artist {
      databaseId
    }
    ... on Album {
      databaseId
    }
    ... on Track {
      databaseId
    }
    ... on Upload {
      uuid
    }
    ... on Library {
      uuid
    }
    ... on Channel {
      uuid
    }
    ... on Actor {
      handle
    }
  }
}`) as unknown as TypedDocumentString<TrackFetchesQuery, TrackFetchesQueryVariables>
export const RefreshObjectDocument = new TypedDocumentString(`
    mutation RefreshObject($input: RefreshObjectInput!) {
  refreshObject(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RefreshObjectMutation, RefreshObjectMutationVariables>
export const OwnLibraryFollowsDocument = new TypedDocumentString(`
    query OwnLibraryFollows($isApproved: Boolean, $first: Int, $offset: Int) {
  viewer {
    follows(isApproved: $isApproved, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...LibraryFollowFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}
fragment LibraryFollowFields on LibraryFollow {
  uuid
  createdAt
  isApproved
  actor {
    ...ActorFields
  }
  target {
    ...FederatedLibraryFields
    announcedUploadsCount
  }
}`) as unknown as TypedDocumentString<OwnLibraryFollowsQuery, OwnLibraryFollowsQueryVariables>
export const OwnLibraryFollowDocument = new TypedDocumentString(`
    query OwnLibraryFollow($uuid: UUID!) {
  libraryFollow(uuid: $uuid) {
    ...LibraryFollowFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}
fragment LibraryFollowFields on LibraryFollow {
  uuid
  createdAt
  isApproved
  actor {
    ...ActorFields
  }
  target {
    ...FederatedLibraryFields
    announcedUploadsCount
  }
}`) as unknown as TypedDocumentString<OwnLibraryFollowQuery, OwnLibraryFollowQueryVariables>
export const OwnFollowedLibrariesDocument = new TypedDocumentString(`
    query OwnFollowedLibraries($first: Int, $offset: Int) {
  viewer {
    follows(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          uuid
          isApproved
          target {
            uuid
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFollowedLibrariesQuery, OwnFollowedLibrariesQueryVariables>
export const FollowLibraryDocument = new TypedDocumentString(`
    mutation FollowLibrary($input: FollowLibraryInput!) {
  followLibrary(input: $input) {
    ... on FollowLibrarySuccess {
      __typename
      follow {
        ...LibraryFollowFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}
fragment LibraryFollowFields on LibraryFollow {
  uuid
  createdAt
  isApproved
  actor {
    ...ActorFields
  }
  target {
    ...FederatedLibraryFields
    announcedUploadsCount
  }
}`) as unknown as TypedDocumentString<FollowLibraryMutation, FollowLibraryMutationVariables>
export const UnfollowLibraryDocument = new TypedDocumentString(`
    mutation UnfollowLibrary($input: UnfollowLibraryInput!) {
  unfollowLibrary(input: $input) {
    ... on UnfollowLibrarySuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UnfollowLibraryMutation, UnfollowLibraryMutationVariables>
export const AnswerLibraryFollowDocument = new TypedDocumentString(`
    mutation AnswerLibraryFollow($input: AnswerLibraryFollowInput!) {
  answerLibraryFollow(input: $input) {
    ... on AnswerLibraryFollowSuccess {
      __typename
      follow {
        uuid
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AnswerLibraryFollowMutation, AnswerLibraryFollowMutationVariables>
export const KnownPodsDocument = new TypedDocumentString(`
    query KnownPods($orderBy: [KnownPodOrder!], $first: Int, $offset: Int) {
  knownPods(orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownPodsQuery, KnownPodsQueryVariables>
export const KnownActorDocument = new TypedDocumentString(`
    query KnownActor($handle: String!) {
  actor(handle: $handle) {
    ...ActorFields
    isChannel
    summary {
      ...ContentFields
    }
    avatar {
      ...AttachmentFields
    }
    account {
      databaseId
      username
      name
      joinedAt
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<KnownActorQuery, KnownActorQueryVariables>
export const ActorLibrariesDocument = new TypedDocumentString(`
    query ActorLibraries($handle: String!, $first: Int, $offset: Int) {
  actor(handle: $handle) {
    libraries(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FederatedLibraryFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<ActorLibrariesQuery, ActorLibrariesQueryVariables>
export const ViewableLibraryDocument = new TypedDocumentString(`
    query ViewableLibrary($uuid: UUID!) {
  viewableLibrary(uuid: $uuid) {
    ...FederatedLibraryFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<ViewableLibraryQuery, ViewableLibraryQueryVariables>
export const FindLibraryDocument = new TypedDocumentString(`
    mutation FindLibrary($input: FindLibraryInput!) {
  findLibrary(input: $input) {
    ... on FindLibrarySuccess {
      __typename
      library {
        ...FederatedLibraryFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<FindLibraryMutation, FindLibraryMutationVariables>
export const ScanLibraryDocument = new TypedDocumentString(`
    mutation ScanLibrary($input: ScanLibraryInput!) {
  scanLibrary(input: $input) {
    ... on ScanLibrarySuccess {
      __typename
      request {
        scan {
          ...LibraryScanFields
        }
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<ScanLibraryMutation, ScanLibraryMutationVariables>
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {
  viewer {
    notifications(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...NotificationFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment NotificationFields on Notification {
  databaseId
  isRead
  activity {
    uuid
    uri
    type
    createdAt
    document
    actor {
      ...ActorFields
    }
    library {
      uuid
      name
    }
    subject {
      handle
    }
    follow {
      kind
      uuid
      isApproved
    }
  }
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>
export const NotificationDocument = new TypedDocumentString(`
    query Notification($databaseId: Int!) {
  notification(databaseId: $databaseId) {
    ...NotificationFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment NotificationFields on Notification {
  databaseId
  isRead
  activity {
    uuid
    uri
    type
    createdAt
    document
    actor {
      ...ActorFields
    }
    library {
      uuid
      name
    }
    subject {
      handle
    }
    follow {
      kind
      uuid
      isApproved
    }
  }
}`) as unknown as TypedDocumentString<NotificationQuery, NotificationQueryVariables>
export const MarkNotificationDocument = new TypedDocumentString(`
    mutation MarkNotification($input: MarkNotificationInput!) {
  markNotification(input: $input) {
    ... on MarkNotificationSuccess {
      __typename
      notification {
        ...NotificationFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment NotificationFields on Notification {
  databaseId
  isRead
  activity {
    uuid
    uri
    type
    createdAt
    document
    actor {
      ...ActorFields
    }
    library {
      uuid
      name
    }
    subject {
      handle
    }
    follow {
      kind
      uuid
      isApproved
    }
  }
}`) as unknown as TypedDocumentString<MarkNotificationMutation, MarkNotificationMutationVariables>
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    ... on MarkNotificationsReadSuccess {
      __typename
      count
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>
export const ListeningsDocument = new TypedDocumentString(`
    query Listenings($filter: ListeningFilter, $orderBy: [ListeningOrder!], $first: Int, $offset: Int) {
  listenings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...ListeningFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment ListeningFields on Listening {
  databaseId
  createdAt
  user {
    ...UserFields
  }
  track {
    ...TrackFields
  }
}`) as unknown as TypedDocumentString<ListeningsQuery, ListeningsQueryVariables>
export const ListeningDocument = new TypedDocumentString(`
    query Listening($id: Int!) {
  listening(databaseId: $id) {
    ...ListeningFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment ListeningFields on Listening {
  databaseId
  createdAt
  user {
    ...UserFields
  }
  track {
    ...TrackFields
  }
}`) as unknown as TypedDocumentString<ListeningQuery, ListeningQueryVariables>
export const RecordListeningDocument = new TypedDocumentString(`
    mutation RecordListening($input: RecordListeningInput!) {
  recordListening(input: $input) {
    ... on RecordListeningSuccess {
      __typename
      listening {
        databaseId
        trackDatabaseId
        createdAt
        user {
          databaseId
        }
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RecordListeningMutation, RecordListeningMutationVariables>
export const NodeInfoDocument = new TypedDocumentString(`
    query NodeInfo {
  pod {
    name
    version
    shortDescription
    longDescription
    rules
    terms
    contactEmail
    supportMessage
    asksForFunkwhaleSupport
    banner
    serviceActorUri
    isPrivate
    isOpenToVisitors
    isRegistrationOpen
    isFederationEnabled
    uploadQuota
    supportedUploadExtensions
    reportCategories {
      code
      label
      isOpenToVisitors
    }
    allowList {
      isEnabled
      domains
    }
    endpoints {
      knownNodes
      channels
      libraries
    }
    statistics {
      users
      usersOfHalfYear
      usersOfMonth
      artists
      albums
      tracks
      hours
      favorites
      listenings
      downloads
    }
  }
}
    `) as unknown as TypedDocumentString<NodeInfoQuery, NodeInfoQueryVariables>
export const ManifestDocument = new TypedDocumentString(`
    query Manifest {
  pod {
    name
    shortDescription
  }
}
    `) as unknown as TypedDocumentString<ManifestQuery, ManifestQueryVariables>
export const PublicSettingsDocument = new TypedDocumentString(`
    query PublicSettings {
  pod {
    settings {
      ...SettingFields
    }
  }
}
    fragment SettingFields on Setting {
  __typename
  identifier
  section
  name
  label
  help
  ... on BooleanSetting {
    boolean: value
    booleanDefault: default
  }
  ... on IntegerSetting {
    integer: value
    integerDefault: default
  }
  ... on TextSetting {
    text: value
    textDefault: default
    isLong
  }
  ... on ChoicesSetting {
    chosen: value
    chosenDefault: default
    choices {
      value
      label
    }
  }
  ... on ImageSetting {
    image: value
  }
  ... on SignUpFormSetting {
    form: value {
      help {
        text
        format
        html
      }
      questions {
        label
        isRequired
        isLong
      }
    }
  }
}`) as unknown as TypedDocumentString<PublicSettingsQuery, PublicSettingsQueryVariables>
export const SettingsDocument = new TypedDocumentString(`
    query Settings($section: String) {
  administration {
    settings(section: $section) {
      ...SettingFields
    }
  }
}
    fragment SettingFields on Setting {
  __typename
  identifier
  section
  name
  label
  help
  ... on BooleanSetting {
    boolean: value
    booleanDefault: default
  }
  ... on IntegerSetting {
    integer: value
    integerDefault: default
  }
  ... on TextSetting {
    text: value
    textDefault: default
    isLong
  }
  ... on ChoicesSetting {
    chosen: value
    chosenDefault: default
    choices {
      value
      label
    }
  }
  ... on ImageSetting {
    image: value
  }
  ... on SignUpFormSetting {
    form: value {
      help {
        text
        format
        html
      }
      questions {
        label
        isRequired
        isLong
      }
    }
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>
export const SettingDocument = new TypedDocumentString(`
    query Setting($identifier: String!) {
  administration {
    setting(identifier: $identifier) {
      ...SettingFields
    }
  }
}
    fragment SettingFields on Setting {
  __typename
  identifier
  section
  name
  label
  help
  ... on BooleanSetting {
    boolean: value
    booleanDefault: default
  }
  ... on IntegerSetting {
    integer: value
    integerDefault: default
  }
  ... on TextSetting {
    text: value
    textDefault: default
    isLong
  }
  ... on ChoicesSetting {
    chosen: value
    chosenDefault: default
    choices {
      value
      label
    }
  }
  ... on ImageSetting {
    image: value
  }
  ... on SignUpFormSetting {
    form: value {
      help {
        text
        format
        html
      }
      questions {
        label
        isRequired
        isLong
      }
    }
  }
}`) as unknown as TypedDocumentString<SettingQuery, SettingQueryVariables>
export const UpdateSettingsDocument = new TypedDocumentString(`
    mutation UpdateSettings($input: UpdateSettingsInput!) {
  updateSettings(input: $input) {
    ... on UpdateSettingsSuccess {
      __typename
      settings {
        ...SettingFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment SettingFields on Setting {
  __typename
  identifier
  section
  name
  label
  help
  ... on BooleanSetting {
    boolean: value
    booleanDefault: default
  }
  ... on IntegerSetting {
    integer: value
    integerDefault: default
  }
  ... on TextSetting {
    text: value
    textDefault: default
    isLong
  }
  ... on ChoicesSetting {
    chosen: value
    chosenDefault: default
    choices {
      value
      label
    }
  }
  ... on ImageSetting {
    image: value
  }
  ... on SignUpFormSetting {
    form: value {
      help {
        text
        format
        html
      }
      questions {
        label
        isRequired
        isLong
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>
export const LibrariesDocument = new TypedDocumentString(`
    query Libraries($filter: LibraryFilter, $orderBy: [LibraryOrder!], $first: Int, $offset: Int) {
  libraries(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...LibraryFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment LibraryFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  size
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<LibrariesQuery, LibrariesQueryVariables>
export const LibraryDocument = new TypedDocumentString(`
    query Library($uuid: UUID!) {
  library(uuid: $uuid) {
    ...LibraryFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment LibraryFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  size
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<LibraryQuery, LibraryQueryVariables>
export const LibraryFollowsDocument = new TypedDocumentString(`
    query LibraryFollows($uuid: UUID!, $first: Int, $offset: Int) {
  library(uuid: $uuid) {
    ...FederatedLibraryFields
    follows(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          uuid
          createdAt
          isApproved
          actor {
            ...ActorFields
          }
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<LibraryFollowsQuery, LibraryFollowsQueryVariables>
export const CreateLibraryDocument = new TypedDocumentString(`
    mutation CreateLibrary($input: CreateLibraryInput!) {
  createLibrary(input: $input) {
    ... on CreateLibrarySuccess {
      __typename
      library {
        ...LibraryFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment LibraryFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  size
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<CreateLibraryMutation, CreateLibraryMutationVariables>
export const UpdateLibraryDocument = new TypedDocumentString(`
    mutation UpdateLibrary($input: UpdateLibraryInput!) {
  updateLibrary(input: $input) {
    ... on UpdateLibrarySuccess {
      __typename
      library {
        ...LibraryFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment LibraryFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  size
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<UpdateLibraryMutation, UpdateLibraryMutationVariables>
export const DeleteLibraryDocument = new TypedDocumentString(`
    mutation DeleteLibrary($input: DeleteLibraryInput!) {
  deleteLibrary(input: $input) {
    ... on DeleteLibrarySuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteLibraryMutation, DeleteLibraryMutationVariables>
export const MusicFolderDocument = new TypedDocumentString(`
    query MusicFolder($path: String) {
  musicFolder(path: $path) {
    root
    path
    entries {
      name
      isFolder
    }
  }
  filesystemImport {
    status
    importReference
    logs
  }
}
    `) as unknown as TypedDocumentString<MusicFolderQuery, MusicFolderQueryVariables>
export const ImportFolderDocument = new TypedDocumentString(`
    mutation ImportFolder($input: ImportFolderInput!) {
  importFolder(input: $input) {
    ... on ImportFolderSuccess {
      __typename
      import {
        status
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ImportFolderMutation, ImportFolderMutationVariables>
export const CancelFilesystemImportDocument = new TypedDocumentString(`
    mutation CancelFilesystemImport {
  cancelFilesystemImport {
    status
  }
}
    `) as unknown as TypedDocumentString<
  CancelFilesystemImportMutation,
  CancelFilesystemImportMutationVariables
>
export const LicensesDocument = new TypedDocumentString(`
    query Licenses($first: Int, $offset: Int) {
  licenses(first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...LicenseFields
      }
    }
  }
}
    fragment LicenseFields on License {
  identifier
  url
  code
  name
  redistribute
  derivative
  commercial
  attribution
  copyleft
}`) as unknown as TypedDocumentString<LicensesQuery, LicensesQueryVariables>
export const LicenseDocument = new TypedDocumentString(`
    query License($code: String!) {
  license(code: $code) {
    ...LicenseFields
  }
}
    fragment LicenseFields on License {
  identifier
  url
  code
  name
  redistribute
  derivative
  commercial
  attribution
  copyleft
}`) as unknown as TypedDocumentString<LicenseQuery, LicenseQueryVariables>
export const RateLimitsDocument = new TypedDocumentString(`
    query RateLimits {
  pod {
    isRateLimited
  }
  rateLimits {
    scope
    description
    rate
    limit
    duration
    remaining
    availableAt
    resetAt
  }
}
    `) as unknown as TypedDocumentString<RateLimitsQuery, RateLimitsQueryVariables>
export const ManagedAccountsDocument = new TypedDocumentString(`
    query ManagedAccounts($filter: ManagedAccountFilter, $orderBy: [ManagedAccountOrder!], $first: Int, $offset: Int) {
  administration {
    accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedAccountFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedAccountFields on ManagedAccount {
  actor {
    ...BaseActorFields
  }
  uploadsCount
  user {
    ...AccountFields
  }
  instancePolicy {
    databaseId
  }
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<ManagedAccountsQuery, ManagedAccountsQueryVariables>
export const ManagedAccountDocument = new TypedDocumentString(`
    query ManagedAccount($handle: String!) {
  administration {
    account(handle: $handle) {
      ...ManagedAccountFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedAccountFields on ManagedAccount {
  actor {
    ...BaseActorFields
  }
  uploadsCount
  user {
    ...AccountFields
  }
  instancePolicy {
    databaseId
  }
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<ManagedAccountQuery, ManagedAccountQueryVariables>
export const ManagedAccountStatisticsDocument = new TypedDocumentString(`
    query ManagedAccountStatistics($handle: String!) {
  administration {
    account(handle: $handle) {
      statistics {
        ...OriginStatisticsFields
        reports
        requests
      }
    }
  }
}
    fragment OriginStatisticsFields on OriginStatistics {
  activities
  libraries
  channels
  receivedLibraryFollows
  emittedLibraryFollows
  artists
  albums
  tracks
  uploads
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<ManagedAccountStatisticsQuery, ManagedAccountStatisticsQueryVariables>
export const PurgeAccountsDocument = new TypedDocumentString(`
    mutation PurgeAccounts($input: PurgeAccountsInput!) {
  purgeAccounts(input: $input) {
    ... on PurgeAccountsSuccess {
      __typename
      purgedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<PurgeAccountsMutation, PurgeAccountsMutationVariables>
export const ManagedAlbumsDocument = new TypedDocumentString(`
    query ManagedAlbums($filter: ManagedAlbumFilter, $orderBy: [ManagedAlbumOrder!], $first: Int, $offset: Int) {
  administration {
    albums(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedAlbumFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedAlbumFields on ManagedAlbum {
  album {
    ...ManagedAlbumBase
    tracksCount
    artist {
      ...ManagedArtistBase
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}`) as unknown as TypedDocumentString<ManagedAlbumsQuery, ManagedAlbumsQueryVariables>
export const ManagedAlbumDocument = new TypedDocumentString(`
    query ManagedAlbum($databaseId: Int!) {
  administration {
    album(databaseId: $databaseId) {
      ...ManagedAlbumDetail
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedAlbumFields on ManagedAlbum {
  album {
    ...ManagedAlbumBase
    tracksCount
    artist {
      ...ManagedArtistBase
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
  }
}
fragment ManagedAlbumDetail on ManagedAlbum {
  ...ManagedAlbumFields
  album {
    description {
      ...ContentFields
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}`) as unknown as TypedDocumentString<ManagedAlbumQuery, ManagedAlbumQueryVariables>
export const ManagedAlbumStatisticsDocument = new TypedDocumentString(`
    query ManagedAlbumStatistics($databaseId: Int!) {
  administration {
    album(databaseId: $databaseId) {
      statistics {
        ...MusicUsageFields
      }
    }
  }
}
    fragment MusicUsageFields on MusicUsage {
  listenings
  edits
  playlists
  favorites
  libraries
  channels
  uploads
  reports
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<ManagedAlbumStatisticsQuery, ManagedAlbumStatisticsQueryVariables>
export const RemoveAlbumsDocument = new TypedDocumentString(`
    mutation RemoveAlbums($input: RemoveAlbumsInput!) {
  removeAlbums(input: $input) {
    ... on RemoveAlbumsSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveAlbumsMutation, RemoveAlbumsMutationVariables>
export const ManagedArtistsDocument = new TypedDocumentString(`
    query ManagedArtists($filter: ManagedArtistFilter, $orderBy: [ManagedArtistOrder!], $first: Int, $offset: Int) {
  administration {
    artists(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedArtistFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`) as unknown as TypedDocumentString<ManagedArtistsQuery, ManagedArtistsQueryVariables>
export const ManagedArtistDocument = new TypedDocumentString(`
    query ManagedArtist($databaseId: Int!) {
  administration {
    artist(databaseId: $databaseId) {
      ...ManagedArtistDetail
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedArtistDetail on ManagedArtist {
  ...ManagedArtistFields
  artist {
    description {
      ...ContentFields
    }
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`) as unknown as TypedDocumentString<ManagedArtistQuery, ManagedArtistQueryVariables>
export const ManagedArtistStatisticsDocument = new TypedDocumentString(`
    query ManagedArtistStatistics($databaseId: Int!) {
  administration {
    artist(databaseId: $databaseId) {
      statistics {
        ...MusicUsageFields
      }
    }
  }
}
    fragment MusicUsageFields on MusicUsage {
  listenings
  edits
  playlists
  favorites
  libraries
  channels
  uploads
  reports
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<ManagedArtistStatisticsQuery, ManagedArtistStatisticsQueryVariables>
export const RemoveArtistsDocument = new TypedDocumentString(`
    mutation RemoveArtists($input: RemoveArtistsInput!) {
  removeArtists(input: $input) {
    ... on RemoveArtistsSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveArtistsMutation, RemoveArtistsMutationVariables>
export const ManagedChannelsDocument = new TypedDocumentString(`
    query ManagedChannels($filter: ManagedChannelFilter, $orderBy: [ManagedChannelOrder!], $first: Int, $offset: Int) {
  administration {
    channels(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedChannelFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedChannelBase on ManagedChannel {
  databaseId
  uuid
  createdAt
  rssUrl
  metadata
  actor {
    ...BaseActorFields
  }
  attributedTo {
    ...BaseActorFields
  }
}
fragment ManagedChannelFields on ManagedChannel {
  ...ManagedChannelBase
  artist {
    ...ManagedArtistFields
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`) as unknown as TypedDocumentString<ManagedChannelsQuery, ManagedChannelsQueryVariables>
export const ManagedChannelDocument = new TypedDocumentString(`
    query ManagedChannel($uuid: UUID, $handle: String) {
  administration {
    channel(uuid: $uuid, handle: $handle) {
      ...ManagedChannelBase
      artist {
        ...ManagedArtistDetail
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedArtistFields on ManagedArtist {
  albumsCount
  artist {
    ...ManagedArtistBase
    contentCategory
    tracksCount
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
    channel {
      uuid
    }
  }
}
fragment ManagedArtistDetail on ManagedArtist {
  ...ManagedArtistFields
  artist {
    description {
      ...ContentFields
    }
  }
}
fragment ManagedChannelBase on ManagedChannel {
  databaseId
  uuid
  createdAt
  rssUrl
  metadata
  actor {
    ...BaseActorFields
  }
  attributedTo {
    ...BaseActorFields
  }
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}`) as unknown as TypedDocumentString<ManagedChannelQuery, ManagedChannelQueryVariables>
export const ManagedChannelStatisticsDocument = new TypedDocumentString(`
    query ManagedChannelStatistics($uuid: UUID, $handle: String) {
  administration {
    channel(uuid: $uuid, handle: $handle) {
      statistics {
        ...MusicUsageFields
        follows
      }
    }
  }
}
    fragment MusicUsageFields on MusicUsage {
  listenings
  edits
  playlists
  favorites
  libraries
  channels
  uploads
  reports
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<ManagedChannelStatisticsQuery, ManagedChannelStatisticsQueryVariables>
export const RemoveChannelDocument = new TypedDocumentString(`
    mutation RemoveChannel($input: RemoveChannelInput!) {
  removeChannel(input: $input) {
    ... on RemoveChannelSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveChannelMutation, RemoveChannelMutationVariables>
export const DomainsDocument = new TypedDocumentString(`
    query Domains($filter: DomainFilter, $orderBy: [DomainOrder!], $first: Int, $offset: Int) {
  administration {
    domains(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...DomainFields
        }
      }
    }
  }
}
    fragment DomainFields on Domain {
  name
  createdAt
  actorsCount
  activitiesCount
  nodeinfo
  nodeinfoFetchedAt
  isAllowed
  instancePolicy {
    databaseId
  }
}`) as unknown as TypedDocumentString<DomainsQuery, DomainsQueryVariables>
export const DomainDocument = new TypedDocumentString(`
    query Domain($name: String!) {
  administration {
    domain(name: $name) {
      ...DomainFields
    }
  }
}
    fragment DomainFields on Domain {
  name
  createdAt
  actorsCount
  activitiesCount
  nodeinfo
  nodeinfoFetchedAt
  isAllowed
  instancePolicy {
    databaseId
  }
}`) as unknown as TypedDocumentString<DomainQuery, DomainQueryVariables>
export const DomainStatisticsDocument = new TypedDocumentString(`
    query DomainStatistics($name: String!) {
  administration {
    domain(name: $name) {
      statistics {
        ...OriginStatisticsFields
        actors
      }
    }
  }
}
    fragment OriginStatisticsFields on OriginStatistics {
  activities
  libraries
  channels
  receivedLibraryFollows
  emittedLibraryFollows
  artists
  albums
  tracks
  uploads
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<DomainStatisticsQuery, DomainStatisticsQueryVariables>
export const CreateDomainDocument = new TypedDocumentString(`
    mutation CreateDomain($input: CreateDomainInput!) {
  createDomain(input: $input) {
    ... on CreateDomainSuccess {
      __typename
      domain {
        ...DomainFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment DomainFields on Domain {
  name
  createdAt
  actorsCount
  activitiesCount
  nodeinfo
  nodeinfoFetchedAt
  isAllowed
  instancePolicy {
    databaseId
  }
}`) as unknown as TypedDocumentString<CreateDomainMutation, CreateDomainMutationVariables>
export const UpdateDomainDocument = new TypedDocumentString(`
    mutation UpdateDomain($input: UpdateDomainInput!) {
  updateDomain(input: $input) {
    ... on UpdateDomainSuccess {
      __typename
      domain {
        ...DomainFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment DomainFields on Domain {
  name
  createdAt
  actorsCount
  activitiesCount
  nodeinfo
  nodeinfoFetchedAt
  isAllowed
  instancePolicy {
    databaseId
  }
}`) as unknown as TypedDocumentString<UpdateDomainMutation, UpdateDomainMutationVariables>
export const RefreshNodeinfoDocument = new TypedDocumentString(`
    mutation RefreshNodeinfo($input: RefreshNodeinfoInput!) {
  refreshNodeinfo(input: $input) {
    ... on RefreshNodeinfoSuccess {
      __typename
      domain {
        nodeinfo
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RefreshNodeinfoMutation, RefreshNodeinfoMutationVariables>
export const AllowDomainsDocument = new TypedDocumentString(`
    mutation AllowDomains($input: AllowDomainsInput!) {
  allowDomains(input: $input) {
    ... on AllowDomainsSuccess {
      __typename
      updatedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AllowDomainsMutation, AllowDomainsMutationVariables>
export const PurgeDomainsDocument = new TypedDocumentString(`
    mutation PurgeDomains($input: PurgeDomainsInput!) {
  purgeDomains(input: $input) {
    ... on PurgeDomainsSuccess {
      __typename
      purgedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<PurgeDomainsMutation, PurgeDomainsMutationVariables>
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($filter: InvitationFilter, $orderBy: [InvitationOrder!], $first: Int, $offset: Int) {
  administration {
    invitations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...InvitationFields
        }
      }
    }
  }
}
    fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}
fragment InvitationFields on Invitation {
  databaseId
  code
  createdAt
  expiresAt
  owner {
    ...InvolvedAccountFields
  }
  invitedUser {
    ...InvolvedAccountFields
  }
  users {
    ...InvolvedAccountFields
  }
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($databaseId: Int!) {
  administration {
    invitation(databaseId: $databaseId) {
      ...InvitationFields
    }
  }
}
    fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}
fragment InvitationFields on Invitation {
  databaseId
  code
  createdAt
  expiresAt
  owner {
    ...InvolvedAccountFields
  }
  invitedUser {
    ...InvolvedAccountFields
  }
  users {
    ...InvolvedAccountFields
  }
}`) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>
export const CreateInvitationDocument = new TypedDocumentString(`
    mutation CreateInvitation($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    ... on CreateInvitationSuccess {
      __typename
      invitation {
        ...InvitationFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}
fragment InvitationFields on Invitation {
  databaseId
  code
  createdAt
  expiresAt
  owner {
    ...InvolvedAccountFields
  }
  invitedUser {
    ...InvolvedAccountFields
  }
  users {
    ...InvolvedAccountFields
  }
}`) as unknown as TypedDocumentString<CreateInvitationMutation, CreateInvitationMutationVariables>
export const RenameInvitationDocument = new TypedDocumentString(`
    mutation RenameInvitation($input: RenameInvitationInput!) {
  renameInvitation(input: $input) {
    ... on RenameInvitationSuccess {
      __typename
      invitation {
        ...InvitationFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment InvolvedAccountFields on Account {
  databaseId
  username
  name
  email
  isActive
  isStaff
  isSuperuser
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
}
fragment InvitationFields on Invitation {
  databaseId
  code
  createdAt
  expiresAt
  owner {
    ...InvolvedAccountFields
  }
  invitedUser {
    ...InvolvedAccountFields
  }
  users {
    ...InvolvedAccountFields
  }
}`) as unknown as TypedDocumentString<RenameInvitationMutation, RenameInvitationMutationVariables>
export const DeleteInvitationsDocument = new TypedDocumentString(`
    mutation DeleteInvitations($input: DeleteInvitationsInput!) {
  deleteInvitations(input: $input) {
    ... on DeleteInvitationsSuccess {
      __typename
      deletedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteInvitationsMutation, DeleteInvitationsMutationVariables>
export const ManagedLibrariesDocument = new TypedDocumentString(`
    query ManagedLibraries($filter: ManagedLibraryFilter, $orderBy: [ManagedLibraryOrder!], $first: Int, $offset: Int) {
  administration {
    libraries(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedLibraryFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedLibraryFields on ManagedLibrary {
  ...ManagedLibraryBase
  uploadsCount
  followersCount
}`) as unknown as TypedDocumentString<ManagedLibrariesQuery, ManagedLibrariesQueryVariables>
export const ManagedLibraryDocument = new TypedDocumentString(`
    query ManagedLibrary($uuid: UUID!) {
  administration {
    library(uuid: $uuid) {
      ...ManagedLibraryFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedLibraryFields on ManagedLibrary {
  ...ManagedLibraryBase
  uploadsCount
  followersCount
}`) as unknown as TypedDocumentString<ManagedLibraryQuery, ManagedLibraryQueryVariables>
export const ManagedLibraryStatisticsDocument = new TypedDocumentString(`
    query ManagedLibraryStatistics($uuid: UUID!) {
  administration {
    library(uuid: $uuid) {
      statistics {
        uploads
        followers
        tracks
        albums
        artists
        reports
        mediaSize
        storedMediaSize
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  ManagedLibraryStatisticsQuery,
  ManagedLibraryStatisticsQueryVariables
>
export const UpdateManagedLibraryDocument = new TypedDocumentString(`
    mutation UpdateManagedLibrary($input: UpdateManagedLibraryInput!) {
  updateManagedLibrary(input: $input) {
    ... on UpdateManagedLibrarySuccess {
      __typename
      library {
        ...ManagedLibraryFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedLibraryFields on ManagedLibrary {
  ...ManagedLibraryBase
  uploadsCount
  followersCount
}`) as unknown as TypedDocumentString<UpdateManagedLibraryMutation, UpdateManagedLibraryMutationVariables>
export const RemoveLibrariesDocument = new TypedDocumentString(`
    mutation RemoveLibraries($input: RemoveLibrariesInput!) {
  removeLibraries(input: $input) {
    ... on RemoveLibrariesSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveLibrariesMutation, RemoveLibrariesMutationVariables>
export const NotesDocument = new TypedDocumentString(`
    query Notes($filter: NoteFilter, $orderBy: [NoteOrder!], $first: Int, $offset: Int) {
  administration {
    notes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...NoteFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment NoteFields on Note {
  ...BaseNoteFields
  target {
    kind
    uuid
    handle
  }
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<NotesQuery, NotesQueryVariables>
export const NoteDocument = new TypedDocumentString(`
    query Note($uuid: UUID!) {
  administration {
    note(uuid: $uuid) {
      ...NoteFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment NoteFields on Note {
  ...BaseNoteFields
  target {
    kind
    uuid
    handle
  }
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<NoteQuery, NoteQueryVariables>
export const CreateNoteDocument = new TypedDocumentString(`
    mutation CreateNote($input: CreateNoteInput!) {
  createNote(input: $input) {
    ... on CreateNoteSuccess {
      __typename
      note {
        ...NoteFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment NoteFields on Note {
  ...BaseNoteFields
  target {
    kind
    uuid
    handle
  }
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<CreateNoteMutation, CreateNoteMutationVariables>
export const DeleteNoteDocument = new TypedDocumentString(`
    mutation DeleteNote($input: DeleteNoteInput!) {
  deleteNote(input: $input) {
    ... on DeleteNoteSuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteNoteMutation, DeleteNoteMutationVariables>
export const InstancePoliciesDocument = new TypedDocumentString(`
    query InstancePolicies($filter: InstancePolicyFilter, $orderBy: [InstancePolicyOrder!], $first: Int, $offset: Int) {
  administration {
    instancePolicies(
      filter: $filter
      orderBy: $orderBy
      first: $first
      offset: $offset
    ) {
      totalCount
      edges {
        node {
          ...InstancePolicyFields
        }
      }
    }
  }
}
    fragment InstancePolicyFields on InstancePolicy {
  databaseId
  uuid
  createdAt
  targetDomain
  targetAccount {
    handle
  }
  author {
    handle
  }
  summary
  isActive
  blockAll
  silenceActivity
  silenceNotifications
  rejectMedia
}`) as unknown as TypedDocumentString<InstancePoliciesQuery, InstancePoliciesQueryVariables>
export const InstancePolicyDocument = new TypedDocumentString(`
    query InstancePolicy($databaseId: Int!) {
  administration {
    instancePolicy(databaseId: $databaseId) {
      ...InstancePolicyFields
    }
  }
}
    fragment InstancePolicyFields on InstancePolicy {
  databaseId
  uuid
  createdAt
  targetDomain
  targetAccount {
    handle
  }
  author {
    handle
  }
  summary
  isActive
  blockAll
  silenceActivity
  silenceNotifications
  rejectMedia
}`) as unknown as TypedDocumentString<InstancePolicyQuery, InstancePolicyQueryVariables>
export const CreateInstancePolicyDocument = new TypedDocumentString(`
    mutation CreateInstancePolicy($input: CreateInstancePolicyInput!) {
  createInstancePolicy(input: $input) {
    ... on CreateInstancePolicySuccess {
      __typename
      instancePolicy {
        ...InstancePolicyFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment InstancePolicyFields on InstancePolicy {
  databaseId
  uuid
  createdAt
  targetDomain
  targetAccount {
    handle
  }
  author {
    handle
  }
  summary
  isActive
  blockAll
  silenceActivity
  silenceNotifications
  rejectMedia
}`) as unknown as TypedDocumentString<CreateInstancePolicyMutation, CreateInstancePolicyMutationVariables>
export const UpdateInstancePolicyDocument = new TypedDocumentString(`
    mutation UpdateInstancePolicy($input: UpdateInstancePolicyInput!) {
  updateInstancePolicy(input: $input) {
    ... on UpdateInstancePolicySuccess {
      __typename
      instancePolicy {
        ...InstancePolicyFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment InstancePolicyFields on InstancePolicy {
  databaseId
  uuid
  createdAt
  targetDomain
  targetAccount {
    handle
  }
  author {
    handle
  }
  summary
  isActive
  blockAll
  silenceActivity
  silenceNotifications
  rejectMedia
}`) as unknown as TypedDocumentString<UpdateInstancePolicyMutation, UpdateInstancePolicyMutationVariables>
export const DeleteInstancePolicyDocument = new TypedDocumentString(`
    mutation DeleteInstancePolicy($input: DeleteInstancePolicyInput!) {
  deleteInstancePolicy(input: $input) {
    ... on DeleteInstancePolicySuccess {
      __typename
      databaseId
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteInstancePolicyMutation, DeleteInstancePolicyMutationVariables>
export const ReportsDocument = new TypedDocumentString(`
    query Reports($filter: ReportFilter, $orderBy: [ReportOrder!], $first: Int, $offset: Int) {
  administration {
    reports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ReportFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment ReportFields on Report {
  databaseId
  uuid
  uri
  createdAt
  handledAt
  isHandled
  summary
  type
  submitterEmail
  targetState
  target {
    ...ReportTargetFields
  }
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  targetOwner {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>
export const ReportDocument = new TypedDocumentString(`
    query Report($uuid: UUID!) {
  administration {
    report(uuid: $uuid) {
      ...ReportFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment ReportFields on Report {
  databaseId
  uuid
  uri
  createdAt
  handledAt
  isHandled
  summary
  type
  submitterEmail
  targetState
  target {
    ...ReportTargetFields
  }
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  targetOwner {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>
export const UpdateReportDocument = new TypedDocumentString(`
    mutation UpdateReport($input: UpdateReportInput!) {
  updateReport(input: $input) {
    ... on UpdateReportSuccess {
      __typename
      report {
        ...ReportFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment ReportFields on Report {
  databaseId
  uuid
  uri
  createdAt
  handledAt
  isHandled
  summary
  type
  submitterEmail
  targetState
  target {
    ...ReportTargetFields
  }
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  targetOwner {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`) as unknown as TypedDocumentString<UpdateReportMutation, UpdateReportMutationVariables>
export const UserRequestsDocument = new TypedDocumentString(`
    query UserRequests($filter: UserRequestFilter, $orderBy: [UserRequestOrder!], $first: Int, $offset: Int) {
  administration {
    userRequests(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...UserRequestFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment UserRequestFields on UserRequest {
  databaseId
  uuid
  createdAt
  handledAt
  status
  answers
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}`) as unknown as TypedDocumentString<UserRequestsQuery, UserRequestsQueryVariables>
export const UserRequestDocument = new TypedDocumentString(`
    query UserRequest($uuid: UUID!) {
  administration {
    userRequest(uuid: $uuid) {
      ...UserRequestFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment UserRequestFields on UserRequest {
  databaseId
  uuid
  createdAt
  handledAt
  status
  answers
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}`) as unknown as TypedDocumentString<UserRequestQuery, UserRequestQueryVariables>
export const DecideUserRequestDocument = new TypedDocumentString(`
    mutation DecideUserRequest($input: DecideUserRequestInput!) {
  decideUserRequest(input: $input) {
    ... on DecideUserRequestSuccess {
      __typename
      userRequest {
        ...UserRequestFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment BaseNoteFields on Note {
  databaseId
  uuid
  createdAt
  summary
  author {
    ...BaseActorFields
  }
}
fragment UserRequestFields on UserRequest {
  databaseId
  uuid
  createdAt
  handledAt
  status
  answers
  submitter {
    ...BaseActorFields
  }
  assignedTo {
    ...BaseActorFields
  }
  notes {
    ...BaseNoteFields
  }
}`) as unknown as TypedDocumentString<DecideUserRequestMutation, DecideUserRequestMutationVariables>
export const ManagedTagsDocument = new TypedDocumentString(`
    query ManagedTags($filter: ManagedTagFilter, $orderBy: [ManagedTagOrder!], $first: Int, $offset: Int) {
  administration {
    tags(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedTagFields
        }
      }
    }
  }
}
    fragment ManagedTagFields on ManagedTag {
  databaseId
  name
  createdAt
  artistsCount
  albumsCount
  tracksCount
}`) as unknown as TypedDocumentString<ManagedTagsQuery, ManagedTagsQueryVariables>
export const ManagedTagDocument = new TypedDocumentString(`
    query ManagedTag($name: String!) {
  administration {
    tag(name: $name) {
      ...ManagedTagFields
    }
  }
}
    fragment ManagedTagFields on ManagedTag {
  databaseId
  name
  createdAt
  artistsCount
  albumsCount
  tracksCount
}`) as unknown as TypedDocumentString<ManagedTagQuery, ManagedTagQueryVariables>
export const CreateTagDocument = new TypedDocumentString(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    ... on CreateTagSuccess {
      __typename
      tag {
        databaseId
        name
        createdAt
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateTagMutation, CreateTagMutationVariables>
export const RemoveTagsDocument = new TypedDocumentString(`
    mutation RemoveTags($input: RemoveTagsInput!) {
  removeTags(input: $input) {
    ... on RemoveTagsSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveTagsMutation, RemoveTagsMutationVariables>
export const ManagedTracksDocument = new TypedDocumentString(`
    query ManagedTracks($filter: ManagedTrackFilter, $orderBy: [ManagedTrackOrder!], $first: Int, $offset: Int) {
  administration {
    tracks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedTrackFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
fragment ManagedTrackFields on ManagedTrack {
  uploadsCount
  track {
    ...ManagedTrackBase
    artist {
      ...ManagedArtistBase
    }
    album {
      ...ManagedAlbumBase
      artist {
        ...ManagedArtistBase
      }
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
  }
}`) as unknown as TypedDocumentString<ManagedTracksQuery, ManagedTracksQueryVariables>
export const ManagedTrackDocument = new TypedDocumentString(`
    query ManagedTrack($databaseId: Int!) {
  administration {
    track(databaseId: $databaseId) {
      ...ManagedTrackDetail
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment ManagedArtistBase on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  isLocal
}
fragment ManagedAlbumBase on Album {
  databaseId
  uri
  mbid
  title
  createdAt
  releaseDate
  isLocal
  cover {
    ...AttachmentFields
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
fragment ManagedTrackFields on ManagedTrack {
  uploadsCount
  track {
    ...ManagedTrackBase
    artist {
      ...ManagedArtistBase
    }
    album {
      ...ManagedAlbumBase
      artist {
        ...ManagedArtistBase
      }
    }
    attributedTo {
      ...BaseActorFields
    }
    tags {
      name
    }
    cover {
      ...AttachmentFields
    }
  }
}
fragment ManagedTrackDetail on ManagedTrack {
  ...ManagedTrackFields
  track {
    description {
      ...ContentFields
    }
  }
}`) as unknown as TypedDocumentString<ManagedTrackQuery, ManagedTrackQueryVariables>
export const ManagedTrackStatisticsDocument = new TypedDocumentString(`
    query ManagedTrackStatistics($databaseId: Int!) {
  administration {
    track(databaseId: $databaseId) {
      statistics {
        ...MusicUsageFields
      }
    }
  }
}
    fragment MusicUsageFields on MusicUsage {
  listenings
  edits
  playlists
  favorites
  libraries
  channels
  uploads
  reports
  mediaSize
  storedMediaSize
}`) as unknown as TypedDocumentString<ManagedTrackStatisticsQuery, ManagedTrackStatisticsQueryVariables>
export const RemoveTracksDocument = new TypedDocumentString(`
    mutation RemoveTracks($input: RemoveTracksInput!) {
  removeTracks(input: $input) {
    ... on RemoveTracksSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveTracksMutation, RemoveTracksMutationVariables>
export const ManagedUploadsDocument = new TypedDocumentString(`
    query ManagedUploads($filter: ManagedUploadFilter, $orderBy: [ManagedUploadOrder!], $first: Int, $offset: Int) {
  administration {
    uploads(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ManagedUploadFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
fragment ManagedUploadFields on ManagedUpload {
  databaseId
  fileUrl
  source
  accessedAt
  modifiedAt
  metadata
  importMetadata
  importDetails
  upload {
    uuid
    uri
    isLocal
    url
    filename
    mimetype
    duration
    bitrate
    size
    createdAt
    importedAt
    importStatus
    importReference
  }
  track {
    ...ManagedTrackBase
  }
  library {
    ...ManagedLibraryBase
  }
}`) as unknown as TypedDocumentString<ManagedUploadsQuery, ManagedUploadsQueryVariables>
export const ManagedUploadDocument = new TypedDocumentString(`
    query ManagedUpload($uuid: UUID!) {
  administration {
    upload(uuid: $uuid) {
      ...ManagedUploadFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment ManagedLibraryBase on ManagedLibrary {
  databaseId
  url
  followersUrl
  library {
    uuid
    uri
    name
    description
    isLocal
    createdAt
    privacyLevel
    actor {
      ...BaseActorFields
    }
  }
}
fragment ManagedTrackBase on Track {
  databaseId
  uri
  mbid
  title
  createdAt
  position
  discNumber
  isLocal
  copyright
  licenseCode
}
fragment ManagedUploadFields on ManagedUpload {
  databaseId
  fileUrl
  source
  accessedAt
  modifiedAt
  metadata
  importMetadata
  importDetails
  upload {
    uuid
    uri
    isLocal
    url
    filename
    mimetype
    duration
    bitrate
    size
    createdAt
    importedAt
    importStatus
    importReference
  }
  track {
    ...ManagedTrackBase
  }
  library {
    ...ManagedLibraryBase
  }
}`) as unknown as TypedDocumentString<ManagedUploadQuery, ManagedUploadQueryVariables>
export const RemoveUploadsDocument = new TypedDocumentString(`
    mutation RemoveUploads($input: RemoveUploadsInput!) {
  removeUploads(input: $input) {
    ... on RemoveUploadsSuccess {
      __typename
      removedCount
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveUploadsMutation, RemoveUploadsMutationVariables>
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
  administration {
    users(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...AccountFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>
export const AccountDocument = new TypedDocumentString(`
    query Account($databaseId: Int!) {
  administration {
    user(databaseId: $databaseId) {
      ...AccountFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    ... on UpdateAccountSuccess {
      __typename
      account {
        ...AccountFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment BaseActorFields on Actor {
  databaseId
  inboxUrl
  outboxUrl
  sharedInboxUrl
  ...ActorFields
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment AccountFields on Account {
  databaseId
  username
  handle
  name
  email
  isActive
  isStaff
  isSuperuser
  permissions
  privacyLevel
  uploadQuota
  joinedAt
  lastActivityAt
  actor {
    ...BaseActorFields
  }
}`) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>
export const ContentFiltersDocument = new TypedDocumentString(`
    query ContentFilters($orderBy: [ContentFilterOrder!], $first: Int, $offset: Int) {
  viewer {
    contentFilters(orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ContentFilterFields
        }
      }
    }
  }
}
    fragment ContentFilterFields on ContentFilter {
  uuid
  createdAt
  target {
    databaseId
    name
  }
}`) as unknown as TypedDocumentString<ContentFiltersQuery, ContentFiltersQueryVariables>
export const ContentFilterDocument = new TypedDocumentString(`
    query ContentFilter($uuid: UUID!) {
  viewer {
    contentFilter(uuid: $uuid) {
      ...ContentFilterFields
    }
  }
}
    fragment ContentFilterFields on ContentFilter {
  uuid
  createdAt
  target {
    databaseId
    name
  }
}`) as unknown as TypedDocumentString<ContentFilterQuery, ContentFilterQueryVariables>
export const CreateContentFilterDocument = new TypedDocumentString(`
    mutation CreateContentFilter($input: CreateContentFilterInput!) {
  createContentFilter(input: $input) {
    ... on CreateContentFilterSuccess {
      __typename
      contentFilter {
        ...ContentFilterFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ContentFilterFields on ContentFilter {
  uuid
  createdAt
  target {
    databaseId
    name
  }
}`) as unknown as TypedDocumentString<CreateContentFilterMutation, CreateContentFilterMutationVariables>
export const DeleteContentFilterDocument = new TypedDocumentString(`
    mutation DeleteContentFilter($input: DeleteContentFilterInput!) {
  deleteContentFilter(input: $input) {
    ... on DeleteContentFilterSuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteContentFilterMutation, DeleteContentFilterMutationVariables>
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: ReportInput!) {
  report(input: $input) {
    ... on ReportSuccess {
      __typename
      report {
        uuid
        type
        summary
        submitterEmail
        createdAt
        target {
          ...ReportTargetFields
        }
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment ReportTargetFields on ReportTarget {
  kind
  databaseId
  uuid
  handle
}`) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>
export const EditsDocument = new TypedDocumentString(`
    query Edits($filter: EditFilter, $orderBy: [EditOrder!], $first: Int, $offset: Int) {
  edits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...EditFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`) as unknown as TypedDocumentString<EditsQuery, EditsQueryVariables>
export const EditDocument = new TypedDocumentString(`
    query Edit($uuid: UUID!) {
  edit(uuid: $uuid) {
    ...EditFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`) as unknown as TypedDocumentString<EditQuery, EditQueryVariables>
export const EditsOfTargetDocument = new TypedDocumentString(`
    query EditsOfTarget($id: ID!, $filter: EditFilter, $first: Int, $offset: Int) {
  node(id: $id) {
    __typename
    ... on Artist {
      edits(filter: $filter, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            ...EditFields
          }
        }
      }
    }
    ... on Album {
      edits(filter: $filter, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            ...EditFields
          }
        }
      }
    }
    ... on Track {
      edits(filter: $filter, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            ...EditFields
          }
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`) as unknown as TypedDocumentString<EditsOfTargetQuery, EditsOfTargetQueryVariables>
export const SuggestEditDocument = new TypedDocumentString(`
    mutation SuggestEdit($input: SuggestEditInput!) {
  suggestEdit(input: $input) {
    ... on SuggestEditSuccess {
      __typename
      edit {
        ...EditFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment EditFields on Edit {
  uuid
  uri
  createdAt
  appliedAt
  decision
  isApplied
  summary
  createdBy {
    ...ActorFields
  }
  decidedBy {
    databaseId
  }
  target {
    ... on Artist {
      __typename
      databaseId
      name
    }
    ... on Album {
      __typename
      databaseId
      title
    }
    ... on Track {
      __typename
      databaseId
      title
    }
  }
  changedFields
  values {
    ...EditValuesFields
  }
  previousValues {
    ...EditValuesFields
  }
}
fragment EditValuesFields on EditValues {
  name
  title
  releaseDate
  position
  copyright
  licenseCode
  tags
  description {
    text
    format
    html
  }
  cover
}`) as unknown as TypedDocumentString<SuggestEditMutation, SuggestEditMutationVariables>
export const ReviewEditDocument = new TypedDocumentString(`
    mutation ReviewEdit($input: ReviewEditInput!) {
  reviewEdit(input: $input) {
    ... on ReviewEditSuccess {
      __typename
      edit {
        uuid
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReviewEditMutation, ReviewEditMutationVariables>
export const DeleteEditDocument = new TypedDocumentString(`
    mutation DeleteEdit($input: DeleteEditInput!) {
  deleteEdit(input: $input) {
    ... on DeleteEditSuccess {
      __typename
      uuid
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteEditMutation, DeleteEditMutationVariables>
export const EmbedDocument = new TypedDocumentString(`
    query Embed($url: URL!, $maxWidth: Int, $maxHeight: Int) {
  embed(url: $url, maxWidth: $maxWidth, maxHeight: $maxHeight) {
    title
    description
    authorName
    authorUrl
    playerUrl
    width
    height
    picture {
      url(size: MEDIUM)
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedQuery, EmbedQueryVariables>
export const PlaylistsDocument = new TypedDocumentString(`
    query Playlists($filter: PlaylistFilter, $orderBy: [PlaylistOrder!], $first: Int, $offset: Int) {
  playlists(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...PlaylistFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment PlaylistFields on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  isPlayable
  covers {
    url(size: MEDIUM)
  }
  user {
    ...UserFields
  }
}`) as unknown as TypedDocumentString<PlaylistsQuery, PlaylistsQueryVariables>
export const PlaylistDocument = new TypedDocumentString(`
    query Playlist($id: Int!) {
  playlist(databaseId: $id) {
    ...PlaylistFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment PlaylistFields on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  isPlayable
  covers {
    url(size: MEDIUM)
  }
  user {
    ...UserFields
  }
}`) as unknown as TypedDocumentString<PlaylistQuery, PlaylistQueryVariables>
export const PlaylistTracksDocument = new TypedDocumentString(`
    query PlaylistTracks($id: Int!, $first: Int!, $offset: Int!) {
  playlist(databaseId: $id) {
    tracks(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...PlaylistTrackFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment PlaylistTrackFields on PlaylistTrack {
  index
  createdAt
  track {
    ...TrackFields
  }
}`) as unknown as TypedDocumentString<PlaylistTracksQuery, PlaylistTracksQueryVariables>
export const CreatePlaylistDocument = new TypedDocumentString(`
    mutation CreatePlaylist($input: CreatePlaylistInput!) {
  createPlaylist(input: $input) {
    ... on CreatePlaylistSuccess {
      __typename
      playlist {
        ...PlaylistFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment PlaylistFields on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  isPlayable
  covers {
    url(size: MEDIUM)
  }
  user {
    ...UserFields
  }
}`) as unknown as TypedDocumentString<CreatePlaylistMutation, CreatePlaylistMutationVariables>
export const UpdatePlaylistDocument = new TypedDocumentString(`
    mutation UpdatePlaylist($input: UpdatePlaylistInput!) {
  updatePlaylist(input: $input) {
    ... on UpdatePlaylistSuccess {
      __typename
      playlist {
        ...PlaylistFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment PlaylistFields on Playlist {
  databaseId
  name
  privacyLevel
  createdAt
  modifiedAt
  tracksCount
  duration
  isPlayable
  covers {
    url(size: MEDIUM)
  }
  user {
    ...UserFields
  }
}`) as unknown as TypedDocumentString<UpdatePlaylistMutation, UpdatePlaylistMutationVariables>
export const DeletePlaylistDocument = new TypedDocumentString(`
    mutation DeletePlaylist($input: DeletePlaylistInput!) {
  deletePlaylist(input: $input) {
    ... on DeletePlaylistSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeletePlaylistMutation, DeletePlaylistMutationVariables>
export const AddToPlaylistDocument = new TypedDocumentString(`
    mutation AddToPlaylist($input: AddToPlaylistInput!) {
  addToPlaylist(input: $input) {
    ... on AddToPlaylistSuccess {
      __typename
      added {
        ...PlaylistTrackFields
      }
    }
    ... on DuplicateTracksError {
      titles
      playlistName
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}
fragment PlaylistTrackFields on PlaylistTrack {
  index
  createdAt
  track {
    ...TrackFields
  }
}`) as unknown as TypedDocumentString<AddToPlaylistMutation, AddToPlaylistMutationVariables>
export const MovePlaylistTrackDocument = new TypedDocumentString(`
    mutation MovePlaylistTrack($input: MovePlaylistTrackInput!) {
  movePlaylistTrack(input: $input) {
    ... on MovePlaylistTrackSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<MovePlaylistTrackMutation, MovePlaylistTrackMutationVariables>
export const RemoveFromPlaylistDocument = new TypedDocumentString(`
    mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {
  removeFromPlaylist(input: $input) {
    ... on RemoveFromPlaylistSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveFromPlaylistMutation, RemoveFromPlaylistMutationVariables>
export const ClearPlaylistDocument = new TypedDocumentString(`
    mutation ClearPlaylist($input: ClearPlaylistInput!) {
  clearPlaylist(input: $input) {
    ... on ClearPlaylistSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ClearPlaylistMutation, ClearPlaylistMutationVariables>
export const PluginsDocument = new TypedDocumentString(`
    query Plugins {
  plugins {
    ...PluginFields
  }
}
    fragment PluginFields on Plugin {
  name
  label
  description
  homepage
  providesContent
  isEnabled
  settings
  fields {
    name
    kind
    label
    help
    isRequired
    mayBeNull
    mayBeBlank
  }
}`) as unknown as TypedDocumentString<PluginsQuery, PluginsQueryVariables>
export const PluginDocument = new TypedDocumentString(`
    query Plugin($name: String!) {
  plugin(name: $name) {
    ...PluginFields
  }
}
    fragment PluginFields on Plugin {
  name
  label
  description
  homepage
  providesContent
  isEnabled
  settings
  fields {
    name
    kind
    label
    help
    isRequired
    mayBeNull
    mayBeBlank
  }
}`) as unknown as TypedDocumentString<PluginQuery, PluginQueryVariables>
export const ConfigurePluginDocument = new TypedDocumentString(`
    mutation ConfigurePlugin($input: ConfigurePluginInput!) {
  configurePlugin(input: $input) {
    ... on ConfigurePluginSuccess {
      __typename
      plugin {
        ...PluginFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment PluginFields on Plugin {
  name
  label
  description
  homepage
  providesContent
  isEnabled
  settings
  fields {
    name
    kind
    label
    help
    isRequired
    mayBeNull
    mayBeBlank
  }
}`) as unknown as TypedDocumentString<ConfigurePluginMutation, ConfigurePluginMutationVariables>
export const EnablePluginDocument = new TypedDocumentString(`
    mutation EnablePlugin($input: EnablePluginInput!) {
  enablePlugin(input: $input) {
    ... on EnablePluginSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EnablePluginMutation, EnablePluginMutationVariables>
export const DisablePluginDocument = new TypedDocumentString(`
    mutation DisablePlugin($input: DisablePluginInput!) {
  disablePlugin(input: $input) {
    ... on DisablePluginSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DisablePluginMutation, DisablePluginMutationVariables>
export const ResetPluginDocument = new TypedDocumentString(`
    mutation ResetPlugin($input: ResetPluginInput!) {
  resetPlugin(input: $input) {
    ... on ResetPluginSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ResetPluginMutation, ResetPluginMutationVariables>
export const ScanPluginDocument = new TypedDocumentString(`
    mutation ScanPlugin($input: ScanPluginInput!) {
  scanPlugin(input: $input) {
    ... on ScanPluginSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ScanPluginMutation, ScanPluginMutationVariables>
export const RadiosDocument = new TypedDocumentString(`
    query Radios($filter: RadioListFilter, $orderBy: [RadioOrder!], $first: Int, $offset: Int) {
  radios(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...RadioFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioFields on Radio {
  databaseId
  name
  description
  isPublic
  createdAt
  user {
    ...UserFields
  }
  filters {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<RadiosQuery, RadiosQueryVariables>
export const RadioDocument = new TypedDocumentString(`
    query Radio($id: Int!) {
  radio(databaseId: $id) {
    ...RadioFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioFields on Radio {
  databaseId
  name
  description
  isPublic
  createdAt
  user {
    ...UserFields
  }
  filters {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<RadioQuery, RadioQueryVariables>
export const RadioTracksDocument = new TypedDocumentString(`
    query RadioTracks($id: Int!, $first: Int, $offset: Int) {
  radio(databaseId: $id) {
    tracks(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...TrackFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<RadioTracksQuery, RadioTracksQueryVariables>
export const CheckRadioFiltersDocument = new TypedDocumentString(`
    query CheckRadioFilters($filters: [RadioFilterInput!]!) {
  checkRadioFilters(filters: $filters) {
    mistake
    count
    sample {
      ...TrackFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<CheckRadioFiltersQuery, CheckRadioFiltersQueryVariables>
export const CreateRadioDocument = new TypedDocumentString(`
    mutation CreateRadio($input: CreateRadioInput!) {
  createRadio(input: $input) {
    ... on CreateRadioSuccess {
      __typename
      radio {
        ...RadioFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioFields on Radio {
  databaseId
  name
  description
  isPublic
  createdAt
  user {
    ...UserFields
  }
  filters {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<CreateRadioMutation, CreateRadioMutationVariables>
export const UpdateRadioDocument = new TypedDocumentString(`
    mutation UpdateRadio($input: UpdateRadioInput!) {
  updateRadio(input: $input) {
    ... on UpdateRadioSuccess {
      __typename
      radio {
        ...RadioFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment UserFields on User {
  databaseId
  username
  name
  joinedAt
  actor {
    ...ActorFields
    avatar {
      ...AttachmentFields
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioFields on Radio {
  databaseId
  name
  description
  isPublic
  createdAt
  user {
    ...UserFields
  }
  filters {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<UpdateRadioMutation, UpdateRadioMutationVariables>
export const DeleteRadioDocument = new TypedDocumentString(`
    mutation DeleteRadio($input: DeleteRadioInput!) {
  deleteRadio(input: $input) {
    ... on DeleteRadioSuccess {
      __typename
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteRadioMutation, DeleteRadioMutationVariables>
export const RadioSessionDocument = new TypedDocumentString(`
    query RadioSession($id: Int!) {
  radioSession(databaseId: $id) {
    ...RadioSessionFields
  }
}
    fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioSessionFields on RadioSession {
  databaseId
  kind
  relatedTo
  radioDatabaseId
  createdAt
  user {
    databaseId
  }
  filter {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<RadioSessionQuery, RadioSessionQueryVariables>
export const StartRadioDocument = new TypedDocumentString(`
    mutation StartRadio($input: StartRadioInput!) {
  startRadio(input: $input) {
    ... on StartRadioSuccess {
      __typename
      session {
        ...RadioSessionFields
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment RadioFilterFields on RadioFilter {
  kind
  operator
  isNegated
  databaseIds
  names
}
fragment RadioFilterTree on RadioFilter {
  ...RadioFilterFields
  filters {
    ...RadioFilterFields
    filters {
      ...RadioFilterFields
      filters {
        ...RadioFilterFields
        filters {
          ...RadioFilterFields
        }
      }
    }
  }
}
fragment RadioSessionFields on RadioSession {
  databaseId
  kind
  relatedTo
  radioDatabaseId
  createdAt
  user {
    databaseId
  }
  filter {
    ...RadioFilterTree
  }
}`) as unknown as TypedDocumentString<StartRadioMutation, StartRadioMutationVariables>
export const NextRadioTrackDocument = new TypedDocumentString(`
    mutation NextRadioTrack($input: NextRadioTrackInput!) {
  nextRadioTrack(input: $input) {
    ... on NextRadioTrackSuccess {
      __typename
      next {
        databaseId
        sessionDatabaseId
        position
        track {
          ...TrackFields
        }
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<NextRadioTrackMutation, NextRadioTrackMutationVariables>
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!) {
  search(query: $query) {
    artists {
      ...ArtistFields
    }
    tracks {
      ...TrackFields
    }
    albums {
      ...AlbumFields
    }
    tags {
      ...TagFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AlbumFields on Album {
  databaseId
  uri
  mbid
  title
  releaseDate
  createdAt
  isLocal
  isPlayable
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
}
fragment ArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  contentCategory
  createdAt
  isLocal
  tracksCount
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  channel {
    uuid
    actor {
      handle
      username
      domain
    }
  }
  cover {
    ...AttachmentFields
  }
  discography {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    isPlayable
    cover {
      ...AttachmentFields
    }
  }
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TagFields on Tag {
  name
  createdAt
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>
export const SubscriptionsDocument = new TypedDocumentString(`
    query Subscriptions($first: Int, $offset: Int) {
  viewer {
    subscriptions(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...SubscriptionFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment SubscriptionFields on ChannelSubscription {
  uuid
  uri
  isApproved
  createdAt
  channel {
    ...ChannelFields
  }
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<SubscriptionsQuery, SubscriptionsQueryVariables>
export const SubscriptionKeysDocument = new TypedDocumentString(`
    query SubscriptionKeys($first: Int!, $offset: Int!) {
  viewer {
    subscriptions(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          uuid
          channel {
            uuid
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionKeysQuery, SubscriptionKeysQueryVariables>
export const SubscriptionDocument = new TypedDocumentString(`
    query Subscription($uuid: UUID!) {
  viewer {
    subscription(uuid: $uuid) {
      ...SubscriptionFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ChannelFields on Channel {
  databaseId
  uuid
  createdAt
  isExternal
  rssUrl
  metadata
  podcast {
    given
    category
    subcategory
    language
    copyright
    ownerName
    ownerEmail
    isExplicit
  }
  owner {
    ...ActorFields
  }
  actor {
    ...ActorFields
  }
  artist {
    databaseId
    uri
    mbid
    name
    createdAt
    modifiedAt
    isLocal
    contentCategory
    tracksCount
    description {
      ...ContentFields
    }
    cover {
      ...AttachmentFields
    }
    tags {
      name
    }
  }
}
fragment SubscriptionFields on ChannelSubscription {
  uuid
  uri
  isApproved
  createdAt
  channel {
    ...ChannelFields
  }
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<SubscriptionQuery, SubscriptionQueryVariables>
export const TagsDocument = new TypedDocumentString(`
    query Tags($filter: TagFilter, $orderBy: [TagOrder!], $first: Int, $offset: Int) {
  tags(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...TagFields
      }
    }
  }
}
    fragment TagFields on Tag {
  name
  createdAt
}`) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>
export const TagDocument = new TypedDocumentString(`
    query Tag($name: String!) {
  tag(name: $name) {
    ...TagFields
  }
}
    fragment TagFields on Tag {
  name
  createdAt
}`) as unknown as TypedDocumentString<TagQuery, TagQueryVariables>
export const RenderedTextDocument = new TypedDocumentString(`
    query RenderedText($text: String!, $permissive: Boolean!) {
  renderedText(text: $text, permissive: $permissive)
}
    `) as unknown as TypedDocumentString<RenderedTextQuery, RenderedTextQueryVariables>
export const TracksDocument = new TypedDocumentString(`
    query Tracks($filter: TrackFilter, $orderBy: [TrackOrder!], $first: Int, $offset: Int) {
  tracks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...TrackFields
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<TracksQuery, TracksQueryVariables>
export const TrackDocument = new TypedDocumentString(`
    query Track($id: Int!) {
  track(databaseId: $id) {
    ...TrackFields
    description {
      ...ContentFields
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment PlayableUploadFields on Upload {
  uuid
  size
  duration
  bitrate
  mimetype
  extension
  isLocal
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment TrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  tags {
    name
  }
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
  uploads {
    ...PlayableUploadFields
  }
}`) as unknown as TypedDocumentString<TrackQuery, TrackQueryVariables>
export const TrackLibrariesDocument = new TypedDocumentString(`
    query TrackLibraries($id: Int!, $first: Int, $offset: Int) {
  track(databaseId: $id) {
    libraries(first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...FederatedLibraryFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment FederatedLibraryFields on Library {
  uri
  uuid
  name
  description
  privacyLevel
  createdAt
  uploadsCount
  actor {
    ...ActorFields
  }
  latestScan {
    ...LibraryScanFields
  }
}
fragment LibraryScanFields on LibraryScan {
  totalFiles
  processedFiles
  erroredFiles
  status
  createdAt
  modifiedAt
}`) as unknown as TypedDocumentString<TrackLibrariesQuery, TrackLibrariesQueryVariables>
export const DeleteTrackDocument = new TypedDocumentString(`
    mutation DeleteTrack($input: DeleteTrackInput!) {
  deleteTrack(input: $input) {
    ... on DeleteTrackSuccess {
      __typename
      databaseId
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteTrackMutation, DeleteTrackMutationVariables>
export const UploadsDocument = new TypedDocumentString(`
    query Uploads($filter: UploadFilter, $orderBy: [UploadOrder!], $first: Int, $offset: Int) {
  viewer {
    uploads(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...UploadFields
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<UploadsQuery, UploadsQueryVariables>
export const UploadDocument = new TypedDocumentString(`
    query Upload($uuid: UUID!) {
  upload(uuid: $uuid) {
    ...UploadFields
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<UploadQuery, UploadQueryVariables>
export const UploadFileMetadataDocument = new TypedDocumentString(`
    query UploadFileMetadata($uuid: UUID!) {
  upload(uuid: $uuid) {
    fileMetadata {
      title
      position
      discNumber
      copyright
      license
      mbid
      tags
      description
      artists {
        name
        mbid
      }
      album {
        title
        mbid
        releaseDate
        artists {
          name
          mbid
        }
        cover {
          mimetype
          content
          description
          type
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UploadFileMetadataQuery, UploadFileMetadataQueryVariables>
export const UploadAudioDocument = new TypedDocumentString(`
    mutation UploadAudio($input: UploadAudioInput!) {
  uploadAudio(input: $input) {
    ... on UploadAudioSuccess {
      __typename
      upload {
        ...UploadFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<UploadAudioMutation, UploadAudioMutationVariables>
export const UpdateUploadDocument = new TypedDocumentString(`
    mutation UpdateUpload($input: UpdateUploadInput!) {
  updateUpload(input: $input) {
    ... on UpdateUploadSuccess {
      __typename
      upload {
        ...UploadFields
      }
    }
    ...Failure
  }
}
    fragment ActorFields on Actor {
  uri
  url
  createdAt
  username
  name
  lastFetchedAt
  domain
  kind
  approvesFollowers
  handle
  isLocal
}
fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}
fragment SimpleArtistFields on Artist {
  databaseId
  uri
  mbid
  name
  createdAt
  modifiedAt
  isLocal
  contentCategory
  description {
    ...ContentFields
  }
  cover {
    ...AttachmentFields
  }
  channel {
    databaseId
  }
}
fragment UploadFields on Upload {
  uuid
  filename
  createdAt
  mimetype
  duration
  bitrate
  size
  importedAt
  importStatus
  importReference
  importMetadata
  importError {
    code
    mistakes {
      path
      message
    }
    fileTags {
      name
      value
    }
  }
  duplicateOf
  source
  library {
    ...LibraryOfUploadFields
  }
  track {
    ...UploadedTrackFields
  }
}
fragment UploadedTrackFields on Track {
  databaseId
  uuid
  uri
  mbid
  title
  position
  discNumber
  copyright
  licenseCode
  downloadsCount
  createdAt
  isLocal
  attributedTo {
    ...ActorFields
  }
  cover {
    ...AttachmentFields
  }
  artist {
    ...SimpleArtistFields
  }
  album {
    databaseId
    uri
    mbid
    title
    releaseDate
    createdAt
    isLocal
    tracksCount
    cover {
      ...AttachmentFields
    }
    artist {
      ...SimpleArtistFields
    }
  }
}
fragment LibraryOfUploadFields on Library {
  uuid
  uri
  name
  description
  privacyLevel
  createdAt
  actor {
    ...ActorFields
  }
}`) as unknown as TypedDocumentString<UpdateUploadMutation, UpdateUploadMutationVariables>
export const DeleteUploadsDocument = new TypedDocumentString(`
    mutation DeleteUploads($input: DeleteUploadsInput!) {
  deleteUploads(input: $input) {
    ... on DeleteUploadsSuccess {
      __typename
      uploads {
        matched
        changed
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteUploadsMutation, DeleteUploadsMutationVariables>
export const RelaunchImportsDocument = new TypedDocumentString(`
    mutation RelaunchImports($input: RelaunchImportsInput!) {
  relaunchImports(input: $input) {
    ... on RelaunchImportsSuccess {
      __typename
      uploads {
        matched
        changed
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RelaunchImportsMutation, RelaunchImportsMutationVariables>
export const PublishUploadsDocument = new TypedDocumentString(`
    mutation PublishUploads($input: PublishUploadsInput!) {
  publishUploads(input: $input) {
    ... on PublishUploadsSuccess {
      __typename
      uploads {
        matched
        changed
      }
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<PublishUploadsMutation, PublishUploadsMutationVariables>
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    account {
      databaseId
      username
      handle
      name
      email
      isStaff
      isSuperuser
      permissions
      joinedAt
      privacyLevel
      instanceSupportMessageAt
      funkwhaleSupportMessageAt
      actor {
        avatar {
          ...AttachmentFields
        }
        summary {
          ...ContentFields
        }
      }
    }
    quota {
      max
      remaining
      current
      draft
      skipped
      pending
      finished
      errored
    }
    settings
    listenToken
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment ContentFields on Content {
  text
  format
  html
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>
export const MyNameDocument = new TypedDocumentString(`
    query MyName {
  viewer {
    user {
      databaseId
      username
    }
  }
}
    `) as unknown as TypedDocumentString<MyNameQuery, MyNameQueryVariables>
export const MyAddressDocument = new TypedDocumentString(`
    query MyAddress {
  viewer {
    account {
      databaseId
      username
      email
    }
  }
}
    `) as unknown as TypedDocumentString<MyAddressQuery, MyAddressQueryVariables>
export const MySubsonicAccessDocument = new TypedDocumentString(`
    query MySubsonicAccess {
  viewer {
    subsonic {
      isEnabled
      token
    }
  }
}
    `) as unknown as TypedDocumentString<MySubsonicAccessQuery, MySubsonicAccessQueryVariables>
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    ... on UpdateProfileSuccess {
      __typename
      account {
        name
        privacyLevel
        instanceSupportMessageAt
        funkwhaleSupportMessageAt
        actor {
          avatar {
            ...AttachmentFields
          }
        }
      }
    }
    ...Failure
  }
}
    fragment AttachmentFields on Attachment {
  uuid
  size
  mimetype
  createdAt
  sourceUrl
  original: url
  medium: url(size: MEDIUM)
  large: url(size: LARGE)
}
fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>
export const UpdateClientSettingsDocument = new TypedDocumentString(`
    mutation UpdateClientSettings($input: UpdateClientSettingsInput!) {
  updateClientSettings(input: $input) {
    ... on UpdateClientSettingsSuccess {
      __typename
      settings
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateClientSettingsMutation, UpdateClientSettingsMutationVariables>
export const RenewSubsonicTokenDocument = new TypedDocumentString(`
    mutation RenewSubsonicToken {
  renewSubsonicToken {
    ... on RenewSubsonicTokenSuccess {
      __typename
      token
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RenewSubsonicTokenMutation, RenewSubsonicTokenMutationVariables>
export const RemoveSubsonicTokenDocument = new TypedDocumentString(`
    mutation RemoveSubsonicToken {
  removeSubsonicToken {
    ... on RemoveSubsonicTokenSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveSubsonicTokenMutation, RemoveSubsonicTokenMutationVariables>
export const DeleteAccountDocument = new TypedDocumentString(`
    mutation DeleteAccount($input: DeleteAccountInput!) {
  deleteAccount(input: $input) {
    ... on DeleteAccountSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DeleteAccountMutation, DeleteAccountMutationVariables>
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ... on ChangePasswordSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    ... on RequestPasswordResetSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>
export const ConfirmPasswordResetDocument = new TypedDocumentString(`
    mutation ConfirmPasswordReset($input: ConfirmPasswordResetInput!) {
  confirmPasswordReset(input: $input) {
    ... on ConfirmPasswordResetSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ConfirmPasswordResetMutation, ConfirmPasswordResetMutationVariables>
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($input: ChangeEmailInput!) {
  changeEmail(input: $input) {
    ... on ChangeEmailSuccess {
      __typename
      email
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    ... on SignUpSuccess {
      __typename
      outcome
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input) {
    ... on VerifyEmailSuccess {
      __typename
      done
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ... on SignInSuccess {
      __typename
      username
    }
    ...Failure
  }
}
    fragment Failure on Error {
  __typename
  message
  ... on ValidationError {
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>

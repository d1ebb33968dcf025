import { builder } from '../../schema/builder.ts'

/** What a piece of music is. */
export const ContentCategoryEnum = builder.enumType('ContentCategory', {
  description: 'What an artist makes.',
  values: {
    MUSIC: { description: 'Music.' },
    PODCAST: { description: 'Podcasts.' },
    OTHER: { description: 'Something else.' },
  } as const,
})

export const TextFilter = builder.inputType('TextFilter', {
  description: 'Conditions on a text; all that are given must hold.',
  fields: (t) => ({
    equals: t.string({ description: 'The whole text.' }),
    equalsIgnoringCase: t.string({ description: 'The whole text, in any case.' }),
    startsWith: t.string({ description: 'How it begins.' }),
    containsIgnoringCase: t.string({ description: 'What it has in it, in any case.' }),
  }),
})

const queryDescription =
  'Full text: every word is a beginning that must occur. In double quotes it is a query of PostgreSQL: `"tone & !sun"`.'
const scopeDescription =
  'Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".'
const tagsDescription = 'Tags that it must all carry, in any case.'
const playableDescription = 'Whether the caller may play something of it.'
const libraryDescription = 'A library that holds something of it that the caller may play.'
const channelDescription = 'A channel that holds something of it; needs `includeChannels`.'
const relatedDescription = 'Another of its kind, with which it shares a tag.'
const includeChannelsDescription = 'Whether what artists with a channel made is listed as well.'
const includeHiddenDescription = 'Whether what the caller does not want to see is listed as well.'
const genreDescription =
  'A tag of it, of its artist, of its album or of the album artist, in any case. Albums also go by their tracks.'
const wordsDescription =
  'Words that must all be in it somewhere, in any case; double quotes keep words together.'
const fromYearDescription = 'First year of release.'
const toYearDescription = 'Last year of release.'
const onlyHiddenDescription = 'Whether only what the caller does not want to see is listed.'

export const ArtistFilter = builder.inputType('ArtistFilter', {
  description: 'Which artists are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({ description: `${queryDescription} Looks at the name.` }),
    name: t.field({ type: TextFilter, description: 'Conditions on the name.' }),
    words: t.string({ description: `${wordsDescription} Looks at the name.` }),
    starred: t.boolean({ description: 'True: only those that the caller starred.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id.' }),
    tags: t.stringList({ description: tagsDescription }),
    contentCategory: t.field({ type: ContentCategoryEnum, description: 'What they make.' }),
    hasAlbums: t.boolean({ description: 'Whether they are the artist of an album.' }),
    playable: t.boolean({ description: playableDescription }),
    library: t.id({ description: libraryDescription }),
    scope: t.string({ description: scopeDescription }),
    related: t.id({ description: relatedDescription }),
    includeChannels: t.boolean({ description: includeChannelsDescription }),
    includeHidden: t.boolean({ description: includeHiddenDescription }),
    onlyHidden: t.boolean({ description: onlyHiddenDescription }),
  }),
})

export const AlbumFilter = builder.inputType('AlbumFilter', {
  description: 'Which albums are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({ description: `${queryDescription} Looks at the title, or at the artist.` }),
    words: t.string({ description: `${wordsDescription} Looks at the title.` }),
    genre: t.string({ description: genreDescription }),
    fromYear: t.int({ description: fromYearDescription }),
    toYear: t.int({ description: toYearDescription }),
    starred: t.boolean({ description: 'True: only those that the caller starred.' }),
    rated: t.boolean({ description: 'True: only those that the caller gave a rating.' }),
    played: t.boolean({ description: 'True: only those that the caller listened to.' }),
    artist: t.id({ description: 'The album artist.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id.' }),
    tags: t.stringList({ description: tagsDescription }),
    contentCategory: t.field({ type: ContentCategoryEnum, description: 'What the album artist makes.' }),
    playable: t.boolean({ description: playableDescription }),
    library: t.id({ description: libraryDescription }),
    channel: t.id({ description: channelDescription }),
    scope: t.string({ description: scopeDescription }),
    related: t.id({ description: relatedDescription }),
    includeChannels: t.boolean({ description: includeChannelsDescription }),
    includeHidden: t.boolean({ description: includeHiddenDescription }),
    onlyHidden: t.boolean({ description: onlyHiddenDescription }),
  }),
})

export const TrackFilter = builder.inputType('TrackFilter', {
  description: 'Which tracks are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description: `${queryDescription} Looks at title and copyright, or at the artist, or at the album.`,
    }),
    title: t.field({ type: TextFilter, description: 'Conditions on the title.' }),
    words: t.string({ description: `${wordsDescription} Looks at the title, the artist and the album.` }),
    genre: t.string({ description: genreDescription }),
    fromYear: t.int({ description: fromYearDescription }),
    toYear: t.int({ description: toYearDescription }),
    nearArtist: t.id({
      description: 'An artist: only what they made, and what artists made that share a tag with them.',
    }),
    ids: t.idList({ description: 'Any of these tracks.' }),
    artist: t.id({ description: 'The track artist or the album artist.' }),
    album: t.id({ description: 'The album.' }),
    artistName: t.string({ description: 'Name of the track artist, in any case.' }),
    license: t.string({ description: 'Code of the licence.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id of the recording.' }),
    tags: t.stringList({ description: tagsDescription }),
    contentCategory: t.field({ type: ContentCategoryEnum, description: 'What the track artist makes.' }),
    playable: t.boolean({ description: playableDescription }),
    favorite: t.boolean({
      description: 'True: only favorites of the caller. Without an account it has no effect.',
    }),
    library: t.id({ description: libraryDescription }),
    channel: t.id({ description: channelDescription }),
    scope: t.string({ description: scopeDescription }),
    related: t.id({ description: relatedDescription }),
    includeChannels: t.boolean({ description: includeChannelsDescription }),
    includeHidden: t.boolean({ description: includeHiddenDescription }),
    onlyHidden: t.boolean({ description: onlyHiddenDescription }),
  }),
})

export const TagFilter = builder.inputType('TagFilter', {
  description: 'Which tags are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({ description: 'Words that must all occur; double quotes keep words together.' }),
    name: t.field({ type: TextFilter, description: 'Conditions on the name.' }),
  }),
})

export type ArtistCriteria = typeof ArtistFilter.$inferInput
export type AlbumCriteria = typeof AlbumFilter.$inferInput
export type TrackCriteria = typeof TrackFilter.$inferInput
export type TagCriteria = typeof TagFilter.$inferInput
export type TextCriteria = typeof TextFilter.$inferInput

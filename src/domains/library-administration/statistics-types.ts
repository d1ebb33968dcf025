import { builder } from '../../schema/builder.ts'
import type { ChannelStatistics, LibraryStatistics, MusicStatistics } from './statistics.ts'

const Usage = builder.interfaceRef<MusicStatistics>('MusicUsage').implement({
  description: 'How an artist, album, track or channel is used on the pod.',
  fields: (t) => ({
    listenings: t.exposeInt('listenings', { description: 'Times that its tracks were listened to.' }),
    edits: t.exposeInt('edits', { description: 'Suggested edits of it.' }),
    playlists: t.exposeInt('playlists', { description: 'Playlists that hold one of its tracks.' }),
    favorites: t.exposeInt('favorites', { description: 'Times that its tracks are among favorites.' }),
    libraries: t.exposeInt('libraries', {
      description: 'Libraries that hold an upload of it, without those of channels.',
    }),
    channels: t.exposeInt('channels', { description: 'Channels that hold an upload of it.' }),
    uploads: t.exposeInt('uploads', { description: 'Uploads of it.' }),
    reports: t.exposeInt('reports', { description: 'Complaints about it.' }),
    mediaSize: t.expose('mediaSize', { type: 'BigInt', description: 'Bytes of its uploads.' }),
    storedMediaSize: t.expose('storedMediaSize', {
      type: 'BigInt',
      description: 'Bytes of its uploads whose file is stored here.',
    }),
  }),
})

export const MusicStatisticsType = builder.objectRef<MusicStatistics>('MusicStatistics').implement({
  description: 'How an artist, album or track is used on the pod.',
  interfaces: [Usage],
})

export const ChannelStatisticsType = builder.objectRef<ChannelStatistics>('ChannelStatistics').implement({
  description: 'How a channel is used on the pod.',
  interfaces: [Usage],
  fields: (t) => ({
    follows: t.exposeInt('follows', { description: 'Subscriptions, approved or not.' }),
  }),
})

export const LibraryStatisticsType = builder.objectRef<LibraryStatistics>('LibraryStatistics').implement({
  description: 'What a library holds and who follows it.',
  fields: (t) => ({
    uploads: t.exposeInt('uploads', { description: 'Uploads in it, in any state.' }),
    followers: t.exposeInt('followers', { description: 'Follows, approved or not.' }),
    tracks: t.exposeInt('tracks', { description: 'Tracks that it holds.' }),
    albums: t.exposeInt('albums', { description: 'Albums that it holds something of.' }),
    artists: t.exposeInt('artists', { description: 'Artists that it holds something of.' }),
    reports: t.exposeInt('reports', { description: 'Complaints about it.' }),
    mediaSize: t.expose('mediaSize', { type: 'BigInt', description: 'Bytes of its uploads.' }),
    storedMediaSize: t.expose('storedMediaSize', {
      type: 'BigInt',
      description: 'Bytes of its uploads whose file is stored here.',
    }),
  }),
})

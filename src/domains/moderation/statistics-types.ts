import { builder } from '../../schema/builder.ts'
import type { AccountStatistics, DomainStatistics, OriginStatistics } from './statistics.ts'

const Origin = builder.interfaceRef<OriginStatistics>('OriginStatistics').implement({
  description: 'What came to the pod through an account, or through all accounts of a domain.',
  fields: (t) => ({
    activities: t.exposeInt('activities', { description: 'Activities that they sent.' }),
    libraries: t.exposeInt('libraries', { description: 'Libraries of theirs, without those of channels.' }),
    channels: t.exposeInt('channels', { description: 'Channels of theirs.' }),
    receivedLibraryFollows: t.exposeInt('receivedLibraryFollows', {
      description: 'Follows of their libraries, approved or not.',
    }),
    emittedLibraryFollows: t.exposeInt('emittedLibraryFollows', {
      description: 'Libraries that they follow, approved or not.',
    }),
    artists: t.exposeInt('artists', { description: 'Artists that came in activities of theirs.' }),
    albums: t.exposeInt('albums', { description: 'Albums that came in activities of theirs.' }),
    tracks: t.exposeInt('tracks', { description: 'Tracks that came in activities of theirs.' }),
    uploads: t.exposeInt('uploads', { description: 'Uploads in their libraries.' }),
    mediaSize: t.expose('mediaSize', { type: 'BigInt', description: 'Bytes of these uploads.' }),
    storedMediaSize: t.expose('storedMediaSize', {
      type: 'BigInt',
      description: 'Bytes of these uploads whose file is stored here.',
    }),
  }),
})

export const AccountStatisticsType = builder.objectRef<AccountStatistics>('AccountStatistics').implement({
  description: 'What came to the pod through an account.',
  interfaces: [Origin],
  fields: (t) => ({
    reports: t.exposeInt('reports', { description: 'Complaints about the account itself.' }),
    requests: t.exposeInt('requests', { description: 'Times that it was asked for at sign-up.' }),
  }),
})

export const DomainStatisticsType = builder.objectRef<DomainStatistics>('DomainStatistics').implement({
  description: 'What came to the pod through the accounts of a domain.',
  interfaces: [Origin],
  fields: (t) => ({
    actors: t.exposeInt('actors', { description: 'Accounts and channels of the domain that the pod knows.' }),
  }),
})

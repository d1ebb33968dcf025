import type { NodeInfoQuery } from '../../generated/operations.ts'

/** The name of the protocol's version that the document follows. */
export const nodeInfoSchema = 'http://nodeinfo.diaspora.software/ns/schema/2.0'

const total = (number: number | undefined) => ({ total: number ?? 0 })

/** The NodeInfo 2.0 document: what programs that list pods read. */
export function nodeInfo({ pod }: NodeInfoQuery) {
  const statistics = pod.statistics
  return {
    version: '2.0',
    software: { name: 'funkwhale', version: pod.version },
    protocols: ['activitypub'],
    services: { inbound: [], outbound: [] },
    openRegistrations: pod.isRegistrationOpen,
    usage: {
      users: {
        total: statistics?.users ?? 0,
        activeHalfyear: statistics?.usersOfHalfYear ?? 0,
        activeMonth: statistics?.usersOfMonth ?? 0,
      },
    },
    metadata: {
      actorId: pod.serviceActorUri,
      private: pod.isPrivate,
      shortDescription: pod.shortDescription,
      longDescription: pod.longDescription,
      rules: pod.rules,
      contactEmail: pod.contactEmail,
      terms: pod.terms,
      nodeName: pod.name,
      banner: pod.banner,
      defaultUploadQuota: pod.uploadQuota,
      library: {
        federationEnabled: pod.isFederationEnabled,
        anonymousCanListen: pod.isOpenToVisitors,
        tracks: total(statistics?.tracks),
        artists: total(statistics?.artists),
        albums: total(statistics?.albums),
        music: { hours: statistics?.hours ?? 0 },
      },
      supportedUploadExtensions: pod.supportedUploadExtensions,
      allowList: { enabled: pod.allowList.isEnabled, domains: pod.allowList.domains },
      reportTypes: pod.reportCategories.map(({ code, label, isOpenToVisitors }) => ({
        type: code,
        label,
        anonymous: isOpenToVisitors,
      })),
      funkwhaleSupportMessageEnabled: pod.asksForFunkwhaleSupport,
      instanceSupportMessage: pod.supportMessage,
      endpoints: pod.endpoints,
      ...(statistics && {
        usage: {
          favorites: { tracks: total(statistics.favorites) },
          listenings: total(statistics.listenings),
          downloads: total(statistics.downloads),
        },
      }),
    },
  }
}

import type { Route } from '../../rest-compat/route.ts'
import { Refusal } from '../../rest-compat/conventions/refusal.ts'
import { actorDocument, actorParts } from '../domains/federation/documents/actor-documents.ts'
import { collectionDocument, collectionPage, hasPage } from '../domains/federation/documents/collections.ts'
import { libraryDocument } from '../domains/federation/documents/library-documents.ts'
import type { Pod } from '../pod.ts'
import type { JsonObject } from '../domains/federation/vocabulary.ts'
import { pageOf } from './actor-routes.ts'
import { documentRoute, served } from './document-route.ts'
import { externalUsername } from '../domains/channels/external.ts'

interface Index {
  count(): Promise<number>
  page(skip: number, take: number): Promise<JsonObject[]>
}

function indexes(pod: Pod): Record<'libraries' | 'channels', Index> {
  const actor = { domainName: pod.config.hostname }
  const publicLibrary = { privacyLevel: 'EVERYONE' as const, channel: null, actor }
  const channel = { actor: { ...actor, NOT: { preferredUsername: { startsWith: externalUsername('') } } } }
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  return {
    libraries: {
      count: () => pod.prisma.library.count({ where: publicLibrary }),
      async page(skip, take) {
        const libraries = await pod.prisma.library.findMany({
          where: publicLibrary,
          orderBy,
          skip,
          take,
          include: { actor: { select: { fid: true } } },
        })
        return Promise.all(libraries.map((library) => libraryDocument(pod, library)))
      },
    },
    channels: {
      count: () => pod.prisma.channel.count({ where: channel }),
      async page(skip, take) {
        const channels = await pod.prisma.channel.findMany({
          where: channel,
          orderBy,
          skip,
          take,
          include: { actor: { include: actorParts } },
        })
        return channels.map((channel) => actorDocument(pod, channel.actor))
      },
    },
  }
}

/** Lists of what this pod opens to everyone, for who collects such lists. */
export function indexRoutes(pod: Pod): Route[] {
  const lists = indexes(pod)
  return (['libraries', 'channels'] as const).map((name) =>
    documentRoute(pod, {
      path: `federation/index/${name}`,
      description: `The ${name} of this pod that are open to everyone.`,
      limit: 'wildcard',
      async find(_pod, request) {
        if (!(await pod.settings.get('federation__public_index'))) throw new Refusal({ status: 405 })
        const pageSize = await pod.settings.get('federation__collection_page_size')
        const collection = {
          id: `${pod.config.origin}/federation/index/${name}`,
          totalItems: await lists[name].count(),
          pageSize,
        }
        const number = pageOf(request)
        if (number === null) return served(collectionDocument(collection, 'OrderedCollection'))
        if (!hasPage(collection, number)) return 'no page'
        return served(
          collectionPage(collection, number, await lists[name].page((number - 1) * pageSize, pageSize)),
        )
      },
    }),
  )
}

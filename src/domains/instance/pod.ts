import type { Context } from '../../context.ts'
import type { Preferences } from './preferences.ts'
import { type Statistics, statisticsOf } from './statistics.ts'

/** The domains that the pod talks with; `domains` is null when nobody may know them. */
export interface AllowList {
  isEnabled: boolean
  domains: string[] | null
}

/** The allow list as far as it is public. */
export async function allowListOf({ pod }: Context, preferences: Preferences): Promise<AllowList> {
  const isEnabled = preferences.moderation__allow_list_enabled
  if (!isEnabled || !preferences.moderation__allow_list_public) return { isEnabled, domains: null }
  const domains = await pod.prisma.domain.findMany({
    where: { isAllowed: true },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  return { isEnabled, domains: domains.map(({ name }) => name) }
}

/** Paths of what other pods may read here without an account; null where they may not. */
export interface PublicEndpoints {
  knownNodes: string | null
  channels: string | null
  libraries: string | null
}

/** What the pod publishes: nothing while visitors are kept out. */
export function endpointsOf(preferences: Preferences): PublicEndpoints {
  const isOpen = !preferences.common__api_authentication_required
  const hasIndex = isOpen && preferences.federation__public_index
  return {
    knownNodes: isOpen && preferences.instance__nodeinfo_stats_enabled ? '/api/v1/federation/domains' : null,
    channels: hasIndex ? '/federation/index/channels' : null,
    libraries: hasIndex ? '/federation/index/libraries' : null,
  }
}

/** The pod's statistics, unless administrators keep them to themselves. */
export const publicStatisticsOf = async (
  { pod }: Context,
  preferences: Preferences,
): Promise<Statistics | null> => (preferences.instance__nodeinfo_stats_enabled ? statisticsOf(pod) : null)

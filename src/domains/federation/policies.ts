import type { Pod } from '../../pod.ts'

/** The host of an address, with and without its port: policies name hosts without. */
function hostsOf(uri: string): string[] {
  const url = URL.parse(uri)
  return url ? [url.host, url.hostname] : []
}

/** What moderators decided about the domains and actors behind some addresses. */
export interface Verdict {
  isBlocked: boolean
  rejectsMedia: boolean
}

/** What moderators decided about the domains and actors behind some addresses. */
export async function policyOn(pod: Pod, uris: readonly string[]): Promise<Verdict> {
  const policies = await pod.prisma.instancePolicy.findMany({
    where: {
      isActive: true,
      OR: [{ targetDomainName: { in: uris.flatMap(hostsOf) } }, { targetActor: { fid: { in: [...uris] } } }],
    },
    select: { blockAll: true, rejectMedia: true },
  })
  return {
    isBlocked: policies.some(({ blockAll }) => blockAll),
    rejectsMedia: policies.some(({ rejectMedia }) => rejectMedia),
  }
}

/** Whether every one of some addresses is on the allow list, when the pod has one. Its own always are. */
export async function isAllowed(pod: Pod, uris: readonly string[]): Promise<boolean> {
  if (!(await pod.settings.get('moderation__allow_list_enabled'))) return true
  const foreign = uris.filter((uri) => !isOwnAddress(pod, uri))
  const allowed = await pod.prisma.domain.findMany({
    where: { isAllowed: true, name: { in: foreign.flatMap(hostsOf) } },
    select: { name: true },
  })
  const names = new Set(allowed.map(({ name }) => name))
  return foreign.every((uri) => hostsOf(uri).some((host) => names.has(host)))
}

/** Whether an address is one of this pod's, in whatever way it is written. */
export function isOwnAddress({ config }: Pod, uri: string): boolean {
  const url = URL.parse(uri)
  const isHere = url?.host === new URL(config.origin).host
  return isHere && (url.protocol === 'https:' || url.protocol === 'http:')
}

/** Whether two addresses are of the same host: what one says of the other counts. */
export const sameHost = (one: string, other: string): boolean => {
  const host = URL.parse(one)?.host
  return host !== undefined && host === URL.parse(other)?.host
}

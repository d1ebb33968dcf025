import { RemoteRequestError } from '../../platform/http/errors.ts'
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

/** What counts as media for policies, as documents call it. */
export const mediaTypes: ReadonlySet<string> = new Set([
  'Audio',
  'Artist',
  'Album',
  'Track',
  'Library',
  'Image',
])

/** Moderators do not want anything to do with where an address is. */
export class UnwelcomeAddressError extends RemoteRequestError {
  override name = 'UnwelcomeAddressError'
}

/** Whether something may be sent to an address, and asked for there: not when it is blocked or missing on the allow list. */
export const isWelcome = async (pod: Pod, uri: string): Promise<boolean> =>
  !(await policyOn(pod, [uri])).isBlocked && (await isAllowed(pod, [uri]))

/** What a request to other pods asks before each address. Throws UnwelcomeAddressError. */
export const onlyWelcome =
  (pod: Pod) =>
  async (url: URL): Promise<void> => {
    if (!(await isWelcome(pod, url.href)))
      throw new UnwelcomeAddressError(`${url.host} is blocked on this pod`)
  }

/**
 * What a request for a file of another pod asks before each address: files may lie with a host that is on no list, but
 * not with one that is blocked. Throws UnwelcomeAddressError.
 */
export const notBlocked =
  (pod: Pod) =>
  async (url: URL): Promise<void> => {
    if ((await policyOn(pod, [url.href])).isBlocked)
      throw new UnwelcomeAddressError(`${url.host} is blocked on this pod`)
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

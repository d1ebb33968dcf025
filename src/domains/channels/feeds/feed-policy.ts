import type { Pod } from '../../../pod.ts'
import { BlockedFeedError } from './feed-error.ts'

/** Refuses a feed when one of its addresses is blocked by a moderator, or missing on the list of allowed domains. */
export async function requireAllowed(pod: Pod, addresses: readonly (string | null)[]): Promise<void> {
  const urls = addresses.filter((address) => address !== null)
  const hosts = [...new Set(urls.flatMap((url) => URL.parse(url)?.host.toLowerCase() ?? []))]
  const names = [...new Set(hosts.flatMap((host) => [host, host.replace(/:\d+$/, '')]))]
  const [row] = await pod.prisma.$queryRaw<{ blocked: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM instance_policy policy LEFT JOIN actor target ON target.id = policy.target_actor_id
      WHERE policy.is_active AND policy.block_all AND (
        policy.target_domain_name = ANY(${names}::text[])
        OR target.fid = ANY(${urls}::text[]) OR target.url = ANY(${urls}::text[]))) AS blocked`
  if (row?.blocked) throw new BlockedFeedError()
  if (!(await pod.settings.get('moderation__allow_list_enabled'))) return
  const allowed = await pod.prisma.domain.findMany({
    where: { name: { in: names }, isAllowed: true },
    select: { name: true },
  })
  const isAllowed = (host: string) =>
    allowed.some(({ name }) => name === host || name === host.replace(/:\d+$/, ''))
  if (!hosts.every(isAllowed)) throw new BlockedFeedError()
}

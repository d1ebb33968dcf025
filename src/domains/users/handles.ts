import type { Pod } from '../../pod.ts'

/**
 * Key of the actor with a handle: `mira@pod.example`, with or without an `@` before it; a name alone is one of this pod.
 * The case does not matter; where a pod has two names that differ in nothing else, the one spelled alike is meant.
 */
export async function findActorKey({ prisma, config }: Pod, handle: string): Promise<number | null> {
  const [username = '', domain = config.hostname, ...more] = handle.replace(/^@/, '').split('@')
  if (more.length > 0) return null
  const [row] = await prisma.$queryRaw<{ id: number }[]>`
    SELECT id FROM actor
    WHERE lower(preferred_username) = lower(${username}) AND domain_name = ${domain.toLowerCase()}
    ORDER BY preferred_username = ${username} DESC, id LIMIT 1`
  return row?.id ?? null
}

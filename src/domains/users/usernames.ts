import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'

/** Names that would be taken for a part of the pod. */
const reserved = new Set(
  `funkwhale library instance test status root admin owner superuser staff service me ghost _ - hello contact inbox
  outbox shared-inbox shared_inbox actor`.split(/\s+/),
)

/** What is wrong with a wanted username, in words for its form; `null` when it may be used. */
export async function usernameMistake(
  pod: Pod,
  prisma: Prisma.TransactionClient,
  username: string,
): Promise<string | null> {
  if (username === '') return 'This field may not be blank.'
  if (username.length > 150) return 'Ensure this field has no more than 150 characters.'
  if (!/^\w+$/.test(username)) {
    return 'Enter a valid username. This value may contain only English letters, numbers, and _ characters.'
  }
  if (isReserved(pod, username)) return 'Username can not be used. Please use other username.'
  return (await isTaken(pod, prisma, username)) ? usernameTaken : null
}

/** Whether a name would be taken for a part of the pod, in any case. */
export const isReserved = (pod: Pod, username: string): boolean =>
  [...reserved, ...pod.config.accounts.reservedUsernames, pod.config.federation.serviceActorUsername].some(
    (name) => name.toLowerCase() === username.toLowerCase(),
  )

export const usernameTaken = 'A user with that username already exists.'

/** Whether an account or any local actor bears the name, in any case: channels and deleted accounts keep theirs. */
export async function isTaken(
  pod: Pod,
  prisma: Prisma.TransactionClient,
  username: string,
): Promise<boolean> {
  const name = username.toLowerCase()
  // equality of lower case, which the index on names answers; `contains` would read % and _ as wildcards
  const [row] = await prisma.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM user_account WHERE lower(username) = ${name})
      OR EXISTS (SELECT 1 FROM actor
        WHERE lower(preferred_username) = ${name} AND domain_name = ${pod.config.hostname}) AS taken`
  return row?.taken ?? false
}

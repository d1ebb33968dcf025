import { z } from 'zod'
import type { Pod } from '../../pod.ts'

/** Declares the daily clearing of codes and tokens that have ended. */
export function defineOAuthJobs(pod: Pod): void {
  pod.jobs.define({
    name: 'clear-ended-tokens',
    schema: z.object({}),
    handler: async () => clearEndedTokens(pod),
  })
  pod.jobs.schedule('clear-ended-tokens', '0 0 * * *')
}

/** Removes codes and tokens that no longer open anything. */
async function clearEndedTokens(pod: Pod): Promise<void> {
  const ended = { expiresAt: { lt: new Date() } }
  await pod.prisma.authorizationCode.deleteMany({ where: ended })
  await pod.prisma.accessToken.deleteMany({ where: ended })
  await pod.prisma.refreshToken.deleteMany({ where: { OR: [ended, { revokedAt: { not: null } }] } })
}

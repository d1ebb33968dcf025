import type { Pod } from '../../pod.ts'

/** The client id of the pod's own explorer. */
export const explorerClientId = 'explorer'

/**
 * Registers the explorer of the pod, as it should be: an application without a secret, because it runs in the
 * browser, that is only ever sent back to the pod itself.
 */
export async function ensureExplorerApplication(pod: Pod): Promise<void> {
  const described = {
    name: 'API explorer of this pod',
    redirectUris: `${pod.config.origin}/graphql`,
    scopes: 'read write',
    clientSecretHash: '',
  }
  await pod.prisma.application.upsert({
    where: { clientId: explorerClientId },
    create: { clientId: explorerClientId, ...described },
    update: described,
    select: { id: true },
  })
}

import type { PrivacyLevel } from '../../generated/operations.ts'

/** Who may play what a library holds, by the words of the legacy API. */
export const privacyLevels = {
  me: 'ME',
  instance: 'INSTANCE',
  everyone: 'EVERYONE',
} as const satisfies Record<string, PrivacyLevel>

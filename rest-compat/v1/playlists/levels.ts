import type { PrivacyLevel } from '../../generated/operations.ts'

/** The schema's privacy levels by their legacy words. */
export const privacyLevels = {
  me: 'ME',
  followers: 'FOLLOWERS',
  instance: 'INSTANCE',
  everyone: 'EVERYONE',
} as const satisfies Record<string, PrivacyLevel>

/** The legacy words by the schema's levels. */
export const legacyLevels: Record<PrivacyLevel, string> = {
  ME: 'me',
  FOLLOWERS: 'followers',
  INSTANCE: 'instance',
  EVERYONE: 'everyone',
}

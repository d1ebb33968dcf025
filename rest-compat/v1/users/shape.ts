import type { MeQuery, UpdateProfileMutation } from '../../generated/operations.ts'
import type { SuccessOf } from '../../operation.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'
import { shapeContent } from '../../shapes/content.ts'

type Viewer = NonNullable<MeQuery['viewer']>
type Profile = SuccessOf<UpdateProfileMutation['updateProfile']>['account']
type Permission = Viewer['account']['permissions'][number]
type PrivacyLevel = Viewer['account']['privacyLevel']

/** Permissions as old clients know them: each with whether the account holds it. */
export const shapePermissions = (held: readonly Permission[]) => ({
  library: held.includes('LIBRARY'),
  moderation: held.includes('MODERATION'),
  settings: held.includes('SETTINGS'),
})

/** Privacy levels of the legacy API, with the schema's. */
export const privacyLevels = {
  me: 'ME',
  followers: 'FOLLOWERS',
  instance: 'INSTANCE',
  everyone: 'EVERYONE',
} as const satisfies Record<string, PrivacyLevel>

/** A privacy level in the legacy API's words. */
export const shapePrivacyLevel = (level: PrivacyLevel) => level.toLowerCase()

/** The caller's account. */
export const shapeMe = ({ account, quota, settings, listenToken }: Viewer) => ({
  id: account.databaseId,
  username: account.username,
  full_username: account.handle,
  name: account.name,
  email: account.email,
  is_staff: account.isStaff,
  is_superuser: account.isSuperuser,
  permissions: shapePermissions(account.permissions),
  date_joined: account.joinedAt,
  privacy_level: shapePrivacyLevel(account.privacyLevel),
  avatar: shapeAttachment(account.actor?.avatar ?? null),
  quota_status: quota,
  instance_support_message_display_date: account.instanceSupportMessageAt,
  funkwhale_support_message_display_date: account.funkwhaleSupportMessageAt,
  summary: shapeContent(account.actor?.summary ?? null),
  tokens: { listen: listenToken },
  settings: settings as unknown,
})

/** A profile after a change. It never shows the summary, and an avatar that is not there has no file. */
export const shapeProfile = (account: Profile) => ({
  name: account.name,
  privacy_level: shapePrivacyLevel(account.privacyLevel),
  instance_support_message_display_date: account.instanceSupportMessageAt,
  funkwhale_support_message_display_date: account.funkwhaleSupportMessageAt,
  summary: null,
  avatar: shapeAttachment(account.actor?.avatar ?? null) ?? { file: null },
})

import type {
  AccountFieldsFragment,
  InvitationFieldsFragment,
  InvolvedAccountFieldsFragment,
} from '../../generated/operations.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapePermissions, shapePrivacyLevel } from '../users/shape.ts'

/** An account as administrators see it where it has to do with something else. */
const shapeInvolvedAccount = (account: InvolvedAccountFieldsFragment) => ({
  id: account.databaseId,
  username: account.username,
  name: account.name,
  email: account.email,
  is_active: account.isActive,
  is_staff: account.isStaff,
  is_superuser: account.isSuperuser,
  date_joined: account.joinedAt,
  last_activity: account.lastActivityAt,
  privacy_level: shapePrivacyLevel(account.privacyLevel),
  upload_quota: account.uploadQuota,
})

/** An account as administrators see it. */
export const shapeAccount = (account: AccountFieldsFragment) => ({
  ...shapeInvolvedAccount(account),
  full_username: account.handle,
  permissions: shapePermissions(account.permissions),
  actor: shapeBaseActor(account.actor),
})

/** An invitation with who sent and who used it. */
export const shapeInvitation = (invitation: InvitationFieldsFragment) => ({
  id: invitation.databaseId,
  owner: shapeInvolvedAccount(invitation.owner),
  invited_user: invitation.invitedUser && shapeInvolvedAccount(invitation.invitedUser),
  code: invitation.code,
  expiration_date: invitation.expiresAt,
  creation_date: invitation.createdAt,
  users: invitation.users.map(shapeInvolvedAccount),
})

import { type Area, same } from '../move.ts'

/** Accounts, their addresses and invitations. Passwords go on working: their hashes are renewed at the next sign-in. */
export const users: Area = {
  moves: [
    {
      from: 'users_user',
      to: 'user_account',
      columns: {
        ...same('id', 'username', 'name', 'email', 'privacy_level', 'is_active', 'is_staff', 'is_superuser'),
        ...same('permission_moderation', 'permission_library', 'permission_settings', 'upload_quota'),
        ...same('settings', 'actor_id', 'invitation_id'),
        // an exclamation mark begins what no password matches
        password_hash: `CASE WHEN o.password <> '' AND o.password NOT LIKE '!%' THEN o.password END`,
        secret_key: `coalesce(o.secret_key::uuid, gen_random_uuid())`,
        subsonic_token: `nullif(o.subsonic_api_token, '')`,
        instance_support_message_at: 'o.instance_support_message_display_date',
        funkwhale_support_message_at: 'o.funkwhale_support_message_display_date',
        last_activity_at: 'o.last_activity',
        last_login_at: 'o.last_login',
        joined_at: 'o.date_joined',
      },
    },
    {
      from: 'account_emailaddress',
      to: 'email_address',
      columns: {
        ...same('id', 'user_id', 'email'),
        is_verified: 'o.verified',
        is_primary: `o.primary = 't'
          AND row_number() OVER (PARTITION BY o.user_id, o.primary ORDER BY o.id::integer) = 1`,
        created_at: 'u.joined_at',
      },
      join: 'JOIN user_account u ON u.id = o.user_id::integer',
    },
    {
      // an account that was made on the command line has its address nowhere else
      from: 'users_user',
      to: 'email_address',
      columns: {
        id: '(SELECT coalesce(max(e.id), 0) FROM email_address e) + row_number() OVER (ORDER BY o.id::integer)',
        user_id: 'o.id',
        email: 'o.email',
        is_primary: 'true',
        created_at: 'o.date_joined',
      },
      where: `o.email <> '' AND NOT EXISTS (SELECT 1 FROM email_address e WHERE e.user_id = o.id::integer)`,
      isAddition: true,
    },
    {
      from: 'users_invitation',
      to: 'invitation',
      columns: {
        ...same('id', 'code', 'owner_id', 'invited_user_id'),
        expires_at: 'o.expiration_date',
        created_at: 'o.creation_date',
      },
      distinctOn: 'lower(o.code)',
    },
  ],
  left: {
    users_invitation: 'codes that differ from another one in case only',
    users_user_groups: 'groups of the Django administration: permissions are fields of the account',
    users_user_user_permissions: 'rights in the Django administration, which is not here',
    account_emailconfirmation: 'links in mails that were sent: a new mail can be asked for',
    authtoken_token: 'keys that no request was ever accepted with',
    django_session: 'browsers sign in again, with the password as before',
    socialaccount_socialaccount: 'sign-in through other sites is not here',
    socialaccount_socialapp: 'sign-in through other sites is not here',
    socialaccount_socialapp_sites: 'sign-in through other sites is not here',
    socialaccount_socialtoken: 'sign-in through other sites is not here',
  },
}

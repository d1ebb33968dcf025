import { Prisma, type User } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'

/**
 * Credentials with the accounts behind them. Nearly every request begins here, so each is one statement that reads
 * no more of an account than it takes to say who is asking.
 */

/** What is read of an account when a credential of it is shown. */
export type Account = Pick<
  User,
  | 'id'
  | 'username'
  | 'actorId'
  | 'isActive'
  | 'isSuperuser'
  | 'permissionLibrary'
  | 'permissionModeration'
  | 'permissionSettings'
  | 'lastActivityAt'
>

const accountColumns = Prisma.sql`account.id, account.username, account.actor_id AS "actorId",
  account.is_active AS "isActive", account.is_superuser AS "isSuperuser",
  account.permission_library AS "permissionLibrary", account.permission_moderation AS "permissionModeration",
  account.permission_settings AS "permissionSettings", account.last_activity_at AS "lastActivityAt"`

/** An access token: whose it is and what for. The scopes are texts, those of the token and of its application. */
export interface TokenRow extends Account {
  expiresAt: Date
  scopes: string
  applicationId: number
  applicationScopes: string
}

/** The access token of this hash, expired or not. */
export async function tokenRow({ prisma }: Pod, tokenHash: string): Promise<TokenRow | null> {
  const [row] = await prisma.$queryRaw<TokenRow[]>`
    SELECT ${accountColumns}, token.expires_at AS "expiresAt", token.scopes,
      application.id AS "applicationId", application.scopes AS "applicationScopes"
    FROM access_token token JOIN user_account account ON account.id = token.user_id
      JOIN application ON application.id = token.application_id
    WHERE token.token_hash = ${tokenHash}`
  return row ?? null
}

/** A session, and whose it is; that of a listener without an account belongs to nobody. */
export interface SessionRow {
  sessionId: number
  expiresAt: Date
  account: Account | null
}

/** The session of this hash, expired or not. */
export async function sessionRow({ prisma }: Pod, tokenHash: string): Promise<SessionRow | null> {
  const [row] = await prisma.$queryRaw<(Account & Omit<SessionRow, 'account'> & { userId: number | null })[]>`
    SELECT ${accountColumns}, session.id AS "sessionId", session.expires_at AS "expiresAt",
      session.user_id AS "userId"
    FROM session LEFT JOIN user_account account ON account.id = session.user_id
    WHERE session.token_hash = ${tokenHash}`
  if (!row) return null
  const { sessionId, expiresAt, userId, ...account } = row
  return { sessionId, expiresAt, account: userId === null ? null : account }
}

/** An account with the secret that its Subsonic apps know. */
export interface SubsonicRow extends Account {
  subsonicToken: string | null
}

/** The account of this username, in any case, as Subsonic apps need it. */
export async function subsonicRow({ prisma }: Pod, username: string): Promise<SubsonicRow | null> {
  const [row] = await prisma.$queryRaw<SubsonicRow[]>`
    SELECT ${accountColumns}, account.subsonic_token AS "subsonicToken" FROM user_account account
    WHERE lower(account.username) = lower(${username})`
  return row ?? null
}

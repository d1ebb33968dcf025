import type { ExecuteSql } from '../../../platform/database/sql.ts'
import type { Pod } from '../../../pod.ts'
import { seal } from '../../oauth/seal.ts'
import { refreshSeconds } from '../../oauth/token-grants.ts'
import { type Area, existing, same } from '../move.ts'

/** As `hashToken` does. */
const hashed = (token: string) => `encode(sha256(convert_to(${token}, 'UTF8')), 'hex')`

/** Applications and their tokens, so that apps stay signed in. */
export const oauth: Area = {
  moves: [
    {
      from: 'users_application',
      to: 'application',
      columns: {
        ...same('id', 'client_id', 'name', 'redirect_uris', 'user_id'),
        // secrets were hashed like passwords, by versions before that not at all
        client_secret_hash: `CASE WHEN o.client_type = 'public' THEN ''
          WHEN o.client_secret ~ '^(pbkdf2_sha256|argon2)[$]' THEN o.client_secret
          ELSE ${hashed('o.client_secret')} END`,
        scopes: 'o.scope',
        token_hash: hashed(`nullif(o.token, '')`),
        created_at: 'o.created',
        modified_at: 'o.updated',
      },
    },
    {
      from: 'users_accesstoken',
      to: 'access_token',
      columns: {
        ...same('id', 'application_id', 'user_id'),
        token_hash: hashed('o.token'),
        scopes: 'o.scope',
        expires_at: 'o.expires',
        created_at: 'o.created',
      },
      where: 'o.application_id IS NOT NULL AND o.user_id IS NOT NULL',
    },
    {
      from: 'users_refreshtoken',
      to: 'refresh_token',
      columns: {
        ...same('id', 'application_id', 'user_id'),
        token_hash: hashed('o.token'),
        access_token_id: existing('access_token_id', 'access_token'),
        scopes: 'coalesce(a.scope, p.scopes)',
        expires_at: `coalesce(a.expires, o.created)::timestamptz + interval '${refreshSeconds} seconds'`,
        revoked_at: 'o.revoked',
        created_at: 'o.created',
      },
      join: `JOIN application p ON p.id = o.application_id::integer
        LEFT JOIN original.users_accesstoken a ON a.id = o.access_token_id`,
      distinctOn: 'o.token',
    },
  ],
  left: {
    users_accesstoken: 'tokens of no application or no account',
    users_refreshtoken: 'tokens that were noted twice',
    users_grant: 'codes of authorizations that were under way: they live for minutes',
    users_idtoken: 'OpenID tokens, which no application was given',
  },
  finish: sealTokens,
}

/** Owners can read the token of an application again: it is kept sealed as well. */
async function sealTokens({ secretKey }: Pod, executeSql: ExecuteSql): Promise<Record<string, number>> {
  for (let last = 0, isMore = true; isMore;) {
    const { rows } = await executeSql(
      `SELECT o.id::integer AS id, o.token FROM original.users_application o
       WHERE o.token <> '' AND o.id::integer > $1::integer ORDER BY 1 LIMIT 500`,
      [last],
    )
    const sealed = rows.map(({ id, token }) => ({ id: Number(id), sealed: seal(secretKey, String(token)) }))
    await executeSql(
      `UPDATE application a SET sealed_token = s.sealed
       FROM jsonb_to_recordset($1::text::jsonb) AS s(id integer, sealed text) WHERE a.id = s.id`,
      [JSON.stringify(sealed)],
    )
    last = sealed.at(-1)?.id ?? last
    isMore = rows.length > 0
  }
  return {}
}

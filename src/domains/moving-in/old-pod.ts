import { ConflictError } from '../../errors.ts'
import { DumpError } from '../../platform/database/plain-dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import type { Pod } from '../../pod.ts'
import { inPlaceSource } from '../playback/audio-source.ts'
import type { MovedFiles } from './media.ts'

/**
 * Makes sure that this pod has the address that the accounts of the dump have: it is part of what clients and other pods
 * know. Throws ConflictError with what to set, DumpError when there are no accounts.
 */
export async function requireSameAddress({ config }: Pod, executeSql: ExecuteSql): Promise<void> {
  const { rows } = await executeSql(`
    SELECT lower(substring(a.fid FROM '^https?://[^/]+')) AS origin
    FROM original.users_user u JOIN original.federation_actor a ON a.id = u.actor_id
    GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`)
  if (!rows[0]) throw new DumpError('The dump holds no accounts: it is of no Funkwhale pod that was in use.')
  const origin = String(rows[0]['origin'])
  if (origin === config.origin) return
  const { host, protocol } = new URL(origin)
  throw new ConflictError(
    `The dump is of ${origin}, this pod is ${config.origin}. Addresses are part of what clients and other pods know: set FUNKWHALE_HOSTNAME=${host} and FUNKWHALE_PROTOCOL=${protocol.slice(0, -1)}.`,
  )
}

/** Files that are told by name. */
const TOLD = 20

/** What the administrator should know before the pod is started. */
export async function whatToMind(pod: Pod, executeSql: ExecuteSql, files: MovedFiles): Promise<string[]> {
  return [
    ...missingFiles(files),
    ...(await filesInPlace(pod, executeSql)),
    ...(await otherPasswords(executeSql)),
    ...(await serviceActors(pod, executeSql)),
  ]
}

function missingFiles({ named, found, renewable, missing }: MovedFiles): string[] {
  const gone = named - found - renewable
  const told = missing.slice(0, TOLD)
  const more = gone > told.length ? ` and ${gone - told.length} more` : ''
  return [
    ...(renewable === 0 ? [] : [`${renewable} copies are missing; they are fetched or made again.`]),
    ...(gone === 0 ? [] : [`${gone} of ${named} files are missing: ${told.join(', ')}${more}.`]),
  ]
}

async function filesInPlace(pod: Pod, executeSql: ExecuteSql): Promise<string[]> {
  let total = 0
  let gone = 0
  for (let last = 0, isMore = true; isMore;) {
    const { rows } = await executeSql(
      `SELECT id, source FROM upload WHERE source LIKE 'file://%' AND audio_file IS NULL AND id > $1
       ORDER BY id LIMIT 500`,
      [last],
    )
    for (const { source } of rows) if (!(await inPlaceSource(pod, String(source)))) gone += 1
    total += rows.length
    last = Number(rows.at(-1)?.['id'] ?? last)
    isMore = rows.length > 0
  }
  if (gone === 0) return []
  return [
    `${gone} of ${total} tracks that lie in place cannot be read: MUSIC_DIRECTORY_PATH must be the folder that they lie in, by the path that the old pod had it.`,
  ]
}

async function otherPasswords(executeSql: ExecuteSql): Promise<string[]> {
  const { rows } = await executeSql(`
    SELECT count(*)::text AS count FROM user_account
    WHERE password_hash IS NOT NULL AND password_hash !~ '^(pbkdf2_sha256|argon2)[$]'`)
  const count = Number(rows[0]?.['count'])
  return count === 0
    ? []
    : [`${count} accounts have passwords of a kind that is not known here: they must be set anew.`]
}

async function serviceActors({ config }: Pod, executeSql: ExecuteSql): Promise<string[]> {
  const { rows } = await executeSql(
    `SELECT preferred_username AS name FROM actor
     WHERE private_key IS NOT NULL AND type = 'Service' AND domain_name = $1`,
    [config.hostname],
  )
  const names = rows.map(({ name }) => String(name))
  return names.length === 0 || names.includes(config.federation.serviceActorUsername)
    ? []
    : [`The old pod spoke to others as ${names[0]}: set FEDERATION_SERVICE_ACTOR_USERNAME=${names[0]}.`]
}

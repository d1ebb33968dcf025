import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, statfs } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Config } from '../config.ts'
import { findFfmpeg } from '../platform/audio/ffmpeg-binary.ts'
import { type Database, openDatabase } from '../platform/database/database.ts'
import { DirectoryInUseError } from '../platform/database/directory-lock.ts'
import { listPendingMigrations } from '../platform/database/migrations.ts'
import { createHttpClient, type RemoteResponse } from '../platform/http/fetch.ts'
import { createLog } from '../platform/log/log.ts'
import { createMailer } from '../platform/mail/mailer.ts'
import { openStorage } from '../platform/storage/open-storage.ts'
import { openTemporaryArea } from '../platform/storage/temporary.ts'
import { version } from '../version.ts'

/** How one thing is: `warning` means that it works, but perhaps not as wanted. */
export interface Finding {
  state: 'good' | 'warning' | 'bad'
  /** What was seen. */
  detail: string
  /** What to do about it; null when all is well. */
  remedy: string | null
}

/** One thing to look at. A check that throws found something bad. */
export interface HealthCheck {
  name: string
  look(config: Config): Promise<Finding>
  /** What to do when it throws. */
  remedy: string
}

const good = (detail: string): Finding => ({ state: 'good', detail, remedy: null })
const warning = (detail: string, remedy: string): Finding => ({ state: 'warning', detail, remedy })
const bad = (detail: string, remedy: string): Finding => ({ state: 'bad', detail, remedy })

/** Free bytes of a disk below which a pod may soon be unable to store anything. */
const SCARCE = 1e9
/** Seconds that clocks may differ before other pods refuse what this one signs. */
const TOLERATED_SECONDS = 30

/** All that a pod needs, in the order in which it needs it. */
export const healthChecks: readonly HealthCheck[] = [
  {
    name: 'data folder',
    look: checkDataFolder,
    remedy: 'Let the user that runs the pod write to FUNKWHALE_DATA.',
  },
  {
    name: 'database',
    look: checkDatabase,
    remedy: 'Look at DATABASE_URL: is the server up, and are user, password and database right?',
  },
  {
    name: 'storage',
    look: checkStorage,
    remedy: 'Let the user that runs the pod write to MEDIA_ROOT, or look at the AWS_… settings.',
  },
  {
    name: 'ffmpeg',
    look: checkFfmpeg,
    remedy: 'Install ffmpeg, or set FFMPEG_PATH to it.',
  },
  {
    name: 'mail',
    look: checkMail,
    remedy: 'Look at EMAIL_CONFIG: host, port, user and password of the mail server.',
  },
  {
    name: 'redis',
    look: checkRedis,
    remedy: 'Look at REDIS_URL: is the server up? Without it, leave the setting out.',
  },
  {
    name: 'public address',
    look: checkPublicAddress,
    remedy:
      'Start the pod, and look at FUNKWHALE_HOSTNAME, FUNKWHALE_PROTOCOL, the name server and the proxy: requests for it must reach this pod.',
  },
  { name: 'clock', look: checkClock, remedy: 'Let the system keep its time by NTP.' },
]

async function checkDataFolder({ data, storage }: Config): Promise<Finding> {
  await mkdir(data, { recursive: true })
  await openTemporaryArea(storage.temporary)
  return disk(data)
}

/** How much room a folder has. */
async function disk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const detail = `${folder}, ${(free / 1e9).toFixed(1)} GB free`
  return free < SCARCE ? warning(detail, 'Make room, or move the folder to a larger disk.') : good(detail)
}

async function checkDatabase(config: Config): Promise<Finding> {
  let database: Database
  try {
    database = await open(config)
  } catch (error) {
    if (!(error instanceof DirectoryInUseError)) throw error
    return good('embedded, in use by the running pod')
  }
  try {
    const { rows } = await database.executeSql(`
      SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
        has_database_privilege(current_database(), 'CREATE') AS may_create`)
    const { version: serverVersion, encoding, may_create: mayCreate } = rows[0] ?? {}
    const detail = `${database.kind === 'pglite' ? 'embedded' : 'PostgreSQL'} ${String(serverVersion)}`
    if (encoding !== 'UTF8') {
      return bad(`${detail}, encoding ${String(encoding)}`, 'Make a database with the encoding UTF8.')
    }
    if (mayCreate !== true) {
      return bad(
        `${detail}, the user may create nothing`,
        'Make the user the owner of the database: ALTER DATABASE … OWNER TO …',
      )
    }
    const pending = await listPendingMigrations(database)
    return pending.length > 0
      ? warning(`${detail}, ${pending.length} migrations wait`, 'Run `migrate`, or start the pod.')
      : good(`${detail}, up to date`)
  } finally {
    await database.close()
  }
}

const open = ({ database: { url, directory } }: Config) =>
  openDatabase({ url: url ?? undefined, directory, connections: 1 })

async function checkStorage(config: Config): Promise<Finding> {
  const temporary = await openTemporaryArea(config.storage.temporary)
  const storage = await openStorage({ ...config.storage, temporary })
  const data = randomBytes(64)
  const key = await storage.put(`tracks/doctor-${data.toString('hex').slice(0, 16)}`, { data })
  try {
    const back = await buffer(await storage.open(key))
    if (!back.equals(data)) return bad('what was stored came back changed', 'Look after the disk or bucket.')
  } finally {
    await storage.delete(key)
  }
  return storage.kind === 's3' ? good(`bucket ${config.storage.s3?.bucket}`) : disk(config.storage.mediaRoot)
}

const encoders = ['aac', 'flac', 'libmp3lame', 'libopus', 'libvorbis']

async function checkFfmpeg({ music }: Config): Promise<Finding> {
  const ffmpeg = await findFfmpeg({ ffmpegPath: music.ffmpegPath })
  const { stdout } = await promisify(execFile)(ffmpeg, ['-hide_banner', '-encoders'])
  const missing = encoders.filter((encoder) => !new RegExp(`^ A\\S+ ${encoder} `, 'm').test(stdout))
  return missing.length > 0
    ? warning(
        `${ffmpeg}, without ${missing.join(', ')}`,
        'Install an ffmpeg with these encoders; until then their formats cannot be made.',
      )
    : good(ffmpeg)
}

async function checkMail({ mail }: Config): Promise<Finding> {
  const mailer = await createMailer({ ...mail, log: createLog({ level: 'silent' }) })
  try {
    const where = await mailer.check()
    if (where === 'reaches people') return good(`the mail server takes mail from ${mail.from}`)
    return warning(
      `mail ${where}: nobody can confirm an address or get a new password`,
      'Set EMAIL_CONFIG, as smtp+tls://user:password@host:587',
    )
  } finally {
    mailer.close()
  }
}

async function checkRedis({ redisUrl }: Config): Promise<Finding> {
  if (redisUrl === null) return good('not set: limits and events are kept by the one process')
  const { Redis } = await import('ioredis')
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 })
  // it comes with the promise as well
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.ping()
    return good('answers')
  } finally {
    redis.disconnect()
  }
}

/** Asks the pod by its public address, from here: a private address is fine. */
async function askPod<Result>(
  config: Config,
  read: (response: RemoteResponse) => Promise<Result>,
): Promise<Result> {
  const http = createHttpClient({
    allowPrivate: true,
    verifyTls: true,
    timeout: config.outbound.timeoutSeconds * 1000,
    userAgent: `funkwhale/${version} (+${config.origin})`,
  })
  try {
    return await read(await http.fetch(`${config.origin}/.well-known/oauth-authorization-server`))
  } finally {
    await http.close()
  }
}

async function checkPublicAddress(config: Config): Promise<Finding> {
  const { status, issuer } = await askPod(config, async (response) => ({
    status: response.status,
    issuer: response.ok ? ((await response.json()) as { issuer?: unknown }).issuer : null,
  }))
  if (issuer !== config.origin) {
    return bad(
      `${config.origin} answers, but is not this pod (status ${status})`,
      'Let the proxy send all requests for this name to the pod, with the header Host as it came.',
    )
  }
  if (!config.isSecure) {
    return warning(
      `${config.origin} answers`,
      'Other pods want https: put a proxy with a certificate before it.',
    )
  }
  return good(`${config.origin} answers`)
}

async function checkClock(config: Config): Promise<Finding> {
  const offsets: [string, number][] = []
  if (config.database.url !== null) {
    const database = await open(config)
    try {
      const { rows } = await database.executeSql(
        'SELECT extract(epoch FROM clock_timestamp())::float8 AS now',
      )
      offsets.push(['the database server', Number(rows[0]?.['now']) - Date.now() / 1000])
    } finally {
      await database.close()
    }
  }
  const date = await askPod(config, async ({ headers }) => headers.get('date')).catch(() => null)
  if (date !== null) offsets.push(['the proxy', (Date.parse(date) - Date.now()) / 1000])
  const off = offsets.find(([, seconds]) => Math.abs(seconds) > TOLERATED_SECONDS)
  if (off) {
    return bad(`${off[0]} is ${Math.round(off[1])} seconds off`, 'Let both systems keep their time by NTP.')
  }
  const compared = offsets.map(([name]) => name).join(' and ')
  return good(`${new Date().toISOString()}${compared ? `, like ${compared}` : ''}`)
}

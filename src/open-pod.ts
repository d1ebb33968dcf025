import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { seedLicenses } from '../prisma/seed/licenses.ts'
import type { Config } from './config.ts'
import { createSettingsStore } from './domains/instance/settings.ts'
import { defineJobs } from './jobs.ts'
import { createTranscoder } from './platform/audio/ffmpeg.ts'
import { findFfmpeg } from './platform/audio/ffmpeg-binary.ts'
import { type Database, openDatabase } from './platform/database/database.ts'
import { applyMigrations } from './platform/database/migrations.ts'
import { createHttpClient } from './platform/http/fetch.ts'
import { createJobs } from './platform/jobs/jobs.ts'
import { createLedger, type LedgerStore } from './platform/limits/ledger.ts'
import { createMemoryStore } from './platform/limits/memory-store.ts'
import { type RateScopeId, rateScopes } from './platform/limits/rates.ts'
import { createLog, type Logger } from './platform/log/log.ts'
import { createMailer } from './platform/mail/mailer.ts'
import { createMetrics } from './platform/metrics/metrics.ts'
import { createPubSub } from './platform/pubsub/pubsub.ts'
import { openStorage } from './platform/storage/open-storage.ts'
import { openTemporaryArea } from './platform/storage/temporary.ts'
import type { Pod, PodChannels } from './pod.ts'
import { version } from './version.ts'

/** A pod that is open, and how to close it. */
export interface OpenPod {
  pod: Pod
  /** Finishes running jobs and closes every connection. */
  close(): Promise<void>
}

/** What tests bring along instead of what the settings name. */
export interface OpenOptions {
  database?: Database
  log?: Logger
}

/** Opens everything that a pod is made of: the database is migrated, jobs are defined but not started. */
export async function openPod(config: Config, options: OpenOptions = {}): Promise<OpenPod> {
  const log = options.log ?? createLog({ level: config.logLevel === 'warning' ? 'warn' : config.logLevel })
  await mkdir(config.data, { recursive: true })
  const database =
    options.database ??
    (await openDatabase({ url: config.database.url ?? undefined, directory: config.database.directory }))
  if (!options.database) await applyMigrations(database)
  await seedLicenses(database.prisma)
  const metrics = createMetrics({ process: config.metricsToken !== null })
  const jobs = createJobs({
    ...(database.kind === 'postgresql' && config.database.url
      ? { connectionString: config.database.url }
      : { database }),
    log,
    onRun: (job, outcome, seconds) => metrics.jobs.observe({ job, outcome }, seconds),
  })
  const rates = rateScopes(config.limits.rates)
  const ledgerStore = await openLedgerStore(config)
  const pubsub = await createPubSub<PodChannels>({
    redisUrl: config.redisUrl ?? undefined,
    owner: config.hostname,
    log,
  })
  const mailer = await createMailer({ ...config.mail, log })
  const http = createHttpClient({
    allowPrivate: config.outbound.allowPrivate,
    verifyTls: config.outbound.verifyTls,
    timeout: config.outbound.timeoutSeconds * 1000,
    userAgent: `funkwhale/${version} (+${config.origin})`,
  })

  const temporary = await openTemporaryArea(config.storage.temporary)

  const pod: Pod = {
    config,
    log,
    database,
    prisma: database.prisma,
    storage: await openStorage({ ...config.storage, temporary }),
    temporary,
    jobs,
    pubsub,
    ledger: createLedger(ledgerStore),
    rates: Object.fromEntries(rates.map((scope) => [scope.id, scope])) as Record<
      RateScopeId,
      (typeof rates)[number]
    >,
    mailer,
    metrics,
    http,
    transcode: createTranscoder({
      ffmpeg: await findFfmpeg({ ffmpegPath: config.music.ffmpegPath ?? undefined }),
      concurrency: config.music.transcodingConcurrency,
    }),
    settings: createSettingsStore(database.prisma),
    secretKey: config.secretKey ?? (await ownSecretKey(config.data)),
  }
  defineJobs(pod)

  return {
    pod,
    async close() {
      await jobs.stop()
      await pubsub.close()
      await ledgerStore.close()
      await mailer.close()
      await http.close()
      await database.close()
    },
  }
}

async function openLedgerStore({ redisUrl, hostname }: Config): Promise<LedgerStore> {
  if (redisUrl === null) return createMemoryStore()
  // only pods that have a Redis load its driver
  const { createRedisStore } = await import('./platform/limits/redis-store.ts')
  return createRedisStore(redisUrl, hostname)
}

/** The key that signs tokens and links: made on the first start, kept in the data folder. */
async function ownSecretKey(data: string): Promise<string> {
  const path = resolve(data, 'secret-key')
  try {
    await writeFile(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFile(path, 'utf8')
}

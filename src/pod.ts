import type { Config } from './config.ts'
import type { SettingsStore } from './domains/instance/settings.ts'
import type { ImportStatus, PrismaClient } from './generated/prisma/client.ts'
import type { Transcode } from './platform/audio/ffmpeg.ts'
import type { Database } from './platform/database/database.ts'
import type { HttpClient } from './platform/http/fetch.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Ledger } from './platform/limits/ledger.ts'
import type { RateScope, RateScopeId } from './platform/limits/rates.ts'
import type { Logger } from './platform/log/log.ts'
import type { Mailer } from './platform/mail/mailer.ts'
import type { Metrics } from './platform/metrics/metrics.ts'
import type { PubSub } from './platform/pubsub/pubsub.ts'
import type { Storage } from './platform/storage/storage.ts'
import type { TemporaryArea } from './platform/storage/temporary.ts'

/** What is told as it happens, by channel. Messages name rows: who listens reads them with their own rights. */
export interface PodChannels {
  /** A member listened to or liked a track, and lets members know of it. */
  activity: { kind: 'LISTENED' | 'LIKED'; id: number }
  /** A member starts to listen to something; `startedAt` and `endsAt` are milliseconds since 1970. */
  nowPlaying: { userId: number; trackId: number; client: string; startedAt: number; endsAt: number }
  /** An upload of this user changed its import status. */
  [imports: `imports:${number}`]: { uploadId: number; oldStatus: ImportStatus; newStatus: ImportStatus }
  /** Something that accounts are notified of came into the inbox of this actor. */
  [inboxes: `inbox:${number}`]: { notificationId: number }
  /** An edit was suggested, or decided on: null means waiting. */
  edits:
    | { editId: number; change: 'created' }
    | { editId: number; change: 'updated'; oldIsApproved: boolean | null; newIsApproved: boolean }
  /** Something waits for a moderator. */
  moderation:
    | {
        type: 'report.created'
        reportId: number
        /** Whether the pod that the object comes from shall hear of it. */
        isToBeForwarded: boolean
      }
    /** The account is that of the applicant. */
    | { type: 'user_request.created'; userId: number }
}

/** Everything that a running pod is made of; made once at start, handed down in the context. */
export interface Pod {
  config: Config
  log: Logger
  database: Database
  prisma: PrismaClient
  storage: Storage
  /** Where files arrive and are worked on. */
  temporary: TemporaryArea
  jobs: Jobs
  pubsub: PubSub<PodChannels>
  ledger: Ledger
  /** Every rate scope with what this pod allows. */
  rates: Record<RateScopeId, RateScope>
  mailer: Mailer
  /** What this process counts. */
  metrics: Metrics
  http: HttpClient
  transcode: Transcode
  /** Preferences that administrators change while the pod runs. */
  settings: SettingsStore
  /** Key for signed values (listen tokens, confirmation links). */
  secretKey: string
}

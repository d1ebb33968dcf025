import { type Command, CommanderError } from 'commander'
import { ConfigurationError, readConfig } from '../config.ts'
import { ArchiveError } from '../domains/backups/archive.ts'
import type { Doer } from '../domains/moderation/audit.ts'
import { ConflictError, ForbiddenError, NotFoundError, ValidationError } from '../errors.ts'
import { literally } from '../platform/database/like.ts'
import { openPod } from '../open-pod.ts'
import { FfmpegMissingError } from '../platform/audio/ffmpeg-binary.ts'
import { DirectoryInUseError } from '../platform/database/directory-lock.ts'
import { DumpError } from '../platform/database/plain-dump.ts'
import { MigrationError } from '../platform/database/migrations.ts'
import { createLog } from '../platform/log/log.ts'
import { MailSettingsError } from '../platform/mail/settings.ts'
import type { Pod } from '../pod.ts'

/** What a command ends with. */
export const exitCodes = {
  done: 0,
  /** It was refused, or could not be done; nothing was changed unless the message says so. */
  refused: 1,
  /** The command line or the settings are wrong. */
  wrongUse: 2,
  /** `doctor` found something that is broken. */
  unhealthy: 3,
  /** A defect of the program. */
  defect: 70,
} as const

/** Who the trail of administration names for what is done at the server itself. No account can have this name. */
export const operator: Doer = { userId: null, username: 'command line' }

/** What a command has to tell: to people line by line, to scripts (`--json`) as one value. */
export interface Told {
  lines: string[]
  data: unknown
  exitCode?: number
}

/** Makes the action of a command of what it does: prints what comes of it. */
export const answer =
  <Given extends unknown[]>(work: (...given: Given) => Promise<Told>) =>
  async (...all: [...Given, Command]): Promise<void> => {
    const command = all.at(-1) as Command
    const { lines, data, exitCode } = await work(...(all.slice(0, -1) as Given))
    const { json } = command.optsWithGlobals<{ json?: boolean }>()
    console.log(json ? JSON.stringify(data) : lines.join('\n'))
    if (exitCode !== undefined) process.exitCode = exitCode
  }

/** The settings of this pod. */
export const readSettings = () => readConfig(process.env)

/** Works on the pod of the settings, without serving it: jobs that come of it are left to whoever does. */
export const withPod = <Result>(work: (pod: Pod) => Promise<Result>): Promise<Result> =>
  withPodAtRest(async (pod) => {
    await pod.jobs.start({ work: false })
    return work(pod)
  })

/** Works on all that the pod of the settings holds as one; jobs cannot be enqueued. */
export async function withPodAtRest<Result>(work: (pod: Pod) => Promise<Result>): Promise<Result> {
  const { pod, close } = await openPod(readSettings(), { log: createLog({ level: 'warn' }) })
  try {
    return await work(pod)
  } finally {
    await close()
  }
}

/** The account of a name; throws NotFoundError. */
export async function accountNamed({ prisma }: Pod, username: string) {
  const user = await prisma.user.findFirst({
    where: { username: { equals: literally(username), mode: 'insensitive' } },
  })
  if (!user) throw new NotFoundError(`There is no account ${username}.`)
  return user
}

/** Reads an option that is a whole number; throws ValidationError. */
export function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw ValidationError.of(option, 'This must be a whole number.')
  return Number(text)
}

/** Reads an option that may be repeated. */
export const collect = (value: string, before: string[]): string[] => [...before, value]

const expected = [
  ArchiveError,
  ConflictError,
  DirectoryInUseError,
  DumpError,
  FfmpegMissingError,
  ForbiddenError,
  MailSettingsError,
  MigrationError,
  NotFoundError,
  ValidationError,
]

/** Tells why a command failed, on the error output, and gives what to exit with. */
export function reportFailure(error: unknown, { json }: { json?: boolean }): number {
  if (error instanceof CommanderError) {
    // commander has told it already
    return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
  }
  const known = describe(error)
  if (!known) {
    console.error(error)
    return exitCodes.defect
  }
  console.error(json ? JSON.stringify({ error: known.lines }) : known.lines.join('\n'))
  return known.exitCode
}

function describe(error: unknown): { lines: string[]; exitCode: number } | null {
  if (error instanceof ConfigurationError) return { lines: [...error.mistakes], exitCode: exitCodes.wrongUse }
  if (error instanceof ValidationError) {
    const lines = error.fieldErrors.map(({ path, message }) => [...path, message].join(': '))
    return { lines, exitCode: exitCodes.refused }
  }
  // several addresses of one host were tried
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0])
  const isExpected = expected.some((kind) => error instanceof kind) || isSystemError(error)
  return isExpected && error instanceof Error ? { lines: [error.message], exitCode: exitCodes.refused } : null
}

/** Whether the surroundings failed: a file, a connection, the database server's refusal of the login. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ('syscall' in error || ['28P01', '28000', '3D000'].includes(String(error.code)))

import { once } from 'node:events'
import type { Command } from 'commander'
import { type Config, ConfigurationError } from '../config.ts'
import { recoverLibraries } from '../domains/libraries/jobs.ts'
import { createFirstAdministrator, type FirstAdministrator } from '../domains/users/administrators.ts'
import { openPod } from '../open-pod.ts'
import { readSettings } from './command-line.ts'

/** Adds `serve`, which is what happens without a command, and `worker`. */
export function addServeCommands(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('Serve the pod and run its jobs (what `npm start` does).')
    .option('--no-worker', 'leave the jobs to `worker` processes; wants PostgreSQL')
    .action(({ worker }: { worker: boolean }) => serve(worker))

  program
    .command('worker')
    .description(
      'Run the jobs of the pod without serving it; any number of workers may run. Wants PostgreSQL.',
    )
    .action(work)
}

async function serve(work: boolean): Promise<void> {
  const config = readSettings()
  if (!work) requireSharedDatabase(config, 'serve --no-worker')
  const stop = toldToStop()
  const { pod, close } = await openPod(config)
  const administrator = await createFirstAdministrator(pod)
  await pod.jobs.start({ work })
  if (work) await recoverLibraries(pod)
  // the whole HTTP surface: other commands start faster without it
  const { listen } = await import('../server.ts')
  const server = await listen(pod)
  console.log(welcome(config, administrator))

  await stop
  server.close()
  server.closeIdleConnections()
  await close()
  process.exit(0)
}

async function work(): Promise<void> {
  const config = readSettings()
  requireSharedDatabase(config, 'worker')
  const stop = toldToStop()
  const { pod, close } = await openPod(config)
  if (config.redisUrl === null) {
    pod.log.warn('without REDIS_URL, clients of other processes hear nothing of what happens in this one')
  }
  await pod.jobs.start({ work: true })
  await recoverLibraries(pod)
  pod.log.info('the worker is ready')

  await stop
  await close()
  process.exit(0)
}

/** An embedded database belongs to one process, jobs included. */
function requireSharedDatabase({ database }: Config, command: string): void {
  if (database.url === null) {
    throw new ConfigurationError([
      `DATABASE_URL is needed for \`${command}\`: the embedded database belongs to one process`,
    ])
  }
}

/** Resolves when the process is told to stop. Asked for before the start, so that it is ended in order as well. */
const toldToStop = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

/** What an administrator sees when the pod is ready: where it is and, the first time, how to sign in. */
function welcome({ origin }: Config, administrator: FirstAdministrator | null): string {
  const lines = [
    '',
    `  The pod is ready:  ${origin}`,
    `  GraphQL explorer:  ${origin}/graphql`,
    `  REST documents:    ${origin}/api/docs`,
    '',
  ]
  if (administrator) {
    lines.push(`  Sign in as:        ${administrator.username}`)
    if (administrator.generatedPassword) {
      lines.push(`  Password:          ${administrator.generatedPassword}   (shown only this once)`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

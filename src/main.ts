import { Command } from 'commander'
import { addUserCommands } from './commands/users.ts'
import { type Config, ConfigurationError, readConfig } from './config.ts'
import { recoverLibraries } from './domains/libraries/jobs.ts'
import { createFirstAdministrator, type FirstAdministrator } from './domains/users/administrators.ts'
import { addImportCommand } from './commands/import.ts'
import { openPod } from './open-pod.ts'
import { listen } from './server.ts'

const program = new Command('funkwhale').description('A Funkwhale pod: a federated music server.')

program
  .command('serve', { isDefault: true })
  .description('Serve the pod and run its jobs (what `npm start` does).')
  .action(serve)

addImportCommand(program)
addUserCommands(program)

async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const { pod, close } = await openPod(config)
  const administrator = await createFirstAdministrator(pod)
  await pod.jobs.start({ work: true })
  await recoverLibraries(pod)
  const server = await listen(pod)
  console.log(welcome(config, administrator))

  const stop = async () => {
    server.close()
    server.closeIdleConnections()
    await close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

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

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error
  for (const mistake of error.mistakes) console.error(mistake)
  process.exit(2)
}

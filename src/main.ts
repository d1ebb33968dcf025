import { Command } from 'commander'
import { addBackupCommands } from './commands/backup.ts'
import { reportFailure } from './commands/command-line.ts'
import { addDoctorCommand } from './commands/doctor.ts'
import { addFederationCommands } from './commands/federation.ts'
import { addImportCommand } from './commands/import.ts'
import { addInvitationCommands } from './commands/invitations.ts'
import { addMigrateCommand } from './commands/migrate.ts'
import { addMoveInCommand } from './commands/move-in.ts'
import { addPruneCommand } from './commands/prune.ts'
import { addServeCommands } from './commands/serve.ts'
import { addSettingsCommands } from './commands/settings.ts'
import { addUserCommands } from './commands/users.ts'
import { version } from './version.ts'

const program = new Command('funkwhale')
  .description('A Funkwhale pod: a federated music server.')
  .version(version)
  .option('--json', 'print what comes of a command as JSON, for scripts')
  .exitOverride()

addServeCommands(program)
addUserCommands(program)
addInvitationCommands(program)
addSettingsCommands(program)
addImportCommand(program)
addFederationCommands(program)
addPruneCommand(program)
addBackupCommands(program)
addMoveInCommand(program)
addMigrateCommand(program)
addDoctorCommand(program)

try {
  await program.parseAsync()
} catch (error) {
  process.exit(reportFailure(error, program.opts<{ json?: boolean }>()))
}

import type { Command } from 'commander'
import { type Database, openDatabase } from '../platform/database/database.ts'
import { applyMigrations, listPendingMigrations } from '../platform/database/migrations.ts'
import { answer, readSettings, type Told } from './command-line.ts'

/** Adds `migrate`. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database up to date, as every start does.')
    .option('--check', 'only tell what would be done')
    .action(
      answer(async ({ check = false }: { check?: boolean }) => {
        const { url, directory } = readSettings().database
        const database = await openDatabase({ url: url ?? undefined, directory })
        try {
          return await migrate(database, check)
        } finally {
          await database.close()
        }
      }),
    )
}

async function migrate(database: Database, isCheck: boolean): Promise<Told> {
  const names = isCheck ? await listPendingMigrations(database) : await applyMigrations(database)
  const verb = isCheck ? 'To be applied' : 'Applied'
  return {
    lines: names.length > 0 ? names.map((name) => `${verb}: ${name}`) : ['The database is up to date.'],
    data: isCheck ? { pending: names } : { applied: names },
  }
}

import type { Command } from 'commander'
import { resolve } from 'node:path'
import { backUp, type Carried } from '../domains/backups/backup.ts'
import { restore } from '../domains/backups/restore.ts'
import { answer, withPodAtRest } from './command-line.ts'
import { createProgressLine } from './progress.ts'

/** Adds `backup` and `restore`. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup <file>')
    .description(
      'Write the whole pod into one tar file: all rows, stored files and the signing key. It holds secrets: keep it safe.',
    )
    .action(
      answer(async (file: string) => {
        const path = resolve(file)
        const progress = createProgressLine()
        const carried = await withPodAtRest((pod) => backUp(pod, path, progress.show)).finally(progress.end)
        return { lines: [`Written: ${path} (${amountOf(carried)})`], data: { file: path, ...carried } }
      }),
    )

  program
    .command('restore <file>')
    .description(
      'Make this pod what it was when the backup was written, on whichever kind of database. The pod must not run.',
    )
    .option('--force', 'replace all that a pod with accounts holds')
    .action(
      answer(async (file: string, { force }: { force?: boolean }) => {
        const path = resolve(file)
        const progress = createProgressLine()
        const restored = await withPodAtRest((pod) =>
          restore(pod, path, { force, onProgress: progress.show }),
        ).finally(progress.end)
        const { warnings, createdAt, removed } = restored
        return {
          lines: [
            `Restored to ${createdAt} (${amountOf(restored)}).`,
            ...(removed > 0 ? [`${removed} files that the backup does not know were removed.`] : []),
            ...warnings.map((warning) => `Mind: ${warning}`),
          ],
          data: restored,
        }
      }),
    )
}

const amountOf = ({ rows, files, bytes }: Carried) =>
  `${rows} rows, ${files} files of ${(bytes / 1e6).toFixed(1)} MB`

import type { Command } from 'commander'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { type MovedIn, type MoveInOptions, moveIn } from '../domains/moving-in/move-in.ts'
import { answer, withPodAtRest } from './command-line.ts'
import { createProgressLine } from './progress.ts'

/** Adds `move-in`. */
export function addMoveInCommand(program: Command): void {
  program
    .command('move-in <dump>')
    .description(
      'Make this pod what a pod of Funkwhale 1.3 was: a plain dump of its database (.sql, .sql.gz, or - for the standard input) and its media. The pod must be empty, have the same address, and not run.',
    )
    .option(
      '--media <path>',
      'media folder of the old pod, or a tar file of it; left out when the files are in the storage already',
    )
    .option('--dry-run', 'change nothing, only tell what would move and what not')
    .option('--force', 'replace all that a pod with accounts holds')
    .action(
      answer(async (dump: string, options: { media?: string; dryRun?: boolean; force?: boolean }) => {
        const moved = await moveFrom(dump, {
          media: options.media === undefined ? null : resolve(options.media),
          isTrial: options.dryRun,
          force: options.force,
        })
        return { lines: linesOf(moved), data: moved }
      }),
    )
}

async function moveFrom(dump: string, options: MoveInOptions): Promise<MovedIn> {
  const progress = createProgressLine()
  try {
    return await withPodAtRest(async (pod) => {
      const file: AsyncIterable<Buffer> = dump === '-' ? process.stdin : createReadStream(resolve(dump))
      return moveIn(pod, file, { ...options, onProgress: progress.show })
    })
  } finally {
    progress.end()
  }
}

function linesOf({ isTrial, tables, files, warnings }: MovedIn): string[] {
  const rows = tables.reduce((sum, { moved }) => sum + moved, 0)
  const size = `${(files.bytes / 1e6).toFixed(1)} MB`
  return [
    ...tables.filter(({ moved }) => moved > 0).map(({ table, moved }) => `${number(moved)}  ${table}`),
    '',
    'What stays behind:',
    ...tables.flatMap(({ table, rows: all, moved, reason }) =>
      reason === null ? [] : [`${number(all - moved)}  ${table}: ${reason}`],
    ),
    '',
    ...warnings.map((warning) => `Mind: ${warning}`),
    isTrial
      ? `${rows} rows and ${files.found} files (${size} to copy) would move in. Nothing was changed.`
      : `${rows} rows and ${files.found} files (${size} copied) moved in.`,
  ]
}

const number = (count: number) => String(count).padStart(9)

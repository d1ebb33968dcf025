import type { Command } from 'commander'
import { type Pruned, pruneCatalogue } from '../domains/libraries/prune-catalogue.ts'
import { recordAudit } from '../domains/moderation/audit.ts'
import { type Mismatch, pruneFiles } from '../domains/storage/prune-files.ts'
import type { Pod } from '../pod.ts'
import { createProgressLine } from './progress.ts'
import { answer, operator, type Told, wholeNumber, withPod } from './command-line.ts'

interface PruneOptions {
  yes?: boolean
  olderThan: string
  force?: boolean
}

/** Adds `prune`. */
export function addPruneCommand(program: Command): void {
  program
    .command('prune')
    .description(
      'Tell what nothing is left of: tracks, albums and artists without music, files without rows, rows without files. With --yes it is removed.',
    )
    .option('--yes', 'really remove it')
    .option('--older-than <hours>', 'spare files that are younger: they may just be on their way in', '24')
    .option('--force', 'go on even when most files seem gone')
    .action(answer((options: PruneOptions) => withPod((pod) => prune(pod, options))))
}

async function prune(pod: Pod, { yes = false, olderThan, force }: PruneOptions): Promise<Told> {
  const isTrial = !yes
  const before = new Date(Date.now() - wholeNumber('older-than', olderThan) * 3_600_000)
  // uploads whose files are gone go first: what only they served is then without music
  const progress = createProgressLine()
  const storage = await pruneFiles(pod, { isTrial, before, force, onProgress: progress.show }).finally(
    progress.end,
  )
  const catalogue = await pruneCatalogue(pod, { isTrial })
  if (!isTrial)
    await recordAudit(pod.prisma, operator, {
      action: 'pod.prune',
      details: { storage: { ...storage }, catalogue: { ...catalogue } },
    })
  const lines = [...linesOf(storage), ...catalogueLines(catalogue)]
  if (lines.length === 0) lines.push('There is nothing to remove.')
  else lines.unshift(isTrial ? 'Would be removed (say --yes to do it):' : 'Removed:')
  return { lines, data: { isTrial, storage, catalogue } }
}

const linesOf = ({ files, uploads, versions, pictures }: Mismatch): string[] =>
  amounts([
    [files.count, `stored files that nothing names, ${(files.bytes / 1e6).toFixed(1)} MB`],
    [uploads, 'uploads whose audio is gone'],
    [versions, 'converted copies that are gone'],
    [pictures, 'pictures that are gone'],
  ])

const catalogueLines = ({ tracks, albums, artists }: Pruned): string[] =>
  amounts([
    [tracks, 'tracks without music'],
    [albums, 'albums without tracks'],
    [artists, 'artists without either'],
  ])

const amounts = (rows: [number, string][]) =>
  rows.filter(([count]) => count > 0).map(([count, what]) => `${String(count).padStart(8)}  ${what}`)

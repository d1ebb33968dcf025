import type { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { folderBelow, openFilesystemImport } from '../domains/libraries/filesystem-import.ts'
import { type FolderProgress, runFilesystemImport } from '../domains/libraries/import/folder.ts'
import { ValidationError } from '../errors.ts'
import { openPod } from '../open-pod.ts'

/** `import <library> [folder]`: imports a folder of the music directory, as the API does, and shows how far it is. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'Import a folder of the music directory (MUSIC_DIRECTORY_PATH) into a library; files stay where they are.',
    )
    .argument('<library>', 'UUID of the library')
    .argument('[folder]', 'folder below the music directory; all of it when left out', '')
    .option('--reference <text>', 'what the uploads of this import share')
    // oxlint-disable-next-line no-process-env -- the command line reads its settings here
    .action((library: string, folder: string, options: { reference?: string }) =>
      importFolder(readConfig(process.env), library, folder, options.reference),
    )
}

async function importFolder(
  config: Config,
  uuid: string,
  path: string,
  importReference: string | undefined,
): Promise<void> {
  const { pod, close } = await openPod(config)
  try {
    const library = await pod.prisma.library.findFirst({
      where: { uuid, channel: null },
      select: { id: true, actor: { select: { user: { select: { id: true } } } } },
    })
    if (!library) throw ValidationError.of('library', 'There is no such library.')
    await folderBelow(pod, path)
    const { id } = await openFilesystemImport(pod, {
      libraryId: library.id,
      userId: library.actor.user?.id ?? null,
      path,
      importReference,
    })
    const begin = performance.now()
    await runFilesystemImport(pod, id, {
      onProgress: (progress) => show(progress, performance.now() - begin),
    })
    process.stderr.write('\n')
  } finally {
    await close()
  }
}

/** Characters of the bar. */
const width = 30

/** Draws the bar over the one before. */
function show({ total, done, failed }: FolderProgress, milliseconds: number): void {
  const share = total === 0 ? 1 : done / total
  const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
  const speed = Math.round((done / Math.max(milliseconds, 1)) * 1000)
  const failures = failed > 0 ? `, ${failed} failed` : ''
  process.stderr.write(`\r${bar} ${done}/${total} files, ${speed}/s${failures} `)
}

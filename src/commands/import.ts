import type { Command } from 'commander'
import { folderBelow, openFilesystemImport } from '../domains/libraries/filesystem-import.ts'
import { type FolderProgress, runFilesystemImport } from '../domains/libraries/import/folder.ts'
import { NotFoundError } from '../errors.ts'
import type { Pod } from '../pod.ts'
import { answer, operator, type Told, withPod } from './command-line.ts'
import { createProgressLine } from './progress.ts'

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
    .action(
      answer((library: string, folder: string, options: { reference?: string }) =>
        withPod((pod) => importFolder(pod, library, folder, options.reference)),
      ),
    )
}

async function importFolder(
  pod: Pod,
  uuid: string,
  path: string,
  importReference: string | undefined,
): Promise<Told> {
  const library = /^[\da-f-]{36}$/i.test(uuid)
    ? await pod.prisma.library.findFirst({
        where: { uuid, channel: null },
        select: { id: true, actor: { select: { user: { select: { id: true } } } } },
      })
    : null
  if (!library) throw new NotFoundError(`There is no library ${uuid}.`)
  await folderBelow(pod, path)
  const { id } = await openFilesystemImport(pod, operator, {
    libraryId: library.id,
    userId: library.actor.user?.id ?? null,
    path,
    importReference,
  })
  const begin = performance.now()
  const progress = createProgressLine()
  let last: FolderProgress = { total: 0, done: 0, imported: 0, failed: 0 }
  await runFilesystemImport(pod, id, {
    onProgress(reached) {
      last = reached
      const { done, total, failed } = reached
      const speed = Math.round((done / Math.max(performance.now() - begin, 1)) * 1000)
      progress.show('files', done, total, `, ${speed}/s${failed > 0 ? `, ${failed} failed` : ''}`)
    },
  })
  progress.end()
  const { imported, failed } = last
  return {
    lines: [`${imported} of ${last.total} files were imported${failed > 0 ? `, ${failed} failed` : ''}.`],
    data: last,
  }
}

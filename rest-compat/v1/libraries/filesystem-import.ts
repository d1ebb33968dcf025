import { readFields, text } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { isUuid } from '../../conventions/query.ts'
import { Refusal, invalid, noContent, ok, refuse } from '../../conventions/refusal.ts'
import {
  CancelFilesystemImportDocument,
  ImportFolderDocument,
  MusicFolderDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

/** Refuses with an empty object whoever does not manage the pod's music. */
function requirePermission({ context }: RestRequest, verb: 'read' | 'write'): void {
  if (!context.viewer || !context.scopes.has(`${verb}:instance:libraries`)) {
    throw new Refusal({ status: 403, body: {} })
  }
}

/** A mistake in the path is told as a detail, not by field. */
function detailOf(error: unknown): never {
  const body = error instanceof Refusal ? (error.answer.body as { path?: string[] } | undefined) : undefined
  throw body?.path?.[0] ? refuse(400, body.path[0]) : error
}

/** Imports of folders of the server's disk. */
export const filesystemImportRoute: Route = {
  path: 'libraries/fs-import',
  access: 'anybody',
  description:
    'The music directory of the server: GET shows it, POST imports a folder, DELETE stops the import.',
  methods: {
    GET: {
      limit: 'wildcard',
      async answer(request) {
        requirePermission(request, 'read')
        const { musicFolder, filesystemImport } = await request
          .run(MusicFolderDocument, { path: request.query.text('path') ?? '' })
          .catch(detailOf)
        return ok({
          root: musicFolder.root,
          path: musicFolder.path,
          import: filesystemImport && {
            status: filesystemImport.status.toLowerCase(),
            reference: filesystemImport.importReference,
            logs: filesystemImport.logs,
          },
          content: musicFolder.entries.map((entry) => ({ name: entry.name, dir: entry.isFolder })),
        })
      },
    },
    POST: {
      limit: 'wildcard',
      async answer(request) {
        requirePermission(request, 'write')
        const fields = readFields(request.body(), {
          path: text({ blank: true }),
          library: text(),
          import_reference: text({ most: 50 }),
        })
        if (!isUuid(fields.library)) throw invalid({ library: ['Invalid library'] })
        const { importFolder } = await request.run(ImportFolderDocument, {
          input: {
            path: fields.path,
            library: globalId('Library', fields.library.toLowerCase()),
            importReference: fields.import_reference,
          },
        })
        succeed(importFolder)
        return { status: 201 }
      },
    },
    DELETE: {
      limit: 'wildcard',
      async answer(request) {
        requirePermission(request, 'write')
        await request.run(CancelFilesystemImportDocument, {})
        return noContent()
      },
    },
  },
}

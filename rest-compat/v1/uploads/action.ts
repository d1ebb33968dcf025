import { batchFailures, readBatchAction } from '../../conventions/batch-action.ts'
import { globalId } from '../../conventions/global-id.ts'
import { isUuid } from '../../conventions/query.ts'
import { invalid, ok } from '../../conventions/refusal.ts'
import {
  DeleteUploadsDocument,
  PublishUploadsDocument,
  RelaunchImportsDocument,
  type UploadFilter,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { uploadFilter } from './filter.ts'

const actions = { delete: { allowsAll: true }, relaunch_import: { allowsAll: true }, publish: {} }

/** The uploads that are named; here, unlike in administration, what is no UUID is a mistake. */
function readUuids(objects: unknown[]): string[] {
  return objects.map((uuid) => {
    if (typeof uuid === 'string' && isUuid(uuid)) return uuid.toLowerCase()
    throw invalid({ objects: [`“${String(uuid)}” is not a valid UUID.`] })
  })
}

async function act(request: RestRequest, action: string, uuids: string[] | null, filter: UploadFilter) {
  const input = { uploads: uuids?.map((uuid) => globalId('Upload', uuid)), filter }
  switch (action) {
    case 'delete':
      return succeed((await request.run(DeleteUploadsDocument, { input })).deleteUploads, batchFailures)
    case 'publish':
      return succeed((await request.run(PublishUploadsDocument, { input })).publishUploads, batchFailures)
    default:
      return succeed((await request.run(RelaunchImportsDocument, { input })).relaunchImports, batchFailures)
  }
}

/** Actions on several uploads of the caller's at once. */
export const uploadActionRoute: Route = {
  path: 'uploads/action',
  access: 'libraries',
  description: 'Deletes, publishes or imports again several uploads of the caller’s.',
  methods: {
    POST: {
      limit: 'wildcard',
      async answer(request) {
        const { action, objects, filter } = readBatchAction(request, actions, uploadFilter)
        const { uploads } = await act(request, action, objects && readUuids(objects), filter)
        const { matched, changed } = uploads
        return ok({
          updated: matched,
          action,
          result: action === 'delete' ? [changed, { 'music.Upload': changed }] : null,
        })
      },
    },
  },
}

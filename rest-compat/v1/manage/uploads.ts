import {
  acted,
  batchFailures,
  keysAmong,
  readBatchAction,
  uuidsAmong,
} from '../../conventions/batch-action.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  type ImportStatus,
  ManagedUploadDocument,
  type ManagedUploadFieldsFragment,
  type ManagedUploadFilter,
  ManagedUploadsDocument,
  RemoveUploadsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeManagedLibraryBase } from './libraries.ts'
import { hostOf, shapeManagedTrackBase } from './music-shapes.ts'
import { privacyLevels } from './privacy-levels.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  modification_date: ['MODIFIED_AT_ASC', 'MODIFIED_AT_DESC'],
  accessed_date: ['ACCESSED_AT_ASC', 'ACCESSED_AT_DESC'],
  size: ['SIZE_ASC', 'SIZE_DESC'],
  bitrate: ['BITRATE_ASC', 'BITRATE_DESC'],
  duration: ['DURATION_ASC', 'DURATION_DESC'],
} as const

const importStatuses = {
  draft: 'DRAFT',
  pending: 'PENDING',
  finished: 'FINISHED',
  errored: 'ERRORED',
  skipped: 'SKIPPED',
} as const satisfies Record<string, ImportStatus>

/** The path of an address with its query, as the legacy API tells where to listen. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const shape = ({ upload, ...managed }: ManagedUploadFieldsFragment) => ({
  id: managed.databaseId,
  uuid: upload.uuid,
  fid: upload.uri,
  domain: hostOf(upload.uri),
  is_local: upload.isLocal,
  audio_file: managed.fileUrl,
  listen_url: pathOf(upload.url),
  source: managed.source,
  filename: upload.filename,
  mimetype: upload.mimetype,
  duration: upload.duration,
  bitrate: upload.bitrate,
  size: upload.size,
  creation_date: upload.createdAt,
  accessed_date: managed.accessedAt,
  modification_date: managed.modifiedAt,
  metadata: managed.metadata as unknown,
  import_date: upload.importedAt,
  import_details: managed.importDetails as unknown,
  import_status: upload.importStatus.toLowerCase(),
  import_metadata: managed.importMetadata as unknown,
  import_reference: upload.importReference,
  track: managed.track && shapeManagedTrackBase(managed.track),
  library: managed.library && shapeManagedLibraryBase(managed.library),
})

const filterOf = (query: Query): ManagedUploadFilter => ({
  query: query.text('q'),
  uri: query.text('fid'),
  mimetype: query.text('mimetype'),
  importReference: query.text('import_reference'),
  importStatus: query.choice('import_status', importStatuses),
  domain: query.text('domain'),
  privacyLevel: query.choice('privacy_level', privacyLevels),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedUploadsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.uploads, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedUploadDocument, { uuid: uuidInPath(request) })
  if (!administration?.upload) throw notFound()
  return ok(shape(administration.upload))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeUploads } = await request.run(RemoveUploadsDocument, {
    input: { uuids: [uuidInPath(request)] },
  })
  succeed(removeUploads)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeUploads } = await request.run(RemoveUploadsDocument, {
    input: { databaseIds: keysAmong(objects ?? []), uuids: uuidsAmong(objects ?? []), filter },
  })
  return acted(action, succeed(removeUploads, batchFailures).removedCount)
}

/** Every upload, for librarians. */
export const managedUploadRoutes: Route[] = [
  {
    path: 'manage/library/uploads',
    access: 'instance:libraries',
    description: 'Every upload, whoever may play it.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/library/uploads/action',
    access: 'instance:libraries',
    description: 'Deletes several uploads with their files.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/library/uploads/:uuid',
    access: 'instance:libraries',
    description: 'One upload.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
]

import { withForm } from '../../conventions/form.ts'
import { globalId } from '../../conventions/global-id.ts'
import { knownOrders } from '../../conventions/orders.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, noContent, notFound, ok, refuse } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import {
  DeleteUploadsDocument,
  UpdateUploadDocument,
  UploadAudioDocument,
  UploadDocument,
  UploadFileMetadataDocument,
  type UploadOrder,
  UploadsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Endpoint, Route } from '../../route.ts'
import { shapeUpload } from '../../shapes/upload.ts'
import { uploadActionRoute } from './action.ts'
import { shapeFileMetadata } from './file-metadata.ts'
import { uploadFilter } from './filter.ts'
import { foreignStatus, readUpload, refusedUpload } from './input.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  import_date: ['IMPORTED_AT_ASC', 'IMPORTED_AT_DESC'],
  bitrate: ['BITRATE_ASC', 'BITRATE_DESC'],
  size: ['SIZE_ASC', 'SIZE_DESC'],
  artist__name: ['ARTIST_ASC', 'ARTIST_DESC'],
} satisfies Record<string, readonly [UploadOrder, UploadOrder]>

const change = ({ needsFile }: { needsFile: boolean }): Endpoint => ({
  limit: 'update',
  receivesFiles: true,
  answer: (request) =>
    withForm(request, async (form) => {
      const id = globalId('Upload', uuidInPath(request))
      const { input, hasForeignStatus } = readUpload(request, form, { needsFile })
      if (hasForeignStatus) throw foreignStatus()
      const { updateUpload } = await request.run(UpdateUploadDocument, {
        input: { ...input, id, draft: input.draft },
      })
      return ok(shapeUpload(succeed(updateUpload, { ValidationError: refusedUpload }).upload))
    }),
})

/** Uploads of the caller’s, and what others may play. */
export const uploadRoutes: Route[] = [
  uploadActionRoute,
  {
    path: 'uploads',
    access: 'libraries',
    description: 'The caller’s own uploads; POST takes an audio file as a multipart form.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { viewer } = await request.run(UploadsDocument, {
            ...window,
            filter: uploadFilter(request.query),
            orderBy: knownOrders<UploadOrder>(request, orders),
          })
          if (!viewer) throw refuse(401, 'Authentication credentials were not provided.')
          return page(request, window, viewer.uploads, shapeUpload)
        },
      },
      POST: {
        limit: 'create',
        receivesFiles: true,
        answer: (request) =>
          withForm(request, async (form) => {
            const { input, hasForeignStatus } = readUpload(request, form, { needsFile: true })
            if (hasForeignStatus) throw foreignStatus()
            const { uploadAudio } = await request.run(UploadAudioDocument, { input })
            return created(shapeUpload(succeed(uploadAudio, { ValidationError: refusedUpload }).upload))
          }),
      },
    },
  },
  {
    path: 'uploads/:uuid',
    access: 'libraries',
    description: 'One upload: the caller’s own in any status, and those that the caller may play.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { upload } = await request.run(UploadDocument, { uuid: uuidInPath(request) })
          if (!upload) throw notFound()
          return ok(shapeUpload(upload))
        },
      },
      PUT: change({ needsFile: true }),
      PATCH: change({ needsFile: false }),
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const { deleteUploads } = await request.run(DeleteUploadsDocument, {
            input: { uploads: [globalId('Upload', uuidInPath(request))] },
          })
          succeed(deleteUploads)
          return noContent()
        },
      },
    },
  },
  {
    path: 'uploads/:uuid/audio-file-metadata',
    access: 'libraries',
    description: 'What the tags in the file of an upload of the caller’s say.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          if (!request.context.viewer) throw refuse(401, 'Authentication credentials were not provided.')
          const { upload } = await request.run(UploadFileMetadataDocument, { uuid: uuidInPath(request) })
          if (!upload) throw notFound()
          return ok(upload.fileMetadata ? shapeFileMetadata(upload.fileMetadata) : {})
        },
      },
    },
  },
]

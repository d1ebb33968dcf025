import { withForm } from '../../conventions/form.ts'
import { isUuid } from '../../conventions/query.ts'
import { created, invalid, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  AttachmentDocument,
  DeleteAttachmentDocument,
  PictureFileDocument,
  UploadAttachmentDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'

const noFile = () => invalid({ file: ['No file was submitted.'] })

const proxied = { medium_square_crop: 'MEDIUM', large_square_crop: 'LARGE' } as const

/** The uuid in the path; what cannot be one names nothing. */
function uuidOf({ parameters }: RestRequest): string {
  const { uuid = '' } = parameters
  if (!isUuid(uuid)) throw notFound()
  return uuid.toLowerCase()
}

/** Larger files are not even read to their end; the limit of pictures itself is told by name. */
const mostBytes = 10 * 1024 * 1024

const upload = (request: RestRequest) =>
  withForm(
    request,
    async (form) => {
      const file = form?.files.file?.[0]
      if (!file) throw noFile()
      const { uploadAttachment } = await request.run(UploadAttachmentDocument, { input: { file } })
      return created(shapeAttachment(succeed(uploadAttachment).attachment))
    },
    { fileSize: mostBytes },
  )

/** Pictures: covers and avatars. */
export const attachmentRoutes: Route[] = [
  {
    path: 'attachments',
    access: 'libraries',
    description: 'Takes a picture as the part `file` of a form.',
    methods: { POST: { limit: 'create', receivesFiles: true, answer: upload } },
  },
  {
    path: 'attachments/:uuid',
    access: 'libraries',
    description: 'A picture.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { attachment } = await request.run(AttachmentDocument, { uuid: uuidOf(request) })
          if (!attachment) throw notFound()
          return ok(shapeAttachment(attachment))
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { uuid: uuidOf(request) }
          succeed((await request.run(DeleteAttachmentDocument, { input })).deleteAttachment)
          return noContent()
        },
      },
    },
  },
  {
    path: 'attachments/:uuid/proxy',
    access: 'anybody',
    description: 'Leads to the file of a picture, which is brought here first when it is elsewhere.',
    contentTypes: 'any',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const next = request.query.text('next') ?? ''
          const size = Object.hasOwn(proxied, next) ? proxied[next as keyof typeof proxied] : 'ORIGINAL'
          const { pictureFile } = await request.run(PictureFileDocument, { uuid: uuidOf(request), size })
          if (!pictureFile) throw notFound()
          return { status: 302, headers: { location: pictureFile } }
        },
      },
    },
  },
]

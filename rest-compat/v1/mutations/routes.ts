import {
  boolean,
  content,
  date,
  integer,
  readFields,
  reference,
  text,
  texts,
} from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { isUuid, unknownChoice } from '../../conventions/query.ts'
import { type Answer, created, invalid, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  DeleteEditDocument,
  EditDocument,
  type EditFilter,
  EditsDocument,
  EditsOfTargetDocument,
  type EditVerdict,
  ReviewEditDocument,
  SuggestEditDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeEdit } from './shape.ts'

const decisions: Record<string, EditFilter['decision']> = {
  true: 'APPROVED',
  yes: 'APPROVED',
  '1': 'APPROVED',
  false: 'REJECTED',
  no: 'REJECTED',
  '0': 'REJECTED',
  none: 'WAITING',
  null: 'WAITING',
}

function filterOf({ query }: RestRequest): EditFilter {
  const type = query.text('type')
  if (type !== undefined && type !== 'update') throw unknownChoice('type', type)
  return {
    decision: decisions[query.text('is_approved')?.toLowerCase() ?? ''],
    isApplied: query.boolean('is_applied'),
    query: query.text('q'),
  }
}

/** The uuid in the path; what cannot be one names nothing. */
function uuidOf({ parameters }: RestRequest): string {
  const { uuid = '' } = parameters
  if (!isUuid(uuid)) throw notFound()
  return uuid.toLowerCase()
}

const orders = { creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'] } as const

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const orderBy = request.query.ordering(orders)
  const { edits } = await request.run(EditsDocument, { filter: filterOf(request), orderBy, ...window })
  return page(request, window, edits, shapeEdit)
}

/** What a payload may hold; which of it an object has is known to the schema. */
const payloadFields = {
  name: text().nullable().optional(),
  title: text().nullable().optional(),
  release_date: date().nullable().optional(),
  position: integer({ least: 0 }).nullable().optional(),
  copyright: text({ blank: true }).nullable().optional(),
  license: text({ blank: true }).nullable().optional(),
  tags: texts().nullable().optional(),
  description: content().nullable().optional(),
  cover: reference().nullable().optional(),
}

async function suggest(request: RestRequest, target: string): Promise<Answer> {
  const body = request.body()
  const { type } = readFields(body, { type: text() })
  if (type !== 'update') throw invalid({ type: [`Invalid mutation type ${type}`] })
  const { summary, is_approved: approve } = readFields(body, {
    summary: text({ blank: true }).nullable().optional(),
    is_approved: boolean().nullable().optional(),
  })
  const { payload } = body
  if (payload === undefined || payload === null) {
    throw invalid({ payload: [payload === null ? 'This field may not be null.' : 'This field is required.'] })
  }
  if (typeof payload !== 'object' || Array.isArray(payload)) {
    throw invalid({ payload: ['Expected a dictionary of items.'] })
  }
  const {
    release_date: releaseDate,
    license,
    ...fields
  } = readFields(payload as Record<string, unknown>, payloadFields)
  const { suggestEdit } = await request.run(SuggestEditDocument, {
    input: {
      target,
      changes: { ...fields, releaseDate, licenseCode: license === '' ? null : license },
      summary,
      approve,
    },
  })
  return created(shapeEdit(succeed(suggestEdit).edit))
}

async function listOf(request: RestRequest, target: string): Promise<Answer> {
  const window = windowOf(request)
  const { node } = await request.run(EditsOfTargetDocument, {
    id: target,
    filter: filterOf(request),
    ...window,
  })
  if (!node || !('edits' in node)) throw notFound()
  return page(request, window, node.edits, shapeEdit)
}

const review =
  (verdict: EditVerdict) =>
  async (request: RestRequest): Promise<Answer> => {
    const input = { uuid: uuidOf(request), verdict }
    const { reviewEdit } = await request.run(ReviewEditDocument, { input })
    succeed(reviewEdit, { ConflictError: ({ message }) => ({ status: 403, body: { error: message } }) })
    return ok({})
  }

/** The suggestions about the objects of one resource. */
const targetRoute = (resource: string, typename: string): Route => {
  const targetOf = ({ parameters }: RestRequest) => globalId(typename, parameters.id ?? '')
  return {
    path: `${resource}/:id/mutations`,
    access: 'edits',
    description: 'Suggested changes of one object.',
    methods: {
      GET: { limit: 'wildcard', answer: (request) => listOf(request, targetOf(request)) },
      POST: { limit: 'wildcard', answer: (request) => suggest(request, targetOf(request)) },
    },
  }
}

/** Suggested changes of artists, albums and tracks. */
export const mutationRoutes: Route[] = [
  targetRoute('artists', 'Artist'),
  targetRoute('albums', 'Album'),
  targetRoute('tracks', 'Track'),
  {
    path: 'mutations',
    access: 'login',
    description: 'Suggested changes of everything.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'mutations/:uuid',
    access: 'login',
    description: 'A suggested change.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { edit } = await request.run(EditDocument, { uuid: uuidOf(request) })
          if (!edit) throw notFound()
          return ok(shapeEdit(edit))
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const { deleteEdit } = await request.run(DeleteEditDocument, { input: { uuid: uuidOf(request) } })
          succeed(deleteEdit, {
            ConflictError: ({ message }) => ({ status: 403, body: { detail: message } }),
          })
          return noContent()
        },
      },
    },
  },
  {
    path: 'mutations/:uuid/approve',
    access: 'login',
    description: 'Approves a suggested change, which is then applied.',
    methods: { POST: { limit: 'wildcard', answer: review('APPROVE') } },
  },
  {
    path: 'mutations/:uuid/reject',
    access: 'login',
    description: 'Refuses a suggested change.',
    methods: { POST: { limit: 'wildcard', answer: review('REJECT') } },
  },
]

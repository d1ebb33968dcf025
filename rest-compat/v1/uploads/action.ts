import type { Request } from 'express'
import { isUuid, Query } from '../../conventions/query.ts'
import { globalId } from '../../conventions/global-id.ts'
import { invalid, ok, Refusal } from '../../conventions/refusal.ts'
import {
  DeleteUploadsDocument,
  PublishUploadsDocument,
  RelaunchImportsDocument,
  type UploadFilter,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { uploadFilter } from './filter.ts'

const actions = ['delete', 'relaunch_import', 'publish'] as const
type Action = (typeof actions)[number]

const required = ['This field is required.']

function readAction({ action, objects }: Record<string, unknown>): {
  action: Action
  uuids: string[] | null
} {
  const mistakes: Record<string, string[]> = {}
  if (action === undefined) mistakes.action = required
  else if (!actions.includes(action as Action)) {
    mistakes.action = [`${String(action)} is not a valid action. Pick one of ${actions.join(', ')}.`]
  }
  if (objects === undefined) mistakes.objects = required
  else if (objects !== 'all' && !Array.isArray(objects)) {
    mistakes.objects = [
      `${String(objects)} is not a valid value for objects. You must provide either a list of identifiers or the string "all".`,
    ]
  } else if (Array.isArray(objects)) {
    const wrong = objects.find((uuid) => typeof uuid !== 'string' || !isUuid(uuid)) as unknown
    if (wrong !== undefined) mistakes.objects = [`“${String(wrong)}” is not a valid UUID.`]
  }
  if (Object.keys(mistakes).length > 0) throw invalid(mistakes)
  return {
    action: action as Action,
    uuids: objects === 'all' ? null : (objects as string[]).map((uuid) => uuid.toLowerCase()),
  }
}

const wrongFilters = () => invalid({ non_field_errors: ['Invalid filters'] })

/** The object `filters` holds parameters of the list. */
function readFilters(filters: unknown): UploadFilter | undefined {
  if (filters === undefined || filters === null) return undefined
  if (typeof filters !== 'object' || Array.isArray(filters)) throw wrongFilters()
  const parameters = new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
  )
  try {
    return uploadFilter(new Query({ originalUrl: `/?${parameters}` } as Request))
  } catch (error) {
    throw error instanceof Refusal ? wrongFilters() : error
  }
}

const noneMatched = () => ({ status: 400, body: { non_field_errors: ['No object matching your request'] } })

async function act(request: RestRequest, action: Action, uuids: string[] | null, filter?: UploadFilter) {
  const input = { uploads: uuids?.map((uuid) => globalId('Upload', uuid)), filter }
  switch (action) {
    case 'delete':
      return succeed((await request.run(DeleteUploadsDocument, { input })).deleteUploads, {
        NotFoundError: noneMatched,
      }).uploads
    case 'relaunch_import':
      return succeed((await request.run(RelaunchImportsDocument, { input })).relaunchImports, {
        NotFoundError: noneMatched,
      }).uploads
    case 'publish':
      return succeed((await request.run(PublishUploadsDocument, { input })).publishUploads, {
        NotFoundError: noneMatched,
      }).uploads
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
        const body = request.body()
        const { action, uuids } = readAction(body)
        if (action === 'publish' && uuids === null) {
          throw invalid({ non_field_errors: ['You cannot apply this action on all objects'] })
        }
        const { matched, changed } = await act(request, action, uuids, readFilters(body.filters))
        return ok({
          updated: matched,
          action,
          result: action === 'delete' ? [changed, { 'music.Upload': changed }] : null,
        })
      },
    },
  },
}

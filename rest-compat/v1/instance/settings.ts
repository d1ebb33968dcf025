import { type Answer, invalid, notFound, ok } from '../../conventions/refusal.ts'
import {
  PublicSettingsDocument,
  SettingDocument,
  type SettingInput,
  SettingsDocument,
  UpdateSettingsDocument,
} from '../../generated/operations.ts'
import { type Failure, succeed } from '../../operation.ts'
import type { Endpoint, RestRequest, Route } from '../../route.ts'
import { settingInput, withValues } from './setting-input.ts'
import { settingShape } from './setting-shape.ts'

/** Mistakes by setting: `{"users__upload_quota": {"value": ["…"]}}`; what is no setting gets a bare word. */
function bulkMistakes({ fieldErrors = [] }: Failure): Answer {
  const body: Record<string, unknown> = {}
  for (const { path, message } of fieldErrors) {
    const [identifier = 'non_field_errors', field] = path
    body[identifier] = field ? { [field]: [message] } : path.length > 0 ? message : [message]
  }
  return { status: 400, body }
}

const ownMistakes = ({ fieldErrors = [] }: Failure): Answer => ({
  status: 400,
  body: { value: fieldErrors.map(({ message }) => message) },
})

async function change(
  request: RestRequest,
  settings: SettingInput[],
  mistakes: (failure: Failure) => Answer,
) {
  const { updateSettings } = await request.run(UpdateSettingsDocument, { input: { settings } })
  return succeed(updateSettings, { ValidationError: mistakes }).settings.map(settingShape)
}

async function find(request: RestRequest) {
  const { administration } = await request.run(SettingDocument, {
    identifier: request.parameters.identifier ?? '',
  })
  if (!administration?.setting) throw notFound()
  return administration.setting
}

const update: Endpoint = {
  limit: 'update',
  receivesFiles: true,
  async answer(request) {
    const { identifier } = await find(request)
    return withValues(
      request,
      (_name, value) => settingInput(identifier, value),
      async (inputs) => {
        const input = inputs.get('value')
        if (!input) throw invalid({ value: ['This field is required.'] })
        const [changed] = await change(request, [input], ownMistakes)
        return ok(changed)
      },
    )
  },
}

/** The preferences of the pod, for everybody and for administrators. */
export const settingRoutes: Route[] = [
  {
    path: 'instance/settings',
    access: 'anybody',
    description: 'The settings of the pod that anybody may read.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const { pod } = await request.run(PublicSettingsDocument, {})
          return ok(pod.settings.map(settingShape))
        },
      },
    },
  },
  {
    path: 'instance/admin/settings',
    access: 'instance:settings',
    description: 'All settings of the pod, or with `section` those of one section.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { administration } = await request.run(SettingsDocument, {
            section: request.query.text('section'),
          })
          return ok(administration?.settings.map(settingShape))
        },
      },
    },
  },
  {
    path: 'instance/admin/settings/bulk',
    access: 'instance:settings',
    description: 'Changes several settings, all or none: `{"section__name": value, …}`.',
    methods: {
      POST: {
        limit: 'wildcard',
        receivesFiles: true,
        answer: (request) =>
          withValues(request, settingInput, async (inputs) =>
            ok(await change(request, [...inputs.values()], bulkMistakes)),
          ),
      },
    },
  },
  {
    path: 'instance/admin/settings/:identifier',
    access: 'instance:settings',
    description: 'One setting. Changed with `{"value": …}`.',
    methods: {
      GET: { limit: 'retrieve', answer: async (request) => ok(settingShape(await find(request))) },
      PUT: update,
      PATCH: update,
    },
  },
]

import { boolean, choice, content, dateTime, readFields, reference, text } from '../../conventions/fields.ts'
import { type Answer, noContent, ok, Refusal, refuse } from '../../conventions/refusal.ts'
import {
  DeleteAccountDocument,
  MeDocument,
  MyAddressDocument,
  MyNameDocument,
  MySubsonicAccessDocument,
  RemoveSubsonicTokenDocument,
  RenewSubsonicTokenDocument,
  UpdateClientSettingsDocument,
  UpdateProfileDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { privacyLevels, shapeMe, shapeProfile } from './shape.ts'

const nobody = () => refuse(401, 'Authentication credentials were not provided.')

async function readMe(request: RestRequest): Promise<Answer> {
  const { viewer } = await request.run(MeDocument, {})
  if (!viewer) throw nobody()
  return ok(shapeMe(viewer))
}

async function deleteMe(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { password: text({ trim: false }), confirm: boolean() })
  const { deleteAccount } = await request.run(DeleteAccountDocument, { input })
  succeed(deleteAccount)
  return noContent()
}

/** These pages are everybody's own: another name is refused, whether or not somebody bears it. */
async function requireOwnName(request: RestRequest): Promise<void> {
  const { viewer } = await request.run(MyNameDocument, {})
  if (viewer?.user.username !== request.parameters.username) throw new Refusal({ status: 403 })
}

async function changeProfile(request: RestRequest): Promise<Answer> {
  await requireOwnName(request)
  const fields = readFields(request.body(), {
    name: text({ most: 255, blank: true }).optional(),
    privacy_level: choice(privacyLevels).optional(),
    avatar: reference().optional(),
    summary: content().nullable().optional(),
    instance_support_message_display_date: dateTime().nullable().optional(),
    funkwhale_support_message_display_date: dateTime().nullable().optional(),
  })
  const { updateProfile } = await request.run(UpdateProfileDocument, {
    input: {
      name: fields.name,
      privacyLevel: fields.privacy_level,
      avatar: fields.avatar,
      summary: fields.summary,
      instanceSupportMessageAt: fields.instance_support_message_display_date,
      funkwhaleSupportMessageAt: fields.funkwhale_support_message_display_date,
    },
  })
  return ok(shapeProfile(succeed(updateProfile).account))
}

async function storeSettings(request: RestRequest): Promise<Answer> {
  const { updateClientSettings } = await request.run(UpdateClientSettingsDocument, {
    input: { settings: request.body() },
  })
  return ok(succeed(updateClientSettings).settings)
}

/** The caller's own Subsonic access, on a pod that has one. */
async function requireSubsonic(request: RestRequest) {
  await requireOwnName(request)
  const { viewer } = await request.run(MySubsonicAccessDocument, {})
  if (!viewer?.subsonic.isEnabled) throw new Refusal({ status: 405 })
  return viewer.subsonic
}

async function readSubsonicToken(request: RestRequest): Promise<Answer> {
  const { token } = await requireSubsonic(request)
  return ok({ subsonic_api_token: token })
}

async function renewSubsonicToken(request: RestRequest): Promise<Answer> {
  await requireSubsonic(request)
  const { renewSubsonicToken } = await request.run(RenewSubsonicTokenDocument, {})
  return ok({ subsonic_api_token: succeed(renewSubsonicToken).token })
}

async function removeSubsonicToken(request: RestRequest): Promise<Answer> {
  await requireSubsonic(request)
  const { removeSubsonicToken } = await request.run(RemoveSubsonicTokenDocument, {})
  succeed(removeSubsonicToken)
  return noContent()
}

async function readAddress(request: RestRequest): Promise<Answer> {
  const { viewer } = await request.run(MyAddressDocument, {})
  if (!viewer) throw nobody()
  const { databaseId, username, email } = viewer.account
  return ok({ pk: databaseId, username, email, first_name: '', last_name: '' })
}

/** The caller's own account. */
export const meRoutes: Route[] = [
  {
    path: 'users/me',
    access: 'profile',
    description: 'The account that is signed in; DELETE removes it for ever.',
    methods: {
      GET: { limit: 'wildcard', answer: readMe },
      DELETE: { limit: 'wildcard', answer: deleteMe },
    },
  },
  {
    path: 'users/settings',
    access: 'profile',
    description: 'Stores settings of clients; answers with all of them.',
    methods: { POST: { limit: 'wildcard', answer: storeSettings } },
  },
  {
    path: 'users/:username/subsonic-token',
    access: 'security',
    description: 'The password for Subsonic apps.',
    methods: {
      GET: { limit: 'wildcard', answer: readSubsonicToken },
      POST: { limit: 'wildcard', answer: renewSubsonicToken },
      DELETE: { limit: 'wildcard', answer: removeSubsonicToken },
    },
  },
  {
    path: 'users/:username',
    access: 'profile',
    description: 'Changes the profile of the account that is signed in.',
    methods: {
      PUT: { limit: 'update', answer: changeProfile },
      PATCH: { limit: 'update', answer: changeProfile },
    },
  },
  {
    path: 'auth/user',
    access: 'profile',
    description: 'Name and address of the account that is signed in.',
    methods: { GET: { limit: 'wildcard', answer: readAddress } },
  },
]

import { z } from 'zod'
import { boolean, readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  CreateInstancePolicyDocument,
  DeleteInstancePolicyDocument,
  InstancePoliciesDocument,
  InstancePolicyDocument,
  type InstancePolicyFieldsFragment,
  type InstancePolicyTargetInput,
  UpdateInstancePolicyDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { keyOf } from './key.ts'

const orders = {
  id: ['DATABASE_ID_ASC', 'DATABASE_ID_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} as const

const shape = (policy: InstancePolicyFieldsFragment) => ({
  id: policy.databaseId,
  uuid: policy.uuid,
  target: policy.targetAccount
    ? { type: 'actor', id: policy.targetAccount.handle }
    : { type: 'domain', id: policy.targetDomain },
  creation_date: policy.createdAt,
  actor: policy.author?.handle ?? null,
  summary: policy.summary,
  is_active: policy.isActive,
  block_all: policy.blockAll,
  silence_activity: policy.silenceActivity,
  silence_notifications: policy.silenceNotifications,
  reject_media: policy.rejectMedia,
})

/** What a policy is about: `{"type": "domain", "id": "else.example"}` or `{"type": "actor", "id": "bob@else.example"}`. */
const target = z.unknown().transform((value, context): InstancePolicyTargetInput => {
  const refuse = (message: string) => {
    context.addIssue(message)
    return z.NEVER
  }
  if (value === undefined) return refuse('This field is required.')
  if (value === null) return refuse('This field may not be null.')
  const { type, id } = value as { type?: unknown; id?: unknown }
  if (type !== 'domain' && type !== 'actor') return refuse('Invalid type')
  if (typeof id !== 'string' || id === '') return refuse('Invalid id')
  return type === 'domain' ? { domain: id } : { account: id }
})

const fields = {
  summary: text({ most: 10_000, blank: true }).nullable().optional(),
  is_active: boolean().optional(),
  block_all: boolean().optional(),
  silence_activity: boolean().optional(),
  silence_notifications: boolean().optional(),
  reject_media: boolean().optional(),
}

const inputOf = (read: z.infer<z.ZodObject<typeof fields>>) => ({
  summary: read.summary,
  isActive: read.is_active,
  blockAll: read.block_all,
  silenceActivity: read.silence_activity,
  silenceNotifications: read.silence_notifications,
  rejectMedia: read.reject_media,
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { query } = request
  const { administration } = await request.run(InstancePoliciesDocument, {
    filter: {
      query: query.text('q'),
      blockAll: query.boolean('block_all'),
      silenceActivity: query.boolean('silence_activity'),
      silenceNotifications: query.boolean('silence_notifications'),
      rejectMedia: query.boolean('reject_media'),
      domain: query.text('target_domain'),
      accountDomain: query.text('target_account_domain'),
      accountUsername: query.text('target_account_username'),
    },
    orderBy: query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.instancePolicies, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(InstancePolicyDocument, { databaseId: keyOf(request) })
  if (!administration?.instancePolicy) throw notFound()
  return ok(shape(administration.instancePolicy))
}

async function create(request: RestRequest): Promise<Answer> {
  const body = readFields(request.body(), { target, ...fields })
  const { createInstancePolicy } = await request.run(CreateInstancePolicyDocument, {
    input: { target: body.target, ...inputOf(body) },
  })
  return created(shape(succeed(createInstancePolicy).instancePolicy))
}

/** PUT must name the target, PATCH may. */
const change =
  (wanted: typeof target | z.ZodOptional<typeof target>) =>
  async (request: RestRequest): Promise<Answer> => {
    const body = readFields(request.body(), { target: wanted, ...fields })
    const { updateInstancePolicy } = await request.run(UpdateInstancePolicyDocument, {
      input: { databaseId: keyOf(request), target: body.target, ...inputOf(body) },
    })
    return ok(shape(succeed(updateInstancePolicy).instancePolicy))
  }

async function remove(request: RestRequest): Promise<Answer> {
  const { deleteInstancePolicy } = await request.run(DeleteInstancePolicyDocument, {
    input: { databaseId: keyOf(request) },
  })
  succeed(deleteInstancePolicy)
  return noContent()
}

/** What the pod does about domains and accounts. */
export const policyRoutes: Route[] = [
  {
    path: 'manage/moderation/instance-policies',
    access: 'instance:policies',
    description: 'What the pod does about domains and accounts.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'manage/moderation/instance-policies/:id',
    access: 'instance:policies',
    description: 'One policy.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: change(target) },
      PATCH: { limit: 'update', answer: change(target.optional()) },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
]

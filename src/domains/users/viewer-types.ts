import type { Context, Viewer as SignedIn } from '../../context.ts'
import { UnauthenticatedError } from '../../errors.ts'
import type { User as UserRow } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Actor } from './actor-types.ts'
import { signListenToken } from './listen-tokens.ts'
import { effectivePermissions } from './permissions.ts'
import { type Quota, quotaOf } from './quota.ts'
import { subsonicToken } from './subsonic-tokens.ts'
import { userRow } from './user-rows.ts'
import { Account, PermissionEnum, User } from './user-types.ts'

/** The caller's own row, for callers who may read their profile; read once for a request. */
async function ownRow(context: Context, { userId }: SignedIn): Promise<UserRow> {
  requireScope(context, 'read:profile')
  const row = await userRow(context, userId)
  if (!row) throw new UnauthenticatedError()
  return row
}

const QuotaType = builder.objectRef<Quota>('Quota').implement({
  description: 'How much room an account’s uploads have and take, in megabytes (10⁶ bytes).',
  fields: (t) => ({
    max: t.exposeFloat('max', { description: 'What the uploads may take together; 0 or less allows none.' }),
    remaining: t.exposeFloat('remaining', { description: 'What is left, never less than 0.' }),
    current: t.exposeFloat('current', { description: 'What the uploads take together.' }),
    draft: t.exposeFloat('draft', { description: 'What drafts take.' }),
    skipped: t.exposeFloat('skipped', { description: 'What uploads take whose music was there already.' }),
    pending: t.exposeFloat('pending', { description: 'What uploads take that wait for their import.' }),
    finished: t.exposeFloat('finished', { description: 'What imported uploads take.' }),
    errored: t.exposeFloat('errored', { description: 'What uploads take that could not be imported.' }),
  }),
})

const SubsonicAccess = builder.objectRef<Record<string, never>>('SubsonicAccess').implement({
  description: 'How Subsonic apps reach the account.',
  fields: (t) => ({
    isEnabled: t.boolean({
      description: 'Whether the pod answers Subsonic apps at all.',
      resolve: (_access, _args, { pod }) => pod.settings.get('subsonic__enabled'),
    }),
    token: t.string({
      nullable: true,
      description: 'The password that these apps use; null when none was made.',
      resolve: (_access, _args, context) => subsonicToken(context),
    }),
  }),
})

/** The signed-in account and everything only it may see; each domain adds its fields. */
export const Viewer = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'The signed-in account and everything only it may see.',
  fields: (t) => ({
    user: t.prismaField({
      type: User,
      description: 'The account, as others may know it.',
      resolve: (query, { userId }, _args, { pod }) =>
        pod.prisma.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
    }),
    account: t.prismaField({
      type: Account,
      description: 'The account with its e-mail address and preferences; needs `read:profile`.',
      resolve: (query, { userId }, _args, context) => {
        requireScope(context, 'read:profile')
        return context.pod.prisma.user.findUniqueOrThrow({ ...query, where: { id: userId } })
      },
    }),
    actor: t.prismaField({
      type: Actor,
      description: 'The account’s public face.',
      resolve: (query, { actorId }, _args, { pod }) =>
        pod.prisma.actor.findUniqueOrThrow({ ...query, where: { id: actorId } }),
    }),
    scopes: t.stringList({
      description: 'What the caller may do now: `read:<resource>` and `write:<resource>`, in order.',
      resolve: (_viewer, _args, { scopes }) => [...scopes].sort(),
    }),
    permissions: t.field({
      type: [PermissionEnum],
      description: 'What the account may do beyond others.',
      resolve: async ({ userId }, _args, context) => {
        const row = await userRow(context, userId)
        return row ? effectivePermissions(context.pod, row) : []
      },
    }),
    quota: t.field({
      type: QuotaType,
      description: 'Room for uploads; needs `read:profile`.',
      resolve: async (viewer, _args, context) => quotaOf(context.pod, await ownRow(context, viewer)),
    }),
    settings: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'What clients stored, by names of their own; null until something is. Needs `read:profile`.',
      resolve: async (viewer, _args, context) => (await ownRow(context, viewer)).settings,
    }),
    listenToken: t.string({
      description:
        'For audio players that cannot send headers: `?token=` on addresses of audio. Works for three days, and until the password changes. Needs `read:profile`.',
      resolve: async (viewer, _args, context) => signListenToken(context.pod, await ownRow(context, viewer)),
    }),
    subsonic: t.field({
      type: SubsonicAccess,
      description: 'How Subsonic apps reach the account; needs `read:security`.',
      resolve: () => ({}),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'The signed-in account; null for visitors.',
    limit: 'wildcard',
    resolve: (_parent, _args, { viewer }) => viewer,
  }),
)

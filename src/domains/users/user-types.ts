import type { permissions } from '../oauth/scopes.ts'
import { builder } from '../../schema/builder.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { actorRow } from './actor-rows.ts'
import { Actor } from './actor-types.ts'
import { effectivePermissions } from './permissions.ts'

export const PermissionEnum = builder.enumType('Permission', {
  description: 'A right that administrators give to an account.',
  values: {
    LIBRARY: { value: 'library', description: 'Edits the catalogue and manages all libraries.' },
    MODERATION: { value: 'moderation', description: 'Moderates reports, accounts and other pods.' },
    SETTINGS: { value: 'settings', description: 'Changes the pod’s settings, accounts and invitations.' },
  } as const satisfies Record<string, { value: (typeof permissions)[number]; description: string }>,
})

/** An account as others may know it. */
export const User = builder.prismaObject('User', {
  description: 'An account of this pod, as others may know it. Its public face is its actor.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the account in the legacy API.' }),
    username: t.exposeString('username', { description: 'The name it signs in with.' }),
    name: t.exposeString('name', { description: 'The name to show; may be empty.' }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When it was made.' }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Its public face.',
      resolve: ({ actorId }, _args, context) => actorRow(context, actorId),
    }),
  }),
})

/** An account with all that its owner and administrators see. */
export const Account = builder.prismaObject('User', {
  variant: 'Account',
  description: 'An account with all that only its owner and people who manage accounts see.',
  select: { id: true },
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the account in the legacy API.' }),
    user: t.variant(User, { description: 'The same account, as others may know it.' }),
    username: t.exposeString('username', { description: 'The name it signs in with.' }),
    handle: t.string({
      description: 'How it is addressed: `alice@pod.example`.',
      select: { username: true },
      resolve: ({ username }, _args, { pod }) => `${username}@${pod.config.hostname}`,
    }),
    name: t.exposeString('name', { description: 'The name to show; may be empty.' }),
    email: t.exposeString('email', { description: 'Its address; empty when it has none.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether its owner can sign in.' }),
    isStaff: t.exposeBoolean('isStaff', { description: 'Kept for old clients; gives no right.' }),
    isSuperuser: t.exposeBoolean('isSuperuser', { description: 'Whether it has every permission.' }),
    permissions: t.field({
      type: [PermissionEnum],
      description:
        'What it may do beyond others: its own permissions and those that the pod gives everybody.',
      select: {
        isSuperuser: true,
        permissionLibrary: true,
        permissionModeration: true,
        permissionSettings: true,
      },
      resolve: (user, _args, { pod }) => effectivePermissions(pod, user),
    }),
    privacyLevel: t.expose('privacyLevel', {
      type: PrivacyLevelEnum,
      description: 'Who may see its activity.',
    }),
    uploadQuota: t.exposeInt('uploadQuota', {
      nullable: true,
      description: 'Megabytes (10⁶ bytes) that its uploads may take; null: the pod’s default.',
    }),
    instanceSupportMessageAt: t.expose('instanceSupportMessageAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is next asked to support the pod; null: never.',
    }),
    funkwhaleSupportMessageAt: t.expose('funkwhaleSupportMessageAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is next asked to support the Funkwhale project; null: never.',
    }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When it was made.' }),
    lastActivityAt: t.expose('lastActivityAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last asked for something, give or take a quarter of an hour.',
    }),
    actor: t.relation('actor', { type: Actor, nullable: true, description: 'Its public face.' }),
  }),
})

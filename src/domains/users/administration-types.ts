import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { Administration } from '../administration/types.ts'
import { type Permission, requireScope } from '../oauth/scopes.ts'
import { accountListing, type AccountOrder, updateAccount } from './account-administration.ts'
import {
  createInvitation,
  deleteOpenInvitations,
  invitationListing,
  type InvitationOrder,
  renameInvitation,
} from './invitations.ts'
import { Account, PermissionEnum } from './user-types.ts'

const AccountFilterInput = builder.inputType('AccountFilter', {
  description: 'Which accounts to list; all that is given must hold.',
  fields: (t) => ({
    query: t.string({
      description: 'Words in name, username or address; also `username:…`, `name:…`, `email:…`, `in:…`.',
    }),
    isActive: t.boolean({ description: 'Whether its owner can sign in.' }),
    isStaff: t.boolean({ description: 'Whether it is marked as staff.' }),
    isSuperuser: t.boolean({ description: 'Whether it has every permission.' }),
    privacyLevel: t.field({ type: PrivacyLevelEnum, description: 'Who may see its activity.' }),
    permission: t.field({
      type: [PermissionEnum],
      description: 'Permissions that it was given itself, all of them.',
    }),
    withoutPermission: t.field({
      type: [PermissionEnum],
      description: 'Permissions that it was not given itself, none of them.',
    }),
  }),
})

const AccountOrderEnum = builder.enumType('AccountOrder', {
  description: 'How to sort accounts.',
  values: {
    JOINED_AT_ASC: { description: 'Oldest accounts first.' },
    JOINED_AT_DESC: { description: 'Newest accounts first.' },
    LAST_ACTIVITY_AT_ASC: { description: 'Those first that were active least recently.' },
    LAST_ACTIVITY_AT_DESC: { description: 'Those first that were never active, then the most recent.' },
    USERNAME_ASC: { description: 'By username, from A on.' },
    USERNAME_DESC: { description: 'By username, from Z on.' },
  } satisfies Record<AccountOrder, { description: string }>,
})

const Invitation = builder.prismaObject('Invitation', {
  description: 'A code with which one account can be registered, even when registration is closed.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the invitation in the legacy API.' }),
    code: t.exposeString('code', { description: 'What the guest gives; case does not matter.' }),
    owner: t.relation('owner', { type: Account, description: 'Who invites.' }),
    invitedUser: t.relation('invitedUser', {
      type: Account,
      nullable: true,
      description: 'Who registered with it.',
    }),
    users: t.relation('users', { type: Account, description: 'Accounts that were registered with it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be used.' }),
  }),
})

const InvitationFilterInput = builder.inputType('InvitationFilter', {
  description: 'Which invitations to list; all that is given must hold.',
  fields: (t) => ({
    query: t.string({ description: 'Words in the code, or in username or address of who invites.' }),
    isOpen: t.boolean({ description: 'Whether somebody can still register with it.' }),
  }),
})

const InvitationOrderEnum = builder.enumType('InvitationOrder', {
  description: 'How to sort invitations.',
  values: {
    CREATED_AT_ASC: { description: 'Oldest first.' },
    CREATED_AT_DESC: { description: 'Newest first.' },
    EXPIRES_AT_ASC: { description: 'Those first that expire first.' },
    EXPIRES_AT_DESC: { description: 'Those first that expire last.' },
  } satisfies Record<InvitationOrder, { description: string }>,
})

builder.objectFields(Administration, (t) => ({
  users: t.connection({
    type: Account,
    description: 'Every account of the pod, newest first; needs `read:instance:users`.',
    args: {
      filter: t.arg({ type: AccountFilterInput, description: 'Which accounts.' }),
      orderBy: t.arg({ type: [AccountOrderEnum], description: 'How to sort them.' }),
      offset: t.arg.int({ description: offsetDescription }),
    },
    resolve: (_parent, args, context, info) =>
      connect(
        context,
        info,
        args,
        accountListing(context, args.filter ?? {}, args.orderBy ?? []),
        (query, ids) => context.pod.prisma.user.findMany({ ...query, where: { id: { in: ids } } }),
      ),
  }),
  user: t.prismaField({
    type: Account,
    nullable: true,
    description: 'One account; needs `read:instance:users`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Key of the account.' }) },
    resolve: (query, _parent, { databaseId }, context) => {
      requireScope(context, 'read:instance:users')
      return context.pod.prisma.user.findUnique({ ...query, where: { id: databaseId } })
    },
  }),
  invitations: t.connection({
    type: Invitation,
    description: 'Every invitation, newest first; needs `read:instance:invitations`.',
    args: {
      filter: t.arg({ type: InvitationFilterInput, description: 'Which invitations.' }),
      orderBy: t.arg({ type: [InvitationOrderEnum], description: 'How to sort them.' }),
      offset: t.arg.int({ description: offsetDescription }),
    },
    resolve: (_parent, args, context, info) =>
      connect(
        context,
        info,
        args,
        invitationListing(context, args.filter ?? {}, args.orderBy ?? []),
        (query, ids) => context.pod.prisma.invitation.findMany({ ...query, where: { id: { in: ids } } }),
      ),
  }),
  invitation: t.prismaField({
    type: Invitation,
    nullable: true,
    description: 'One invitation; needs `read:instance:invitations`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Key of the invitation.' }) },
    resolve: (query, _parent, { databaseId }, context) => {
      requireScope(context, 'read:instance:invitations')
      return context.pod.prisma.invitation.findUnique({ ...query, where: { id: databaseId } })
    },
  }),
}))

const AccountPermissionsInput = builder.inputType('AccountPermissionsInput', {
  description: 'Permissions to give (true) and to take away (false); the others stay as they are.',
  fields: (t) =>
    ({
      library: t.boolean({ description: 'Edits the catalogue and manages all libraries.' }),
      moderation: t.boolean({ description: 'Moderates reports, accounts and other pods.' }),
      settings: t.boolean({ description: 'Changes the pod’s settings, accounts and invitations.' }),
    }) satisfies Record<Permission, unknown>,
})

builder.mutationField('updateAccount', (t) =>
  t.fieldWithInput({
    type: Account,
    description:
      'Changes somebody’s account; needs `write:instance:users`. What is not given stays as it is.',
    limit: 'update',
    errors: { dataField: { name: 'account', description: 'The account as it is now.' } },
    input: {
      databaseId: t.input.int({ required: true, description: 'Key of the account.' }),
      name: t.input.string({ description: 'The name to show, at most 255 characters.' }),
      isActive: t.input.boolean({ description: 'Whether its owner can sign in.' }),
      isStaff: t.input.boolean({ description: 'Only superusers may change it.' }),
      isSuperuser: t.input.boolean({ description: 'Only superusers may change it.' }),
      uploadQuota: t.input.int({
        description: 'Megabytes (10⁶ bytes) that its uploads may take; null: the pod’s default.',
      }),
      permissions: t.input.field({
        type: AccountPermissionsInput,
        description: 'Permissions to give and to take away.',
      }),
    },
    resolve: async (_parent, { input: { databaseId, ...changes } }, context) => {
      const id = await updateAccount(context, databaseId, changes)
      return context.pod.prisma.user.findUniqueOrThrow({ where: { id } })
    },
  }),
)

builder.mutationField('createInvitation', (t) =>
  t.fieldWithInput({
    type: Invitation,
    description: 'Makes an invitation in the caller’s name; needs `write:instance:invitations`.',
    limit: 'create',
    errors: { dataField: { name: 'invitation', description: 'The new invitation.' } },
    input: {
      code: t.input.string({ description: 'At most 50 characters; ten random capitals when none is given.' }),
    },
    resolve: async (_parent, { input }, context) => {
      const id = await createInvitation(context, input.code)
      return context.pod.prisma.invitation.findUniqueOrThrow({ where: { id } })
    },
  }),
)

builder.mutationField('renameInvitation', (t) =>
  t.fieldWithInput({
    type: Invitation,
    description: 'Gives an invitation another code; needs `write:instance:invitations`.',
    limit: 'update',
    errors: { dataField: { name: 'invitation', description: 'The invitation as it is now.' } },
    input: {
      databaseId: t.input.int({ required: true, description: 'Key of the invitation.' }),
      code: t.input.string({ required: true, description: 'At most 50 characters.' }),
    },
    resolve: async (_parent, { input }, context) => {
      const id = await renameInvitation(context, input.databaseId, input.code)
      return context.pod.prisma.invitation.findUniqueOrThrow({ where: { id } })
    },
  }),
)

builder.mutationField('deleteInvitations', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Deletes invitations that nobody has used yet; needs `write:instance:invitations`.',
    limit: 'destroy',
    errors: { dataField: { name: 'deletedCount', description: 'How many there were of those named.' } },
    input: {
      databaseIds: t.input.intList({ required: true, description: 'Keys of the invitations.' }),
      filter: t.input.field({
        type: InvitationFilterInput,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) =>
      deleteOpenInvitations(context, input.databaseIds, input.filter ?? {}),
  }),
)

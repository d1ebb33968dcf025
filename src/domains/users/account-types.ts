import { ConflictError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { ContentInput } from '../content/types.ts'
import { deleteAccount } from './account-deletion.ts'
import { updateClientSettings } from './client-settings.ts'
import { changeEmail, verifyEmail } from './email-addresses.ts'
import { confirmPasswordReset, requestPasswordReset } from './password-resets.ts'
import { changePassword } from './passwords.ts'
import { updateProfile } from './profile.ts'
import { removeSubsonicToken, renewSubsonicToken } from './subsonic-tokens.ts'
import { Account } from './user-types.ts'

const confirmation = 'The new password typed again; refused when it differs.'
const done = { name: 'done', description: 'Always true.' }

builder.mutationField('updateProfile', (t) =>
  t.fieldWithInput({
    type: Account,
    description: 'Changes the caller’s profile. What is not given stays as it is.',
    limit: 'update',
    errors: { dataField: { name: 'account', description: 'The account as it is now.' } },
    input: {
      name: t.input.string({ description: 'The name to show, at most 255 characters; may be empty.' }),
      privacyLevel: t.input.field({
        type: PrivacyLevelEnum,
        description: 'Who may see the account’s activity.',
      }),
      avatar: t.input.field({
        type: 'UUID',
        description: 'A picture that the caller uploaded and nothing uses yet; null removes the avatar.',
      }),
      summary: t.input.field({ type: ContentInput, description: 'About the account; null removes it.' }),
      instanceSupportMessageAt: t.input.field({
        type: 'DateTime',
        description: 'When to be asked next to support the pod; null: never.',
      }),
      funkwhaleSupportMessageAt: t.input.field({
        type: 'DateTime',
        description: 'When to be asked next to support the Funkwhale project; null: never.',
      }),
    },
    resolve: async (_parent, { input }, context) => {
      const id = await updateProfile(context, input)
      return context.pod.prisma.user.findUniqueOrThrow({ where: { id } })
    },
  }),
)

builder.mutationField('updateClientSettings', (t) =>
  t.fieldWithInput({
    type: 'JSON',
    description: 'Stores settings of clients with the caller’s account, beside those that are there.',
    errors: { dataField: { name: 'settings', description: 'All settings that are stored now.' } },
    input: {
      settings: t.input.field({
        type: 'JSON',
        required: true,
        description: 'An object; its names replace those of the same name as a whole.',
      }),
    },
    resolve: (_parent, { input }, context) => updateClientSettings(context, input.settings),
  }),
)

builder.mutationField('changePassword', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Gives the caller another password. The caller’s session goes on; all others, and tokens of audio players, end.',
    limit: 'password-change',
    errors: { dataField: done },
    input: {
      oldPassword: t.input.string({ required: true, description: 'The password until now.' }),
      newPassword: t.input.string({ required: true, description: 'The password from now on.' }),
      passwordConfirmation: t.input.string({ description: confirmation }),
    },
    resolve: async (_parent, { input }, context) => {
      await changePassword(context, input)
      return true
    },
  }),
)

builder.mutationField('requestPasswordReset', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Mails a link for a new password, if the address is an account’s; the answer does not tell.',
    limit: 'password-reset',
    errors: { dataField: done },
    input: { email: t.input.string({ required: true, description: 'Address of the account.' }) },
    resolve: async (_parent, { input }, context) => {
      await requestPasswordReset(context, input.email)
      return true
    },
  }),
)

builder.mutationField('confirmPasswordReset', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Sets a new password with the two parts of a mailed link. Ends every session and opens none.',
    limit: 'password-reset-confirm',
    errors: { dataField: done },
    input: {
      uid: t.input.string({ required: true, description: 'The part `uid` of the link.' }),
      token: t.input.string({ required: true, description: 'The part `token` of the link. Works once.' }),
      newPassword: t.input.string({ required: true, description: 'The password from now on.' }),
      passwordConfirmation: t.input.string({ description: confirmation }),
    },
    resolve: async (_parent, { input }, context) => {
      await confirmPasswordReset(context, input)
      return true
    },
  }),
)

builder.mutationField('changeEmail', (t) =>
  t.fieldWithInput({
    type: 'String',
    description:
      'Gives the caller’s account another address, which counts at once and gets a mail to confirm it.',
    errors: { dataField: { name: 'email', description: 'The address from now on.' } },
    input: {
      password: t.input.string({ required: true, description: 'The password.' }),
      email: t.input.string({ required: true, description: 'The new address.' }),
    },
    resolve: (_parent, { input }, context) => changeEmail(context, input),
  }),
)

builder.mutationField('verifyEmail', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Confirms an address with the key of the link that was mailed to it.',
    limit: 'verify-email',
    errors: { dataField: done },
    input: { key: t.input.string({ required: true, description: 'The part `key` of the link.' }) },
    resolve: async (_parent, { input }, context) => {
      await verifyEmail(context, input.key)
      return true
    },
  }),
)

builder.mutationField('deleteAccount', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Deletes the caller’s account with all that it holds, for ever. Nobody can take its name afterwards.',
    errors: { dataField: done },
    input: {
      password: t.input.string({ required: true, description: 'The password.' }),
      confirm: t.input.boolean({ required: true, description: 'Must be true.' }),
    },
    resolve: async (_parent, { input }, context) => {
      await deleteAccount(context, input)
      return true
    },
  }),
)

builder.mutationField('renewSubsonicToken', (t) =>
  t.field({
    type: 'String',
    description: 'Makes a new password for Subsonic apps; the one before opens nothing any more.',
    errors: {
      dataField: { name: 'token', description: 'The new password.' },
      types: [ConflictError],
    },
    resolve: (_parent, _args, context) => renewSubsonicToken(context),
  }),
)

builder.mutationField('removeSubsonicToken', (t) =>
  t.field({
    type: 'Boolean',
    description: 'Takes the password for Subsonic apps away.',
    errors: { dataField: done, types: [ConflictError] },
    resolve: async (_parent, _args, context) => {
      await removeSubsonicToken(context)
      return true
    },
  }),
)

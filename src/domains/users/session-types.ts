import { builder } from '../../schema/builder.ts'
import { signUp } from './registration.ts'
import { signIn, signOut } from './sessions.ts'

builder.mutationField('signIn', (t) =>
  t.fieldWithInput({
    type: 'String',
    description:
      'Opens a session; the answer sets the cookies `sessionid` and `csrftoken`. Apps use OAuth instead.',
    limit: 'login',
    errors: { dataField: { name: 'username', description: 'Name of the account that is signed in now.' } },
    input: {
      username: t.input.string({ required: true, description: 'Username, or e-mail address.' }),
      password: t.input.string({ required: true, description: 'The password.' }),
    },
    resolve: async (_parent, { input }, context) => (await signIn(context, input)).username,
  }),
)

builder.mutationField('signOut', (t) =>
  t.boolean({
    description: 'Ends the session that the request came with.',
    resolve: async (_parent, _args, context) => {
      await signOut(context)
      return true
    },
  }),
)

const SignUpOutcome = builder.enumType('SignUpOutcome', {
  description: 'What a new account still waits for.',
  values: {
    SIGNED_IN: { description: 'Nothing: the answer sets the cookies of a session.' },
    AWAITS_VERIFICATION: { description: 'Its owner must open the link in the mail that was sent.' },
    AWAITS_APPROVAL: { description: 'A moderator must approve it; its owner will get a mail.' },
  } as const,
})

const SignUpAnswerInput = builder.inputType('SignUpAnswerInput', {
  description: 'An answer to a question of the sign-up form.',
  fields: (t) => ({
    question: t.string({ required: true, description: 'The question, as the form has it.' }),
    answer: t.string({ required: true, description: 'At most 5000 characters.' }),
  }),
})

builder.mutationField('signUp', (t) =>
  t.fieldWithInput({
    type: SignUpOutcome,
    description: 'Makes an account, where registration is open or with an invitation.',
    limit: 'signup',
    errors: { dataField: { name: 'outcome', description: 'What the account still waits for.' } },
    input: {
      username: t.input.string({
        required: true,
        description: '1 to 150 English letters, digits and `_`. It can never be changed.',
      }),
      email: t.input.string({ required: true, description: 'Gets a mail to confirm it.' }),
      password: t.input.string({ required: true, description: 'The password.' }),
      passwordConfirmation: t.input.string({
        description: 'The password typed again; refused when it differs.',
      }),
      invitation: t.input.string({ description: 'Code of an invitation, in any case. Works once.' }),
      answers: t.input.field({
        type: [SignUpAnswerInput],
        description: 'Answers to the sign-up form, where a moderator decides.',
      }),
    },
    resolve: (_parent, { input }, context) => signUp(context, input),
  }),
)

import { builder } from '../../schema/builder.ts'
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

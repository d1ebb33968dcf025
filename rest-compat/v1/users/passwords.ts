import { readFields, text } from '../../conventions/fields.ts'
import { type Answer, noContent, ok } from '../../conventions/refusal.ts'
import {
  ChangeEmailDocument,
  ChangePasswordDocument,
  ConfirmPasswordResetDocument,
  RequestPasswordResetDocument,
} from '../../generated/operations.ts'
import { type Failure, mistakesOf, succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

const password = () => text({ trim: false })

/** The form shows what is wrong with a new password beside its second field. */
const inForm = {
  ValidationError: (failure: Failure): Answer => ({
    status: 400,
    body: mistakesOf(failure, { newPassword: 'new_password2' }),
  }),
}

async function change(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    old_password: password(),
    new_password1: password(),
    new_password2: password(),
  })
  const { changePassword } = await request.run(ChangePasswordDocument, {
    input: {
      oldPassword: fields.old_password,
      newPassword: fields.new_password1,
      passwordConfirmation: fields.new_password2,
    },
  })
  succeed(changePassword, inForm)
  return ok({ detail: 'New password has been saved.' })
}

async function requestReset(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { email: text() })
  const { requestPasswordReset } = await request.run(RequestPasswordResetDocument, { input })
  succeed(requestPasswordReset)
  return ok({ detail: 'Password reset e-mail has been sent.' })
}

async function confirmReset(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    uid: text(),
    token: text(),
    new_password1: password(),
    new_password2: password(),
  })
  const { confirmPasswordReset } = await request.run(ConfirmPasswordResetDocument, {
    input: {
      uid: fields.uid,
      token: fields.token,
      newPassword: fields.new_password1,
      passwordConfirmation: fields.new_password2,
    },
  })
  succeed(confirmPasswordReset, inForm)
  return ok({ detail: 'Password has been reset with the new password.' })
}

async function changeAddress(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { password: password(), email: text() })
  const { changeEmail } = await request.run(ChangeEmailDocument, { input })
  succeed(changeEmail)
  return noContent()
}

const changeRoute = (path: string): Route => ({
  path,
  access: 'login',
  description: 'Changes the password; the session goes on, all others end.',
  methods: { POST: { limit: 'password-change', answer: change } },
})

/** Passwords and addresses: changing them, and a way in for who forgot theirs. */
export const passwordRoutes: Route[] = [
  changeRoute('auth/registration/change-password'),
  changeRoute('auth/password/change'),
  {
    path: 'auth/password/reset',
    access: 'anybody',
    description: 'Mails a link for a new password.',
    methods: { POST: { limit: 'password-reset', answer: requestReset } },
  },
  {
    path: 'auth/password/reset/confirm',
    access: 'anybody',
    description: 'Sets a new password with the two parts of the link.',
    methods: { POST: { limit: 'password-reset-confirm', answer: confirmReset } },
  },
  {
    path: 'users/change-email',
    access: 'security',
    description: 'Changes the e-mail address of the account.',
    methods: { POST: { limit: 'wildcard', answer: changeAddress } },
  },
]

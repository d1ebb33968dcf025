import { randomBytes } from 'node:crypto'
import { mistakesIn, readFields, text } from '../../conventions/fields.ts'
import { type Answer, created, ok } from '../../conventions/refusal.ts'
import { SignUpDocument, VerifyEmailDocument } from '../../generated/operations.ts'
import { mistakesOf, succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

const password = () => text({ trim: false, blank: true })
const needed = {
  username: text({ blank: true }),
  email: text({ blank: true }),
  password1: password(),
  password2: password(),
}

async function register(request: RestRequest): Promise<Answer> {
  const body = request.body()
  // fields that are missing are told together with what the pod finds wrong with the others
  const absent = mistakesIn(body, needed)
  const given = (field: string) => (field in absent ? '' : String(body[field]))
  const { signUp } = await request.run(SignUpDocument, {
    input: {
      username: given('username').trim(),
      email: given('email').trim(),
      password: given('password1'),
      passwordConfirmation: given('password2'),
      invitation: typeof body.invitation === 'string' ? body.invitation.trim() : null,
      answers: answersOf(body.request_fields),
    },
  })
  const { outcome } = succeed(signUp, {
    ForbiddenError: ({ message }) => ({ status: 403, body: { detail: message } }),
    ValidationError: (failure) => ({
      status: 400,
      body: {
        ...mistakesOf(failure, { password: 'password1', answers: 'request_fields' }),
        ...absent,
      },
    }),
  })
  if (outcome === 'AWAITS_VERIFICATION') return created({ detail: 'Verification e-mail sent.' })
  // clients of old expect a key; it never opened anything
  return created({ key: randomBytes(20).toString('hex') })
}

/** The answers to the sign-up form, `{question: answer}`. */
function answersOf(fields: unknown) {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null
  return Object.entries(fields).flatMap(([question, answer]) =>
    typeof answer === 'string' || typeof answer === 'number' ? [{ question, answer: String(answer) }] : [],
  )
}

async function verify(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { key: text() })
  const { verifyEmail } = await request.run(VerifyEmailDocument, { input })
  succeed(verifyEmail)
  return ok({ detail: 'ok' })
}

/** Making an account, and proving that its address is one's own. */
export const registrationRoutes: Route[] = [
  {
    path: 'auth/registration',
    access: 'anybody',
    description: 'Makes an account and signs it in.',
    methods: { POST: { limit: 'signup', answer: register } },
  },
  {
    path: 'auth/registration/verify-email',
    access: 'anybody',
    allow: 'POST, OPTIONS, HEAD',
    description: 'Confirms an address with the key that was mailed to it.',
    methods: { POST: { limit: 'verify-email', answer: verify } },
  },
]

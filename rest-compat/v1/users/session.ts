import { readFileSync } from 'node:fs'
import { csrfHolds } from '../../../src/requests.ts'
import { readFields, text } from '../../conventions/fields.ts'
import { type Answer, Refusal } from '../../conventions/refusal.ts'
import { SignInDocument, SignOutDocument } from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

const html = 'text/html; charset=utf-8'
const csrfPage = readFileSync(new URL('csrf-refusal.html', import.meta.url), 'utf8')

/** Signing in needs a CSRF token even without a session: else another site could sign a browser in as somebody. */
function requireCsrf({ http }: RestRequest): void {
  if (!csrfHolds(http)) throw new Refusal({ status: 403, body: csrfPage, contentType: 'text/html' })
}

/** Signing in and out with a session, as the web front does. */
export const sessionRoutes: Route[] = [
  {
    path: 'users/login',
    access: 'anybody',
    description: 'Opens a session. Takes a form with `username` and `password`.',
    contentTypes: ['text/html', 'application/json'],
    methods: {
      POST: {
        limit: 'login',
        async answer(request): Promise<Answer> {
          requireCsrf(request)
          const input = readFields(request.body(), { username: text(), password: text({ trim: false }) })
          const { signIn } = await request.run(SignInDocument, { input })
          succeed(signIn)
          return { status: 200, contentType: html }
        },
      },
    },
    refuseMethod: { limit: 'login', contentType: html },
  },
  {
    path: 'users/logout',
    access: 'anybody',
    description: 'Ends the session.',
    contentTypes: ['text/html', 'application/json'],
    methods: {
      POST: {
        limit: null,
        async answer(request): Promise<Answer> {
          requireCsrf(request)
          await request.run(SignOutDocument, {})
          return { status: 200, contentType: html }
        },
      },
    },
    refuseMethod: { limit: null, contentType: html },
  },
]

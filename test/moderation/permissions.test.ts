import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../rest-compat/routes.ts'
import type { Access } from '../../rest-compat/route.ts'
import {
  anonymousScopes,
  applicationScopes,
  type Permission,
  permissions,
  type Scope,
  userScopes,
} from '../../src/domains/oauth/scopes.ts'
import type { Client } from '../client.ts'
import { makeMember } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { asOperation, fieldsOf, scopeIn, type SchemaField } from './schema-fields.ts'
import { makeStaff } from './staff.ts'

/**
 * Who may do what: every route, query and mutation, for everybody. The lists are those of the program itself, so that
 * nothing new is left out; what does not say which scope it wants must treat everybody with an account alike.
 */

let test: TestPod
const callers = new Map<string, Client>()

beforeAll(async () => {
  test = await startTestPod()
  callers.set('visitor', test.visitor())
  callers.set('member', await test.member('mia'))
  for (const permission of permissions) {
    callers.set(permission, await makeStaff(test, permission, permission))
  }
  callers.set('superuser', await test.administrator())
  const { client, userId } = await makeMember(test, 'root1')
  await test.pod.prisma.user.update({ where: { id: userId }, data: { isSuperuser: true } })
  callers.set('token of a superuser', client)
})
afterAll(() => test.close())

const people = ['member', ...permissions, 'superuser']
const members = [...people, 'token of a superuser']
const everybody = ['visitor', ...members]

/** What a caller is answered: 200 stands for all that is no refusal, 500 for what must never be. */
type Verdict = 200 | 401 | 403 | 500

const scopesOf = (caller: string): ReadonlySet<Scope> => {
  if (caller === 'visitor') return anonymousScopes
  if (caller === 'token of a superuser') return applicationScopes
  if (caller === 'superuser') return userScopes(permissions)
  return userScopes(permissions.includes(caller as Permission) ? [caller as Permission] : [])
}

/** What callers are answered who want a scope. */
const verdicts = (names: readonly string[], scope: string) =>
  Object.fromEntries(
    names.map((name): [string, Verdict] => {
      if (scopesOf(name).has(scope as Scope)) return [name, 200]
      return [name, name === 'visitor' ? 401 : 403]
    }),
  )

/** What each caller is answered, by their names. */
async function eachCaller<Answer>(
  names: readonly string[],
  ask: (client: Client, name: string) => Promise<Answer>,
) {
  const answers = names.map(async (name) => [name, await ask(callers.get(name) as Client, name)] as const)
  return Object.fromEntries(await Promise.all(answers)) as Record<string, Answer>
}

/** What is expected where no scope is wanted: all who have an account are answered alike, and nothing breaks. */
function alike(answers: Record<string, Verdict>): Record<string, Verdict> {
  const { member = 200, ...others } = answers
  const verdict = member === 500 ? 200 : member
  return { ...others, ...Object.fromEntries(people.map((name) => [name, verdict])) }
}

/** The route that judges its callers itself, with an answer of its own. */
const wantsOfItself: Record<string, Access> = { 'libraries/fs-import': 'instance:libraries' }
/** How visitors are answered where that is not a matter of scopes. */
const exceptions: Record<string, { visitor: Verdict }> = {
  'libraries/fs-import': { visitor: 403 },
  // they show only what is the caller's
  uploads: { visitor: 401 },
  'uploads/:uuid/audio-file-metadata': { visitor: 401 },
}
/** Whom the routes of one's own account are asked for. */
const usernames: Record<string, string> = {
  member: 'mia',
  superuser: 'root0',
  'token of a superuser': 'root1',
}
/** They end the session of whoever asks. */
const endings = ['users/logout', 'signOut']

function verdictOf(status: number): Verdict {
  if (status >= 500) return 500
  return status === 401 || status === 403 ? status : 200
}

function expectedOf(wanted: Access, isReading: boolean, answers: Record<string, Verdict>) {
  if (wanted === 'anybody') return alike(answers)
  if (wanted !== 'login') return verdicts(everybody, `${isReading ? 'read' : 'write'}:${wanted}`)
  return { ...Object.fromEntries(members.map((name) => [name, 200])), visitor: 401 }
}

describe('legacy routes', () => {
  const asked = routes.filter(({ path }) => !endings.includes(path))
  it('has routes to check', () => expect(asked.length).toBeGreaterThan(150))

  describe.each(asked)('$path', ({ path, access, methods }) => {
    const isAdministration = access.startsWith('instance:')
    it.each([...Object.keys(methods), ...(methods.GET && isAdministration ? ['HEAD'] : [])])(
      '%s',
      async (method) => {
        const isReading = method === 'GET' || method === 'HEAD'
        const answers = await eachCaller(everybody, async (client, name): Promise<Verdict> => {
          const own = path.replace(':username', usernames[name] ?? name)
          const address = `/api/v1/${own.replace(/:\w+/g, 'nothing')}/`
          const body = isReading || method === 'DELETE' ? undefined : {}
          const { status } = await client.request(method, address, body)
          return verdictOf(status)
        })
        const wanted = wantsOfItself[path] ?? methods[method as keyof typeof methods]?.access ?? access
        expect(answers).toEqual({ ...expectedOf(wanted, isReading, answers), ...exceptions[path] })
      },
    )
  })
})

interface Outcome {
  data: Record<string, { __typename?: string } | null> | null
  errors?: { extensions?: { code?: string } }[]
}

/** How an operation was refused, in statuses. */
function refusalOf({ data, errors }: Outcome): Verdict {
  const codes = new Set((errors ?? []).map(({ extensions }) => extensions?.code))
  if (codes.has('UNAUTHENTICATED')) return 401
  if (codes.has('FORBIDDEN')) return 403
  if (codes.has('INTERNAL_SERVER_ERROR')) return 500
  return Object.values(data ?? {}).some((value) => value?.__typename === 'ForbiddenError') ? 403 : 200
}

const run = async (client: Client, query: string, variables = {}) =>
  (await client.post<Outcome>('/graphql', { query, variables })).body

/** Asks for a field of the schema as everybody. */
async function askForField(kind: 'query' | 'mutation', field: SchemaField) {
  const { head, call, variables } = asOperation(kind, field)
  return eachCaller(everybody, async (client) =>
    refusalOf(await run(client, `${head} { ${call} }`, variables)),
  )
}

describe('fields of Administration', () => {
  it.each(fieldsOf('Administration'))('$name', async (field) => {
    const { head, call, variables } = asOperation('query', field)
    const query = `${head} { administration { ${call} } }`
    const answers = await eachCaller(members, async (client) =>
      refusalOf(await run(client, query, variables)),
    )
    // the audit trail tells what every moderator does: for superusers in person
    const expected =
      field.name === 'auditEntries'
        ? { ...Object.fromEntries(members.map((name) => [name, 403])), superuser: 200 }
        : verdicts(members, scopeIn(field) ?? 'no scope')
    expect(answers).toEqual(expected)
    expect((await run(test.visitor(), query, variables)).data?.administration ?? null).toBeNull()
  })
})

describe.each(['query', 'mutation'] as const)('each %s', (kind) => {
  const fields = fieldsOf(kind === 'query' ? 'Query' : 'Mutation').filter(
    ({ name }) => !endings.includes(name),
  )
  it('is there to be checked', () => expect(fields.length).toBeGreaterThan(40))

  it.each(fields)('$name', async (field) => {
    const answers = await askForField(kind, field)
    const scope = scopeIn(field)
    expect(answers).toEqual(scope ? verdicts(everybody, scope) : alike(answers))
  })
})

describe('mutations of visitors', () => {
  /** With these people come in, and some things may be done without an account. */
  const open = [
    'confirmPasswordReset',
    'createApplication',
    'exchangeToken',
    'nextRadioTrack',
    'refreshObject',
    'report',
    'requestPasswordReset',
    'revokeToken',
    'signIn',
    'signOut',
    'signUp',
    'startRadio',
    'verifyEmail',
  ]
  /** Of these a made-up argument is refused before anything else. */
  const picky = ['disablePlugin', 'enablePlugin', 'uploadAttachment']

  it.each(fieldsOf('Mutation').filter(({ name }) => !picky.includes(name)))('$name', async (field) => {
    const { head, call, variables } = asOperation('mutation', field)
    const verdict = refusalOf(await run(test.visitor(), `${head} { ${call} }`, variables))
    expect(verdict).toBe(open.includes(field.name) ? 200 : 401)
  })
})

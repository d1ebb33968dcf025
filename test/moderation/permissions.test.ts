import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../rest-compat/routes.ts'
import { type Permission, permissions, userScopes } from '../../src/domains/oauth/scopes.ts'
import { schema } from '../../src/schema/schema.ts'
import type { Client } from '../client.ts'
import { makeMember } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { makeStaff } from './staff.ts'

/**
 * Who may do what in administration: every route and every field that wants a scope of the pod, for everybody. The
 * lists are those of the program itself, so that nothing new is left out.
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

const everybody = ['visitor', 'member', ...permissions, 'superuser', 'token of a superuser']

/** What a caller is answered who wants a scope: 200 stands for all that is no refusal. */
function verdict(caller: string, scope: string): 200 | 401 | 403 {
  if (caller === 'visitor') return 401
  if (caller === 'superuser') return 200
  const held = permissions.includes(caller as Permission) ? [caller as Permission] : []
  return new Set<string>(userScopes(held)).has(scope) ? 200 : 403
}

const verdicts = (names: readonly string[], scope: string) =>
  Object.fromEntries(names.map((name) => [name, verdict(name, scope)]))

/** What each caller is answered, by their names. */
async function eachCaller<Answer>(names: readonly string[], ask: (client: Client) => Promise<Answer>) {
  const answers: Record<string, Answer> = {}
  for (const name of names) answers[name] = await ask(callers.get(name) as Client)
  return answers
}

const administered = routes.filter(({ access }) => access.startsWith('instance:'))

describe('legacy routes', () => {
  it('has routes to check', () => expect(administered.length).toBeGreaterThan(40))

  describe.each(administered)('$path', ({ path, access, methods }) => {
    const address = `/api/v1/${path.replace(/:\w+/g, 'nothing')}/`
    const asked = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : [])]
    it.each(asked)('%s', async (method) => {
      const isReading = method === 'GET' || method === 'HEAD'
      const scope = `${isReading ? 'read' : 'write'}:${access}`
      const answers = await eachCaller(everybody, async (client) => {
        const body = isReading || method === 'DELETE' ? undefined : {}
        const { status } = await client.request(method, address, body)
        return status === 401 || status === 403 ? status : 200
      })
      expect(answers).toEqual(verdicts(everybody, scope))
    })
  })
})

/** A value that the schema takes, whatever it means. */
function anyValue(type: GraphQLInputType): unknown {
  const named = getNullableType(type)
  if (isListType(named)) return [anyValue(named.ofType)]
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    const wanted = named.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type))
    return Object.fromEntries(wanted.map((field) => [field.name, anyValue(field.type)]))
  }
  switch (named.name) {
    case 'Int':
      return 2_000_000_000
    case 'Boolean':
      return false
    case 'UUID':
      return '00000000-0000-4000-8000-000000000000'
    default:
      return 'nothing'
  }
}

/** A field with made-up arguments, as an operation with its variables. */
function asOperation(kind: 'query' | 'mutation', field: { name: string; args: readonly GraphQLArgument[] }) {
  const args = field.args.filter((arg) => isNonNullType(arg.type))
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  return {
    head: declared ? `${kind} (${declared})` : kind,
    call: given ? `${field.name}(${given})` : field.name,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, anyValue(type)])),
  }
}

const selectionOf = (type: GraphQLOutputType) => (isLeafType(getNamedType(type)) ? '' : '{ __typename }')

interface Outcome {
  data: Record<string, { __typename?: string } | null> | null
  errors?: { extensions?: { code?: string } }[]
}

/** How an operation was refused, in statuses. */
function refusalOf({ data, errors }: Outcome): 200 | 401 | 403 {
  const codes = new Set((errors ?? []).map(({ extensions }) => extensions?.code))
  if (codes.has('UNAUTHENTICATED')) return 401
  if (codes.has('FORBIDDEN')) return 403
  return Object.values(data ?? {}).some((value) => value?.__typename === 'ForbiddenError') ? 403 : 200
}

/** The scope that a field says it wants. */
const scopeIn = (description: string | null | undefined) =>
  /`((?:read|write):instance:\w+)`/.exec(description ?? '')?.[1]

const fieldsOf = (type: string) => {
  const found = schema.getType(type)
  if (!found || !('getFields' in found)) throw new Error(`no type ${type}`)
  return Object.values(found.getFields()) as {
    name: string
    description?: string | null
    args: GraphQLArgument[]
    type: GraphQLOutputType
  }[]
}

/** Those with an account; visitors are told nothing of administration. */
const members = everybody.filter((name) => name !== 'visitor')

describe('fields of Administration', () => {
  it.each(fieldsOf('Administration').filter(({ description }) => scopeIn(description)))(
    '$name',
    async (field) => {
      const { head, call, variables } = asOperation('query', field)
      const query = `${head} { administration { ${call} ${selectionOf(field.type)} } }`
      const ask = async (client: Client) =>
        (await client.post<Outcome>('/graphql', { query, variables })).body
      expect(await eachCaller(members, async (client) => refusalOf(await ask(client)))).toEqual(
        verdicts(members, scopeIn(field.description) as string),
      )
      expect((await ask(test.visitor())).data?.administration ?? null).toBeNull()
    },
  )
})

describe('mutations of administration', () => {
  const mutations = fieldsOf('Mutation').filter(({ description }) => scopeIn(description))
  it('has mutations to check', () => expect(mutations.length).toBeGreaterThan(15))

  it.each(mutations)('$name', async (field) => {
    const { head, call, variables } = asOperation('mutation', field)
    const query = `${head} { ${call} ${selectionOf(field.type)} }`
    const answers = await eachCaller(everybody, async (client) =>
      refusalOf((await client.post<Outcome>('/graphql', { query, variables })).body),
    )
    expect(answers).toEqual(verdicts(everybody, scopeIn(field.description) as string))
  })
})

describe('the audit trail', () => {
  it('is read by superusers in person only', async () => {
    const query = '{ administration { auditEntries { totalCount } } }'
    const answers = await eachCaller(members, async (client) =>
      refusalOf((await client.post<Outcome>('/graphql', { query })).body),
    )
    expect(answers).toEqual(
      Object.fromEntries(members.map((name) => [name, name === 'superuser' ? 200 : 403])),
    )
  })
})

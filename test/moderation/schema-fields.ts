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
import { globalId } from '../../rest-compat/conventions/global-id.ts'
import { schema } from '../../src/schema/schema.ts'

/** A field as the schema knows it. */
export interface SchemaField {
  name: string
  description?: string | null
  args: readonly GraphQLArgument[]
  type: GraphQLOutputType
}

/** All fields of a type of the schema. */
export function fieldsOf(type: string): SchemaField[] {
  const found = schema.getType(type)
  if (!found || !('getFields' in found)) throw new Error(`no type ${type}`)
  return Object.values(found.getFields()) as SchemaField[]
}

/** The scope of administration that a field says it wants. */
export const scopeIn = ({ description }: SchemaField): string | undefined =>
  /`((?:read|write):instance:\w+)`/.exec(description ?? '')?.[1]

/** A field with made-up arguments, as an operation with its variables. */
export function asOperation(kind: 'query' | 'mutation', { name, args, type }: SchemaField) {
  const wanted = args.filter((arg) => isNonNullType(arg.type))
  const given = wanted.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const declared = wanted.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const call = given ? `${name}(${given})` : name
  return {
    head: declared ? `${kind} (${declared})` : kind,
    call: isLeafType(getNamedType(type)) ? call : `${call} { __typename }`,
    variables: Object.fromEntries(wanted.map((arg) => [arg.name, anyValue(arg.type, arg.name, name)])),
  }
}

/** A value that the schema takes, whatever it means: for an argument or property `name` of a field `of`. */
function anyValue(type: GraphQLInputType, name: string, of: string): unknown {
  const named = getNullableType(type)
  if (isListType(named)) return [anyValue(named.ofType, name, of)]
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    const wanted = named.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type))
    return Object.fromEntries(wanted.map((field) => [field.name, anyValue(field.type, field.name, of)]))
  }
  switch (named.name) {
    case 'BigInt':
    case 'Int':
      return 2_000_000_000
    case 'Boolean':
      return false
    case 'ID':
      return anyId(name === 'id' ? of.replace(/^[a-z]+/, '') : name.replace(/s$/, ''))
    case 'UUID':
      return anyUuid
    default:
      return 'nothing'
  }
}

const anyUuid = '00000000-0000-4000-8000-000000000000'

/** Types whose global ids hold a UUID. */
const byUuid = ['Channel', 'Edit', 'Library', 'LibraryFollow', 'Upload']

/** The id of an object that does not exist, of the type that a word stands for: `station` for `InternetRadioStation`. */
function anyId(word: string): string {
  const ending = word.charAt(0).toUpperCase() + word.slice(1)
  const names = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith(ending))
  const type = word === 'object' ? 'Track' : (names.find((name) => name === ending) ?? names[0] ?? 'Track')
  return globalId(type, byUuid.includes(type) ? anyUuid : 2_000_000_000)
}

import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getOperationAST,
  type GraphQLInputType,
  isInputObjectType,
  parse,
  typeFromAST,
  type TypeNode,
  validate,
} from 'graphql'
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import { schema } from './schema/schema.ts'

/** What runs an operation for a caller. */
type Run = (variables: Record<string, unknown>, context: Context) => Promise<ExecutionResult>

const runs = new Map<string, Run>()

/**
 * Runs an operation of the legacy doors. There is a fixed number of them and they run again and again, so queries are
 * compiled to a function at their first use: half the work of an execution is finding out what the operation asks for.
 */
export function runOperation(
  operation: string,
  variables: Record<string, unknown>,
  context: Context,
): Promise<ExecutionResult> {
  let run = runs.get(operation)
  if (!run) {
    const document = readOperation(operation)
    run = isCompilable(document) ? compiled(document) : interpreted(document)
    runs.set(operation, run)
  }
  return run(variables, context)
}

/** Reads an operation. One that does not fit the schema is a defect of the program. */
export function readOperation(operation: string): DocumentNode {
  const document = parse(operation, { noLocation: true })
  const [mistake] = validate(schema, document)
  if (mistake) throw mistake
  return document
}

const interpreted =
  (document: DocumentNode): Run =>
  async (variableValues, contextValue) =>
    execute({ schema, document, variableValues, contextValue })

function compiled(document: DocumentNode): Run {
  const query: CompiledQuery | ExecutionResult = compileQuery(schema, document)
  if (!isCompiledQuery(query)) throw query.errors?.[0] ?? new Error('a document cannot be compiled')
  return async (variables, context) => query.query(undefined, context, withoutUndefined(variables))
}

/**
 * The compiler takes a property that is there but undefined for null, which in a change means "remove": so only
 * queries are compiled. And it does not end on inputs that contain themselves, as the filters of radios.
 */
function isCompilable(document: DocumentNode): boolean {
  const operation = getOperationAST(document)
  return (
    operation?.operation === 'query' &&
    !operation.variableDefinitions?.some(({ type }) => containsItself(inputType(type), []))
  )
}

const inputType = (type: TypeNode) => typeFromAST(schema, type as never) as GraphQLInputType

function containsItself(type: GraphQLInputType, around: readonly string[]): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return false
  if (around.includes(named.name)) return true
  return Object.values(named.getFields()).some((field) => containsItself(field.type, [...around, named.name]))
}

/** Variables as JSON would carry them: what is undefined is not there. */
function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  const present = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    present.map(([name, each]) => [name, isPlain(each) ? withoutUndefined(each) : each]),
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

import { type DocumentNode, execute, type ExecutionResult, validate } from 'graphql'
import type { Gateway } from './gateway.ts'
import { presentError } from './graphql.ts'
import type { Pod } from './pod.ts'
import { receiveForm } from './platform/storage/receive.ts'
import { contextOf, visitorContextOf } from './requests.ts'
import { countRequest } from './schema/rate-limits.ts'
import { schema } from './schema/schema.ts'

const checked = new WeakSet<DocumentNode>()

/** Opens the pod for the legacy doors. */
export function gatewayOf(pod: Pod): Gateway {
  return {
    origin: pod.config.origin,
    hostname: pod.config.hostname,
    identify: (request) => contextOf(pod, request, 'legacy'),
    visitor: (request) => visitorContextOf(pod, request, 'legacy'),
    async execute(document, variables, context) {
      requireValid(document)
      const result = await execute({
        schema,
        document,
        variableValues: variables as Record<string, unknown>,
        contextValue: context,
      })
      return {
        ...result,
        errors: result.errors?.map((error) => presentError(pod, error)),
      } as ExecutionResult<never>
    },
    count: countRequest,
    receive: (request) => receiveForm(request, pod.temporary, { fileSize: pod.config.limits.uploadBytes }),
  }
}

/** A document of the program that does not fit the schema is a defect of the program. */
function requireValid(document: DocumentNode): void {
  if (checked.has(document)) return
  const [mistake] = validate(schema, document)
  if (mistake) throw mistake
  checked.add(document)
}

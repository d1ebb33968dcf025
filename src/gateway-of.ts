import { type ExecutionResult, subscribe } from 'graphql'
import { openPicture } from './domains/attachments/open-picture.ts'
import { archiveFiles } from './domains/playback/archive.ts'
import { openAudio } from './domains/playback/open-audio.ts'
import { identifySubsonic } from './domains/users/subsonic-authentication.ts'
import { type Gateway, UnreadableForm } from './gateway.ts'
import { presentError } from './graphql.ts'
import { readOperation, runOperation } from './legacy-operations.ts'
import { sendArchive } from './platform/http/send-archive.ts'
import { sendFile } from './platform/http/send-file.ts'
import type { Pod } from './pod.ts'
import { FormTooLargeError, MalformedFormError, receiveForm } from './platform/storage/receive.ts'
import { contextFor, contextOf, visitorContextOf } from './requests.ts'
import { countRequest } from './schema/rate-limits.ts'
import { schema } from './schema/schema.ts'

/** Opens the pod for the legacy doors. */
export function gatewayOf(pod: Pod): Gateway {
  return {
    origin: pod.config.origin,
    hostname: pod.config.hostname,
    identify: (request) => contextOf(pod, request, 'legacy'),
    visitor: (request) => visitorContextOf(pod, request, 'legacy'),
    async identifySubsonic(request, credentials) {
      const found = await identifySubsonic(pod, credentials)
      if (found.kind === 'disabled') return found
      const { identity, ...rest } = found
      return { ...rest, context: contextFor(pod, request, 'legacy', identity) }
    },
    async execute(operation, variables, context) {
      const result = await runOperation(String(operation), variables as Record<string, unknown>, context)
      return {
        ...result,
        errors: result.errors?.map((error) => presentError(pod, error)),
      } as ExecutionResult<never>
    },
    async subscribe(operation, variables, context) {
      const results = await subscribe({
        schema,
        document: readOperation(String(operation)),
        variableValues: variables as Record<string, unknown>,
        contextValue: context,
      })
      return Symbol.asyncIterator in results
        ? (results as AsyncGenerator<ExecutionResult<never>>)
        : refusedSubscription(pod, results)
    },
    count: countRequest,
    async receive(request, limits) {
      try {
        return await receiveForm(request, pod.temporary, {
          fileSize: pod.config.limits.uploadBytes,
          ...limits,
        })
      } catch (error) {
        if (error instanceof FormTooLargeError) throw new UnreadableForm(413, error.message)
        if (error instanceof MalformedFormError) throw new UnreadableForm(400, error.message)
        throw error
      }
    },
    openAudio,
    openPicture,
    sendFile,
    sendArchive: (context, request, response, entries) =>
      sendArchive(request, response, archiveFiles(context, entries)),
  }
}

/** A subscription that its caller may not have is none; any other failure is a defect. */
function refusedSubscription(pod: Pod, { errors }: ExecutionResult): null {
  for (const error of errors ?? []) {
    const { extensions } = presentError(pod, error)
    if (extensions.code !== 'FORBIDDEN' && extensions.code !== 'UNAUTHENTICATED') throw error
  }
  return null
}

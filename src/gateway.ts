import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { Request, Response } from 'express'
import type { ExecutionResult } from 'graphql'
import type { Context } from './context.ts'
import type { Incoming } from './requests.ts'
import type { PictureSize } from './domains/attachments/urls.ts'
import type { ArchiveEntry } from './domains/playback/archive.ts'
import type { AudioChoice, AudioOpening } from './domains/playback/open-audio.ts'
import type { SubsonicCredentials, SubsonicRefusal } from './domains/users/subsonic-authentication.ts'
import type { ServedFile } from './platform/http/send-file.ts'
import type { Standing } from './platform/limits/ledger.ts'
import type { RateScopeId } from './platform/limits/rates.ts'
import type { ReceivedForm } from './platform/storage/receive.ts'
import type { RateChoice } from './schema/rate-limits.ts'

/** The text of an operation with the types of its variables and its result, as the generated code has it. */
export interface TypedOperation<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string
}

/** What the ledger says of a request, and the scope that it was counted under. */
export interface Verdict extends Standing {
  scope: RateScopeId
  /** Whether the request may go on. */
  allowed: boolean
}

/** A multipart body that cannot be read, or is too large; `status` is HTTP's. */
export class UnreadableForm extends Error {
  readonly status: 400 | 413

  constructor(status: 400 | 413, message: string) {
    super(message)
    this.name = 'UnreadableForm'
    this.status = status
  }
}

/** Who a Subsonic app asks for; the context of a refused one is a visitor's. */
export type SubsonicCaller =
  | { kind: 'disabled' }
  | { kind: 'visitor' | 'member'; context: Context }
  | { kind: 'refused'; reason: SubsonicRefusal; context: Context }

/**
 * All that a legacy door may use of the pod: who is asking, operations of the schema, the rate ledger,
 * and bytes that do not travel through GraphQL. `rest-compat` knows nothing else.
 */
export interface Gateway {
  /** Public address of the pod without a slash at the end, as `https://pod.example`. */
  origin: string
  /** Host part of the public address, with its port when it has one. */
  hostname: string
  /** Says who is asking. Never throws for a bad credential: `context.problem` tells. */
  identify(request: Incoming): Promise<Context>
  /** Takes the sender for a visitor, whatever credentials came along: they are for the route itself to judge. */
  visitor(request: Request): Promise<Context>
  /** Says for whom a Subsonic app asks, by its own credentials only. */
  identifySubsonic(request: Request, credentials: SubsonicCredentials): Promise<SubsonicCaller>
  /** Runs an operation of the legacy doors. */
  execute<Result, Variables>(
    operation: TypedOperation<Result, Variables>,
    variables: Variables,
    context: Context,
  ): Promise<ExecutionResult<Result>>
  /** Begins a subscription of the legacy doors; `null` when the caller may not hear it. */
  subscribe<Result, Variables>(
    operation: TypedOperation<Result, Variables>,
    variables: Variables,
    context: Context,
  ): Promise<AsyncGenerator<ExecutionResult<Result>> | null>
  /** Counts one request of the caller. `null` when limits are off. */
  count(context: Context, choice: RateChoice): Promise<Verdict | null>
  /**
   * Receives a multipart body: files are streamed to disk, never held in memory. `fileSize` is the most bytes of one
   * file, where the pod's limit is too high; `files` is how many there may be. Throws UnreadableForm.
   */
  receive(request: Request, limits?: { fileSize?: number; files?: number }): Promise<ReceivedForm>
  /** Opens the audio of a track for the caller, converted when that is wanted. */
  openAudio(context: Context, choice: AudioChoice): Promise<AudioOpening>
  /** Opens the file of a picture by its uuid; `null` when it cannot be had. */
  openPicture(context: Context, picture: { uuid: string; size: PictureSize }): Promise<ServedFile | null>
  /** Answers a GET or HEAD with a file, or the part of it that is asked for. */
  sendFile(request: Request, response: Response, file: ServedFile): Promise<void>
  /** Answers a GET or HEAD with a ZIP archive of the tracks that the caller may play. */
  sendArchive(
    context: Context,
    request: Request,
    response: Response,
    entries: readonly ArchiveEntry[],
  ): Promise<void>
}

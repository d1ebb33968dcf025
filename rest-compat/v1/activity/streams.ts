import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Context } from '../../../src/context.ts'
import type { Gateway } from '../../../src/gateway.ts'
import { ActivityToldDocument } from '../../generated/operations.ts'
import { shapeActivity } from './shape.ts'

/** Messages of one kind that a member hears. */
export interface OpenStream {
  /** Tells each message until the stream ends. */
  run(tell: (message: object) => void): Promise<void>
  end(): void
}

/** Opens the messages of one kind for a member; `null` when the member may not hear them. */
export type Stream = (gateway: Gateway, context: Context) => Promise<OpenStream | null>

/** A subscription of the schema as messages of the legacy socket. */
const told =
  <Result>(
    document: TypedDocumentNode<Result, Record<string, never>>,
    shape: (result: Result, gateway: Gateway) => object,
  ): Stream =>
  async (gateway, context) => {
    const results = await gateway.subscribe(document, {}, context)
    return (
      results && {
        async run(tell) {
          for await (const { data } of results) if (data) tell(shape(data, gateway))
        },
        end: () => void results.return(undefined),
      }
    )
  }

/** All that the legacy socket tells. */
export const streams: readonly Stream[] = [
  told(ActivityToldDocument, ({ activity }, { origin }) => shapeActivity(activity, origin)),
]

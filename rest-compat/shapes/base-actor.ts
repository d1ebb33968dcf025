import type { BaseActorFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'

/** An actor as administrators see it; `null` stays `null`. */
export const shapeBaseActor = (actor: BaseActorFieldsFragment | null) =>
  actor && {
    id: actor.databaseId,
    ...shapeActor(actor),
    inbox_url: actor.inboxUrl,
    outbox_url: actor.outboxUrl,
    shared_inbox_url: actor.sharedInboxUrl,
  }

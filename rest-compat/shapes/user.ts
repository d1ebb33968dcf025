import type { UserFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'
import { shapeAttachment } from './attachment.ts'

/** An account as it is nested in what belongs to it. */
export const shapeUser = ({ databaseId, username, name, joinedAt, actor }: UserFieldsFragment) => ({
  id: databaseId,
  username,
  name,
  date_joined: joinedAt,
  avatar: shapeAttachment(actor?.avatar ?? null),
})

/** The actor of an account, as it is told beside the account. */
export const shapeActorOf = ({ actor }: UserFieldsFragment) => actor && shapeActor(actor)

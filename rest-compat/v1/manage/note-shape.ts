import type { BaseNoteFieldsFragment } from '../../generated/operations.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'

/** A moderator's note where its object shows it. */
export const shapeBaseNote = (note: BaseNoteFieldsFragment) => ({
  id: note.databaseId,
  uuid: note.uuid,
  creation_date: note.createdAt,
  summary: note.summary,
  author: shapeBaseActor(note.author),
})

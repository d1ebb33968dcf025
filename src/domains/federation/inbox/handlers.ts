import type { Actor } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { isActorType } from '../remote-actors.ts'
import { addressIn, first, typeIn } from '../reading.ts'
import type { JsonObject } from '../vocabulary.ts'
import { deleteActor, updateActor } from './actor-activities.ts'
import { deleteAudio, takeAudio } from './audio-activities.ts'
import { takeFlag } from './flag-activities.ts'
import { acceptFollow, rejectFollow, takeFollow, undoFollow } from './follow-activities.ts'
import { deleteLibrary, updateLibrary } from './library-activities.ts'
import { deleteAlbum, deleteTombstone, updateMusic } from './music-activities.ts'

/** An activity that was kept, and the actor that proved to have sent it. */
export interface HandledActivity {
  id: number
  payload: JsonObject
  sender: Actor
}

/** Does what an activity says. Throws IgnoredActivityError for what its sender may not do. Safe to run twice. */
export type ActivityHandler = (pod: Pod, activity: HandledActivity) => Promise<void>

/** Handlers by the words of an activity and of its object. */
const handlers: Record<string, ActivityHandler> = {
  'Undo Follow': undoFollow,
  'Create Audio': takeAudio,
  'Update Audio': takeAudio,
  'Delete Audio': deleteAudio,
  'Update Library': updateLibrary,
  'Delete Library': deleteLibrary,
  'Update Track': updateMusic,
  'Update Album': updateMusic,
  'Update Artist': updateMusic,
  'Delete Album': deleteAlbum,
  'Delete Tombstone': deleteTombstone,
}

/** Handlers of activities whose object need not be written out. */
const plainHandlers: Record<string, ActivityHandler> = {
  Follow: takeFollow,
  Accept: acceptFollow,
  Reject: rejectFollow,
  Flag: takeFlag,
  Undo: undoFollow,
  Delete: deleteTombstone,
}

/** What is to be done about an activity; null when the pod has no use for it. */
export function handlerOf(activity: JsonObject): ActivityHandler | null {
  const verb = typeIn(activity) ?? ''
  const object = typeIn(first(activity.object)) ?? ''
  if (verb === 'Delete' && object !== 'Tombstone' && isActorType(object)) return deleteActor
  // most software only names the account that is gone
  const isSelf =
    addressIn(activity.object) !== null && addressIn(activity.object) === addressIn(activity.actor)
  if (verb === 'Delete' && object === '' && isSelf) return deleteActor
  if (verb === 'Update' && isActorType(object)) return updateActor
  const name = `${verb} ${object}`
  if (Object.hasOwn(handlers, name)) return handlers[name] ?? null
  // whatever is followed or complained about may be written out as well
  const isAnyObject = verb === 'Follow' || verb === 'Flag'
  const isPlain = object === '' || isAnyObject || (object === 'Follow' && verb !== 'Delete')
  return isPlain && Object.hasOwn(plainHandlers, verb) ? (plainHandlers[verb] ?? null) : null
}

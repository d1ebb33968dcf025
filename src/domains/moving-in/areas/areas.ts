import type { Area } from '../move.ts'
import { activities } from './activities.ts'
import { federation, fetches } from './federation.ts'
import { libraries } from './libraries.ts'
import { moderation } from './moderation.ts'
import { edits, music } from './music.ts'
import { oauth } from './oauth.ts'
import { settings } from './settings.ts'
import { radios, social } from './social.ts'
import { users } from './users.ts'

/** Everything that moves, in an order in which what is pointed to comes first where that matters. */
export const areas: readonly Area[] = [
  users,
  oauth,
  settings,
  federation,
  music,
  libraries,
  social,
  radios,
  edits,
  moderation,
  fetches,
  activities,
]

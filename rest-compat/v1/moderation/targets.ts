import { z } from 'zod'
import { isUuid } from '../../conventions/query.ts'
import type {
  NoteTargetInput,
  ReportTargetFieldsFragment,
  ReportTargetInput,
} from '../../generated/operations.ts'

/** How an object of a kind is named: `{"type": "track", "id": 12}`. */
type Naming = 'id' | 'uuid' | 'full_username'

/** Kinds of objects that a field takes, each with the schema's name for it and how its objects are named. */
type Kinds<Name extends string> = Record<string, { name: Name; by: Naming }>

const reportKinds = {
  artist: { name: 'artist', by: 'id' },
  album: { name: 'album', by: 'id' },
  track: { name: 'track', by: 'id' },
  playlist: { name: 'playlist', by: 'id' },
  library: { name: 'library', by: 'uuid' },
  channel: { name: 'channel', by: 'uuid' },
  account: { name: 'account', by: 'full_username' },
} as const satisfies Kinds<keyof ReportTargetInput>

const noteKinds = {
  report: { name: 'report', by: 'uuid' },
  request: { name: 'request', by: 'uuid' },
  account: { name: 'account', by: 'full_username' },
} as const satisfies Kinds<keyof NoteTargetInput>

/** The object that a report is about, as the schema takes it. */
export const reportTarget = () => target<ReportTargetInput>(reportKinds)
/** The object that a note is about, as the schema takes it. */
export const noteTarget = () => target<NoteTargetInput>(noteKinds)

const target = <Input>(kinds: Kinds<keyof Input & string>) =>
  z.unknown().transform((value, context): Input => {
    const refuse = (message: string) => {
      context.addIssue(message)
      return z.NEVER
    }
    if (value === undefined) return refuse('This field is required.')
    if (value === null) return refuse('This field may not be null.')
    if (typeof value !== 'object' || Array.isArray(value)) return refuse('Invalid data')
    const given = value as Record<string, unknown>
    const kind = typeof given.type === 'string' && Object.hasOwn(kinds, given.type) && kinds[given.type]
    if (!kind) return refuse('Invalid type')
    const key = keyOf(kind.by, given[kind.by])
    if (key === null) return refuse(`Invalid ${kind.by}`)
    // numbers beyond the database's name nothing
    if (typeof key === 'number' && Math.abs(key) > 2 ** 31 - 1) return refuse('Object not found')
    return { [kind.name]: key } as Input
  })

function keyOf(by: Naming, key: unknown): number | string | null {
  if (by === 'id') {
    const number = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key
    return typeof number === 'number' && Number.isInteger(number) ? number : null
  }
  if (typeof key !== 'string' || key === '') return null
  if (by === 'uuid') return isUuid(key) ? key.toLowerCase() : null
  return key
}

/** The object of a report in the form of the legacy API; `null` once it is gone. */
export function shapeReportTarget(object: ReportTargetFieldsFragment | null) {
  if (!object) return null
  const type = object.kind.toLowerCase()
  if (object.databaseId !== null) return { type, id: object.databaseId }
  if (object.uuid !== null) return { type, uuid: object.uuid }
  return { type, full_username: object.handle }
}

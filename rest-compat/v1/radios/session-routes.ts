import { choice, key, readFields } from '../../conventions/fields.ts'
import { globalId, globalIdOf } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { isUuid } from '../../conventions/query.ts'
import { created, invalid, notFound, ok } from '../../conventions/refusal.ts'
import {
  NextRadioTrackDocument,
  type RadioKind,
  RadioSessionDocument,
  type RadioSessionFieldsFragment,
  StartRadioDocument,
  type StartRadioInput,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Route } from '../../route.ts'
import { shapeTrack } from '../../shapes/track.ts'
import { readFilter, shapeFilter } from './filters.ts'

const kinds = {
  random: 'RANDOM',
  random_library: 'RANDOM_LIBRARY',
  favorites: 'FAVORITES',
  'less-listened': 'LESS_LISTENED',
  'less-listened_library': 'LESS_LISTENED_LIBRARY',
  'recently-added': 'RECENTLY_ADDED',
  artist: 'ARTIST',
  tag: 'TAG',
  similar: 'SIMILAR',
  'actor-content': 'ACTOR_CONTENT',
  library: 'LIBRARY',
  custom: 'CUSTOM',
  custom_multiple: 'CUSTOM_MULTIPLE',
} as const satisfies Record<string, RadioKind>

const legacyWords = Object.fromEntries(Object.entries(kinds).map(([word, kind]) => [kind, word])) as Record<
  RadioKind,
  string
>

const shapeSession = (session: RadioSessionFieldsFragment) => ({
  id: session.databaseId,
  radio_type: legacyWords[session.kind],
  related_object_id: session.relatedTo,
  user: session.user?.databaseId ?? null,
  creation_date: session.createdAt,
  custom_radio: session.radioDatabaseId,
  config: session.filter && shapeFilter(session.filter),
})

const mistake = (message: string) => invalid({ non_field_errors: [message] })

function integer(value: unknown): number {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isInteger(number) && number < 2 ** 31) return number
  throw mistake('A valid integer is required.')
}

/** What a radio is about, from the one field that the legacy API has for it. */
function subjectOf(kind: RadioKind, related: unknown): Partial<StartRadioInput> {
  // a radio that is about nothing is refused by the schema, in the same words for every kind
  if (related === undefined) return {}
  switch (kind) {
    case 'ARTIST':
      return { artist: globalId('Artist', integer(related)) }
    case 'SIMILAR':
      return { track: globalId('Track', integer(related)) }
    case 'TAG':
      return { tag: related === null ? null : String(related) }
    case 'LIBRARY':
      if (typeof related !== 'string' || !isUuid(related)) throw mistake('Must be a valid UUID.')
      return { library: related }
    case 'ACTOR_CONTENT':
      return { actor: related === null ? null : String(related) }
    default:
      return {}
  }
}

/** The filter of a radio that is not saved. */
function filterOf(value: unknown): Partial<StartRadioInput> {
  if (value == null) return {}
  const filter = readFilter(value)
  if (filter.mistake !== undefined) throw invalid({ config: [filter.mistake] })
  return { filter: filter.input }
}

/** Sittings in front of radios; open to listeners without an account, who are known by a cookie. */
export const radioSessionRoutes: Route[] = [
  {
    path: 'radios/sessions',
    access: 'anybody',
    description: 'Sits down in front of a radio.',
    methods: {
      POST: {
        limit: 'create',
        async answer(request) {
          const body = request.body()
          const { radio_type: kind, custom_radio: radio } = readFields(body, {
            radio_type: choice(kinds),
            custom_radio: key().nullish(),
          })
          const { startRadio } = await request.run(StartRadioDocument, {
            input: {
              kind,
              radio: globalIdOf('Radio', radio ?? undefined),
              ...subjectOf(kind, body['related_object_id']),
              ...(kind === 'CUSTOM_MULTIPLE' ? filterOf(body['config']) : {}),
            },
          })
          return created(shapeSession(succeed(startRadio).session))
        },
      },
    },
  },
  {
    path: 'radios/sessions/:id',
    access: 'anybody',
    description: 'One session.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { radioSession } = await request.run(RadioSessionDocument, { id: keyInPath(request) })
          if (!radioSession) throw notFound()
          return ok(shapeSession(radioSession))
        },
      },
    },
  },
  {
    path: 'radios/tracks',
    access: 'anybody',
    description: 'The next track of a session.',
    methods: {
      POST: {
        limit: 'create',
        async answer(request) {
          const { session } = readFields(request.body(), { session: key() })
          const { nextRadioTrack } = await request.run(NextRadioTrackDocument, {
            input: { session: globalId('RadioSession', session) },
          })
          const { next } = succeed(nextRadioTrack, {
            NotFoundError: ({ message }) => ({ status: 404, body: message }),
            ForbiddenError: () => ({ status: 403 }),
          })
          return created({
            id: next.databaseId,
            session: next.sessionDatabaseId,
            position: next.position,
            track: shapeTrack(next.track),
          })
        },
      },
    },
  },
]

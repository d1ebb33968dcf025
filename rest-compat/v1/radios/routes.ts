import { z } from 'zod'
import { textFilter } from '../../conventions/catalogue-filter.ts'
import { boolean, readFields, text } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, noContent, notFound, ok, Refusal } from '../../conventions/refusal.ts'
import {
  CheckRadioFiltersDocument,
  CreateRadioDocument,
  DeleteRadioDocument,
  RadioDocument,
  type RadioFieldsFragment,
  type RadioFilterInput,
  type RadioOrder,
  RadiosDocument,
  RadioTracksDocument,
  UpdateRadioDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeTrack } from '../../shapes/track.ts'
import { shapeUser } from '../../shapes/user.ts'
import { exposedFilters } from './exposed-filters.ts'
import { readFilter, shapeFilter } from './filters.ts'

const orders = {
  id: ['ID_ASC', 'ID_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
  description: ['DESCRIPTION_ASC', 'DESCRIPTION_DESC'],
  is_public: ['IS_PUBLIC_ASC', 'IS_PUBLIC_DESC'],
  user: ['USER_ASC', 'USER_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} satisfies Record<string, readonly [RadioOrder, RadioOrder]>

const shapeRadio = (radio: RadioFieldsFragment) => ({
  id: radio.databaseId,
  is_public: radio.isPublic,
  name: radio.name,
  creation_date: radio.createdAt,
  user: shapeUser(radio.user),
  config: radio.filters.map(shapeFilter),
  description: radio.description,
})

/** The filters of a radio that is saved; a mistake in one refuses the radio. */
const config = z.unknown().transform((value, context): RadioFilterInput[] => {
  if (value === undefined) context.addIssue('This field is required.')
  else if (value === null) context.addIssue('This field may not be null.')
  else if (!Array.isArray(value)) context.addIssue('Expected a list of filters.')
  else {
    return value.flatMap((each) => {
      const filter = readFilter(each)
      if (filter.mistake === undefined) return [filter.input]
      context.addIssue(filter.mistake)
      return []
    })
  }
  return z.NEVER
})

const fields = {
  name: text({ most: 100 }),
  description: text({ blank: true }).optional(),
  is_public: boolean().optional(),
  config,
}
const anyFields = { ...fields, name: fields.name.optional(), config: config.optional() }

type Fields = { [Name in keyof typeof anyFields]?: z.infer<(typeof anyFields)[Name]> }

async function update(request: RestRequest, given: Fields) {
  const { updateRadio } = await request.run(UpdateRadioDocument, {
    input: {
      radio: globalId('Radio', keyInPath(request)),
      name: given.name,
      description: given.description,
      isPublic: given.is_public,
      filters: given.config,
    },
  })
  return ok(shapeRadio(succeed(updateRadio).radio))
}

/** Radios of filters. */
export const radioRoutes: Route[] = [
  {
    path: 'radios/radios',
    access: 'radios',
    description: 'Radios of the caller and public ones; makes one.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { query } = request
          const window = windowOf(request)
          const filter = {
            query: query.text('q'),
            name: textFilter(request, 'name'),
            scope: query.text('scope'),
          }
          const orderBy = query.ordering<RadioOrder>(orders, { lenient: true })
          const { radios } = await request.run(RadiosDocument, { ...window, filter, orderBy })
          return page(request, window, radios, shapeRadio)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const given = readFields(request.body(), fields)
          const { createRadio } = await request.run(CreateRadioDocument, {
            input: {
              name: given.name,
              description: given.description,
              isPublic: given.is_public,
              filters: given.config,
            },
          })
          return created(shapeRadio(succeed(createRadio).radio))
        },
      },
    },
  },
  {
    path: 'radios/radios/filters',
    access: 'radios',
    description: 'The filters that radios are made of.',
    methods: { GET: { limit: 'wildcard', answer: () => ok(exposedFilters) } },
  },
  {
    path: 'radios/radios/validate',
    access: 'radios',
    description: 'Tries filters one by one.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const filters = request.body()['filters']
          if (!Array.isArray(filters))
            throw new Refusal({ status: 400, body: { error: 'You must provide a filters list' } })
          const read = filters.map((filter) => readFilter(filter))
          const { checkRadioFilters } = await request.run(CheckRadioFiltersDocument, {
            filters: read.flatMap((each) => (each.mistake === undefined ? [each.input] : [])),
          })
          const checks = checkRadioFilters.values()
          return ok({
            filters: read.map(({ mistake }) => {
              const check =
                mistake === undefined ? checks.next().value : { mistake, count: null, sample: null }
              return {
                errors: check?.mistake == null ? [] : [check.mistake],
                candidates: {
                  count: check?.count ?? null,
                  sample: check?.sample?.map(shapeTrack) ?? null,
                },
              }
            }),
          })
        },
      },
    },
  },
  {
    path: 'radios/radios/:id',
    access: 'radios',
    description: 'One radio; its owner may change and delete it.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { radio } = await request.run(RadioDocument, { id: keyInPath(request) })
          if (!radio) throw notFound()
          return ok(shapeRadio(radio))
        },
      },
      PUT: { limit: 'update', answer: (request) => update(request, readFields(request.body(), fields)) },
      PATCH: {
        limit: 'update',
        answer: (request) => update(request, readFields(request.body(), anyFields)),
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { radio: globalId('Radio', keyInPath(request)) }
          const { deleteRadio } = await request.run(DeleteRadioDocument, { input })
          succeed(deleteRadio)
          return noContent()
        },
      },
    },
  },
  {
    path: 'radios/radios/:id/tracks',
    access: 'radios',
    description: 'Tracks that a radio matches and the caller may play.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { radio } = await request.run(RadioTracksDocument, { id: keyInPath(request), ...window })
          if (!radio) throw notFound()
          return page(request, window, radio.tracks, shapeTrack)
        },
      },
    },
  },
]

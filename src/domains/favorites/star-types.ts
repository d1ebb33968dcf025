import { decodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../schema/builder.ts'
import { integerOfGlobalId, unknownChoice } from '../../schema/global-id.ts'
import { rate, type RatedKind } from './ratings.ts'
import { star, type Starred, unstar } from './stars.ts'

const done = { name: 'done', description: 'Always true.' }

const keys = (typename: string, field: string, ids: readonly string[] | null | undefined) =>
  (ids ?? []).map((id) => integerOfGlobalId(typename, id, field))

const starredOf = (input: {
  tracks?: readonly string[] | null
  albums?: readonly string[] | null
  artists?: readonly string[] | null
}): Starred => ({
  trackIds: keys('Track', 'tracks', input.tracks),
  albumIds: keys('Album', 'albums', input.albums),
  artistIds: keys('Artist', 'artists', input.artists),
})

builder.mutationField('star', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Gives stars of the caller. A starred track is a favorite. All get one, or none.',
    limit: 'create',
    errors: { dataField: done },
    input: {
      tracks: t.input.idList({ description: 'Tracks, playable or not.' }),
      albums: t.input.idList({ description: 'Albums.' }),
      artists: t.input.idList({ description: 'Artists.' }),
    },
    resolve: async (_parent, { input }, context) => {
      await star(context, starredOf(input))
      return true
    },
  }),
)

builder.mutationField('unstar', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Takes stars of the caller away. What has none is passed over.',
    limit: 'destroy',
    errors: { dataField: done },
    input: {
      tracks: t.input.idList({ description: 'Tracks, which are no favorites afterwards.' }),
      albums: t.input.idList({ description: 'Albums.' }),
      artists: t.input.idList({ description: 'Artists.' }),
    },
    resolve: async (_parent, { input }, context) => {
      await unstar(context, starredOf(input))
      return true
    },
  }),
)

const ratedKinds: readonly string[] = ['Track', 'Album', 'Artist'] satisfies RatedKind[]
const isRatedKind = (typename: string): typename is RatedKind => ratedKinds.includes(typename)

function ratedOf(globalId: string): { kind: RatedKind; id: number } {
  const { typename } = decodeGlobalID(globalId)
  if (!isRatedKind(typename)) throw unknownChoice('item')
  return { kind: typename, id: integerOfGlobalId(typename, globalId, 'item') }
}

builder.mutationField('setRating', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Gives a track, album or artist points of the caller, or takes them back.',
    limit: 'update',
    errors: { dataField: done },
    input: {
      item: t.input.id({ required: true, description: 'A track, album or artist.' }),
      rating: t.input.int({ description: '1 to 5 points; null takes them back.' }),
    },
    resolve: async (_parent, { input }, context) => {
      await rate(context, ratedOf(input.item), input.rating ?? null)
      return true
    },
  }),
)

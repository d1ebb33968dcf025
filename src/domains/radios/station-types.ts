import { builder } from '../../schema/builder.ts'
import { integerInId, integerOfGlobalId } from '../../schema/global-id.ts'
import { requireScope } from '../oauth/scopes.ts'
import { createStation, deleteStation, listStations, updateStation } from './stations.ts'

const nameDescription = 'What it is called: 1 to 100 characters.'
const streamDescription = 'Where its sound comes from: http or https.'
const homeDescription = 'Its page on the web: http or https.'

const InternetRadioStation = builder.prismaNode('InternetRadioStation', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:radios')
    return { id: integerInId(id) }
  },
  description: 'A station on the internet that the pod offers its members.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the Subsonic API.' }),
    name: t.exposeString('name', { description: nameDescription }),
    streamUrl: t.expose('streamUrl', { type: 'URL', description: streamDescription }),
    homePageUrl: t.expose('homePageUrl', { type: 'URL', nullable: true, description: homeDescription }),
  }),
})

const stationKey = (id: string) => integerOfGlobalId('InternetRadioStation', id, 'station')
const dataField = { name: 'station', description: 'The station.' }

builder.queryField('internetRadioStations', (t) =>
  t.field({
    type: [InternetRadioStation],
    limit: 'list',
    description: 'Stations on the internet that the pod offers, by name.',
    resolve: (_parent, _args, context) => listStations(context),
  }),
)

builder.mutationField('createInternetRadioStation', (t) =>
  t.fieldWithInput({
    type: InternetRadioStation,
    description: 'Adds a station. Wants the scope `write:instance:libraries`.',
    limit: 'create',
    errors: { dataField },
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      streamUrl: t.input.string({ required: true, description: streamDescription }),
      homePageUrl: t.input.string({ description: homeDescription }),
    },
    resolve: (_parent, { input }, context) => createStation(context, input),
  }),
)

builder.mutationField('updateInternetRadioStation', (t) =>
  t.fieldWithInput({
    type: InternetRadioStation,
    description: 'Writes a station anew. Wants the scope `write:instance:libraries`.',
    limit: 'update',
    errors: { dataField },
    input: {
      station: t.input.id({ required: true, description: 'The station.' }),
      name: t.input.string({ required: true, description: nameDescription }),
      streamUrl: t.input.string({ required: true, description: streamDescription }),
      homePageUrl: t.input.string({ description: homeDescription }),
    },
    resolve: (_parent, { input: { station, ...fields } }, context) =>
      updateStation(context, stationKey(station), fields),
  }),
)

builder.mutationField('deleteInternetRadioStation', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description: 'Takes a station away. Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'done', description: 'Always true.' } },
    input: { station: t.input.id({ required: true, description: 'The station.' }) },
    resolve: async (_parent, { input }, context) => {
      await deleteStation(context, stationKey(input.station))
      return true
    },
  }),
)

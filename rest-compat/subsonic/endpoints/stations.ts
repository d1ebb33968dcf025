import {
  SubsonicCreateStationDocument,
  SubsonicDeleteStationDocument,
  SubsonicStationsDocument,
  SubsonicUpdateStationDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Endpoints, succeed } from '../call.ts'
import type { Parameters } from '../parameters.ts'

const absent = 'Internet radio station not found'

const fieldsIn = (parameters: Parameters) => ({
  name: parameters.required('name'),
  streamUrl: parameters.required('streamUrl'),
  homePageUrl: parameters.text('homepageUrl') ?? parameters.text('homePageUrl'),
})

const stationIn = (parameters: Parameters) => globalId('InternetRadioStation', parameters.key('id'))

/** Stations on the internet. Only those who manage the pod's music change them. */
export const stationEndpoints: Endpoints = {
  getInternetRadioStations: {
    async answer(call) {
      const { internetRadioStations } = await call.run(SubsonicStationsDocument, {})
      return {
        internetRadioStations: {
          internetRadioStation: internetRadioStations.map(({ databaseId, name, streamUrl, homePageUrl }) => ({
            id: String(databaseId),
            name,
            streamUrl,
            homePageUrl: homePageUrl ?? undefined,
          })),
        },
      }
    },
  },
  createInternetRadioStation: {
    async answer(call) {
      const input = fieldsIn(call.parameters)
      succeed((await call.run(SubsonicCreateStationDocument, { input })).createInternetRadioStation)
      return {}
    },
  },
  updateInternetRadioStation: {
    async answer(call) {
      const input = { station: stationIn(call.parameters), ...fieldsIn(call.parameters) }
      succeed((await call.run(SubsonicUpdateStationDocument, { input })).updateInternetRadioStation, absent)
      return {}
    },
  },
  deleteInternetRadioStation: {
    async answer(call) {
      const input = { station: stationIn(call.parameters) }
      succeed((await call.run(SubsonicDeleteStationDocument, { input })).deleteInternetRadioStation, absent)
      return {}
    },
  },
}

import {
  type SubsonicShareFragment,
  SubsonicCreateShareDocument,
  SubsonicDeleteShareDocument,
  SubsonicSharedAlbumDocument,
  SubsonicSharesDocument,
  SubsonicUpdateShareDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { missing } from '../failure.ts'
import { kindOfId, type Parameters, readKey } from '../parameters.ts'
import { moment, momentOrNone } from '../shapes/date.ts'
import { songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

const absent = 'Share not found'

/** The latest moment that a date can be. */
const latest = 8_640_000_000_000_000

const share = (shared: SubsonicShareFragment): Fields => ({
  id: String(shared.databaseId),
  url: shared.url,
  description: shared.description,
  username: shared.user.username,
  created: moment(shared.createdAt),
  expires: momentOrNone(shared.expiresAt),
  lastVisited: momentOrNone(shared.lastVisitedAt),
  visitCount: shared.visitsCount,
  entry: songs(shared.tracks),
})

/** Global ids of the tracks that are named: songs, and albums as folders. */
async function tracksIn(call: Call): Promise<string[]> {
  const named = call.parameters.texts('id').filter(Boolean)
  if (named.length === 0) throw missing("required parameter 'id' not present")
  const tracks = await Promise.all(
    named.map(async (id) => {
      if (kindOfId(id) !== 'album') return [globalId('Track', readKey(id))]
      const { album } = await call.run(SubsonicSharedAlbumDocument, { id: readKey(id) })
      return album?.tracks.edges.map(({ node }) => node.id) ?? []
    }),
  )
  return tracks.flat()
}

/** When a share ends: milliseconds since 1970, 0 for never; `undefined` when nothing is said. */
function expiryIn(parameters: Parameters): string | null | undefined {
  if (parameters.text('expires') === undefined) return undefined
  const time = parameters.number('expires', 0, latest)
  return time === 0 ? null : new Date(time).toISOString()
}

/** Addresses for anybody that show music. */
export const shareEndpoints: Endpoints = {
  getShares: {
    async answer(call) {
      const { viewer } = await call.run(SubsonicSharesDocument, {})
      return { shares: { share: (viewer?.shares ?? []).map(share) } }
    },
  },
  createShare: {
    async answer(call) {
      const { parameters } = call
      const input = {
        tracks: await tracksIn(call),
        description: parameters.text('description'),
        expiresAt: expiryIn(parameters),
      }
      const { createShare } = await call.run(SubsonicCreateShareDocument, { input })
      return { shares: { share: [share(succeed(createShare, 'Track not found').share)] } }
    },
  },
  updateShare: {
    async answer(call) {
      const { parameters } = call
      const input = {
        share: globalId('Share', parameters.key('id')),
        description: parameters.raw('description'),
        expiresAt: expiryIn(parameters),
      }
      succeed((await call.run(SubsonicUpdateShareDocument, { input })).updateShare, absent)
      return {}
    },
  },
  deleteShare: {
    async answer(call) {
      const input = { share: globalId('Share', call.parameters.key('id')) }
      succeed((await call.run(SubsonicDeleteShareDocument, { input })).deleteShare, absent)
      return {}
    },
  },
}

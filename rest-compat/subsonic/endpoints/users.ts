import {
  type SubsonicUserFragment,
  SubsonicUserDocument,
  SubsonicUsersDocument,
} from '../../generated/operations.ts'
import { type Call, type Endpoint, type Endpoints } from '../call.ts'
import { notAllowed, notFound } from '../failure.ts'
import type { Fields } from '../xml.ts'

const user = ({ username, email, isSuperuser }: SubsonicUserFragment): Fields => ({
  username,
  email,
  scrobblingEnabled: true,
  adminRole: isSuperuser,
  settingsRole: false,
  downloadRole: true,
  uploadRole: true,
  playlistRole: true,
  coverArtRole: false,
  commentRole: false,
  podcastRole: true,
  streamRole: true,
  jukeboxRole: false,
  shareRole: false,
  videoConversionRole: false,
  folder: [1],
})

async function ownUser(call: Call): Promise<SubsonicUserFragment> {
  const { viewer } = await call.run(SubsonicUserDocument, {})
  if (!viewer) throw notFound('User not found')
  return viewer.account
}

/** Accounts are made, changed and deleted on the pod itself. */
const refused: Endpoint = {
  answer: async () => {
    throw notAllowed()
  },
}

/** Accounts. */
export const userEndpoints: Endpoints = {
  getUser: {
    async answer(call) {
      const username = call.parameters.required('username')
      const own = await ownUser(call)
      if (username.toLowerCase() !== own.username.toLowerCase()) throw notFound('User not found')
      return { user: user(own) }
    },
  },
  getUsers: {
    async answer(call) {
      if (!call.context.scopes.has('read:instance:users'))
        return { users: { user: [user(await ownUser(call))] } }
      const { administration } = await call.run(SubsonicUsersDocument, {})
      return { users: { user: (administration?.users.edges ?? []).map(({ node }) => user(node)) } }
    },
  },
  createUser: refused,
  updateUser: refused,
  deleteUser: refused,
  changePassword: refused,
}

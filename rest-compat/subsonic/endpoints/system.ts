import { SubsonicFilesystemImportDocument, SubsonicScanStatusDocument } from '../../generated/operations.ts'
import type { Call, Endpoints } from '../call.ts'
import { notAllowed } from '../failure.ts'
import type { Fields } from '../xml.ts'

const licensedDays = 365

/** Extensions of OpenSubsonic that are understood. */
const extensions = [
  'apiKeyAuthentication',
  'formPost',
  'getPodcastEpisode',
  'indexBasedQueue',
  'songLyrics',
  'topSongsByArtistId',
  'transcodeOffset',
].map((name) => ({ name, versions: [1] }))

async function scanStatus(call: Call): Promise<Fields> {
  const { tracks } = await call.run(SubsonicScanStatusDocument, {})
  const mayManage = call.context.scopes.has('read:instance:libraries')
  const running = mayManage ? (await call.run(SubsonicFilesystemImportDocument, {})).filesystemImport : null
  const scanning = running !== null && ['PENDING', 'STARTED'].includes(running.status)
  return { scanStatus: { scanning, count: tracks.totalCount } }
}

/** What the server is, and what it can do. */
export const systemEndpoints: Endpoints = {
  ping: { isPublic: true, answer: async () => ({}) },
  getLicense: {
    isPublic: true,
    answer: async () => ({
      license: {
        valid: true,
        email: 'valid@valid.license',
        licenseExpires: new Date(Date.now() + licensedDays * 24 * 60 * 60 * 1000).toISOString(),
      },
    }),
  },
  getOpenSubsonicExtensions: { isPublic: true, answer: async () => ({ openSubsonicExtensions: extensions }) },
  tokenInfo: { answer: async ({ username }) => ({ tokenInfo: { username } }) },
  getScanStatus: { answer: scanStatus },
  // folders are imported into a library, which this call cannot name: it only tells how far an import is
  startScan: {
    async answer(call) {
      if (!call.context.scopes.has('write:instance:libraries')) throw notAllowed()
      return scanStatus(call)
    },
  },
}

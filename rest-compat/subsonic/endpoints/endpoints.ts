import type { Endpoints } from '../call.ts'
import { browsingEndpoints } from './browsing.ts'
import { directoryEndpoints } from './directories.ts'
import { informationEndpoints } from './information.ts'
import { listEndpoints } from './lists.ts'
import { mediaEndpoints } from './media.ts'
import { playlistEndpoints } from './playlists.ts'
import { podcastEndpoints } from './podcasts.ts'
import { resumeEndpoints } from './resume.ts'
import { scrobbleEndpoints } from './scrobbles.ts'
import { searchEndpoints } from './search.ts'
import { shareEndpoints } from './shares.ts'
import { starEndpoints } from './stars.ts'
import { stationEndpoints } from './stations.ts'
import { systemEndpoints } from './system.ts'
import { userEndpoints } from './users.ts'

/** Every endpoint by its name, without `.view`. */
export const endpoints: Endpoints = {
  ...systemEndpoints,
  ...browsingEndpoints,
  ...directoryEndpoints,
  ...informationEndpoints,
  ...listEndpoints,
  ...searchEndpoints,
  ...starEndpoints,
  ...scrobbleEndpoints,
  ...playlistEndpoints,
  ...mediaEndpoints,
  ...podcastEndpoints,
  ...resumeEndpoints,
  ...shareEndpoints,
  ...stationEndpoints,
  ...userEndpoints,
}

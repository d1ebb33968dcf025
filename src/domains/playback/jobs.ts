import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { cleanRemoteAudio, cleanTranscodedVersions } from './caches.ts'

/** Declares what keeps the caches of audio small. */
export function definePlaybackJobs(pod: Pod): void {
  const nothing = z.object({})
  pod.jobs.define({
    name: 'clean-transcoded-versions',
    schema: nothing,
    singletonKey: () => 'all',
    handler: async () => void (await cleanTranscodedVersions(pod)),
  })
  pod.jobs.schedule('clean-transcoded-versions', '0 * * * *')
  pod.jobs.define({
    name: 'clean-remote-audio',
    schema: nothing,
    singletonKey: () => 'all',
    handler: async () => void (await cleanRemoteAudio(pod)),
  })
  pod.jobs.schedule('clean-remote-audio', '0 */2 * * *')
}

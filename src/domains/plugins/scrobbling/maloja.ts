import { z } from 'zod'
import { UnrecoverableJobError } from '../../../platform/jobs/jobs.ts'
import { call, json } from './call.ts'
import { type ScrobblingService, textOf, unixTime } from './service.ts'

const answerSchema = z.object({ status: z.string() })

/** A Maloja server, by its native API: https://github.com/krateng/maloja/blob/master/API.md */
export const maloja: ScrobblingService = {
  async submit({ pod, settings }, play, listenedAt) {
    const server = textOf(settings, 'server_url').replace(/\/+$/, '')
    const key = textOf(settings, 'api_key')
    if (!server || !key) return
    const { text } = await call(
      pod,
      `${server}/apis/mlj_1/newscrobble`,
      json({
        key,
        artists: [play.artist],
        title: play.title,
        time: unixTime(listenedAt),
        ...(play.album ? { album: play.album } : {}),
      }),
    )
    if (statusOf(text) !== 'success') throw new UnrecoverableJobError('Maloja did not take the listening')
  },
}

function statusOf(text: string): string | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data?.status
  } catch {
    return undefined
  }
}

import { z } from 'zod'
import type { Actor } from '../../generated/prisma/client.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import type { Pod } from '../../pod.ts'
import { readEpisode } from './music-reading.ts'
import { sameHost } from './policies.ts'
import { addressIn, first, isObject, listOf, typeIn } from './reading.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { saveEpisode } from './remote-channels.ts'
import { readSigned } from './remote-libraries.ts'
import { serviceActor } from './service-actor.ts'

const pageJob = 'federation.read-outbox'

/** Declares the reading of further pages of channels' outboxes. */
export function defineOutboxReading(pod: Pod): void {
  pod.jobs.define({
    name: pageJob,
    schema: z.object({ actorId: z.int(), url: z.string(), number: z.int() }),
    retryLimit: 3,
    retryDelay: 60,
    async handler({ actorId, url, number }) {
      const actor = await pod.prisma.actor.findUnique({ where: { id: actorId } })
      if (actor) await readPage(pod, actor, url, number)
    },
  })
}

/** Reads what a channel published: the first page at once, some more in the background. */
export async function readOutbox(pod: Pod, actor: Actor): Promise<void> {
  if (actor.outboxUrl === null) return
  try {
    const outbox = await readSigned(pod, actor.outboxUrl, await serviceActor(pod))
    const page = isObject(outbox) ? addressIn(outbox.first) : null
    if (page) await readPage(pod, actor, page, 1)
  } catch (error) {
    const isExpected = error instanceof RemoteRequestError || error instanceof UnusableDocumentError
    if (!isExpected) throw error
    pod.log.info({ channel: actor.fid, reason: error.message }, 'the outbox of a channel could not be read')
  }
}

async function readPage(pod: Pod, actor: Actor, url: string, number: number): Promise<void> {
  if (!sameHost(url, actor.fid)) throw new UnusableDocumentError('The page is of another pod.')
  const page = await readSigned(pod, url, await serviceActor(pod))
  if (!isObject(page)) throw new UnusableDocumentError('This is not a page.')
  for (const activity of listOf(page.orderedItems ?? page.items)) {
    const isNew = isObject(activity) && typeIn(activity) === 'Create'
    const episode = isNew ? readEpisode(first(activity.object)) : null
    if (episode?.attributedTo !== actor.fid) continue
    await saveEpisode(pod, episode, actor, null).catch((error: unknown) => {
      // one strange item is no reason to give up the others
      if (!(error instanceof UnusableDocumentError)) throw error
    })
  }
  const next = addressIn(page.next)
  if (next !== null && next !== url && number < pod.config.federation.outboxPages) {
    await pod.jobs.enqueue(pageJob, { actorId: actor.id, url: next, number: number + 1 })
  }
}

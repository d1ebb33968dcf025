import {
  RefusedAddressError,
  RefusedUrlError,
  RemoteRequestError,
  TimeoutError,
  TooLargeError,
  TooManyRedirectsError,
} from '../../../platform/http/errors.ts'
import type { Pod } from '../../../pod.ts'
import { FeedError } from './feed-error.ts'
import { requireAllowed } from './feed-policy.ts'
import { type Feed, readFeed } from './read-feed.ts'

/** Most bytes of a feed, unpacked. Shows with a thousand episodes and long notes stay below it. */
const maxBytes = 10 * 1024 * 1024

/**
 * Fetches a feed and reads it. Throws FeedError with what went wrong in words for the subscriber, and BlockedFeedError
 * when moderators do not want it.
 */
export async function fetchFeed(pod: Pod, url: string): Promise<Feed> {
  await requireAllowed(pod, [url])
  const { text, address } = await download(pod, url)
  const feed = readFeed(text, { most: pod.config.podcasts.itemsMaximum })
  await requireAllowed(pod, [address, feed.link, feed.selfLink])
  return feed
}

async function download(pod: Pod, url: string): Promise<{ text: string; address: string }> {
  try {
    const response = await pod.http.fetch(url, {
      headers: { accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1' },
      maxBytes,
    })
    if (!response.ok) {
      response.body.destroy()
      throw new FeedError('Error while fetching feed: unknown error')
    }
    return { text: await response.text(), address: response.url }
  } catch (error) {
    if (error instanceof RemoteRequestError) {
      throw new FeedError(`Error while fetching feed: ${reasonOf(error)}`, { cause: error })
    }
    throw error
  }
}

function reasonOf(error: RemoteRequestError): string {
  if (error instanceof TimeoutError) return 'timeout'
  if (error instanceof TooLargeError) return 'it is too large'
  if (error instanceof TooManyRedirectsError) return 'too many redirects'
  if (error instanceof RefusedAddressError || error instanceof RefusedUrlError)
    return 'its address is not allowed'
  return 'connection error'
}

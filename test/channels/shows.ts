import type { Client } from '../client.ts'

/** A channel as the legacy API tells it, as far as the tests look. */
export interface ChannelBody {
  uuid: string
  artist: { id: number; name: string; content_category: string; tags: string[]; tracks_count: number }
  attributed_to: { full_username: string; type: string }
  actor: { full_username: string; fid: string } | null
  metadata: Record<string, unknown>
  rss_url: string
  url: string | null
  subscriptions_count?: number
}

/** A subscription as the legacy API tells it. */
export interface SubscriptionBody {
  uuid: string
  approved: boolean
  channel: ChannelBody
}

/** A page of a list of the legacy API. */
export interface Page<Row> {
  count: number
  results: Row[]
}

/** What a podcast must say. */
export const podcastMetadata = { itunes_category: 'Arts', language: 'en' }

/** The fields of a new podcast. */
export const podcastFields = (username: string, extra: object = {}) => ({
  name: `Show ${username}`,
  username,
  description: null,
  tags: [],
  content_category: 'podcast',
  metadata: podcastMetadata,
  ...extra,
})

/** Opens a podcast of the client's. */
export async function openPodcast(
  client: Client,
  username: string,
  extra: object = {},
): Promise<ChannelBody> {
  const { status, body } = await client.post<ChannelBody>('/api/v1/channels/', podcastFields(username, extra))
  if (status !== 201) throw new Error(`a channel was refused: ${JSON.stringify(body)}`)
  return body
}

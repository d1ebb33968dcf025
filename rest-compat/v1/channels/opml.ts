import type { ChannelOutlinesQuery } from '../../generated/operations.ts'
import { feedDate, writeXml } from './xml.ts'

/** Channels as a list that podcast programs can read in. */
export const opmlOf = ({ channels }: ChannelOutlinesQuery, now: Date): string =>
  writeXml({
    opml: {
      '@version': '2.0',
      head: { date: feedDate(now), title: 'Funkwhale channels OPML export' },
      body: {
        outline: channels.edges.map(({ node }) => ({
          '@title': node.artist.name,
          '@text': node.artist.name,
          '@type': 'rss',
          '@xmlUrl': node.rssUrl ?? undefined,
          '@htmlUrl': node.url ?? undefined,
        })),
      },
    },
  })

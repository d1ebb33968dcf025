import type { ChannelFieldsFragment, SubscriptionFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'
import { shapeAttachment } from './attachment.ts'
import { shapeContent } from './content.ts'
import { shapeContentCategory } from './content-category.ts'
import { channelLabel } from './simple-artist.ts'
import { shapeTagNames } from './tag.ts'

/** A channel of a list. */
export const shapeChannel = (channel: ChannelFieldsFragment) => ({
  uuid: channel.uuid,
  artist: shapeArtistOfChannel(channel),
  attributed_to: channel.owner && shapeActor(channel.owner),
  actor: channel.isExternal ? null : shapeActor(channel.actor),
  creation_date: channel.createdAt,
  metadata: channel.podcast ? shapePodcast(channel.podcast) : channel.metadata,
  rss_url: channel.rssUrl,
  // channels of this pod have a page as well, but the original does not know it
  url: channel.actor.url,
  // the original counts them only for a single channel
  downloads_count: 0,
})

const shapeArtistOfChannel = ({ databaseId, artist }: ChannelFieldsFragment) => ({
  id: artist.databaseId,
  fid: artist.uri,
  mbid: artist.mbid,
  name: artist.name,
  creation_date: artist.createdAt,
  modification_date: artist.modifiedAt,
  is_local: artist.isLocal,
  content_category: shapeContentCategory(artist.contentCategory),
  description: shapeContent(artist.description),
  cover: shapeAttachment(artist.cover),
  channel: channelLabel({ databaseId }),
  tracks_count: artist.tracksCount,
  tags: shapeTagNames(artist.tags),
})

type Podcast = NonNullable<ChannelFieldsFragment['podcast']>

/** The details of a podcast: those that were given, under their names in the legacy API. */
function shapePodcast(podcast: Podcast): Record<string, unknown> {
  const all: Record<Podcast['given'][number], [name: string, value: unknown]> = {
    CATEGORY: ['itunes_category', podcast.category],
    SUBCATEGORY: ['itunes_subcategory', podcast.subcategory],
    LANGUAGE: ['language', podcast.language],
    COPYRIGHT: ['copyright', podcast.copyright],
    OWNER_NAME: ['owner_name', podcast.ownerName],
    OWNER_EMAIL: ['owner_email', podcast.ownerEmail],
    IS_EXPLICIT: ['explicit', podcast.isExplicit],
  }
  return Object.fromEntries(podcast.given.map((detail) => all[detail]))
}

/** A channel by itself, or as it is after a change. */
export const shapeSingleChannel = (
  channel: ChannelFieldsFragment & { subscriptionsCount: number; downloadsCount?: number },
) => ({
  ...shapeChannel(channel),
  downloads_count: channel.downloadsCount ?? 0,
  subscriptions_count: channel.subscriptionsCount,
})

/** That somebody follows a channel. */
export const shapeSubscription = (subscription: SubscriptionFieldsFragment) => ({
  approved: subscription.isApproved,
  fid: subscription.uri,
  uuid: subscription.uuid,
  creation_date: subscription.createdAt,
  channel: shapeChannel(subscription.channel),
})

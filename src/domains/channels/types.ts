import { builder } from '../../schema/builder.ts'
import { byUuid } from '../libraries/uuid-argument.ts'
import { requireScope } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { requireChannels } from './access.ts'
import { isExternalActor } from './external.ts'
import {
  actorOfChannel,
  downloadsOfChannel,
  isPodcast,
  isSubscribedTo,
  subscriptionsOfChannel,
} from './facts.ts'
import { type PodcastDetails, podcastDetailNames, readPodcastDetails } from './podcast-details.ts'

const PodcastDetailEnum = builder.enumType('PodcastDetail', {
  description: 'Something that a podcast tells directories about itself.',
  values: {
    CATEGORY: { value: 'category', description: 'Its category.' },
    SUBCATEGORY: { value: 'subcategory', description: 'Its subcategory.' },
    LANGUAGE: { value: 'language', description: 'Its language.' },
    COPYRIGHT: { value: 'copyright', description: 'Whose it is.' },
    OWNER_NAME: { value: 'ownerName', description: 'Who is behind it.' },
    OWNER_EMAIL: { value: 'ownerEmail', description: 'How they can be reached.' },
    IS_EXPLICIT: { value: 'isExplicit', description: 'Whether it is meant for adults.' },
  } as const,
})

const Podcast = builder.objectRef<PodcastDetails>('Podcast').implement({
  description: 'What a podcast tells directories about itself.',
  fields: (t) => ({
    category: t.exposeString('category', {
      nullable: true,
      description: 'Its category at Apple Podcasts, as `Arts`.',
    }),
    subcategory: t.exposeString('subcategory', {
      nullable: true,
      description: 'A part of the category, as `Books`.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'Code of its language, as `en`.' }),
    copyright: t.exposeString('copyright', { nullable: true, description: 'Whose it is.' }),
    ownerName: t.exposeString('ownerName', { nullable: true, description: 'Who is behind it.' }),
    ownerEmail: t.exposeString('ownerEmail', { nullable: true, description: 'How they can be reached.' }),
    isExplicit: t.exposeBoolean('isExplicit', {
      nullable: true,
      description: 'Whether it is meant for adults; null when nothing was said.',
    }),
    given: t.field({
      type: [PodcastDetailEnum],
      description: 'The details that were given at all, be it as null; the others were left out.',
      resolve: (details) => podcastDetailNames.filter((name) => details[name] !== undefined),
    }),
  }),
})

/** Where an artist publishes, for others to subscribe to. What needs the catalogue's types is in `channel-fields.ts`. */
export const Channel = builder.prismaNode('Channel', {
  id: { field: 'uuid' },
  nullable: true,
  findUnique: async (uuid, context) => {
    requireScope(context, 'read:libraries')
    await requireChannels(context)
    return byUuid(uuid)
  },
  description: 'Where an artist publishes, for others to subscribe to.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', {
      description: 'Number of the channel, by which the legacy API names it in albums and tracks.',
    }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the channel in the legacy API.' }),
    actor: t.field({
      type: Actor,
      description: 'Whom subscribers follow.',
      resolve: (channel, _args, context) => actorOfChannel(context, channel),
    }),
    owner: t.field({
      type: Actor,
      nullable: true,
      description: 'Whose it is; the pod itself for feeds from elsewhere.',
      resolve: ({ attributedToId }, _args, context) => actorRow(context, attributedToId),
    }),
    isExternal: t.boolean({
      description:
        'Whether it stands for a feed from elsewhere. Its actor is then none that can be talked with.',
      resolve: async (channel, _args, context) =>
        isExternalActor(await actorOfChannel(context, channel), context.pod.config.hostname),
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its page, for people.',
      resolve: async (channel, _args, context) => {
        const { origin, hostname } = context.pod.config
        const { url, domainName, preferredUsername } = await actorOfChannel(context, channel)
        return url ?? (domainName === hostname ? `${origin}/channels/${preferredUsername}` : null)
      },
    }),
    rssUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its feed, for podcast programs.',
      resolve: async (channel, _args, context) => {
        if (channel.rssUrl) return channel.rssUrl
        const { origin, hostname } = context.pod.config
        const { domainName, preferredUsername } = await actorOfChannel(context, channel)
        return domainName === hostname ? `${origin}/api/v1/channels/${preferredUsername}/rss` : null
      },
    }),
    podcast: t.field({
      type: Podcast,
      nullable: true,
      description: 'What directories are told; null for channels that are no podcasts.',
      resolve: async (channel, _args, context) =>
        (await isPodcast(context, channel)) ? readPodcastDetails(channel.metadata) : null,
    }),
    metadata: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'Free-form data that the owner stored with a channel that is no podcast; null for podcasts.',
      resolve: async (channel, _args, context) =>
        (await isPodcast(context, channel)) ? null : channel.metadata,
    }),
    downloadsCount: t.int({
      description: 'How often its tracks were downloaded or streamed.',
      resolve: ({ id }, _args, context) => downloadsOfChannel(context, id),
    }),
    subscriptionsCount: t.int({
      description: 'How many follow it, here and elsewhere.',
      resolve: ({ id }, _args, context) => subscriptionsOfChannel(context, id),
    }),
    isSubscribed: t.boolean({
      description: 'Whether the caller is subscribed to it.',
      resolve: ({ id }, _args, context) => isSubscribedTo(context, id),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
  }),
})

export const ChannelConnection = builder.connectionObject({
  type: Channel,
  name: 'ChannelConnection',
  description: 'A list of channels.',
})

import type { Prisma } from '../../../generated/prisma/client.ts'
import { type ContentType, renderContent } from '../../../platform/text/content.ts'
import type { Pod } from '../../../pod.ts'
import { publicKeyPem } from '../http-signature.ts'
import { documentDate } from './dates.ts'
import { hashtags, imageDocument } from './shared-parts.ts'

/** What the document of an actor is made of. */
export const actorParts = {
  summary: true,
  attachmentIcon: true,
  channel: {
    include: {
      attributedTo: { select: { fid: true } },
      artist: {
        include: {
          description: true,
          attachmentCover: true,
          artistTags: { include: { tag: { select: { name: true } } } },
        },
      },
    },
  },
} satisfies Prisma.ActorInclude
export type ActorRow = Prisma.ActorGetPayload<{ include: typeof actorParts }>

const types: Record<ActorRow['type'], string> = {
  PERSON: 'Person',
  TOMBSTONE: 'Tombstone',
  APPLICATION: 'Application',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  SERVICE: 'Service',
}

/** The word of ActivityPub for what stands behind an actor. */
export const actorTypeWord = (type: ActorRow['type']): string => types[type]

/** Where people see an actor. */
export const actorPage = ({ config }: Pod, { channel, preferredUsername }: ActorRow): string =>
  `${config.origin}/${channel ? 'channels/' : '@'}${preferredUsername}`

/** An actor for other pods. */
export function actorDocument(pod: Pod, actor: ActorRow) {
  const { channel } = actor
  const summary = channel ? channel.artist.description : actor.summary
  const isGone = actor.type === 'TOMBSTONE'
  return {
    id: actor.fid,
    outbox: actor.outboxUrl,
    inbox: actor.inboxUrl,
    preferredUsername: actor.preferredUsername,
    type: types[actor.type],
    ...(actor.name === null || isGone ? {} : { name: actor.name }),
    ...(actor.followersUrl === null ? {} : { followers: actor.followersUrl }),
    ...(actor.followingUrl === null ? {} : { following: actor.followingUrl }),
    manuallyApprovesFollowers: actor.manuallyApprovesFollowers ?? false,
    ...(summary?.text && !isGone
      ? { summary: renderContent(summary.text, summary.contentType as ContentType) }
      : {}),
    url: [
      { type: 'Link', href: actorPage(pod, actor), mediaType: 'text/html' },
      ...(channel ? [feedLink(pod, actor)] : []),
    ],
    published: documentDate(actor.createdAt),
    icon: imageDocument(pod, channel ? channel.artist.attachmentCover : actor.attachmentIcon),
    ...(actor.publicKey === null
      ? {}
      : {
          publicKey: {
            owner: actor.fid,
            publicKeyPem: publicKeyPem(actor.publicKey),
            id: `${actor.fid}#main-key`,
          },
        }),
    endpoints: { sharedInbox: actor.sharedInboxUrl },
    ...(channel
      ? {
          attributedTo: channel.attributedTo.fid,
          // a channel is there to be found; accounts are not asked whether they want to be
          discoverable: true,
          category: channel.artist.contentCategory.toLowerCase(),
          tag: hashtags(channel.artist.artistTags),
        }
      : {}),
  }
}

const feedLink = ({ config }: Pod, { preferredUsername }: ActorRow) => ({
  type: 'Link',
  href: `${config.origin}/api/v1/channels/${preferredUsername}/rss`,
  mediaType: 'application/rss+xml',
})

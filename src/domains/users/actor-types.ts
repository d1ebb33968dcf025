import { ActorType } from '../../generated/prisma/client.ts'
import { attachmentRow } from '../attachments/rows.ts'
import { Attachment } from '../attachments/types.ts'
import { contentRow } from '../content/rows.ts'
import { Content } from '../content/types.ts'
import { builder } from '../../schema/builder.ts'
import { Federated } from '../../schema/interfaces.ts'
import { findActor } from './actor-lookup.ts'

/** What stands behind an actor. */
export const ActorKind = builder.enumType(ActorType, {
  name: 'ActorKind',
  description: 'What stands behind an actor, in the words of ActivityPub.',
})

/** Somebody that pods know: accounts and channels, here and elsewhere. */
export const Actor = builder.prismaNode('Actor', {
  id: { field: 'id' },
  interfaces: [Federated],
  description: 'Somebody that pods know: accounts and channels, here and elsewhere.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the actor in the legacy API.' }),
    handle: t.string({
      description: 'How it is addressed: `alice@pod.example`.',
      resolve: ({ preferredUsername, domainName }) => `${preferredUsername}@${domainName}`,
    }),
    username: t.exposeString('preferredUsername', { description: 'The part of the handle before the `@`.' }),
    domain: t.exposeString('domainName', {
      description: 'The pod it comes from, with its port when it has one.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The name it goes by.' }),
    kind: t.expose('type', { type: ActorKind, description: 'What stands behind it.' }),
    inboxUrl: t.expose('inboxUrl', {
      type: 'URL',
      nullable: true,
      description: 'Where other pods send what is meant for it alone.',
    }),
    outboxUrl: t.expose('outboxUrl', {
      type: 'URL',
      nullable: true,
      description: 'Where other pods read what it did.',
    }),
    sharedInboxUrl: t.expose('sharedInboxUrl', {
      type: 'URL',
      nullable: true,
      description: 'Where its pod takes what is meant for several of its actors.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Its page, for people.' }),
    summary: t.field({
      type: Content,
      nullable: true,
      description: 'What it says of itself.',
      resolve: ({ summaryId }, _args, context) => contentRow(context, summaryId),
    }),
    avatar: t.field({
      type: Attachment,
      nullable: true,
      description: 'Its picture.',
      resolve: ({ attachmentIconId }, _args, context) => attachmentRow(context, attachmentIconId),
    }),
    approvesFollowers: t.boolean({
      description: 'Whether it decides on each follower itself.',
      resolve: ({ manuallyApprovesFollowers }) => manuallyApprovesFollowers ?? false,
    }),
    lastFetchedAt: t.expose('lastFetchedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its pod was last asked about it.',
    }),
  }),
})

builder.queryField('actor', (t) =>
  t.field({
    type: Actor,
    nullable: true,
    description: 'Somebody by their handle, in any case; null when nobody here is known by it.',
    args: {
      handle: t.arg.string({
        required: true,
        description: 'As `alice@pod.example`; `alice` alone is one of this pod.',
      }),
    },
    resolve: (_root, { handle }, context) => findActor(context, handle),
  }),
)

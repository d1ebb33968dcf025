import { z } from 'zod'
import type { Actor, ActorType, Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import {
  address,
  first,
  isObject,
  links,
  optionalAddress,
  optionalImage,
  optionalText,
  tagNames,
  text,
  typeIn,
} from './reading.ts'

/** A document of another pod is not there, cannot be had or does not hold what it should. */
export class UnusableDocumentError extends Error {
  override name = 'UnusableDocumentError'
}

const actorTypes: Record<string, ActorType> = {
  Person: 'PERSON',
  Tombstone: 'TOMBSTONE',
  Application: 'APPLICATION',
  Group: 'GROUP',
  Organization: 'ORGANIZATION',
  Service: 'SERVICE',
}

/** Whether a word of ActivityPub is one for actors. */
export const isActorType = (word: string): boolean => Object.hasOwn(actorTypes, word)

const schema = z.object({
  id: address(),
  preferredUsername: text(200),
  name: optionalText(200),
  summary: optionalText(5000),
  inbox: address(),
  outbox: optionalAddress(),
  followers: optionalAddress(),
  following: optionalAddress(),
  url: links(),
  icon: optionalImage(),
  tag: tagNames(),
  category: optionalText(20),
  attributedTo: optionalAddress(),
  manuallyApprovesFollowers: z
    .unknown()
    .optional()
    .transform((value) => first(value) === true),
  endpoints: z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      return isObject(single) ? optionalAddress().parse(single.sharedInbox) : null
    }),
  publicKey: z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      const pem = isObject(single) ? first(single.publicKeyPem) : null
      return typeof pem === 'string' && pem.length < 10_000 ? pem : null
    }),
})

/** What the document of an actor says. */
export interface ActorDocument extends z.infer<typeof schema> {
  type: ActorType
}

/** Reads the document of an actor; throws UnusableDocumentError. */
export function readActor(document: unknown): ActorDocument {
  const word = typeIn(document) ?? ''
  const parsed = schema.safeParse(document)
  if (!parsed.success || !isActorType(word))
    throw new UnusableDocumentError('This is not the document of an actor.')
  return { ...parsed.data, type: actorTypes[word] as ActorType }
}

/** Keeps what the document of an actor says. Fails with a unique violation when another one has its name. */
export async function saveActor(pod: Pod, document: ActorDocument): Promise<Actor> {
  const domainName = new URL(document.id).host
  const data = {
    type: document.type,
    preferredUsername: document.preferredUsername,
    name: document.name,
    url: document.url.find(({ mediaType }) => mediaType === null || mediaType === 'text/html')?.href ?? null,
    inboxUrl: document.inbox,
    outboxUrl: document.outbox,
    followersUrl: document.followers,
    followingUrl: document.following,
    sharedInboxUrl: document.endpoints,
    manuallyApprovesFollowers: document.manuallyApprovesFollowers,
    publicKey: document.publicKey,
    lastFetchedAt: new Date(),
  }
  return pod.prisma.$transaction(async (tx) => {
    await tx.domain.createMany({ data: { name: domainName }, skipDuplicates: true })
    // two who keep the same actor must not both write its texts, not even when it is new
    await tx.$queryRaw`SELECT FROM domain WHERE name = ${domainName} FOR NO KEY UPDATE`
    const before = await tx.actor.findUnique({
      where: { fid: document.id },
      select: { summaryId: true, attachmentIcon: true },
    })
    const summaryId = await keepContent(tx, before?.summaryId ?? null, document.summary)
    const attachmentIconId = await keepPicture(tx, before?.attachmentIcon ?? null, document.icon)
    const parts = { ...data, summaryId, attachmentIconId }
    return tx.actor.upsert({
      where: { fid: document.id },
      create: { fid: document.id, domainName, ...parts },
      update: parts,
    })
  })
}

/** Writes a text of another pod, which is HTML, in the place of another; gives its key. */
export async function keepContent(
  tx: Prisma.TransactionClient,
  oldId: number | null,
  html: string | null,
): Promise<number | null> {
  if (html === null) {
    if (oldId !== null) await tx.content.delete({ where: { id: oldId } })
    return null
  }
  const data = { text: html, contentType: 'text/html' }
  const { id } =
    oldId === null
      ? await tx.content.create({ data })
      : await tx.content.update({ where: { id: oldId }, data })
  return id
}

/** Notes a picture of another pod; the same address is the same picture. Gives its key. */
export async function keepPicture(
  tx: Prisma.TransactionClient,
  old: { id: number; url: string | null } | null,
  picture: { url: string; mediaType: string | null } | null,
): Promise<number | null> {
  if (picture === null) return null
  if (old?.url === picture.url) return old.id
  const { id } = await tx.attachment.create({
    data: { url: picture.url, mimetype: picture.mediaType },
    select: { id: true },
  })
  return id
}

import { z } from 'zod'
import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Actor, Library, PrivacyLevel } from '../../generated/prisma/client.ts'
import { RemoteRequestError, UnexpectedStatusError } from '../../platform/http/errors.ts'
import { UnreadableJsonError } from '../../platform/http/foreign-json.ts'
import type { Pod } from '../../pod.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { readDocument } from './json-ld.ts'
import { isOwnAddress, isWelcome, policyOn, sameHost, UnwelcomeAddressError } from './policies.ts'
import {
  address,
  addressesIn,
  isAddress,
  optionalAddress,
  optionalText,
  text,
  typeIn,
  wholeNumber,
} from './reading.ts'
import { actorAt } from './actor-fetching.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { getSigned, type Signer } from './signed-requests.ts'
import { everybody } from './vocabulary.ts'

const schema = z.object({
  id: address(),
  name: text(100),
  summary: optionalText(5000),
  totalItems: wholeNumber(),
  first: address(),
  last: address(),
  followers: address(),
  actor: optionalAddress(),
  attributedTo: optionalAddress(),
  audience: z.unknown().optional(),
})

/** What the document of a library says. */
export interface LibraryDocument {
  fid: string
  ownerFid: string
  name: string
  description: string | null
  privacyLevel: PrivacyLevel
  uploadsCount: number
  followersUrl: string
  /** Address of its first page. */
  firstPage: string
}

/** Reads the document of a library; throws UnusableDocumentError. One that does not say for whom it is, is private. */
export function readLibrary(document: unknown): LibraryDocument {
  const parsed = schema.safeParse(document)
  const ownerFid = parsed.data?.attributedTo ?? parsed.data?.actor
  if (!parsed.success || !ownerFid || !['Library', 'Collection'].includes(typeIn(document) ?? '')) {
    throw new UnusableDocumentError('This is not the document of a library.')
  }
  const { id, name, summary, totalItems, followers, audience } = parsed.data
  if (!sameHost(id, ownerFid)) throw new UnusableDocumentError('The library is not of the pod of its owner.')
  return {
    fid: id,
    ownerFid,
    name,
    description: summary,
    privacyLevel: addressesIn(audience).includes(everybody) ? 'EVERYONE' : 'ME',
    uploadsCount: totalItems,
    followersUrl: followers,
    firstPage: parsed.data.first,
  }
}

/** Gets a document in the name of a local actor. Throws RemoteRequestError and UnusableDocumentError. */
export async function readSigned(pod: Pod, url: string, signer: Signer): Promise<unknown> {
  const answer = await getSigned(pod, url, signer)
  if (!answer.ok) {
    answer.body.destroy()
    throw new UnexpectedStatusError(answer.status, new URL(url).host)
  }
  try {
    return readDocument(await answer.text())
  } catch (error) {
    if (error instanceof UnreadableJsonError) throw new UnusableDocumentError(error.message, { cause: error })
    throw error
  }
}

/**
 * Reads a library from its pod, in the name of a local actor. A document of another library does not count: it would be
 * one pod's word about what is another's. Throws RemoteRequestError and UnusableDocumentError.
 */
export async function fetchLibrary(pod: Pod, fid: string, signer: Signer): Promise<LibraryDocument> {
  const document = readLibrary(await readSigned(pod, fid, signer))
  if (document.fid !== fid) throw new UnusableDocumentError('The document is that of another library.')
  return document
}

/** Keeps what the document of a library says; its owner is made known first. Throws UnusableDocumentError. */
export async function saveLibrary(pod: Pod, document: LibraryDocument): Promise<Library> {
  if (isOwnAddress(pod, document.fid)) throw new UnusableDocumentError('There is no such library here.')
  const verdict = await policyOn(pod, [document.fid, document.ownerFid])
  if (verdict.isBlocked || verdict.rejectsMedia) throw new UnwelcomeAddressError('The library is blocked.')
  const owner = await actorAt(pod, document.ownerFid)
  const { fid, name, description, privacyLevel, uploadsCount, followersUrl } = document
  const data = { name, description, privacyLevel, uploadsCount, followersUrl }
  const known = await pod.prisma.library.findUnique({ where: { fid }, select: { actorId: true } })
  if (known && known.actorId !== owner.id) throw new UnusableDocumentError('The library has another owner.')
  return pod.prisma.library.upsert({
    where: { fid },
    create: { fid, actorId: owner.id, ...data },
    update: data,
  })
}

/** Makes a library of another pod known, by its address. A known one is not asked for again. */
export async function findRemoteLibrary(context: Context, fid: string): Promise<Library> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  if (!isAddress(fid)) throw ValidationError.of('uri', 'Enter a valid URL.')
  const known = await pod.prisma.library.findFirst({ where: { fid, channel: null } })
  if (known) return known
  if (!(await isWelcome(pod, fid))) {
    throw ValidationError.whole('This domain/account is blocked on your instance.')
  }
  const signer = await pod.prisma.actor.findUniqueOrThrow({ where: { id: actorId } })
  return saveLibrary(pod, await lookUp(pod, fid, signer)).catch(refuseUnusable)
}

async function lookUp(pod: Pod, fid: string, signer: Actor): Promise<LibraryDocument> {
  try {
    return await fetchLibrary(pod, fid, signer)
  } catch (error) {
    const isUnwelcome = error instanceof UnwelcomeAddressError
    if (error instanceof RemoteRequestError && !isUnwelcome) {
      throw ValidationError.whole(`Error while fetching the library: ${error.message}`)
    }
    return refuseUnusable(error)
  }
}

function refuseUnusable(error: unknown): never {
  if (error instanceof UnwelcomeAddressError) {
    throw ValidationError.whole('This domain/account is blocked on your instance.')
  }
  if (error instanceof UnusableDocumentError) {
    throw ValidationError.whole(`Invalid data in remote library: ${error.message}`)
  }
  throw error
}

import type { Actor, Fetch } from '../../generated/prisma/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import {
  RefusedAddressError,
  RefusedUrlError,
  RemoteRequestError,
  TimeoutError,
  TooLargeError,
  TooManyRedirectsError,
} from '../../platform/http/errors.ts'
import type { RemoteResponse } from '../../platform/http/fetch.ts'
import { UnreadableJsonError } from '../../platform/http/foreign-json.ts'
import type { Pod } from '../../pod.ts'
import { fetchActor, keepActor } from './actor-fetching.ts'
import { lockCatalogue } from './catalogue-rows.ts'
import { readOutbox } from './channel-outboxes.ts'
import { type MusicDocument, readAudio, readEpisode, readMusic } from './music-reading.ts'
import { readDocument } from './json-ld.ts'
import { withOriginals } from './music-origins.ts'
import { isOwnAddress, isWelcome, mediaTypes, policyOn, sameHost, UnwelcomeAddressError } from './policies.ts'
import { addressesIn, addressIn, isAddress, isObject, typeIn, typeIri } from './reading.ts'
import { isActorType, readActor, UnusableDocumentError } from './remote-actors.ts'
import { saveAudio } from './remote-audio.ts'
import { attributionsOf, placeMusic, updateMusic } from './remote-catalogue.ts'
import { saveEpisode } from './remote-channels.ts'
import { fetchLibrary, readLibrary, saveLibrary } from './remote-libraries.ts'
import { getSigned } from './signed-requests.ts'
import type { JsonObject } from './vocabulary.ts'
import { actorAddress } from './webfinger-lookup.ts'

/** What a look-up found: the column of its key. */
type Found = Partial<
  Record<
    'artistId' | 'albumId' | 'trackId' | 'uploadId' | 'libraryId' | 'channelId' | 'objectActorId',
    number
  >
>

/** How a look-up ended without an object. */
class FetchOutcome extends Error {
  readonly status: 'ERRORED' | 'SKIPPED'
  readonly detail: Prisma.InputJsonObject

  constructor(status: 'ERRORED' | 'SKIPPED', detail: Prisma.InputJsonObject) {
    super(JSON.stringify(detail))
    this.status = status
    this.detail = detail
  }
}

const failed = (code: string, more: Prisma.InputJsonObject = {}) =>
  new FetchOutcome('ERRORED', { error_code: code, ...more })

/** Carries out a look-up and notes what came of it. Safe to run again: one that is over is left alone. */
export async function performFetch(pod: Pod, fetchId: number): Promise<void> {
  const fetch = await pod.prisma.fetch.findUnique({ where: { id: fetchId }, include: { actor: true } })
  if (!fetch || fetch.status !== 'PENDING') return
  const end = (data: Prisma.FetchUncheckedUpdateInput) =>
    pod.prisma.fetch.update({ where: { id: fetchId }, data: { ...data, fetchedAt: new Date() } })
  try {
    const { url, found } = await find(pod, fetch)
    await end({ status: 'FINISHED', url, ...found })
  } catch (error) {
    const { status, detail } = outcomeOf(pod, error)
    await end({ status, detail })
  }
}

function outcomeOf(pod: Pod, error: unknown): FetchOutcome {
  if (error instanceof FetchOutcome) return error
  const message = error instanceof Error ? error.message : ''
  if (error instanceof UnwelcomeAddressError) return blocked()
  if (error instanceof TimeoutError) return failed('timeout', { message })
  const isRefused = [RefusedAddressError, RefusedUrlError, TooLargeError, TooManyRedirectsError].some(
    (kind) => error instanceof kind,
  )
  if (isRefused) return failed('request', { message })
  if (error instanceof RemoteRequestError) return failed('connection', { message })
  if (error instanceof UnusableDocumentError)
    return failed('validation', { validation_errors: { detail: [message] } })
  pod.log.error({ err: error }, 'a look-up failed')
  return failed('unhandled')
}

async function find(
  pod: Pod,
  { url, actor }: Fetch & { actor: Actor },
): Promise<{ url: string; found: Found }> {
  if (!isAddress(url)) {
    const address = await actorAddress(pod, url).catch((error: Error) => {
      throw failed('webfinger', { message: error.message })
    })
    return { url, found: await findAt(pod, address, actor) }
  }
  return { url, found: await findAt(pod, url, actor) }
}

async function findAt(pod: Pod, url: string, signer: Actor): Promise<Found> {
  await requireWelcome(pod, url)
  const { document, from } = await documentAt(pod, url, signer)
  const id = addressIn(document)
  if (id === null) throw failed('validation', { validation_errors: { id: ['This field is required.'] } })
  if (!sameHost(id, from)) throw failed('validation', { validation_errors: { id: ['Invalid id'] } })
  await requireWelcome(pod, id)
  return save(pod, document, id, signer)
}

const blocked = () => failed('blocked', { message: 'Blocked by MRF' })

async function requireWelcome(pod: Pod, uri: string): Promise<void> {
  if (!(await isWelcome(pod, uri))) throw blocked()
}

/** Gets the document at an address, or the one that the page there names. */
async function documentAt(
  pod: Pod,
  url: string,
  signer: Actor,
  { mayBePage = true } = {},
): Promise<{ document: unknown; from: string }> {
  const answer = await getSigned(pod, url, signer)
  const body = await answer.text()
  if (!answer.ok) throw failed('http', { status_code: answer.status, message: body.slice(0, 500) })
  const alternate = mayBePage ? alternateOf(answer, body) : null
  if (alternate) {
    await requireWelcome(pod, alternate)
    return documentAt(pod, alternate, signer, { mayBePage: false })
  }
  try {
    return { document: readDocument(body), from: answer.url }
  } catch (error) {
    if (error instanceof UnreadableJsonError) throw failed('invalid_json')
    throw error
  }
}

/** The address of the document that a page shows. */
function alternateOf({ headers, url }: RemoteResponse, html: string): string | null {
  if (!headers.get('content-type')?.startsWith('text/html')) return null
  for (const [tag] of html.matchAll(/<link\b[^>]*>/gi)) {
    const attribute = (name: string) => new RegExp(`\\b${name}=["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1]
    if (attribute('rel') !== 'alternate' || attribute('type') !== 'application/activity+json') continue
    return URL.parse(attribute('href') ?? '', url)?.href ?? null
  }
  return null
}

async function save(pod: Pod, document: unknown, id: string, signer: Actor): Promise<Found> {
  if (!isObject(document)) throw failed('invalid_jsonld')
  const word = typeIn(document)
  if (word === null) throw failed('missing_jsonld_type')
  if (mediaTypes.has(word) && (await policyOn(pod, [id, ...ownersIn(document)])).rejectsMedia) throw blocked()
  if (isOwnAddress(pod, id))
    throw failed('validation', { validation_errors: { id: ['Cannot fetch a local object'] } })
  if (word === 'Library') return { libraryId: (await saveLibrary(pod, readLibrary(document))).id }
  if (word === 'Audio') return saveUpload(pod, document, signer)
  if (isActorType(word) && word !== 'Tombstone') return saveAccount(pod, document)
  const music = readMusic(document)
  if (music) return saveMusic(pod, music)
  if (['Artist', 'Album', 'Track'].includes(word))
    throw new UnusableDocumentError('The document is incomplete.')
  throw new FetchOutcome('SKIPPED', { reason: 'unhandled_type', type: typeIri(word) })
}

/** Whom a document says that it is of. */
const ownersIn = ({ attributedTo, actor }: JsonObject): string[] => [
  ...addressesIn(attributedTo),
  ...addressesIn(actor),
]

async function saveUpload(pod: Pod, document: unknown, signer: Actor): Promise<Found> {
  const audio = readAudio(document)
  if (audio) {
    const known = await pod.prisma.library.findUnique({ where: { fid: audio.library } })
    const library = known ?? (await saveLibrary(pod, await fetchLibrary(pod, audio.library, signer)))
    return { uploadId: (await saveAudio(pod, audio, library, null)).id }
  }
  const episode = readEpisode(document)
  if (!episode) throw new UnusableDocumentError('The audio is not described as it should be.')
  const actor = await fetchActor(pod, episode.attributedTo)
  return { uploadId: (await saveEpisode(pod, episode, actor, null)).id }
}

async function saveAccount(pod: Pod, document: unknown): Promise<Found> {
  const actor = await keepActor(pod, readActor(document))
  const channel = await pod.prisma.channel.findUnique({ where: { actorId: actor.id }, select: { id: true } })
  if (!channel) return { objectActorId: actor.id }
  await readOutbox(pod, actor)
  return { channelId: channel.id }
}

async function saveMusic(pod: Pod, document: MusicDocument): Promise<Found> {
  const music = await withOriginals(pod, document)
  const attributions = await attributionsOf(pod, music)
  return pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    const writer = { pod, tx, attributions, activityId: null }
    const id = await placeMusic(writer, music)
    const fid = music.document.id
    // what was found by its MusicBrainz id may be somebody else's
    const isItself = await hasAddress(tx, music.kind, id, fid)
    if (isItself) await updateMusic(writer, music, id)
    return { [`${music.kind}Id`]: id } as Found
  })
}

async function hasAddress(
  tx: Prisma.TransactionClient,
  kind: MusicDocument['kind'],
  id: number,
  fid: string,
): Promise<boolean> {
  const where = { id, fid }
  switch (kind) {
    case 'artist':
      return (await tx.artist.count({ where })) === 1
    case 'album':
      return (await tx.album.count({ where })) === 1
    case 'track':
      return (await tx.track.count({ where })) === 1
  }
}

import { z } from 'zod'
import { type JsonObject, namespaces } from './vocabulary.ts'

/**
 * Reading the documents of other pods, once they are in the terms of this one (see json-ld.ts). Single values may be
 * lists, and objects may be only named.
 */

/** Whether a value is an object of JSON. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value, or the first of a list. */
export const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value)

/** A value as a list. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value]

/** A web address that other pods may name. */
export const isAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > 500) return false
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
}

/** The address of an object that is written out or only named; null when there is none. */
export function addressIn(value: unknown): string | null {
  const single = first(value)
  const id = isObject(single) ? first(single.id) : single
  return isAddress(id) ? id : null
}

/** The addresses of several objects. */
export const addressesIn = (value: unknown): string[] =>
  listOf(value).flatMap((each) => addressIn(each) ?? [])

/** The word for what an object is; null when it does not say. */
export function typeIn(document: unknown): string | null {
  if (!isObject(document)) return null
  const type = first(document.type)
  return typeof type === 'string' && type.length <= 100 ? type : null
}

const ownTypes = new Set(['Album', 'Artist', 'Library', 'Track'])

/** The IRI of what an object is. */
export const typeIri = (word: string): string =>
  /^https?:/.test(word) ? word : `${ownTypes.has(word) ? namespaces.fw : namespaces.as}${word}`

/** A field that names an object. */
export const address = () =>
  z
    .unknown()
    .optional()
    .transform((value, context): string => {
      const found = addressIn(value)
      if (found !== null) return found
      context.addIssue('An address is expected.')
      return z.NEVER
    })

/** A field that may name an object. */
export const optionalAddress = () => z.unknown().optional().transform(addressIn)

/** The beginning of a text, with no half of a character at its end: no database keeps one. */
function beginning(value: string, most: number): string {
  const kept = value.trim().slice(0, most)
  return kept.isWellFormed() ? kept : kept.slice(0, -1)
}

/** Text of at most so many characters; longer ones are cut. */
export const text = (most: number) =>
  z
    .preprocess(
      first,
      z.string().transform((value) => beginning(value, most)),
    )
    .pipe(z.string().min(1))

/** Text that may be missing; blank text counts as none. */
export const optionalText = (most: number) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      return typeof single === 'string' && single.trim() !== '' ? beginning(single, most) : null
    })

const largest = 2 ** 31 - 1

/** A whole number of 32 bits that is not negative. */
export const wholeNumber = () => z.preprocess(first, z.number().int().min(0).max(largest))

/** A whole number that may be missing; what cannot be one counts as none. */
export const optionalNumber = () =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      return typeof single === 'number' && Number.isInteger(single) && single >= 0 && single <= largest
        ? single
        : null
    })

/** A point in time that may be missing. */
export const optionalDate = () =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      const date = typeof single === 'string' ? new Date(single) : null
      const isReasonable = date !== null && date.getFullYear() > 0 && date.getFullYear() < 10_000
      return isReasonable ? date : null
    })

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A MusicBrainz id that may be missing. */
export const optionalUuid = () =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      return typeof single === 'string' && uuidPattern.test(single) ? single.toLowerCase() : null
    })

/** A media type without its parameters; null for what is none. It is told to browsers as it is. */
function mediaTypeIn(value: unknown): string | null {
  const single = first(value)
  const [, type] =
    typeof single === 'string' ? (/^([a-z]+\/[a-z0-9.+-]{1,80})(?:;|$)/i.exec(single.trim()) ?? []) : []
  return type?.toLowerCase() ?? null
}

/** A link of an object. */
export interface Link {
  href: string
  mediaType: string | null
  bitrate: number | null
  size: number | null
}

/** The links of an object, in whichever of the usual forms they are written. */
export const links = () =>
  z
    .unknown()
    .optional()
    .transform((value): Link[] =>
      listOf(value).flatMap((each) => {
        const href = addressIn(isObject(each) ? (each.href ?? each.url) : each)
        if (href === null) return []
        const facts = isObject(each) ? each : {}
        return {
          href,
          mediaType: mediaTypeIn(facts.mediaType),
          bitrate: optionalNumber().parse(facts.bitrate),
          size: optionalNumber().parse(facts.size),
        }
      }),
    )

/** A picture that may be missing. */
export const optionalImage = () =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const [link] = links().parse(value)
      return link ? { url: link.href, mediaType: link.mediaType } : null
    })

/** The names of hashtags, without `#`. */
export const tagNames = () =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      listOf(value).flatMap((each) => {
        const name = isObject(each) ? first(each.name) : each
        if (typeof name !== 'string') return []
        const word = name.replace(/^#/, '').trim()
        return /^[\p{L}\p{M}\p{N}_]{1,100}$/u.test(word) ? word : []
      }),
    )

import { z } from 'zod'
import type { FieldError } from '../../../errors.ts'
import { readMbid } from './mbid.ts'
import type { TrackMetadata } from './track-metadata.ts'

/** What an uploader sets instead of a file's own tags. A value of null means that there is none. */
export interface ForcedValues {
  title?: string
  /** Markdown. */
  description?: string | null
  mbid?: string | null
  copyright?: string | null
  position?: number | null
  tags?: string[]
  /** Code of a licence. */
  license?: string | null
  /** UUID of a picture of the uploader. */
  cover?: string | null
  /** Key of an album whose artist belongs to the uploader. */
  album?: number | null
}

const required = 'This field is required.'
const notNull = 'This field may not be null.'

const missing = (issue: { input: unknown }) =>
  issue.input === undefined ? required : issue.input === null ? notNull : undefined

const text = (most: number) =>
  z
    .union([z.string(), z.number().transform(String)], {
      error: (issue) => missing(issue) ?? 'Not a valid string.',
    })
    .transform((value) => value.trim())
    .pipe(z.string().max(most, { error: `Ensure this field has no more than ${most} characters.` }))

const wholeNumber = (least: number) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\s*-?\d+\s*$/)
          .transform(Number),
      ],
      {
        error: (issue) => missing(issue) ?? 'A valid integer is required.',
      },
    )
    .pipe(
      z
        .int({ error: 'A valid integer is required.' })
        .min(least, { error: `Ensure this value is greater than or equal to ${least}.` })
        .max(2 ** 31 - 1, { error: `Ensure this value is less than or equal to ${2 ** 31 - 1}.` }),
    )

const uuid = (message: (value: unknown) => string) =>
  z.unknown().transform((value, context) => {
    const { mbid } = readMbid(typeof value === 'string' ? value : undefined)
    if (mbid) return mbid
    context.addIssue(message(value))
    return z.NEVER
  })

const tagName = /^[\p{L}\p{N}_]+$/u

const tags = (most: number) =>
  z
    .array(
      z.unknown().transform((value, context) => {
        if (typeof value === 'string' && tagName.test(value) && value.length <= 100) return value
        context.addIssue(`Invalid tag "${String(value)}"`)
        return z.NEVER
      }),
      {
        error: (issue) =>
          missing(issue) ?? `Expected a list of items but got type "${typeNameOf(issue.input)}".`,
      },
    )
    .max(most, { error: `Ensure this field has no more than ${most} elements.` })

function typeNameOf(value: unknown): string {
  if (typeof value === 'string') return 'str'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  if (typeof value === 'boolean') return 'bool'
  return Array.isArray(value) ? 'list' : 'dict'
}

const schemaOf = (tagsMaximum: number) =>
  z.object({
    title: text(500).refine((value) => value !== '', { error: 'This field may not be blank.' }),
    description: text(5000).nullable().optional(),
    mbid: uuid(() => 'Must be a valid UUID.')
      .nullable()
      .optional(),
    copyright: text(500).nullable().optional(),
    position: wholeNumber(1).nullable().optional(),
    tags: tags(tagsMaximum).optional(),
    license: text(100).nullable().optional(),
    cover: uuid((value) => `“${String(value)}” is not a valid UUID.`)
      .nullable()
      .optional(),
    album: wholeNumber(0).nullable().optional(),
  })

/** Either values to force, or what is wrong with what was sent; references are not looked up here. */
export type ForcedValuesResult = { values: ForcedValues } | { errors: FieldError[] }

/** Reads the object that an uploader sent. Unknown keys are passed over. */
export function readForcedValues(value: unknown, tagsMaximum: number): ForcedValuesResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `Invalid data. Expected a dictionary, but got ${value === null ? 'NoneType' : typeNameOf(value)}.`
    return { errors: [{ path: ['non_field_errors'], message }] }
  }
  const parsed = schemaOf(tagsMaximum).safeParse(value)
  if (parsed.success) return { values: parsed.data }
  return { errors: parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })) }
}

/** Keys that the pod keeps for itself: a user who set them could hang a file on any track. */
const internalKeys = new Set(['funkwhale'])

/** What an uploader sent, as it is stored: everything but the pod's own keys. */
export const withoutInternalKeys = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !internalKeys.has(key)))

/** The metadata of a file with the forced values in their place. */
export function withForcedValues(metadata: TrackMetadata, forced: ForcedValues): TrackMetadata {
  return {
    ...metadata,
    title: forced.title ?? metadata.title,
    mbid: forced.mbid === undefined ? metadata.mbid : forced.mbid,
    copyright: forced.copyright === undefined ? metadata.copyright : forced.copyright,
    position: forced.position === undefined ? metadata.position : forced.position,
    description: forced.description === undefined ? metadata.description : forced.description || null,
    tags: forced.tags ?? metadata.tags,
  }
}

import { z } from 'zod'
import { type FieldError, ValidationError } from '../../errors.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { ContentType } from '../../platform/text/content.ts'
import { distinctTags, tagMistake } from '../music/tagging.ts'

/** What can be edited. */
export type EditKind = 'artist' | 'album' | 'track'

/** A description as an edit holds it. */
export interface EditedText {
  text: string | null
  contentType: ContentType
}

/** Wanted or former values; what an edit leaves alone is missing. */
export interface EditValues {
  name?: string | null
  title?: string | null
  /** A day: `2019-03-01`. */
  releaseDate?: string | null
  position?: number | null
  copyright?: string | null
  /** Code of a licence. */
  license?: string | null
  tags?: string[] | null
  description?: EditedText | null
  /** Uuid of a picture. */
  cover?: string | null
}

/** The wanted values of an edit, checked. */
export type Changes = {
  [Field in keyof EditValues]: Field extends 'name' | 'title' | 'tags' | 'description' | 'cover'
    ? NonNullable<EditValues[Field]>
    : EditValues[Field]
}

const longestText = 500
const longestDescription = 5000

const notNull = 'This field may not be null.'

const filledText = z
  .string({ error: notNull })
  .trim()
  .min(1, 'This field may not be blank.')
  .max(longestText, `Ensure this field has no more than ${longestText} characters.`)

const tag = z.string().superRefine((name, context) => {
  const mistake = tagMistake(name)
  if (mistake) context.addIssue(mistake)
})

const shared = {
  tags: z.array(tag, { error: notNull }).optional(),
  description: z
    .object(
      {
        text: z
          .string()
          .max(longestDescription, `Ensure this field has no more than ${longestDescription} characters.`)
          .nullable(),
        contentType: z.enum(['text/markdown', 'text/plain', 'text/html']),
      },
      { error: notNull },
    )
    .optional(),
  cover: z.string({ error: notNull }).optional(),
}

/** What can be changed of each kind; other fields are passed over. */
const schemas = {
  artist: z.object({ name: filledText.optional(), ...shared }),
  album: z.object({ title: filledText.optional(), releaseDate: z.string().nullable().optional(), ...shared }),
  track: z.object({
    title: filledText.optional(),
    position: z.number().min(0, 'Ensure this value is greater than or equal to 0.').nullable().optional(),
    copyright: z
      .string()
      .trim()
      .max(longestText, `Ensure this field has no more than ${longestText} characters.`)
      .nullable()
      .optional(),
    license: z.string().nullable().optional(),
    ...shared,
  }),
} satisfies Record<EditKind, z.ZodType>

/**
 * Checks the wanted values of an edit by themselves: whether a licence or picture exists is not asked here. Throws
 * ValidationError, also when nothing is left to change.
 */
export function checkChanges(
  kind: EditKind,
  values: EditValues,
  { mostTags }: { mostTags: number },
): Changes {
  const parsed = schemas[kind].safeParse(values)
  if (!parsed.success) throw new ValidationError(parsed.error.issues.map(mistakeOf))
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
  if (given.length === 0) throw ValidationError.whole('You must update at least one field')
  const changes: Changes = Object.fromEntries(given)
  return changes.tags ? { ...changes, tags: distinctTags(changes.tags, mostTags) } : changes
}

const mistakeOf = ({ path, message }: z.core.$ZodIssue): FieldError => ({ path: path.map(String), message })

const storedContent = z.object({
  text: z.string().nullable(),
  content_type: z.enum(['text/markdown', 'text/plain', 'text/html']),
})

/** How the database keeps wanted values: with the names that pods taken over have there. */
export function writePayload({ releaseDate, description, ...rest }: Changes): Prisma.InputJsonObject {
  return {
    ...rest,
    ...(releaseDate === undefined ? {} : { release_date: releaseDate }),
    ...(description
      ? { description: { text: description.text, content_type: description.contentType } }
      : {}),
  }
}

const payloadSchema = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  release_date: z.string().nullable().optional(),
  position: z.number().nullable().optional(),
  copyright: z.string().nullable().optional(),
  license: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
  description: storedContent.nullable().optional(),
  cover: z.string().nullable().optional(),
})

/** Reads wanted values from the database. */
export function readPayload(stored: unknown): EditValues {
  const { release_date: releaseDate, description, ...rest } = payloadSchema.parse(stored)
  return compact({ ...rest, releaseDate, description: readContent(description) })
}

/** How the database keeps former values: plain ones wrapped, licences with their name. */
export function writePreviousState({
  releaseDate,
  description,
  license,
  tags,
  cover,
  ...plain
}: EditValues): Prisma.InputJsonObject {
  const state: Record<string, Prisma.InputJsonValue | null> = {}
  for (const [name, value] of Object.entries({ ...plain, release_date: releaseDate })) {
    if (value !== undefined) state[name] = { value }
  }
  if (license !== undefined) {
    state.license =
      license === null ? { value: null } : { value: license, repr: `License object (${license})` }
  }
  if (tags) state.tags = tags
  if (cover !== undefined) state.cover = cover
  if (description !== undefined) {
    state.description = description && { text: description.text, content_type: description.contentType }
  }
  return state
}

const wrapped = <Value extends z.ZodType>(value: Value) => z.object({ value: value.nullable() }).optional()

const previousStateSchema = z.object({
  name: wrapped(z.string()),
  title: wrapped(z.string()),
  release_date: wrapped(z.string()),
  position: wrapped(z.number()),
  copyright: wrapped(z.string()),
  license: wrapped(z.string()),
  tags: z.array(z.string()).optional(),
  description: storedContent.nullable().optional(),
  cover: z.string().nullable().optional(),
})

/** Reads former values from the database. */
export function readPreviousState(stored: unknown): EditValues {
  const state = previousStateSchema.parse(stored)
  return compact({
    name: state.name?.value,
    title: state.title?.value,
    releaseDate: state.release_date?.value,
    position: state.position?.value,
    copyright: state.copyright?.value,
    license: state.license?.value,
    tags: state.tags,
    description: readContent(state.description),
    cover: state.cover,
  })
}

const readContent = (
  content: z.infer<typeof storedContent> | null | undefined,
): EditedText | null | undefined => content && { text: content.text, contentType: content.content_type }

const compact = (values: EditValues): EditValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

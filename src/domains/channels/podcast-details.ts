import { z } from 'zod'
import type { FieldError } from '../../errors.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { podcastCategories } from './podcast-categories.ts'
import { podcastLanguages } from './podcast-languages.ts'

/** What a podcast tells directories about itself. A detail may be left out, or be null when there is none. */
export interface PodcastDetails {
  /** One of `podcastCategories`. */
  category?: string | null
  /** One of the category's own. */
  subcategory?: string | null
  /** Code of one of `podcastLanguages`. */
  language?: string | null
  copyright?: string | null
  ownerName?: string | null
  ownerEmail?: string | null
  isExplicit?: boolean | null
}

export type PodcastDetail = keyof PodcastDetails

/** How the details are called where they are stored, as pods always did. */
const storedNames = {
  category: 'itunes_category',
  subcategory: 'itunes_subcategory',
  language: 'language',
  copyright: 'copyright',
  ownerName: 'owner_name',
  ownerEmail: 'owner_email',
  isExplicit: 'explicit',
} as const satisfies Record<PodcastDetail, string>

/** Every detail, in the order of forms. */
export const podcastDetailNames = Object.keys(storedNames) as PodcastDetail[]

const required = 'This field is required.'
const longest = 255

const line = z
  .string()
  .trim()
  .max(longest, { error: `Ensure this field has no more than ${longest} characters.` })
  .nullable()
  .optional()

const oneOf = (choices: Readonly<Record<string, unknown>>) =>
  z.string({ error: required }).refine((word) => Object.hasOwn(choices, word), {
    error: ({ input }) => `"${String(input)}" is not a valid choice.`,
  })

const details = z.object({
  category: oneOf(podcastCategories),
  subcategory: z.string().nullable().optional(),
  language: oneOf(podcastLanguages),
  copyright: line,
  ownerName: line,
  ownerEmail: z.email({ error: 'Enter a valid email address.' }).nullable().optional(),
  isExplicit: z.boolean().nullable().optional(),
})

/** Checks the details of a podcast: what is to be stored, or every mistake with paths below `podcast`. */
export function checkPodcastDetails(
  sent: PodcastDetails,
): { stored: Prisma.InputJsonObject } | { mistakes: FieldError[] } {
  const { success, data, error } = details.safeParse(sent)
  if (!success) {
    const mistakes = error.issues.map(({ path, message }) => ({
      path: ['podcast', ...path.map(String)],
      message,
    }))
    return { mistakes }
  }
  const { category, subcategory } = data
  if (subcategory && !podcastCategories[category]?.includes(subcategory)) {
    const message = `"${subcategory}" is not a valid subcategory for "${category}"`
    return { mistakes: [{ path: ['podcast'], message }] }
  }
  return { stored: storedPodcastDetails(data) }
}

/** Details as they are stored: without those that were left out. */
export const storedPodcastDetails = (given: PodcastDetails): Prisma.InputJsonObject =>
  Object.fromEntries(
    podcastDetailNames.flatMap((name) =>
      given[name] === undefined ? [] : [[storedNames[name], given[name]]],
    ),
  )

/** Reads stored details. What is of a wrong type, as old pods may have it, is taken for left out. */
export function readPodcastDetails(stored: Prisma.JsonValue): PodcastDetails {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  return Object.fromEntries(
    podcastDetailNames.flatMap((name) => {
      const value = stored[storedNames[name]]
      const type = name === 'isExplicit' ? 'boolean' : 'string'
      return value === null || typeof value === type ? [[name, value]] : []
    }),
  )
}

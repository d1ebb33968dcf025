import { z } from 'zod'
import { boolean, choice, content, readFields, reference, text, texts } from '../../conventions/fields.ts'
import { type Failure, mistakesOf } from '../../operation.ts'

const categories = { podcast: 'PODCAST', music: 'MUSIC', other: 'OTHER' } as const

const fields = {
  name: text({ most: 200 }),
  description: content().nullable(),
  tags: texts(),
  content_category: choice(categories),
}

const optionalFields = {
  metadata: z.record(z.string(), z.unknown(), { error: 'Invalid data. Expected a dictionary.' }).nullish(),
  cover: reference().nullish(),
}

/** The fields of a podcast's metadata by their names in the schema. */
const podcastNames = {
  category: 'itunes_category',
  subcategory: 'itunes_subcategory',
  language: 'language',
  copyright: 'copyright',
  ownerName: 'owner_name',
  ownerEmail: 'owner_email',
  isExplicit: 'explicit',
} as const

const podcastFields = {
  itunes_category: text({ trim: false }).nullish(),
  itunes_subcategory: text({ trim: false }).nullish(),
  language: text({ trim: false }).nullish(),
  copyright: text({ blank: true }).nullish(),
  owner_name: text({ blank: true }).nullish(),
  owner_email: text({ blank: true }).nullish(),
  explicit: boolean().optional(),
}

/** What a new channel is made of, as the schema takes it. */
export function readNewChannel(body: Record<string, unknown>) {
  const read = readFields(body, { ...fields, username: text({ most: 200 }), ...optionalFields })
  return {
    ...schemaInput(read),
    name: read.name,
    username: read.username,
    contentCategory: read.content_category,
  }
}

/** What is changed in a channel, as the schema takes it. */
export function readChannelChanges(body: Record<string, unknown>, { isWhole }: { isWhole: boolean }) {
  const read = readFields(body, { ...(isWhole ? fields : optional(fields)), ...optionalFields })
  const { metadata: _metadata, ...input } = schemaInput(read)
  return input
}

const optional = ({ name, description, tags, content_category: category }: typeof fields) => ({
  name: name.optional(),
  description: description.optional(),
  tags: tags.optional(),
  content_category: category.optional(),
})

interface ReadFields {
  name?: string
  description?: z.output<typeof fields.description>
  tags?: string[]
  content_category?: (typeof categories)[keyof typeof categories]
  metadata?: Record<string, unknown> | null
  cover?: string | null
}

function schemaInput({
  name,
  description,
  tags,
  content_category: contentCategory,
  metadata,
  cover,
}: ReadFields) {
  return {
    name,
    description,
    tags,
    contentCategory,
    cover,
    podcast:
      contentCategory === 'PODCAST' || (contentCategory === undefined && metadata)
        ? readPodcast(metadata ?? {})
        : undefined,
    metadata: metadata ?? undefined,
  }
}

/** The metadata of a podcast as the schema takes them; unknown ones are left out. Mistakes are told by their names. */
function readPodcast(metadata: Record<string, unknown>) {
  const read = readFields(metadata, podcastFields)
  return Object.fromEntries(
    Object.entries(podcastNames).map(([name, legacyName]) => [name, read[legacyName]]),
  ) as { [Name in keyof typeof podcastNames]: (typeof read)[(typeof podcastNames)[Name]] }
}

/** The refusal of a channel: mistakes in the metadata of a podcast are told without saying that they are in it. */
export const refusedChannel = ({ fieldErrors = [], ...failure }: Failure) => ({
  status: 400,
  body: mistakesOf(
    {
      ...failure,
      fieldErrors: fieldErrors.map(({ path: [field, ...inner], message }) => ({
        path: field === undefined ? [] : field === 'podcast' ? inner : [field, ...inner],
        message,
      })),
    },
    podcastNames,
  ),
})

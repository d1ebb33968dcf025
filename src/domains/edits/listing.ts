import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import {
  addressDomainFilter,
  booleanFilter,
  integerFilter,
  nothing,
  tokenize,
  tokenSearch,
} from '../search/token-search.ts'
import type { EditKind } from './changes.ts'

/** How far an edit is decided on. */
export type EditDecision = 'WAITING' | 'APPROVED' | 'REJECTED'

/** Which edits are listed; what is not given does not matter. */
export interface EditCriteria {
  decision?: EditDecision | null
  isApplied?: boolean | null
  query?: string | null
}

const decisions = {
  WAITING: Prisma.sql`edit.is_approved IS NULL`,
  APPROVED: Prisma.sql`edit.is_approved`,
  REJECTED: Prisma.sql`NOT edit.is_approved`,
} satisfies Record<EditDecision, Prisma.Sql>

const columns = {
  artist: Prisma.sql`edit.artist_id`,
  album: Prisma.sql`edit.album_id`,
  track: Prisma.sql`edit.track_id`,
} satisfies Record<EditKind, Prisma.Sql>

const isKind = (word: string): word is EditKind => Object.hasOwn(columns, word)

/** Edits of everything, the latest first unless `oldestFirst` is set. Any account may see them. */
export function editListing(
  context: Context,
  criteria: EditCriteria | null | undefined,
  { oldestFirst = false }: { oldestFirst?: boolean } = {},
): Listing {
  requireViewerWith(context, 'read:edits')
  return listing(
    criteria,
    [Prisma.sql`num_nonnulls(edit.artist_id, edit.album_id, edit.track_id) = 1`],
    oldestFirst,
  )
}

/** Edits of single objects, to be narrowed with `belongsTo`; the latest first. Whoever may read the catalogue may see them. */
export function editsWithin(context: Context, criteria: EditCriteria | null | undefined): Listing {
  requireScope(context, 'read:edits')
  return listing(criteria, [], false)
}

/** Which edits belong to an object of a kind: a condition on `parent.id`. */
export const belongsTo = (kind: EditKind): Prisma.Sql => Prisma.sql`${columns[kind]} = parent.id`

function listing(
  criteria: EditCriteria | null | undefined,
  where: Prisma.Sql[],
  oldestFirst: boolean,
): Listing {
  const { decision, isApplied, query } = criteria ?? {}
  return {
    from: Prisma.sql`edit`,
    key: Prisma.sql`edit.id`,
    where: [
      ...where,
      ...(decision ? [decisions[decision]] : []),
      ...(isApplied == null ? [] : [Prisma.sql`coalesce(edit.is_applied, false) = ${isApplied}`]),
      ...(query ? search(query) : []),
    ],
    orderBy: [oldestFirst ? Prisma.sql`edit.created_at ASC` : Prisma.sql`edit.created_at DESC`],
  }
}

/** The search language of edits: words of the summary, and `domain:`, `is_approved:`, `is_applied:`, `target:`. */
function search(query: string): Prisma.Sql[] {
  return tokenSearch(query, {
    texts: {
      summary: Prisma.sql`edit.summary`,
      fid: Prisma.sql`edit.fid`,
      type: Prisma.sql`edit.type::text`,
    },
    filters: {
      domain: addressDomainFilter(Prisma.sql`edit.fid`),
      is_approved: approvalFilter,
      is_applied: booleanFilter(Prisma.sql`coalesce(edit.is_applied, false)`),
      target: targetFilter,
    },
  })
}

function approvalFilter(value: string): Prisma.Sql {
  if (value === 'none' || value === 'null') return decisions.WAITING
  return booleanFilter(Prisma.sql`edit.is_approved`)(value)
}

/** `track`, or one of them: `"track 12"`. */
function targetFilter(value: string): Prisma.Sql {
  const [kind = '', id] = tokenize(value).map((token) => token.value)
  if (!isKind(kind)) return nothing
  if (id === undefined) return Prisma.sql`${columns[kind]} IS NOT NULL`
  return integerFilter((key) => Prisma.sql`${columns[kind]} = ${key}`)(id)
}

import { z } from 'zod'
import type { RestRequest } from '../route.ts'
import { readFields, text } from './fields.ts'
import { isUuid, Query } from './query.ts'
import { type Answer, Refusal, invalid, ok } from './refusal.ts'

/** What the body of an `action/` route asks for. */
export interface BatchAction<Filter> {
  action: string
  /** Identifiers as they were sent; `null` stands for all. */
  objects: unknown[] | null
  filter: Filter
}

/** An action of a route, and whether it may be applied to all objects at once. */
export interface ActionRule {
  allowsAll?: boolean
}

/**
 * Reads the body of an `action/` route: the name of an action, identifiers of objects or `"all"`, and filters as the
 * list of the same resource takes them.
 */
export function readBatchAction<Filter>(
  request: RestRequest,
  rules: Record<string, ActionRule>,
  filterOf: (query: Query) => Filter,
): BatchAction<Filter> {
  const { action, objects, filters } = readFields(request.body(), {
    action: text().refine((name) => Object.hasOwn(rules, name), {
      error: ({ input }) =>
        `${String(input)} is not a valid action. Pick one of ${Object.keys(rules).join(', ')}.`,
    }),
    objects: z.unknown().superRefine((value, context) => {
      if (value === undefined) context.addIssue('This field is required.')
      else if (value !== 'all' && !Array.isArray(value)) {
        context.addIssue(
          `${String(value)} is not a valid value for objects. You must provide either a list of identifiers or the string "all".`,
        )
      }
    }),
    filters: z
      .record(z.string(), z.unknown(), {
        error: ({ input }) =>
          `Expected a dictionary of items but got type "${typeof input === 'string' ? 'str' : typeof input}".`,
      })
      .optional(),
  })
  if (objects === 'all' && !rules[action]?.allowsAll) {
    throw invalid({ non_field_errors: ['You cannot apply this action on all objects'] })
  }
  return {
    action,
    objects: objects === 'all' ? null : (objects as unknown[]),
    filter: readFilter(filters ?? {}, filterOf),
  }
}

function readFilter<Filter>(filters: Record<string, unknown>, filterOf: (query: Query) => Filter): Filter {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  )
  try {
    return filterOf(new Query(new URLSearchParams(pairs)))
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(invalidFilters)
    throw error
  }
}

/** Keys among the identifiers of an action; others name nothing. */
export const keysAmong = (objects: unknown[]): number[] =>
  objects.map(Number).filter((key) => Number.isInteger(key) && key > 0 && key < 2 ** 31)

/** UUIDs among the identifiers of an action. */
export const uuidsAmong = (objects: unknown[]): string[] =>
  objects.flatMap((value) => (typeof value === 'string' && isUuid(value) ? value.toLowerCase() : []))

const invalidFilters: Answer = { status: 400, body: { non_field_errors: ['Invalid filters'] } }

/** How the failures of a batch are answered. Only its filters can be wrong in themselves. */
export const batchFailures = {
  ValidationError: () => invalidFilters,
  NotFoundError: (): Answer => ({
    status: 400,
    body: { non_field_errors: ['No object matching your request'] },
  }),
}

/** The answer of an action: how many objects it was applied to. */
export const acted = (action: string, updated: number): Answer => ok({ updated, action, result: null })

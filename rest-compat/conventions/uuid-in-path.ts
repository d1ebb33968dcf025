import type { RestRequest } from '../route.ts'
import { isUuid } from './query.ts'
import { notFound } from './refusal.ts'

/** The UUID in a path; what cannot be one is not found. */
export function uuidInPath({ parameters }: RestRequest, name = 'uuid'): string {
  const text = parameters[name] ?? ''
  if (!isUuid(text)) throw notFound()
  return text.toLowerCase()
}

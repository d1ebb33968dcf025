import type { RestRequest } from '../route.ts'
import { isUuid } from './query.ts'
import { notFound } from './refusal.ts'

/** The UUID in the path of a request, in lower case with hyphens; what cannot be one is not found. */
export function uuidInPath({ parameters }: RestRequest, name = 'uuid'): string {
  const text = parameters[name] ?? ''
  if (!isUuid(text)) throw notFound()
  return text
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

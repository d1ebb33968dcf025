import type { RestRequest } from '../route.ts'
import { notFound } from './refusal.ts'

/** The integer key in the path of a request; what cannot be one is not found. */
export function keyInPath({ parameters }: RestRequest, name = 'id'): number {
  const text = parameters[name] ?? ''
  const key = Number(text)
  if (!/^\d+$/.test(text) || key > 2 ** 31 - 1) throw notFound()
  return key
}

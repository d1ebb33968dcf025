import { notFound } from '../../conventions/refusal.ts'
import type { RestRequest } from '../../route.ts'

/** The integer key in a path; what cannot be one is not found. */
export function keyOf({ parameters }: RestRequest): number {
  const { id = '' } = parameters
  if (!/^\d{1,10}$/.test(id) || Number(id) > 2 ** 31 - 1) throw notFound()
  return Number(id)
}

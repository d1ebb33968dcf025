import type { Request } from 'express'
import { notFound, refuse } from './refusal.ts'

/** Refuses what cannot be answered with JSON: another `?format=`, or an `Accept` without it. */
export function requireJson(request: Request, contentTypes: readonly string[] = ['application/json']): void {
  const format = request.query.format
  if (format !== undefined && format !== 'json') throw notFound()
  if (format === 'json') return
  if (!request.accepts([...contentTypes])) throw refuse(406, 'Could not satisfy the request Accept header.')
}

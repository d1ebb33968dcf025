import type { Request, Response } from 'express'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { setSessionCookies } from '../session-cookies.ts'

/** The request and its answer, which Express hands to Yoga and Yoga puts into the context. */
interface Door {
  req: Request
  res: Response
}

/** Turns sessions that an operation opened or closed into cookies of its answer. */
export function sessionCookies(): Plugin<Context & Door> {
  return {
    onExecute({ args }) {
      const context = args.contextValue
      return { onExecuteDone: () => setSessionCookies(context.req, context.res, context) }
    },
  }
}

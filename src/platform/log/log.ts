import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import { redact } from './redact.ts'
import { formatForTerminal } from './terminal.ts'

export type { Logger }

/** How much is logged, where to and in which form. */
export type LogOptions = {
  /** Least important level written. */
  level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Lines for a person instead of JSON. Default: when standard output is a terminal. */
  pretty?: boolean
  /** Where lines go. Default: standard output. */
  destination?: DestinationStream
}

/** Pino leaves what is bound to a child logger to its own list of names. */
const boundSecrets = {
  paths: [
    'authorization',
    'cookie',
    'password',
    'token',
    'accessToken',
    'refreshToken',
    'secret',
    'clientSecret',
  ],
  censor: '[redacted]',
}

/** Creates the log of this process: one line an event, values that look like secrets masked. */
export function createLog({
  level,
  pretty = process.stdout.isTTY,
  destination = process.stdout,
}: LogOptions): Logger {
  const stream = pretty
    ? { write: (line: string) => destination.write(formatForTerminal(line)) }
    : destination
  return pino({ level, base: null, formatters: { log: redact }, redact: boundSecrets }, stream)
}

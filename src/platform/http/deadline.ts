import { TimeoutError } from './errors.ts'

/** A time limit that aborts its signal with a TimeoutError. */
export type Deadline = {
  /** Aborts when the time is over, or when the caller's own signal does. */
  signal: AbortSignal
  /** Starts the time anew. */
  restart(): void
  /** Stops the clock; the signal will not abort by time any more. */
  clear(): void
}

/** Starts a deadline of `milliseconds` for a request to `host`, joined with the caller's signal. */
export function startDeadline(milliseconds: number, host: string, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(`${host} did not answer within ${milliseconds} ms`)),
    milliseconds,
  )
  timer.unref()
  return {
    signal: callerSignal ? AbortSignal.any([controller.signal, callerSignal]) : controller.signal,
    restart: () => void timer.refresh(),
    clear: () => clearTimeout(timer),
  }
}

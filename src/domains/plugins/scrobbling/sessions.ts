import { createHash } from 'node:crypto'
import type { Pod } from '../../../pod.ts'

/** Sessions with a service, kept in memory by pod and credentials. */
export interface Sessions<Session> {
  /** The session of these credentials, opened when there is none. */
  of(pod: Pod, credentials: readonly string[], open: () => Promise<Session>): Promise<Session>
  /** Gives up a session that the service does not know any more. */
  forget(pod: Pod, credentials: readonly string[]): void
}

const most = 1000

/** Makes a place for the sessions with one service. The longest kept makes room when there are too many. */
export function createSessions<Session>(): Sessions<Session> {
  const kept = new WeakMap<Pod, Map<string, Promise<Session>>>()
  return {
    of(pod, credentials, open) {
      const sessions = kept.get(pod) ?? new Map<string, Promise<Session>>()
      kept.set(pod, sessions)
      const key = keyOf(credentials)
      const known = sessions.get(key)
      if (known) return known
      const [longest] = sessions.keys()
      if (sessions.size >= most && longest !== undefined) sessions.delete(longest)
      const session = open()
      sessions.set(key, session)
      // a session that could not be opened must not be remembered
      session.catch(() => sessions.delete(key))
      return session
    },
    forget: (pod, credentials) => void kept.get(pod)?.delete(keyOf(credentials)),
  }
}

/** Passwords are not kept, not even as keys. */
const keyOf = (credentials: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(credentials)).digest('base64')

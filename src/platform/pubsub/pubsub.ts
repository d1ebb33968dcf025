import { EventEmitter } from 'node:events'
import type { Logger } from '../log/log.ts'
import { createMailbox } from './mailbox.ts'

/**
 * Tells subscribers what happens. `Channels` maps channel names (template literals are fine, as
 * `inbox:${number}`) to what is said there; messages must survive JSON.
 */
export type PubSub<Channels extends object> = {
  /** Tells all current subscribers, on every node when Redis is used. Nobody listening is no error. */
  publish<Name extends keyof Channels & string>(channel: Name, message: Channels[Name]): Promise<void>
  /** Listens from this moment until the signal aborts or the iteration is left. */
  subscribe<Name extends keyof Channels & string>(
    channel: Name,
    options?: { signal?: AbortSignal },
  ): AsyncIterableIterator<Channels[Name]>
  /** Ends all subscriptions and connections. */
  close(): Promise<void>
}

/** Where messages travel. */
export type PubSubOptions = {
  /** Redis to reach other nodes; without it messages stay in this process. */
  redisUrl?: string
  /** Names the pod, since others may use the same Redis. */
  owner?: string
  log: Logger
}

/** What carries messages between nodes; the local emitter is served by it. */
export type Carrier = {
  send(channel: string, message: unknown): Promise<void>
  /** Called with the first subscriber of a channel, and when the last one left. */
  follow(channel: string): void
  leave(channel: string): void
  close(): Promise<void>
}

/** Messages a slow subscriber may leave unread before it loses the oldest. */
const capacity = 1000

/** Creates publish and subscribe: in this process, or over Redis when a URL is given. */
export async function createPubSub<Channels extends object>(
  options: PubSubOptions,
): Promise<PubSub<Channels>> {
  const emitter = new EventEmitter().setMaxListeners(0)
  const carrier = await createCarrier(options, emitter)
  const open = new Set<() => void>()

  return {
    publish: (channel, message) => carrier.send(channel, message),
    subscribe<Name extends keyof Channels & string>(
      channel: Name,
      { signal }: { signal?: AbortSignal } = {},
    ) {
      const mailbox = createMailbox<Channels[Name]>(capacity, () => {
        emitter.off(channel, mailbox.put)
        signal?.removeEventListener('abort', mailbox.end)
        open.delete(mailbox.end)
        if (emitter.listenerCount(channel) === 0) carrier.leave(channel)
      })
      if (emitter.listenerCount(channel) === 0) carrier.follow(channel)
      emitter.on(channel, mailbox.put)
      open.add(mailbox.end)
      if (signal?.aborted) mailbox.end()
      else signal?.addEventListener('abort', mailbox.end)
      return mailbox
    },
    async close() {
      for (const end of open) end()
      await carrier.close()
    },
  }
}

async function createCarrier(
  { redisUrl, owner = 'pod', log }: PubSubOptions,
  emitter: EventEmitter,
): Promise<Carrier> {
  if (!redisUrl) return createLocalCarrier(emitter)
  // only pods that have a Redis load its driver
  const { createRedisCarrier } = await import('./redis-carrier.ts')
  return createRedisCarrier(redisUrl, `${owner}:`, emitter, log)
}

function createLocalCarrier(emitter: EventEmitter): Carrier {
  return {
    send: async (channel, message) => void emitter.emit(channel, message),
    follow: () => undefined,
    leave: () => undefined,
    close: async () => undefined,
  }
}

import { EventEmitter } from 'node:events'
import { Redis } from 'ioredis'
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
type Carrier = {
  send(channel: string, message: unknown): Promise<void>
  /** Called with the first subscriber of a channel, and when the last one left. */
  follow(channel: string): void
  leave(channel: string): void
  close(): Promise<void>
}

/** Messages a slow subscriber may leave unread before it loses the oldest. */
const capacity = 1000

/** Creates publish and subscribe: in this process, or over Redis when a URL is given. */
export function createPubSub<Channels extends object>(options: PubSubOptions): PubSub<Channels> {
  const emitter = new EventEmitter().setMaxListeners(0)
  const carrier = options.redisUrl
    ? createRedisCarrier(options.redisUrl, `${options.owner ?? 'pod'}:`, emitter, options.log)
    : createLocalCarrier(emitter)
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

function createLocalCarrier(emitter: EventEmitter): Carrier {
  return {
    send: async (channel, message) => void emitter.emit(channel, message),
    follow: () => undefined,
    leave: () => undefined,
    close: async () => undefined,
  }
}

function createRedisCarrier(url: string, prefix: string, emitter: EventEmitter, log: Logger): Carrier {
  const publisher = new Redis(url)
  const subscriber = new Redis(url)
  for (const connection of [publisher, subscriber]) {
    connection.on('error', (err: Error) => log.error({ err }, 'redis: connection error'))
  }
  subscriber.on('message', (channel: string, text: string) =>
    emitter.emit(channel.slice(prefix.length), JSON.parse(text)),
  )
  const report = (err: unknown) => log.error({ err }, 'redis: subscription failed')
  return {
    async send(channel, message) {
      await publisher.publish(prefix + channel, JSON.stringify(message))
    },
    follow: (channel) => void subscriber.subscribe(prefix + channel).catch(report),
    leave: (channel) => void subscriber.unsubscribe(prefix + channel).catch(report),
    async close() {
      publisher.disconnect()
      subscriber.disconnect()
    },
  }
}

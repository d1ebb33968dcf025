import type { EventEmitter } from 'node:events'
import { Redis } from 'ioredis'
import type { Logger } from '../log/log.ts'
import type { Carrier } from './pubsub.ts'

/** Carries messages between the nodes of a pod over Redis, in channels whose names begin with `prefix`. */
export function createRedisCarrier(url: string, prefix: string, emitter: EventEmitter, log: Logger): Carrier {
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

import { expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import { createMailbox } from './mailbox.ts'
import { createPubSub } from './pubsub.ts'

type Channels = { listened: { track: number }; [inbox: `inbox:${number}`]: string }

const create = () => createPubSub<Channels>({ log: createLog({ level: 'silent' }) })

test('every subscriber of a channel hears what is said after it came, in order', async () => {
  const pubsub = await create()
  await pubsub.publish('listened', { track: 0 })
  const [one, two] = [pubsub.subscribe('listened'), pubsub.subscribe('listened')]
  await pubsub.publish('listened', { track: 1 })
  await pubsub.publish('listened', { track: 2 })
  for (const subscription of [one, two]) {
    expect((await subscription.next()).value).toEqual({ track: 1 })
    expect((await subscription.next()).value).toEqual({ track: 2 })
  }
})

test('channels do not mix', async () => {
  const pubsub = await create()
  const alice = pubsub.subscribe('inbox:1')
  await pubsub.publish('inbox:2', 'for bob')
  await pubsub.publish('inbox:1', 'for alice')
  expect((await alice.next()).value).toBe('for alice')
})

test('a subscription ends by its signal, also while it waits', async () => {
  const pubsub = await create()
  const controller = new AbortController()
  const waiting = pubsub.subscribe('listened', { signal: controller.signal }).next()
  controller.abort()
  expect(await waiting).toEqual({ value: undefined, done: true })
  expect((await pubsub.subscribe('listened', { signal: controller.signal }).next()).done).toBe(true)
})

test('leaving the loop ends the subscription; closing ends all', async () => {
  const pubsub = await create()
  const left = pubsub.subscribe('listened')
  await pubsub.publish('listened', { track: 1 })
  for await (const message of left) {
    expect(message).toEqual({ track: 1 })
    break
  }
  await pubsub.publish('listened', { track: 2 })
  expect((await left.next()).done).toBe(true)
  const open = pubsub.subscribe('listened').next()
  await pubsub.close()
  expect((await open).done).toBe(true)
})

test('a slow subscriber loses the oldest messages instead of filling the memory', async () => {
  const mailbox = createMailbox<number>(2, () => undefined)
  for (const message of [1, 2, 3]) mailbox.put(message)
  mailbox.end()
  const read: number[] = []
  for await (const message of mailbox) read.push(message)
  expect(read).toEqual([2, 3])
})

import type { Context } from '../context.ts'

/**
 * Events of a subscription: messages of a channel, each looked at with the caller's rights when it comes.
 * `look` gives `null` for what the caller shall not hear. What the request's loaders have cached for one event is
 * forgotten at the next.
 *
 * The channel is left at once when the subscription ends, also while it waits: a generator would wait for one more
 * message first.
 */
export function eachAnew<Message, Event>(
  context: Context,
  messages: AsyncIterableIterator<Message>,
  look: (message: Message) => Promise<Event | null>,
): AsyncIterableIterator<Event> {
  return {
    async next() {
      for (;;) {
        const message = await messages.next()
        if (message.done) return { value: undefined, done: true }
        context.loaders.clear()
        const event = await look(message.value)
        if (event !== null) return { value: event, done: false }
      }
    },
    async return() {
      await messages.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

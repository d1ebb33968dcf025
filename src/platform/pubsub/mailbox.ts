/** Messages that wait for one subscriber, as an async iterable. */
export type Mailbox<Message> = AsyncIterableIterator<Message> & {
  /** Adds a message. When the subscriber is too slow, the oldest waiting message is lost. */
  put(message: Message): void
  /** Ends the iteration after what already waits. */
  end(): void
}

/** Creates a mailbox that keeps at most `capacity` unread messages. `onEnd` is called once, when it ends. */
export function createMailbox<Message>(capacity: number, onEnd: () => void): Mailbox<Message> {
  const unread: Message[] = []
  let ended = false
  let reader: ((result: IteratorResult<Message>) => void) | undefined

  function end(): void {
    if (ended) return
    ended = true
    reader?.({ value: undefined, done: true })
    onEnd()
  }

  return {
    put(message) {
      if (ended) return
      if (reader) {
        reader({ value: message, done: false })
        reader = undefined
        return
      }
      unread.push(message)
      if (unread.length > capacity) unread.shift()
    },
    end,
    async next() {
      if (unread.length > 0) return { value: unread.shift() as Message, done: false }
      if (ended) return { value: undefined, done: true }
      return new Promise((resolve) => (reader = resolve))
    },
    async return() {
      unread.length = 0
      end()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

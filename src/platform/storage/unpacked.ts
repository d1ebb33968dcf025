import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** The first bytes of a stream, and the whole of it. */
export interface Peeked {
  /** As many as were asked for, or more; less when the stream is shorter. */
  head: Buffer
  all: AsyncGenerator<Buffer>
}

/** Looks at the first bytes of a stream without taking them away. */
export async function peek(chunks: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (head.length < bytes) {
    const { value, done } = await iterator.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  async function* all(): AsyncGenerator<Buffer> {
    try {
      yield head
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}

const gzipMark = Buffer.from([0x1f, 0x8b])

/** Unpacks a stream when it is packed by gzip, and passes it on otherwise. Fails with the codes `Z_…` of node:zlib. */
export async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { head, all } = await peek(chunks, gzipMark.length)
  if (!head.subarray(0, gzipMark.length).equals(gzipMark)) return yield* all
  const gunzip = createGunzip()
  // the loop tells of it
  pipeline(all, gunzip).catch(() => undefined)
  yield* gunzip
}

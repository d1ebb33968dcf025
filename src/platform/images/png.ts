import { setImmediate as nextTurn } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { Deflate, Z_FILTERED } from 'pako'

/** Decoded pixels, 8 bits a sample, row by row without padding. */
export type Pixels = {
  width: number
  height: number
  /** 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA */
  channels: 1 | 2 | 3 | 4
  data: Uint8Array
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const COLOUR_TYPES = { 1: 0, 2: 4, 3: 2, 4: 6 } as const
/** Bytes of pixels that are encoded before others get their turn. */
const BYTES_PER_TURN = 512 * 1024

/**
 * Encodes a picture as PNG with nothing but its pixels, always to the same bytes.
 * zlib ports disagree on how to compress, and a picture's size is part of what clients see; so this one uses the
 * classic algorithm with the classic choice of row filters instead of what the platform happens to link.
 */
export async function encodePng({ width, height, channels, data }: Pixels): Promise<Buffer> {
  const stride = width * channels
  const deflate = new Deflate({ level: 6, memLevel: 9, strategy: Z_FILTERED, legacyHash: true })
  const rowsPerTurn = Math.max(1, Math.floor(BYTES_PER_TURN / stride))
  const filtered = new RowFilter(stride, channels)
  for (let row = 0; row < height; row += 1) {
    deflate.push(filtered.next(data.subarray(row * stride, (row + 1) * stride)), row === height - 1)
    if (row % rowsPerTurn === rowsPerTurn - 1) await nextTurn()
  }
  if (!(deflate.result instanceof Uint8Array))
    throw new Error(`The picture could not be compressed: ${deflate.msg}`)

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, COLOUR_TYPES[channels], 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflate.result),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const bytes = Buffer.alloc(body.length + 8)
  bytes.writeUInt32BE(data.length, 0)
  bytes.set(body, 4)
  bytes.writeUInt32BE(crc32(body), body.length + 4)
  return bytes
}

/** Filters rows one after the other, each with whichever of PNG's five filters leaves the least to code. */
class RowFilter {
  private readonly pixel: number
  private previous: Uint8Array
  /** One buffer a filter; the first byte names the filter. */
  private readonly candidates: Uint8Array[]

  constructor(stride: number, pixel: number) {
    this.pixel = pixel
    this.previous = new Uint8Array(stride)
    this.candidates = [0, 1, 2, 3, 4].map((type) => {
      const candidate = new Uint8Array(stride + 1)
      candidate[0] = type
      return candidate
    })
  }

  next(row: Uint8Array): Uint8Array {
    const { pixel, previous, candidates } = this
    const [none, sub, up, average, paeth] = candidates as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    const sums = [0, 0, 0, 0, 0] as [number, number, number, number, number]
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index] ?? 0
      const left = index < pixel ? 0 : (row[index - pixel] ?? 0)
      const above = previous[index] ?? 0
      const corner = index < pixel ? 0 : (previous[index - pixel] ?? 0)
      sums[0] += distance((none[index + 1] = value))
      sums[1] += distance((sub[index + 1] = (value - left) & 0xff))
      sums[2] += distance((up[index + 1] = (value - above) & 0xff))
      sums[3] += distance((average[index + 1] = (value - ((left + above) >> 1)) & 0xff))
      sums[4] += distance((paeth[index + 1] = (value - nearest(left, above, corner)) & 0xff))
    }
    this.previous = row
    // The compressor keeps what it is given: it gets a copy.
    return (candidates[sums.indexOf(Math.min(...sums))] ?? none).slice()
  }
}

function distance(difference: number): number {
  return difference < 128 ? difference : 256 - difference
}

/** Paeth's predictor: the neighbour nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

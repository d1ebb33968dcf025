import { readFile } from 'node:fs/promises'
import { fixture } from '../../library.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const uint32 = (number: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}
const frame = (id: string, content: Buffer) =>
  Buffer.concat([latin(id), uint32(content.length), Buffer.alloc(2), content])

/** Audio whose ID3 tags hold lyrics twice: plain, and with a time for each line. */
export async function sungAudio(lines: readonly { start: number; text: string }[]): Promise<Buffer> {
  const language = latin('\0eng')
  const plain = frame(
    'USLT',
    Buffer.concat([language, latin('\0'), latin(lines.map(({ text }) => text).join('\n'))]),
  )
  const timed = frame(
    'SYLT',
    Buffer.concat([
      language,
      // times are milliseconds; what follows are lyrics, without a description
      latin('\u0002\u0001\0'),
      ...lines.flatMap(({ start, text }) => [latin(`${text}\0`), uint32(start)]),
    ]),
  )
  const length = plain.length + timed.length
  // a length of four times seven bits
  const size = [21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f)
  const header = Buffer.concat([latin('ID3\u0003\0\0'), Buffer.from(size)])
  return Buffer.concat([header, plain, timed, await readFile(fixture('08-untagged.mp3'))])
}

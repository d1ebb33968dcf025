import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DumpError, readField, readPlainDump } from './plain-dump.ts'

const head = "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n"
const end = '--\n-- PostgreSQL database dump complete\n--\n\n'
const rows =
  'COPY public.music_track (id, "position", title) FROM stdin;\n1\t\\N\tÅ\n2\t7\ta\\tb\\\\N\n\\.\n\n'

/** A dump in chunks that end anywhere. */
async function* chunks(text: string | Buffer, size = 7) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Buffer) {
  const found: unknown[] = []
  for await (const part of readPlainDump(chunks(text))) {
    if (part.kind !== 'rows') found.push(part)
    else for await (const row of part.rows) found.push([part.table, part.columns, JSON.parse(row)])
  }
  return found
}

describe('the text format of COPY', () => {
  it('tells null, an empty text and the two characters apart', () => {
    expect([String.raw`\N`, '', String.raw`\\N`].map(readField)).toEqual([null, '', '\\N'])
  })

  it('takes escapes for what they stand for, once', () => {
    expect(readField(String.raw`a\tb\nc\rd\be\ff\vg\\h\\n`)).toBe('a\tb\nc\rd\be\ff\vg\\h\\n')
  })
})

describe('a plain dump', () => {
  it('gives rows and sequences, wherever its chunks end', async () => {
    const sequence =
      'ALTER SEQUENCE public.music_trackfile_id_seq OWNED BY public.music_upload.id;\n' +
      "SELECT pg_catalog.setval('public.music_trackfile_id_seq', 25, true);\n" +
      "SELECT pg_catalog.setval('public.unused_id_seq', 1, false);\n"
    const columns = ['id', 'position', 'title']
    const expected = [
      ['music_track', columns, ['1', null, 'Å']],
      ['music_track', columns, ['2', '7', 'a\tb\\N']],
      { kind: 'owner', sequence: 'music_trackfile_id_seq', table: 'music_upload' },
      { kind: 'sequence', name: 'music_trackfile_id_seq', value: '25' },
    ]
    expect(await read(head + rows + sequence + end)).toEqual(expected)
    expect(await read(gzipSync(head + rows + sequence + end))).toEqual(expected)
  })

  it('goes on behind rows that were not read', async () => {
    const tables: string[] = []
    for await (const part of readPlainDump(chunks(head + rows + rows.replace('track', 'album') + end))) {
      if (part.kind === 'rows') tables.push(part.table)
    }
    expect(tables).toEqual(['music_track', 'music_album'])
  })

  it.each([
    ['custom format', `PGDMP\u0001\u000e${'x'.repeat(100)}`, '--file=funkwhale.sql'],
    ['another file', 'Dear diary,', 'no dump'],
    ['nothing', '', 'no dump'],
    ['a dump without its end', head + rows, 'cut off'],
    ['a dump that ends between rows', head + rows.slice(0, -8), 'cut off'],
    ['a row without a column', head + rows.replace('\\N\t', '') + end, 'number of columns'],
    ['statements', `${head}INSERT INTO public.x VALUES (1);\n${end}`, '--inserts'],
    ['another encoding', head.replace('UTF8', 'LATIN1') + end, '--encoding=UTF8'],
    ['half of a packed file', gzipSync(head + rows + end).subarray(0, -20), 'cut off'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0x0a])]), 'UTF-8'],
  ])('refuses %s', async (_what, text, message) => {
    const failure: unknown = await read(text).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DumpError)
    expect(String(failure)).toContain(message)
  })
})

import { peek, unpacked } from '../storage/unpacked.ts'

/** A file is no dump of a database that can be read here, or is not whole. */
export class DumpError extends Error {
  override name = 'DumpError'
}

/** A part of a plain dump, as far as it is about rows. */
export type DumpPart =
  /** Rows of a table: each a JSON list of texts (or null), in the order of the columns. Read or passed over at once. */
  | { kind: 'rows'; table: string; columns: string[]; rows: AsyncIterable<string> }
  /** The last number that a sequence gave. */
  | { kind: 'sequence'; name: string; value: string }
  /** The table whose keys a sequence gives. */
  | { kind: 'owner'; sequence: string; table: string }

const howTo = 'Make a plain one: `pg_dump --no-owner --file=funkwhale.sql DATABASE` (gzip may pack it).'

/**
 * Reads what `pg_dump` writes as plain SQL, packed by gzip or not, as a stream. Only its rows and sequences are read, no
 * statement is run. Throws DumpError for other formats, and at the end when the dump's own last line is missing.
 */
export async function* readPlainDump(file: AsyncIterable<Buffer>): AsyncGenerator<DumpPart> {
  const lines = new Lines(textOf(file))
  let isWhole = false
  for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
    const part = partOf(line, lines)
    if (part) yield part
    if (part?.kind === 'rows') await passOver(part.rows)
    isWhole ||= line === '-- PostgreSQL database dump complete'
  }
  if (!isWhole) throw cutOff()
}

/** Reads what is left of some rows, which nobody wants. */
export async function passOver(rows: AsyncIterable<string>): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]()
  while (!(await iterator.next()).done) continue
}

const cutOff = (cause?: unknown) => new DumpError('The dump is cut off: its end is missing.', { cause })

function partOf(line: string, lines: Lines): DumpPart | null {
  const [, table, names] = /^COPY (\S+) \((.+)\) FROM stdin;$/.exec(line) ?? []
  if (table !== undefined && names !== undefined) {
    const columns = names.split(', ').map(nameOf)
    return { kind: 'rows', table: nameOf(table), columns, rows: rowsOf(table, columns.length, lines) }
  }
  const [, name, value] = /^SELECT pg_catalog\.setval\('(\S+)', (\d+), true\);$/.exec(line) ?? []
  if (name !== undefined && value !== undefined) return { kind: 'sequence', name: nameOf(name), value }
  const [, sequence, owner] = /^ALTER SEQUENCE (\S+) OWNED BY (\S+)\.\w+;$/.exec(line) ?? []
  if (sequence !== undefined && owner !== undefined) {
    return { kind: 'owner', sequence: nameOf(sequence), table: nameOf(owner) }
  }
  const encoding = /^SET client_encoding = '(.+)';$/.exec(line)?.[1]
  if (encoding !== undefined && encoding !== 'UTF8') {
    throw new DumpError(`The dump is written in ${encoding}. Make it with \`pg_dump --encoding=UTF8\`.`)
  }
  if (/^INSERT INTO \S+ (\(.+\) )?VALUES \(/.test(line)) {
    throw new DumpError('The dump holds rows as statements. Make it without --inserts and --column-inserts.')
  }
  return null
}

/** A name without quotes, and without the schema where all usually is. */
const nameOf = (written: string) => written.replaceAll('"', '').replace(/^public\./, '')

/** Rows up to the line that ends them. */
async function* rowsOf(table: string, width: number, lines: Lines): AsyncGenerator<string> {
  for (let line = await lines.next(); line !== '\\.'; line = await lines.next()) {
    if (line === undefined) throw cutOff()
    const fields = line.split('\t').map(readField)
    if (fields.length !== width) {
      const isLast = (await lines.next()) === undefined
      throw isLast ? cutOff() : new DumpError(`A row of ${table} has another number of columns.`)
    }
    yield JSON.stringify(fields)
  }
}

const escaped: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** A value in the text format of COPY, as PostgreSQL writes it; null for `\N`. */
export function readField(field: string): string | null {
  if (field === '\\N') return null
  if (!field.includes('\\')) return field
  return field.replace(/\\(.)/gs, (_pair, letter: string) => escaped[letter] ?? letter)
}

/** The lines of a text, one at a time. Only line feeds end them. */
class Lines {
  #batch: string[] = []
  #at = 0
  readonly #batches: AsyncGenerator<string[]>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#batches = batchesOf(chunks)
  }

  /** The next line; undefined after the last. */
  async next(): Promise<string | undefined> {
    while (this.#at === this.#batch.length) {
      const { value, done } = await this.#batches.next()
      if (done) return undefined
      this.#batch = value
      this.#at = 0
    }
    return this.#batch[this.#at++]
  }
}

async function* batchesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for await (const chunk of chunks) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield lines
    }
    yield [rest + decoder.decode()]
  } catch (error) {
    throw hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')
      ? new DumpError('The dump is damaged: it is not UTF-8.', { cause: error })
      : error
  }
}

/** The text of a dump, unpacked. Throws DumpError for what does not begin like one. */
async function* textOf(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    const { head, all } = await peek(unpacked(file), 64)
    requireDump(head)
    yield* all
  } catch (error) {
    if (hasCode(error, 'Z_BUF_ERROR')) throw cutOff(error)
    throw hasCode(error, 'Z_DATA_ERROR')
      ? new DumpError('The dump is damaged: it cannot be unpacked.', { cause: error })
      : error
  }
}

const BEGINNING = '-- PostgreSQL database '

function requireDump(head: Buffer): void {
  const text = head.toString('latin1')
  if (text.startsWith('PGDMP')) throw new DumpError(`The dump is in PostgreSQL's custom format. ${howTo}`)
  if (!text.includes(BEGINNING)) throw new DumpError(`The file is no dump of a PostgreSQL database. ${howTo}`)
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

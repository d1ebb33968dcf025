import { missing, SubsonicFailure } from './failure.ts'

const largestKey = 2 ** 31 - 1

/** Parameters of a call: those of the address, then those of a form. */
export class Parameters {
  private readonly sources: readonly URLSearchParams[]

  constructor(query: URLSearchParams, form: URLSearchParams) {
    this.sources = [query, form]
  }

  /** The last value of a parameter; `undefined` when it is missing. An empty value is one. */
  raw(name: string): string | undefined {
    return this.texts(name).at(-1)
  }

  /** The last value of a parameter; `undefined` when it is missing or empty. */
  text(name: string): string | undefined {
    return this.raw(name) || undefined
  }

  /** Every value of a repeatable parameter: those of the address, or else those of the form. */
  texts(name: string): string[] {
    return this.sources.map((source) => source.getAll(name)).find((values) => values.length > 0) ?? []
  }

  /** A parameter that must be there. */
  required(name: string): string {
    const text = this.text(name)
    if (text === undefined) throw missing(`required parameter '${name}' not present`)
    return text
  }

  /** A whole number of at least 0 and at most `most`; `usual` for what is none. */
  number(name: string, usual: number, most = Number.MAX_SAFE_INTEGER): number {
    const text = this.text(name)?.trim() ?? ''
    return /^\+?\d+$/.test(text) ? Math.min(Number(text), most) : usual
  }

  /** True or false; `undefined` when it is missing. Other words are refused. */
  boolean(name: string): boolean | undefined {
    const word = this.text(name)?.toLowerCase()
    if (word === undefined) return undefined
    if (['true', 't', '1', 'on', 'yes', 'y'].includes(word)) return true
    if (['false', 'f', '0', 'off', 'no', 'n'].includes(word)) return false
    throw new SubsonicFailure('generic', 'Invalid payload')
  }

  /** The key that must be there; refuses what is no number. */
  key(name: string): number {
    return readKey(this.required(name))
  }

  /** Keys of a repeatable parameter; refuses what is no number. */
  keys(name: string): number[] {
    return this.texts(name).filter(Boolean).map(readKey)
  }
}

const prefixes = { ar: 'artist', al: 'album' } as const
const idPattern = /^(?:(ar|al)-)?(\d+)$/

/** A key, also in the form that names its kind; 0, which nothing has, for a number that is too large. */
export function readKey(text: string): number {
  const [, , digits] = idPattern.exec(text) ?? []
  if (digits === undefined) throw new SubsonicFailure('generic', `For input string "${text}"`)
  return Number(digits) > largestKey ? 0 : Number(digits)
}

/** What kind of thing an id says that it names; `null` for a bare number. */
export function kindOfId(text: string): 'artist' | 'album' | null {
  const [, prefix] = idPattern.exec(text) ?? []
  return prefix === 'ar' || prefix === 'al' ? prefixes[prefix] : null
}

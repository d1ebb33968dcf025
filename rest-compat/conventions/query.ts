import type { Request } from 'express'
import { invalid } from './refusal.ts'

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i
const largestInteger = 2 ** 31 - 1

/** Whether a text is a UUID, in any of the forms that the original takes. */
export const isUuid = (text: string) => uuid.test(text)

/** The query string of a request, read as the legacy filters read it. */
export class Query {
  private readonly values: URLSearchParams

  constructor(source: Request | URLSearchParams) {
    this.values =
      source instanceof URLSearchParams ? source : new URL(source.originalUrl, 'http://pod').searchParams
  }

  /** The last value of a parameter; `undefined` when it is missing or empty. */
  text(name: string): string | undefined {
    return this.values.getAll(name).at(-1) || undefined
  }

  /** Every value of a repeatable parameter, also in the form `name[]`, without empty ones. */
  texts(name: string): string[] {
    return [...this.values.getAll(name), ...this.values.getAll(`${name}[]`)].filter((value) => value !== '')
  }

  /** True or false in one of the words of the original; anything else is the same as not given. */
  boolean(name: string): boolean | undefined {
    const word = this.text(name)?.toLowerCase()
    if (word === 'true' || word === '1') return true
    if (word === 'false' || word === '0') return false
    return undefined
  }

  /** The key of a related object; refuses what cannot be one. */
  key(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const number = Number(text)
    if (!/^\d+$/.test(text) || number > largestInteger) throw unknownChoice(name)
    return number
  }

  /** Keys of a repeatable parameter; refuses words that cannot be one. */
  keys(name: string): number[] {
    return this.texts(name).map((text) => {
      if (!/^\d+$/.test(text) || Number(text) > largestInteger) throw unknownChoice(name, text)
      return Number(text)
    })
  }

  /** A UUID; refuses anything else. */
  uuid(name: string): string | undefined {
    const text = this.text(name)
    if (text !== undefined && !isUuid(text)) throw invalid({ [name]: ['Enter a valid UUID.'] })
    return text?.toLowerCase()
  }

  /** One of some words; refuses others. `words` maps the legacy word to the schema's. */
  choice<Value>(name: string, words: Record<string, Value>): Value | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    if (!Object.hasOwn(words, text)) throw unknownChoice(name, text)
    return words[text]
  }

  /**
   * The parameter `ordering`: a comma-separated list of known names, `-` before a name turns it round.
   * `known` gives the schema's order for a name: `[ascending, descending]`. Unknown names are refused, unless
   * `lenient` passes over them.
   */
  ordering<Order>(
    known: Record<string, readonly [Order, Order]>,
    { lenient = false } = {},
  ): Order[] | undefined {
    const text = this.text('ordering')
    if (text === undefined) return undefined
    return text.split(',').flatMap((part) => {
      const word = part.trim()
      if (word === '') return []
      const name = word.replace(/^-/, '')
      const pair = Object.hasOwn(known, name) ? known[name] : undefined
      if (!pair && lenient) return []
      if (!pair) throw unknownChoice('ordering', word)
      return [word.startsWith('-') ? pair[1] : pair[0]]
    })
  }

  /** The whole query string again, with its names in alphabetical order and some of them replaced or left out. */
  with(changes: Record<string, string | null>): string {
    const pairs = [...this.values].filter(([name]) => !(name in changes))
    for (const [name, value] of Object.entries(changes)) if (value !== null) pairs.push([name, value])
    pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return new URLSearchParams(pairs).toString()
  }
}

/** The refusal of a value that is not among those allowed. */
export const unknownChoice = (name: string, value?: string) =>
  invalid({
    [name]: [
      value === undefined
        ? 'Select a valid choice. That choice is not one of the available choices.'
        : `Select a valid choice. ${value} is not one of the available choices.`,
    ],
  })

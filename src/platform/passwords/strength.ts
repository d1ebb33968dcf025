/** Why a password is too weak. */
export type Weakness = {
  code: 'too_short' | 'too_common' | 'entirely_numeric' | 'too_similar'
  /** For people. */
  message: string
}

/** What a password is measured against. */
export type StrengthOptions = {
  /** Fewest characters. Default: 8. */
  minLength?: number
  /** What is known about the account by what people call it, as `{ username: 'alice' }`. */
  attributes?: Record<string, string>
}

/** Share of characters in common from which two texts are too similar. */
const mostSimilarity = 0.7

let common: Promise<Set<string>> | undefined

/** Finds everything that makes a password weak; an empty list means it is good enough. */
export async function findWeaknesses(
  password: string,
  { minLength = 8, attributes = {} }: StrengthOptions = {},
): Promise<Weakness[]> {
  const weaknesses: Weakness[] = []
  const similar = Object.entries(attributes).find(([, value]) => isSimilar(password, value))
  if (similar) {
    weaknesses.push({ code: 'too_similar', message: `The password is too similar to the ${similar[0]}.` })
  }
  if ([...password].length < minLength) {
    const characters = minLength === 1 ? 'character' : 'characters'
    const message = `This password is too short. It must contain at least ${minLength} ${characters}.`
    weaknesses.push({ code: 'too_short', message })
  }
  if (await isCommon(password)) {
    weaknesses.push({ code: 'too_common', message: 'This password is too common.' })
  }
  if (/^\p{Nd}+$/u.test(password)) {
    weaknesses.push({ code: 'entirely_numeric', message: 'This password is entirely numeric.' })
  }
  return weaknesses
}

async function isCommon(password: string): Promise<boolean> {
  const candidate = password.toLowerCase().trim()
  if (new Set(candidate).size <= 1) return true
  // The list is large and needed seldom, so it is loaded with the first password that is checked.
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return (await common).has(candidate)
}

function isSimilar(password: string, value: string): boolean {
  const candidate = password.toLowerCase()
  const whole = value.toLowerCase()
  return [...whole.split(/[^\p{L}\p{N}_]+/u), whole].some((part) => {
    // A short word cannot be what a much longer password is made of.
    if (candidate.length >= 10 * part.length && part.length < (mostSimilarity / 2) * candidate.length)
      return false
    return commonShare(candidate, part) >= mostSimilarity
  })
}

/** Share of the characters of both texts that they have in common, whatever the order: 0 to 1. */
function commonShare(one: string, other: string): number {
  const available = new Map<string, number>()
  for (const character of other) available.set(character, (available.get(character) ?? 0) + 1)
  let matches = 0
  for (const character of one) {
    const left = available.get(character) ?? 0
    if (left > 0) matches += 1
    available.set(character, left - 1)
  }
  return (2 * matches) / (one.length + other.length)
}

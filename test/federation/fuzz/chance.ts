/** Numbers that look like chance and are the same at each run with the same seed. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** Whether one of so many cases on average happened. */
  oneIn(cases: number): boolean
  /** One of several things. */
  pick<Thing>(things: readonly Thing[]): Thing
}

/** Starts a sequence (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick: (things) => {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new Error('there is nothing to pick from')
      return thing
    },
  }
}

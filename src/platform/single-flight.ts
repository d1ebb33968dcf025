const flights = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Does some work once for all who want it at the same time: whoever comes while it runs gets the same result, or the
 * same failure. `owner` is what the work belongs to (a pod), `key` names the work within it.
 */
export function singleFlight<Result>(
  owner: object,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const running = flights.get(owner) ?? new Map<string, Promise<unknown>>()
  flights.set(owner, running)
  const known = running.get(key)
  if (known) return known as Promise<Result>
  const flight = work().finally(() => running.delete(key))
  running.set(key, flight)
  return flight
}

import { countStatements } from '../src/platform/database/testing.ts'
import type { Pod } from '../src/pod.ts'

/**
 * How many statements some work costs. Reading the preferences anew is left out: that happens by the clock, once a
 * second, not by what is asked.
 */
export async function statementCost(pod: Pod, work: () => Promise<unknown>): Promise<number> {
  const { statements } = await countStatements(pod.database, work)
  return statements.filter((sql) => !sql.includes('FROM "public"."setting"')).length
}

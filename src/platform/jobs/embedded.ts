import type { JobDatabase } from './jobs.ts'

/**
 * Lets pg-boss use the one connection of an embedded database. A text of several statements that fails
 * halfway leaves its transaction open, which would spoil every later statement of the whole pod; a pool
 * would throw the connection away, here the transaction is ended.
 */
export function recoverAfterFailure(database: JobDatabase): JobDatabase {
  return {
    async executeSql(text, values) {
      try {
        return await database.executeSql(text, values)
      } catch (error) {
        await database.executeSql('ROLLBACK').catch(() => undefined)
        throw error
      }
    },
  }
}

import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg'

/** A statement that waits to be sent. */
interface Waiting {
  statement: QueryConfig
  resolve: (result: QueryResult) => void
  reject: (error: unknown) => void
}

/** Most statements that share a connection: more than any request asks for in one turn. */
const MOST_TOGETHER = 16

/**
 * A pool of connections that sends the prepared statements of one turn of the event loop together: sending one costs
 * the program and the server more than most of them take to answer, and the loaders of a request ask all at once.
 * One that fails leaves the others as they are.
 */
export function pipelinedPool(options: PoolConfig): Pool {
  const pool = new Pool({ ...options, pipeline: true })
  const queryAlone = pool.query.bind(pool) as (...args: unknown[]) => unknown
  let waiting: Waiting[] = []

  const sendAll = () => {
    const all = waiting
    waiting = []
    for (let first = 0; first < all.length; first += MOST_TOGETHER) {
      void sendTogether(pool, all.slice(first, first + MOST_TOGETHER))
    }
  }

  const query = (...args: unknown[]): unknown => {
    const [statement] = args
    if (args.length > 1 || !isPrepared(statement)) return queryAlone(...args)
    // what is asked for in the same turn is there when the turn has ended
    if (waiting.length === 0) process.nextTick(sendAll)
    return new Promise((resolve, reject) => waiting.push({ statement, resolve, reject }))
  }
  return Object.assign(pool, { query })
}

const isPrepared = (statement: unknown): statement is QueryConfig =>
  typeof statement === 'object' && statement !== null && 'name' in statement && statement.name !== ''

async function sendTogether(pool: Pool, statements: readonly Waiting[]): Promise<void> {
  let client: PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    for (const { reject } of statements) reject(error)
    return
  }
  let broken: Error | undefined
  const onError = (error: Error) => (broken = error)
  client.on('error', onError)
  const { stream } = client.connection
  stream.cork()
  const answers = statements.map(async ({ statement }) => client.query(statement))
  stream.uncork()
  const outcomes = await Promise.allSettled(answers)
  client.off('error', onError)
  client.release(broken)
  // told at once, not as the network happened to bring them: so what is asked for next is asked for together as well
  outcomes.forEach((outcome, index) => {
    if (outcome.status === 'fulfilled') statements[index]?.resolve(outcome.value)
    else statements[index]?.reject(outcome.reason)
  })
}

import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg'

/** A statement that waits to be sent. */
interface Waiting {
  statement: QueryConfig
  resolve: (result: QueryResult) => void
  reject: (error: unknown) => void
}

/** Most statements that share a connection: more of them wait less for each other over several. */
const MOST_TOGETHER = 8

/**
 * A pool of connections that sends the prepared statements of one turn of the event loop together: sending one costs
 * the program and the server more than most of them take to answer, and the loaders of a request ask all at once.
 * Each stands alone, as without: none waits for a result, and one that fails leaves the others as they are.
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
  const answers = statements.map(async ({ statement, resolve, reject }) => {
    try {
      resolve(await client.query(statement))
    } catch (error) {
      reject(error)
    }
  })
  stream.uncork()
  await Promise.all(answers)
  client.off('error', onError)
  client.release(broken)
}

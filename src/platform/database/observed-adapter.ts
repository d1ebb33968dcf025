import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils'

/** Called with each SQL statement as it goes to the database. */
export type StatementListener = (sql: string) => void

const TRANSACTION_FRAME = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET TRANSACTION)\b/i

function observe<T extends SqlQueryable>(
  queryable: T,
  listener: StatementListener,
  overrides: Partial<T>,
): T {
  const tell = ({ sql }: SqlQuery): void => {
    if (!TRANSACTION_FRAME.test(sql)) listener(sql)
  }
  const observed: Partial<SqlQueryable> = {
    queryRaw(query: SqlQuery) {
      tell(query)
      return queryable.queryRaw(query)
    },
    executeRaw(query: SqlQuery) {
      tell(query)
      return queryable.executeRaw(query)
    },
  }
  const replacements = new Map<PropertyKey, unknown>([
    ...Object.entries(observed),
    ...Object.entries(overrides),
  ])
  return new Proxy(queryable, {
    get(target, property) {
      if (replacements.has(property)) return replacements.get(property)
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function observeAdapter(adapter: SqlDriverAdapter, listener: StatementListener): SqlDriverAdapter {
  return observe(adapter, listener, {
    async startTransaction(isolationLevel) {
      const transaction: Transaction = await adapter.startTransaction(isolationLevel)
      return observe(transaction, listener, {})
    },
  })
}

/**
 * Wraps a Prisma driver adapter so that every statement is told to a listener first. The frame of a
 * transaction (BEGIN, COMMIT, ROLLBACK) is not: the drivers send it in different ways.
 */
export function observedAdapter(
  factory: SqlMigrationAwareDriverAdapterFactory,
  listener: StatementListener,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => observeAdapter(await factory.connect(), listener),
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
}

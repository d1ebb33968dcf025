import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import { type PreferenceIdentifier, type Preferences, isPreference, preferences } from './preferences.ts'

/** The pod's preferences, kept in memory and read again when they are older than a second. */
export interface SettingsStore {
  /** One preference: what administrators chose, or its default. */
  get<Identifier extends PreferenceIdentifier>(identifier: Identifier): Promise<Preferences[Identifier]>
  /** All preferences. */
  all(): Promise<Preferences>
  /** Stores checked values, together with what else is part of the change; all or nothing. */
  set(values: Partial<Preferences>, together?: (tx: Prisma.TransactionClient) => Promise<void>): Promise<void>
}

/** Another process may have changed a preference: so long may this one not know. */
const freshMilliseconds = 1000

const defaults = Object.fromEntries(
  Object.entries(preferences).map(([identifier, { default: value }]) => [identifier, value]),
) as Preferences

/** Opens the preferences of the pod's database. */
export function createSettingsStore(prisma: PrismaClient): SettingsStore {
  let known: { at: number; values: Promise<Preferences> } | null = null

  const all = () => {
    if (!known || Date.now() - known.at > freshMilliseconds) {
      const values = readAll(prisma)
      known = { at: Date.now(), values }
      // a failed look-up must not be remembered
      values.catch(() => (known = null))
    }
    return known.values
  }

  return {
    all,
    async get(identifier) {
      const values = await all()
      return values[identifier]
    },
    async set(values, together) {
      await prisma.$transaction(async (tx) => {
        for (const [identifier, value] of Object.entries(values)) {
          await tx.setting.upsert({
            where: { identifier },
            create: { identifier, value: value as object },
            update: { value: value as object },
          })
        }
        await together?.(tx)
      })
      known = null
    },
  }
}

async function readAll(prisma: PrismaClient): Promise<Preferences> {
  const rows = await prisma.setting.findMany()
  const changed = rows.filter((row) => isPreference(row.identifier)).map((row) => [row.identifier, row.value])
  return { ...defaults, ...Object.fromEntries(changed) }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { countStatements, createTestDatabase } from '../../src/platform/database/testing.ts'
import { knownLicenses, seedLicenses } from './licenses.ts'

const licenses = new Map(knownLicenses().map((license) => [license.code, license]))

describe('the licences', () => {
  it('are 350 with codes and identifiers of their own', () => {
    expect(knownLicenses()).toHaveLength(350)
    expect(licenses.size).toBe(350)
    expect(new Set(knownLicenses().map(({ identifier }) => identifier)).size).toBe(350)
  })

  it('tell what an international licence allows', () => {
    expect(licenses.get('cc-by-4.0')).toEqual({
      code: 'cc-by-4.0',
      name: 'Creative commons - Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      identifier: 'http://creativecommons.org/licenses/by/4.0/',
      redistribute: true,
      derivative: true,
      commercial: true,
      attribution: true,
      copyleft: false,
    })
  })

  it('tell what a ported licence forbids', () => {
    expect(licenses.get('cc-by-nc-nd-2.5-scotland')).toMatchObject({
      name: 'Creative commons - Attribution-NonCommercial-NoDerivatives 2.5 UK: Scotland',
      url: 'https://creativecommons.org/licenses/by-nc-nd/2.5/scotland/',
      derivative: false,
      commercial: false,
      copyleft: false,
    })
  })

  it('know copyleft, and a licence that asks for nothing', () => {
    expect(licenses.get('cc-by-sa-3.0-us')).toMatchObject({
      copyleft: true,
      commercial: true,
      derivative: true,
    })
    expect(licenses.get('LAL-1.3')).toMatchObject({ copyleft: true, attribution: true })
    expect(licenses.get('cc0-1.0')).toMatchObject({ copyleft: false, attribution: false })
  })

  it('are ported only where they were', () => {
    expect(licenses.has('cc-by-3.0-scotland')).toBe(false)
    expect(licenses.has('cc-by-4.0-de')).toBe(false)
  })
})

describe('seeding', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.close())

  it('adds what is missing in one statement and leaves the rest alone', async () => {
    const first = await countStatements(database, () => seedLicenses(database.prisma))
    expect(first).toMatchObject({ result: 350, count: 1 })

    await database.prisma.license.delete({ where: { code: 'cc-by-4.0' } })
    await database.prisma.license.update({ where: { code: 'cc0-1.0' }, data: { name: 'Renamed' } })
    expect(await seedLicenses(database.prisma)).toBe(1)
    expect(await database.prisma.license.findUnique({ where: { code: 'cc0-1.0' } })).toMatchObject({
      name: 'Renamed',
    })
  })
})

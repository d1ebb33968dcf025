import type { PrismaClient } from '../../src/generated/prisma/client.ts'
import type { LicenseCreateManyInput } from '../../src/generated/prisma/models/License.ts'

const PERK_WORDS = {
  by: 'Attribution',
  nc: 'NonCommercial',
  sa: 'ShareAlike',
  nd: 'NoDerivatives',
} as const

type Perk = keyof typeof PERK_WORDS

const PERK_SETS: Perk[][] = [
  ['by'],
  ['by', 'sa'],
  ['by', 'nc'],
  ['by', 'nc', 'sa'],
  ['by', 'nc', 'nd'],
  ['by', 'nd'],
]

/** Versions of the Creative Commons licences, and the countries to whose law each was ported. */
const PORTS: Record<string, Record<string, string>> = {
  '4.0': {},
  '3.0': {
    at: 'Austria',
    au: 'Australia',
    br: 'Brazil',
    ch: 'Switzerland',
    cl: 'Chile',
    cn: 'China Mainland',
    cr: 'Costa Rica',
    cz: 'Czech Republic',
    de: 'Germany',
    ec: 'Ecuador',
    ee: 'Estonia',
    eg: 'Egypt',
    es: 'Spain',
    fr: 'France',
    gr: 'Greece',
    gt: 'Guatemala',
    hk: 'Hong Kong',
    hr: 'Croatia',
    ie: 'Ireland',
    igo: 'IGO',
    it: 'Italy',
    lu: 'Luxembourg',
    nl: 'Netherlands',
    no: 'Norway',
    nz: 'New Zealand',
    ph: 'Philippines',
    pl: 'Poland',
    pr: 'Puerto Rico',
    pt: 'Portugal',
    ro: 'Romania',
    rs: 'Serbia',
    sg: 'Singapore',
    th: 'Thailand',
    tw: 'Taiwan',
    ug: 'Uganda',
    us: 'United States',
    ve: 'Venezuela',
    vn: 'Vietnam',
    za: 'South Africa',
  },
  '2.5': {
    ar: 'Argentina',
    bg: 'Bulgaria',
    ca: 'Canada',
    co: 'Colombia',
    dk: 'Denmark',
    hu: 'Hungary',
    il: 'Israel',
    in: 'India',
    mk: 'Macedonia',
    mt: 'Malta',
    mx: 'Mexico',
    my: 'Malaysia',
    pe: 'Peru',
    scotland: 'UK: Scotland',
  },
  '2.0': {},
  '1.0': {},
}

/** A licence as the pod knows it. */
export type KnownLicense = LicenseCreateManyInput

const FREE_LICENSES: KnownLicense[] = [
  {
    code: 'cc0-1.0',
    name: 'CC0 - Public domain',
    ...addresses('creativecommons.org/publicdomain/zero/1.0/'),
    redistribute: true,
    derivative: true,
    commercial: true,
    attribution: false,
    copyleft: false,
  },
  {
    code: 'LAL-1.3',
    name: 'Licence Art Libre 1.3',
    ...addresses('artlibre.org/licence/lal'),
    redistribute: true,
    derivative: true,
    commercial: true,
    attribution: true,
    copyleft: true,
  },
]

function addresses(location: string): { url: string; identifier: string } {
  return { url: `https://${location}`, identifier: `http://${location}` }
}

function creativeCommons(
  perks: Perk[],
  version: string,
  country?: { code: string; name: string },
): KnownLicense {
  const perkCode = perks.join('-')
  const perkName = perks.map((perk) => PERK_WORDS[perk]).join('-')
  return {
    code: ['cc', perkCode, version, ...(country ? [country.code] : [])].join('-'),
    name: `Creative commons - ${[perkName, version, ...(country ? [country.name] : [])].join(' ')}`,
    ...addresses(`creativecommons.org/licenses/${perkCode}/${version}/${country ? `${country.code}/` : ''}`),
    redistribute: true,
    derivative: !perks.includes('nd'),
    commercial: !perks.includes('nc'),
    attribution: perks.includes('by'),
    copyleft: perks.includes('sa'),
  }
}

/** Every licence that the pod knows: the Creative Commons family with its ports, CC0 and the Free Art License. */
export function knownLicenses(): KnownLicense[] {
  const family = Object.entries(PORTS).flatMap(([version, countries]) =>
    PERK_SETS.flatMap((perks) => [
      creativeCommons(perks, version),
      ...Object.entries(countries).map(([code, name]) => creativeCommons(perks, version, { code, name })),
    ]),
  )
  return [...FREE_LICENSES, ...family]
}

/** Adds the licences that are missing, in one statement; returns how many. */
export async function seedLicenses(prisma: Pick<PrismaClient, 'license'>): Promise<number> {
  const { count } = await prisma.license.createMany({ data: knownLicenses(), skipDuplicates: true })
  return count
}

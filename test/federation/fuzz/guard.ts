import type { Pod } from '../../../src/pod.ts'
import { attackerHost } from './world.ts'

type Row = Record<string, unknown>

/** Every row of the database, by table and key. */
export type Snapshot = Map<string, Map<string, Row>>

/** Reads the whole database; jobs have tables elsewhere. */
export async function snapshotOf({ prisma }: Pod): Promise<Snapshot> {
  const tables = await prisma.$queryRaw<{ name: string; key: string[] }[]>`
    SELECT relname AS name, array_agg(attname::text ORDER BY attname) AS key
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
      JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
    WHERE indisprimary AND relnamespace = 'public'::regnamespace GROUP BY relname`
  const snapshot: Snapshot = new Map()
  for (const { name, key } of tables) {
    const rows = await prisma.$queryRawUnsafe<{ row: Row }[]>(
      `SELECT to_jsonb("${name}") AS row FROM "${name}"`,
    )
    snapshot.set(
      name,
      new Map(rows.map(({ row }) => [key.map((column) => String(row[column])).join(' '), row])),
    )
  }
  return snapshot
}

/** Columns that say when somebody was asked last, or whether they answered: anybody may bring that about, and the clock. */
const restless: Record<string, string[]> = {
  actor: ['last_fetched_at'],
  domain: ['nodeinfo', 'nodeinfo_fetched_at', 'is_reachable', 'last_successful_contact_at'],
}

const hostOf = (address: unknown): string | undefined => URL.parse(String(address))?.host

/** Finds what people who send from `other.example` changed although it is not theirs; says it in words. */
export function trespasses(before: Snapshot, after: Snapshot, senders: readonly string[]): string[] {
  const found: string[] = []
  const row = (snapshot: Snapshot, table: string, key: unknown): Row =>
    snapshot.get(table)?.get(String(key)) ?? {}
  const isSender = (id: unknown) => senders.includes(String(row(before, 'actor', id).fid))
  const fromThere = (id: unknown) => hostOf(row(after, 'actor', id).fid) === attackerHost
  const isTheirs = ({ fid }: Row) => hostOf(fid) === attackerHost && !String(fid).includes('/otto')

  /** Rows of before that the senders may change or remove. */
  const theirs: Record<string, (row: Row) => boolean> = {
    actor: ({ fid }) => senders.includes(String(fid)),
    artist: isTheirs,
    album: isTheirs,
    track: isTheirs,
    upload: isTheirs,
    library: (library) => isTheirs(library) || isSender(library.actor_id),
    channel: ({ actor_id, attributed_to_id }) => isSender(actor_id) || isSender(attributed_to_id),
    domain: ({ name }) => name === attackerHost,
    library_follow: ({ actor_id, target_id }) =>
      isSender(actor_id) || isTheirs(row(before, 'library', target_id)),
  }
  for (const [table, rows] of before) {
    for (const [key, old] of rows) {
      if (theirs[table]?.(old)) continue
      const now = after.get(table)?.get(key)
      if (now === undefined) found.push(`${table} ${key} is gone: ${JSON.stringify(old)}`)
      for (const [column, value] of Object.entries(now ?? {})) {
        const isSame = JSON.stringify(value) === JSON.stringify(old[column])
        if (!isSame && !restless[table]?.includes(column))
          found.push(`${table} ${key}: ${column} ${JSON.stringify(old[column])} → ${JSON.stringify(value)}`)
      }
    }
  }

  const ofOther = ({ fid }: Row) => hostOf(fid) === attackerHost
  // music of the third pod may come in by its own word, which `third.example` gives to whoever asks
  const ofOthers = ({ fid }: Row) => ['third.example', attackerHost].includes(String(hostOf(fid)))
  const byThem = ({ actor_id }: Row) => fromThere(actor_id)
  const inTheirLibrary = ({ library_id }: Row) => fromThere(row(after, 'library', library_id).actor_id)
  const anything = () => true
  /** Rows that the senders may make. */
  const welcome: Record<string, (row: Row) => boolean> = {
    activity: (activity) =>
      byThem(activity) ||
      (activity.type === 'Accept' &&
        hostOf((activity.payload as { object: { actor: string } }).object.actor) === attackerHost),
    inbox_item: anything,
    delivery: ({ inbox_url }) => hostOf(inbox_url) === attackerHost,
    library_follow: byThem,
    actor_follow: byThem,
    actor: ofOther,
    artist: ofOthers,
    album: ofOthers,
    track: ofOthers,
    upload: (upload) => ofOther(upload) && inTheirLibrary(upload),
    library: byThem,
    library_scan: inTheirLibrary,
    channel: byThem,
    report: ({ submitter_id, fid }) =>
      (submitter_id === null || fromThere(submitter_id)) &&
      ['pod.test', attackerHost].includes(String(hostOf(fid))),
    domain: ({ name }) => name === attackerHost,
    content: anything,
    attachment: anything,
    tag: anything,
    artist_tag: ({ artist_id }) => ofOther(row(after, 'artist', artist_id)),
    album_tag: ({ album_id }) => ofOther(row(after, 'album', album_id)),
    track_tag: ({ track_id }) => ofOthers(row(after, 'track', track_id)),
  }
  for (const [table, rows] of after) {
    for (const [key, made] of rows) {
      if (before.get(table)?.has(key) || welcome[table]?.(made)) continue
      found.push(`${table} ${key} is new: ${JSON.stringify(made)}`)
    }
  }
  return found
}

import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { mimetypeOfFilename } from '../../platform/audio/types.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import type { Pod } from '../../pod.ts'
import { readArchive } from '../backups/archive.ts'
import { storedKey } from './move.ts'

/** What became of the files that rows name. */
export interface MovedFiles {
  /** Files that rows name. */
  named: number
  /** Files that are in the storage now, or would be. */
  found: number
  /** Bytes that were brought, or would be; what was in the storage before is not counted. */
  bytes: number
  /** Copies that are nowhere, and can be fetched or made again: rows name them no longer. */
  renewable: number
  /** Paths of the first other files that are nowhere. */
  missing: string[]
}

/** How media are brought. */
export interface MediaOptions {
  /** Folder or tar file of the original's media; null: they are in the storage already. */
  media: string | null
  /** Bring nothing, only look. */
  isTrial: boolean
  onFile: (done: number, total: number) => void
}

/** A file that a row names: its path in the original's media, and its key in our storage (null for an unsafe path). */
interface NamedFile {
  path: string
  key: string | null
}

/** A file of the media folder, which stays there. */
type LocalFile = { path: string; keep: true }

/** Files that are looked up in one statement. */
const BATCH = 200
/** Files that are brought at the same time. */
const AT_ONCE = 8
/** Missing files that are told by name. */
const TOLD = 100

/**
 * Brings every file that a row names into the storage, and nothing else. What is there in the right size stays, so that
 * it can be run again after an interruption. Inside of the transaction that moves the rows, whose staged tables tell the
 * names; nothing else uses the pod.
 */
export async function moveMedia(
  pod: Pod,
  executeSql: ExecuteSql,
  { media, isTrial, onFile }: MediaOptions,
): Promise<MovedFiles> {
  const named = await nameFiles(executeSql)
  let found = 0
  let bytes = 0
  const find = ({ path }: NamedFile) => {
    found += 1
    onFile(found, named)
    return path
  }
  const bring: Bring = async (file, size, content) => {
    const { key } = file
    if (key === null) return null
    const facts = await pod.storage.stat(key)
    if (facts?.size !== size) {
      bytes += size
      if (!isTrial) await put(pod, key, content)
    }
    return find(file)
  }
  if (media === null) {
    await eachBatch(executeSql, async (file) =>
      file.key !== null && (await pod.storage.exists(file.key)) ? find(file) : null,
    )
  } else if ((await stat(media)).isDirectory()) {
    await eachBatch(executeSql, async (file) => {
      if (file.key === null) return null
      const source = join(media, file.path)
      const facts = await stat(source).catch(ignoreMissing)
      return facts?.isFile() ? bring(file, facts.size, { path: source, keep: true }) : null
    })
  } else await bringFromArchive(executeSql, media, bring)
  const renewable = await forgetCopies(executeSql)
  return { named, found, bytes, renewable, missing: await missingFiles(executeSql) }
}

/** Brings a file and gives its path; null when it stays away. */
type Bring = (file: NamedFile, size: number, content: LocalFile | Readable) => Promise<string | null>

/** Lists the files that the staged rows name; gives their number. */
async function nameFiles(executeSql: ExecuteSql): Promise<number> {
  await executeSql(`
    CREATE UNLOGGED TABLE original.named_file (
      path text PRIMARY KEY, key text, is_found boolean NOT NULL DEFAULT false);
    INSERT INTO original.named_file (path, key)
    SELECT path, ${storedKey('path')} FROM (
      SELECT audio_file AS path FROM original.music_upload
      UNION SELECT audio_file FROM original.music_uploadversion
      UNION SELECT file FROM original.common_attachment
      UNION SELECT raw_value FROM original.dynamic_preferences_globalpreferencemodel
        WHERE section = 'instance' AND name = 'banner'
    ) AS named WHERE path <> ''`)
  const { rows } = await executeSql('SELECT count(*)::text AS count FROM original.named_file')
  return Number(rows[0]?.['count'])
}

/** Looks at every named file; `look` gives the path of one that was found. */
async function eachBatch(
  executeSql: ExecuteSql,
  look: (file: NamedFile) => Promise<string | null>,
): Promise<void> {
  let last = ''
  for (;;) {
    const { rows } = await executeSql(
      `SELECT path, key FROM original.named_file WHERE path > $1 ORDER BY path LIMIT ${BATCH}`,
      [last],
    )
    const files = rows.map(fileOf)
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const found = await Promise.all(files.slice(at, at + AT_ONCE).map(look))
      await noteFound(
        executeSql,
        found.filter((path) => path !== null),
      )
    }
    if (files.length < BATCH) return
    last = files.at(-1)?.path ?? last
  }
}

const fileOf = ({ path, key }: Record<string, unknown>): NamedFile => ({
  path: String(path),
  key: key === null ? null : String(key),
})

const noteFound = (executeSql: ExecuteSql, paths: readonly string[]) =>
  executeSql(
    `UPDATE original.named_file SET is_found = true
     WHERE path IN (SELECT jsonb_array_elements_text($1::text::jsonb))`,
    [JSON.stringify(paths)],
  )

/**
 * Brings what is named out of a tar file, whatever folders its names begin with. Names of the archive are only looked
 * up, never used as paths.
 */
async function bringFromArchive(executeSql: ExecuteSql, archive: string, bring: Bring): Promise<void> {
  for await (const { name, size, content } of readArchive(archive)) {
    const parts = name.split('/')
    const endings = parts.map((_part, index) => parts.slice(index).join('/'))
    const { rows } = await executeSql(
      `SELECT path, key FROM original.named_file
       WHERE NOT is_found AND path IN (SELECT jsonb_array_elements_text($1::text::jsonb))
       ORDER BY length(path) DESC LIMIT 1`,
      [JSON.stringify(endings)],
    )
    const path = rows[0] && (await bring(fileOf(rows[0]), size, content))
    if (path) await noteFound(executeSql, [path])
  }
}

async function put(pod: Pod, key: string, content: LocalFile | Readable): Promise<void> {
  const options = { replace: true, mimetype: mimetypeOfFilename(key) ?? undefined }
  if ('keep' in content) {
    await pod.storage.put(key, content, options)
    return
  }
  const path = pod.temporary.newPath()
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx' }))
    await pod.storage.put(key, { path }, options)
  } finally {
    await rm(path, { force: true })
  }
}

const lacking = (column: string) => `${column} IN (SELECT key FROM original.named_file WHERE NOT is_found)`

/**
 * Lets go of missing files that are copies: of audio and pictures of other pods, and of what was converted. Gives their
 * number.
 */
async function forgetCopies(executeSql: ExecuteSql): Promise<number> {
  const { rows } = await executeSql(`
    WITH audio AS (
      UPDATE upload u SET audio_file = NULL FROM upload before
      WHERE before.id = u.id AND u.source LIKE 'http%' AND ${lacking('u.audio_file')}
      RETURNING before.audio_file AS key
    ), pictures AS (
      UPDATE attachment a SET file = NULL FROM attachment before
      WHERE before.id = a.id AND a.url IS NOT NULL AND ${lacking('a.file')}
      RETURNING before.file AS key
    ), versions AS (
      DELETE FROM upload_version v WHERE ${lacking('v.audio_file')} RETURNING v.audio_file AS key
    ), forgotten AS (
      DELETE FROM original.named_file WHERE key IN (
        SELECT key FROM audio UNION ALL SELECT key FROM pictures UNION ALL SELECT key FROM versions)
      RETURNING 1
    ) SELECT count(*)::text AS count FROM forgotten`)
  return Number(rows[0]?.['count'])
}

async function missingFiles(executeSql: ExecuteSql): Promise<string[]> {
  const { rows } = await executeSql(
    `SELECT path FROM original.named_file WHERE NOT is_found ORDER BY path LIMIT ${TOLD}`,
  )
  return rows.map(({ path }) => String(path))
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

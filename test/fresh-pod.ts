import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { freePort } from './free-port.ts'

/**
 * Starts a fresh pod as administrators run it, a process of its own, for as long as `work` takes. It runs on the
 * embedded database, or on PostgreSQL when TEST_DATABASE_URL names a server where databases can be made.
 * `work` gets its address and a folder that is gone afterwards.
 */
export async function withFreshPod(work: (base: string, folder: string) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'funkwhale-conformance-'))
  const port = await freePort()
  const database = await createDatabase(process.env.TEST_DATABASE_URL)
  const base = `http://localhost:${port}`
  const pod = spawn(process.execPath, ['src/start.js'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      FUNKWHALE_DATA: data,
      FUNKWHALE_API_PORT: String(port),
      FUNKWHALE_ADMIN_USERNAME: 'root0',
      FUNKWHALE_ADMIN_PASSWORD: 'root0-Pass-1234',
      FUNKWHALE_ADMIN_EMAIL: 'root0@example.org',
      EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'true',
      COVER_ART_ARCHIVE_URL: 'none',
      LOGLEVEL: 'error',
      ...(database ? { DATABASE_URL: database.url } : {}),
    },
  })
  try {
    while (!(await answers(`${base}/.well-known/nodeinfo`))) {
      if (pod.exitCode !== null) throw new Error('the pod ended before it answered')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await work(base, data)
  } finally {
    if (pod.exitCode === null) {
      pod.kill('SIGTERM')
      await once(pod, 'exit')
    }
    await database?.drop()
    await rm(data, { recursive: true, force: true })
  }
}

/** Runs a script of the recorded contract to its end. */
export async function runScript(path: string, ...words: string[]): Promise<number | null> {
  const script = spawn(process.execPath, [path, ...words], { stdio: 'inherit' })
  const [code] = (await once(script, 'exit')) as [number | null]
  return code
}

const answers = async (url: string): Promise<boolean> => (await fetch(url).catch(() => null))?.ok ?? false

/** An empty database on the server for tests, or none. */
async function createDatabase(server: string | undefined) {
  if (!server) return null
  const name = `funkwhale_conformance_${process.pid}`
  const url = new URL(server)
  const command = async (sql: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await command(`CREATE DATABASE "${name}"`)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => command(`DROP DATABASE "${name}" WITH (FORCE)`) }
}

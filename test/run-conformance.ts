import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { knownDifferences } from './known-differences.ts'

/**
 * Replays the recorded contract against a fresh pod. Fails when a step fails that is not among the known differences.
 *
 *   node test/run-conformance.ts [--scenarios 00,10,20] [--only 20-library] [--verbose]
 *
 * `--scenarios` names the scenario files that run (those of areas that are built); later ones rest on earlier ones.
 * The pod runs as administrators run it: a process of its own, on the embedded database, or on PostgreSQL when
 * TEST_DATABASE_URL names a server where databases can be made.
 */
const built = '00,10,20,30,40,50,55,60,70,90'
const asked = process.argv.indexOf('--scenarios')
const numbers = (asked < 0 ? built : (process.argv[asked + 1] ?? '')).split(',')
const passedOn = process.argv
  .slice(2)
  .filter((_, index) => asked < 0 || (index + 2 !== asked && index + 1 !== asked))
const contract = join(import.meta.dirname, 'conformance')
const data = await mkdtemp(join(tmpdir(), 'funkwhale-conformance-'))
const port = await freePort()
const database = await createDatabase(process.env.TEST_DATABASE_URL)
const report = join(data, 'report.json')
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
const scenarios = await chosenScenarios()
try {
  await answers(`${base}/.well-known/nodeinfo`)
  const runner = spawn(
    process.execPath,
    [join(contract, 'run.mjs'), '--base', base, '--dir', scenarios, '--json', report, ...passedOn],
    { stdio: 'inherit' },
  )
  await once(runner, 'exit')
  process.exitCode = await judge(report)
} finally {
  if (pod.exitCode === null) {
    pod.kill('SIGTERM')
    await once(pod, 'exit')
  }
  await database?.drop()
  await rm(data, { recursive: true, force: true })
}

/** The exit code that a report deserves; says which differences are known, and which are not. */
async function judge(path: string): Promise<number> {
  const steps = JSON.parse(await readFile(path, 'utf8')) as { scenario: string; id: string; ok: boolean }[]
  const unexpected: string[] = []
  for (const { scenario, id, ok } of steps) {
    const name = `${scenario}/${id}`
    const reason = knownDifferences[name]
    if (reason && !ok) console.log(`known difference ${name}: ${reason}`)
    else if (reason) unexpected.push(`${name} passes now: take it from the known differences`)
    else if (!ok) unexpected.push(`${name} failed`)
  }
  for (const each of unexpected) console.log(each)
  return steps.length > 0 && unexpected.length === 0 ? 0 : 1
}

/** A folder with those scenarios of the contract that are asked for, by their numbers. */
async function chosenScenarios(): Promise<string> {
  const folder = join(data, 'contract')
  await mkdir(join(folder, 'scenarios'), { recursive: true })
  await cp(join(contract, 'golden'), join(folder, 'golden'), { recursive: true })
  await cp(join(contract, 'steps.mjs'), join(folder, 'steps.mjs'))
  for (const file of await readdir(join(contract, 'scenarios'))) {
    if (!numbers.some((number) => file.startsWith(number))) continue
    await cp(join(contract, 'scenarios', file), join(folder, 'scenarios', file))
  }
  return folder
}

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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  return free
}

/** Waits until the pod answers; fails when it ends first. */
async function answers(url: string): Promise<void> {
  while (pod.exitCode === null) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the pod ended before it answered')
}

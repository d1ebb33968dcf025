import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { readConfig } from '../../src/config.ts'
import { type OpenPod, openPod } from '../../src/open-pod.ts'
import { createLog } from '../../src/platform/log/log.ts'

/** What a command left behind. */
export interface Outcome {
  code: number | null
  output: string
  errors: string
}

/** A pod as its administrator has it: settings, a data folder, and a shell. */
export interface Shell {
  data: string
  settings: Record<string, string>
  /** Runs a command to its end, as a process. */
  run(...words: string[]): Promise<Outcome>
  /** Runs a command that must succeed, and reads what it tells to scripts. */
  ask<Answer = Record<string, unknown>>(...words: string[]): Promise<Answer>
  /** Opens the pod in this process, while no command runs. */
  open(): Promise<OpenPod>
  /** Forgets the pod. */
  close(): Promise<void>
}

/** Makes a pod that nobody has started yet. */
export async function openShell(settings: Record<string, string> = {}): Promise<Shell> {
  const data = await mkdtemp(join(tmpdir(), 'funkwhale-shell-'))
  const all = {
    FUNKWHALE_DATA: data,
    FUNKWHALE_HOSTNAME: 'pod.test',
    EMAIL_CONFIG: 'dummymail://',
    COVER_ART_ARCHIVE_URL: 'none',
    LOGLEVEL: 'error',
    ...settings,
  }
  const run = async (...words: string[]): Promise<Outcome> => {
    const child = spawn(process.execPath, ['src/main.ts', ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NO_COLOR: '1', ...all },
    })
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
    return { code, output, errors }
  }
  return {
    data,
    settings: all,
    run,
    async ask<Answer>(...words: string[]) {
      const { code, output, errors } = await run(...words, '--json')
      if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${errors}`)
      return JSON.parse(output) as Answer
    },
    open: () => openPod(readConfig(all), { log: createLog({ level: 'error' }) }),
    close: () => rm(data, { recursive: true, force: true }),
  }
}

/** A new database on the server that TEST_DATABASE_URL names. */
export async function createServerDatabase(
  serverUrl: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `funkwhale_shell_${crypto.randomUUID().replaceAll('-', '')}`
  const onServer = async (statement: string) => {
    const client = new Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await onServer(`CREATE DATABASE "${name}"`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`DROP DATABASE "${name}" WITH (FORCE)`) }
}

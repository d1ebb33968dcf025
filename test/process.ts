import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { freePort } from './free-port.ts'

/** A pod in a process of its own, as an administrator would start it. */
export interface PodProcess {
  /** Where it listens. */
  origin: string
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>
}

const main = resolve(import.meta.dirname, '../src/main.ts')

/** Starts `npm start` with these settings, on a free port unless they name one; resolves when it says that it is ready. */
export async function startProcess(settings: Record<string, string>): Promise<PodProcess> {
  const port = settings.FUNKWHALE_API_PORT ?? (await freePort())
  const child = spawn(process.execPath, [main], {
    // oxlint-disable-next-line no-process-env -- a process needs a path
    env: { PATH: process.env.PATH, FUNKWHALE_API_PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await ready(child)
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      if (child.exitCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function ready(child: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('The pod is ready')) done()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => fail(new Error(`the pod did not start:\n${said}`)))
  })
}

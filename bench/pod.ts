/**
 * Starts a pod for a measurement: rate limits off, mail thrown away, a superuser `root0` that `seed.mjs` knows.
 *
 *   node bench/pod.ts --music DIR --data DIR [--database postgres://…] [--port 5000] [-- further options of node]
 *
 * Without `--database` the pod keeps its rows in PGlite below `--data`. It stops with this program.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import manifest from '../package.json' with { type: 'json' }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    music: { type: 'string' },
    data: { type: 'string' },
    database: { type: 'string' },
    port: { type: 'string', default: '5000' },
  },
})
if (!values.music || !values.data) {
  console.error(
    'usage: node bench/pod.ts --music DIR --data DIR [--database URL] [--port 5000] [-- node options]',
  )
  process.exit(2)
}

// the options of `npm start`
const [, ...start] = manifest.scripts.start.split(' ')
const began = performance.now()
const pod = spawn(process.execPath, [...positionals, ...start], {
  cwd: join(import.meta.dirname, '..'),
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    PATH: process.env.PATH,
    FUNKWHALE_DATA: values.data,
    FUNKWHALE_API_PORT: values.port,
    FUNKWHALE_ADMIN_USERNAME: 'root0',
    FUNKWHALE_ADMIN_PASSWORD: 'root0-Pass-1234',
    FUNKWHALE_ADMIN_EMAIL: 'root0@example.org',
    MUSIC_DIRECTORY_PATH: values.music,
    THROTTLING_ENABLED: 'false',
    EMAIL_CONFIG: 'dummymail://',
    LOGLEVEL: 'error',
    ...(values.database && { DATABASE_URL: values.database }),
  },
})
pod.stdout.once('data', () => {
  console.log(`ready after ${((performance.now() - began) / 1000).toFixed(2)} s; --pids ${pod.pid}`)
})
pod.stdout.pipe(process.stderr)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => pod.kill(signal))
pod.once('exit', (code) => process.exit(code ?? 1))

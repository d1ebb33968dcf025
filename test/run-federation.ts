import { join } from 'node:path'
import { runScript, withFreshPod } from './fresh-pod.ts'

/** Lets a pod that is no product of ours talk with a fresh one: `node test/run-federation.ts [--verbose]`. */
await withFreshPod(async (base) => {
  const script = join(import.meta.dirname, 'conformance/federation.mjs')
  process.exitCode = (await runScript(script, '--base', base, '--strict', ...process.argv.slice(2))) ?? 1
})

import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runScript, withFreshPod } from './fresh-pod.ts'

/**
 * Replays the recorded contract against a fresh pod. Fails when a step fails.
 *
 *   node test/run-conformance.ts [--scenarios 00,10,20] [--only 20-library] [--verbose]
 *
 * `--scenarios` names the scenario files that run, all by default; later ones rest on earlier ones.
 */
const asked = process.argv.indexOf('--scenarios')
const numbers = asked < 0 ? null : (process.argv[asked + 1] ?? '').split(',')
const passedOn = process.argv
  .slice(2)
  .filter((_, index) => asked < 0 || (index + 2 !== asked && index + 1 !== asked))
const contract = join(import.meta.dirname, 'conformance')

await withFreshPod(async (base, folder) => {
  const scenarios = numbers ? await chosenScenarios(numbers, join(folder, 'contract')) : contract
  const code = await runScript(join(contract, 'run.mjs'), '--base', base, '--dir', scenarios, ...passedOn)
  process.exitCode = code ?? 1
})

/** A folder with those scenarios of the contract that are asked for, by the numbers that their names begin with. */
async function chosenScenarios(chosen: string[], folder: string): Promise<string> {
  await mkdir(join(folder, 'scenarios'), { recursive: true })
  await cp(join(contract, 'golden'), join(folder, 'golden'), { recursive: true })
  await cp(join(contract, 'steps.mjs'), join(folder, 'steps.mjs'))
  for (const file of await readdir(join(contract, 'scenarios'))) {
    if (!chosen.some((number) => file.startsWith(number))) continue
    await cp(join(contract, 'scenarios', file), join(folder, 'scenarios', file))
  }
  return folder
}

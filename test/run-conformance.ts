import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runScript, withFreshPod } from './fresh-pod.ts'
import { knownDifferences } from './known-differences.ts'

/**
 * Replays the recorded contract against a fresh pod. Fails when a step fails that is not among the known differences.
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
  const report = join(folder, 'report.json')
  await runScript(
    join(contract, 'run.mjs'),
    '--base',
    base,
    '--dir',
    scenarios,
    '--json',
    report,
    ...passedOn,
  )
  process.exitCode = await judge(report)
})

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

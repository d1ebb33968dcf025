import type { Command } from 'commander'
import { styleText } from 'node:util'
import type { Config } from '../config.ts'
import { answer, exitCodes, readSettings, type Told } from './command-line.ts'
import { type Finding, type HealthCheck, healthChecks } from './health-checks.ts'

/** Adds `doctor`. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Look after all that the pod needs, and say what to do where something is wrong.')
    .action(answer(() => examine(readSettings())))
}

async function examine(config: Config): Promise<Told> {
  const findings: (Finding & { name: string })[] = []
  for (const check of healthChecks) findings.push({ name: check.name, ...(await lookAt(check, config)) })
  return {
    lines: findings.flatMap(({ name, state, detail, remedy }) => [
      `${marks[state]} ${name.padEnd(16)} ${detail}`,
      ...(remedy === null ? [] : [`${' '.repeat(19)}→ ${remedy}`]),
    ]),
    data: findings,
    exitCode: findings.some(({ state }) => state === 'bad') ? exitCodes.unhealthy : exitCodes.done,
  }
}

async function lookAt({ look, remedy }: HealthCheck, config: Config): Promise<Finding> {
  try {
    return await look(config)
  } catch (error) {
    return { state: 'bad', detail: messageOf(error), remedy }
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

const marks = {
  good: styleText('green', '✓'),
  warning: styleText('yellow', '!'),
  bad: styleText('red', '✗'),
}

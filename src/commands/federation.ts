import type { Command } from 'commander'
import { resumeDeliveries } from '../domains/federation/delivery.ts'
import {
  type DeliveryState,
  deliveryStates,
  failuresUntilParked,
} from '../domains/federation/delivery-targets.ts'
import type { Pod } from '../pod.ts'
import { answer, type Told, withPod } from './command-line.ts'

/** Adds `federation status` and `federation retry`. */
export function addFederationCommands(program: Command): void {
  const federation = program.command('federation').description('What passes between this pod and others.')

  federation
    .command('status')
    .description('Show how sending activities to other pods goes, and what waits.')
    .action(answer(() => withPod(status)))

  federation
    .command('retry')
    .description('Have what waits for another pod, or for all, sent now instead of after its pause.')
    .argument('[host]', 'its host name, with its port when it has one')
    .action(answer((host?: string) => withPod((pod) => retry(pod, host))))
}

async function status(pod: Pod): Promise<Told> {
  const states = await deliveryStates(pod)
  if (states.length === 0) return { lines: ['Nothing was ever sent to another pod.'], data: [] }
  return { lines: states.map(lineOf), data: states }
}

function lineOf({ host, waiting, failures, resumeAt, lastError }: DeliveryState & { host: string }): string {
  if (failures === 0) return `${host}: ${waiting} waiting`
  const state = failures > failuresUntilParked ? 'parked' : 'paused'
  const until = resumeAt ? ` until ${resumeAt.toISOString()}` : ''
  return `${host}: ${waiting} waiting, ${state}${until} after ${failures} failures (${lastError})`
}

async function retry(pod: Pod, host: string | undefined): Promise<Told> {
  const inboxes = await resumeDeliveries(pod, host)
  return {
    lines: [
      inboxes === 0
        ? 'Nothing waits.'
        : `What waits for ${inboxes} inboxes is sent now, or when the pod starts.`,
    ],
    data: { inboxes },
  }
}

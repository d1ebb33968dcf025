import type { Context } from '../../context.ts'
import { ForbiddenError } from '../../errors.ts'

/** Refuses everybody while the pod's preferences keep channels off. */
export async function requireChannels({ pod }: Context): Promise<void> {
  if (!(await pod.settings.get('audio__channels_enabled'))) {
    throw new ForbiddenError('Channels are disabled on this pod.')
  }
}

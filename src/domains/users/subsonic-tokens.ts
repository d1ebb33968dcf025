import type { Context } from '../../context.ts'
import { ConflictError } from '../../errors.ts'
import { randomPassphrase } from '../../platform/passwords/words.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** The caller's password for Subsonic apps; `null` when there is none. */
export async function subsonicToken(context: Context): Promise<string | null> {
  const { userId } = requireViewerWith(context, 'read:security')
  const { subsonicToken } = await context.pod.prisma.user.findUniqueOrThrow({
    where: { id: userId },
    select: { subsonicToken: true },
  })
  return subsonicToken
}

/** Gives the caller a new password for Subsonic apps; the one before opens nothing any more. */
export const renewSubsonicToken = async (context: Context): Promise<string> =>
  storeToken(context, await randomPassphrase())

/** Takes the caller's password for Subsonic apps away. */
export const removeSubsonicToken = (context: Context): Promise<null> => storeToken(context, null)

async function storeToken<Token extends string | null>(context: Context, token: Token): Promise<Token> {
  const { userId } = requireViewerWith(context, 'write:security')
  if (!(await context.pod.settings.get('subsonic__enabled'))) {
    throw new ConflictError('The Subsonic API is switched off on this pod.')
  }
  await context.pod.prisma.user.update({
    where: { id: userId },
    data: { subsonicToken: token },
    select: { id: true },
  })
  return token
}

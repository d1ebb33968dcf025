import { randomToken } from '../../platform/passwords/tokens.ts'
import type { Pod } from '../../pod.ts'
import { createAccount } from './accounts.ts'

/** The first administrator, as it was made: the password is known only now. */
export interface FirstAdministrator {
  username: string
  /** `null` when the settings gave it. */
  generatedPassword: string | null
}

/** Makes a superuser. Its address counts as verified. */
export const createAdministrator = (
  pod: Pod,
  { username, password, email = '' }: { username: string; password: string; email?: string },
) =>
  createAccount(pod, {
    username,
    password,
    email,
    isVerified: true,
    extra: { isSuperuser: true },
  })

/**
 * Makes an administrator on the first start, when the pod has no account at all; `null` when it has one.
 * Name, password and address come from the settings, else the name is `admin` and the password random.
 */
export async function createFirstAdministrator(pod: Pod): Promise<FirstAdministrator | null> {
  if ((await pod.prisma.user.count()) > 0) return null
  const { username, password, email } = pod.config.administrator
  const generatedPassword = password === null ? randomToken(16) : null
  const administrator = {
    username: username ?? 'admin',
    password: password ?? generatedPassword ?? '',
    email: email ?? '',
  }
  await createAdministrator(pod, administrator)
  return { username: administrator.username, generatedPassword }
}

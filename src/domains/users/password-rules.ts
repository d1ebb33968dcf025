import type { Pod } from '../../pod.ts'
import { findWeaknesses, type Weakness } from '../../platform/passwords/strength.ts'

/** Everything that makes a password too weak for an account of this pod. */
export async function passwordWeaknesses(
  pod: Pod,
  password: string,
  account: { username: string; email: string },
): Promise<Weakness[]> {
  if (password === '') return [{ code: 'too_short', message: 'This field may not be blank.' }]
  const { checkPasswords, passwordMinLength } = pod.config.accounts
  if (!checkPasswords) return []
  return findWeaknesses(password, {
    minLength: passwordMinLength,
    attributes: {
      ...(account.username ? { username: account.username } : {}),
      ...(account.email ? { 'email address': account.email } : {}),
    },
  })
}

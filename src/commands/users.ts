import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { removeAccount } from '../domains/users/account-deletion.ts'
import { createAccount } from '../domains/users/accounts.ts'
import { emailIsTaken, emailMistake } from '../domains/users/email-rules.ts'
import { permissionColumns } from '../domains/users/permissions.ts'
import { passwordWeaknesses } from '../domains/users/password-rules.ts'
import { replacePassword } from '../domains/users/passwords.ts'
import { usernameMistake } from '../domains/users/usernames.ts'
import { permissions } from '../domains/oauth/scopes.ts'
import { openPod } from '../open-pod.ts'
import { createLog } from '../platform/log/log.ts'
import { randomToken } from '../platform/passwords/tokens.ts'
import type { Pod } from '../pod.ts'

interface CreateOptions {
  email: string
  quota?: number
  superuser?: boolean
  permission: string[]
}

/** Adds `user create`, `user password` and `user delete`: what an administrator does from the server's shell. */
export function addUserCommands(program: Command): void {
  const user = program.command('user').description('Accounts of this pod.')

  user
    .command('create <username>')
    .description(
      'Make an account. The password comes from FUNKWHALE_CLI_USER_PASSWORD, else a random one is shown.',
    )
    .requiredOption('-e, --email <address>', 'its e-mail address, which counts as verified')
    .option('-q, --quota <megabytes>', 'what its uploads may take', Number)
    .option('--superuser', 'give it every permission')
    .option('--permission <name>', `one of ${permissions.join(', ')}; may be repeated`, collect, [])
    .action((username: string, options: CreateOptions) =>
      withPod((pod) => createFromShell(pod, username, options)),
    )

  user
    .command('password <username>')
    .description('Give an account another password, from FUNKWHALE_CLI_USER_PASSWORD or a random one.')
    .action((username: string) => withPod((pod) => changePasswordFromShell(pod, username)))

  user
    .command('delete <username>')
    .description('Delete an account with all that it holds. Its name stays taken, unless --hard is given.')
    .option('--hard', 'forget the name as well')
    .requiredOption('--yes', 'really delete it')
    .action((username: string, options: { hard?: boolean }) =>
      withPod((pod) => deleteFromShell(pod, username, options)),
    )
}

const collect = (value: string, before: string[]) => [...before, value]

/** Works on the pod of the settings, without serving it. */
async function withPod(work: (pod: Pod) => Promise<void>): Promise<void> {
  const { pod, close } = await openPod(readConfig(process.env), { log: createLog({ level: 'warn' }) })
  try {
    await work(pod)
  } finally {
    await close()
  }
}

async function createFromShell(
  pod: Pod,
  username: string,
  { email, quota, superuser = false, permission }: CreateOptions,
): Promise<void> {
  const { password, isGenerated } = newPassword()
  const weaknesses = await passwordWeaknesses(pod, password, { username, email })
  const unknown = permission.find((name) => !permissions.some((known) => known === name))
  const mistake =
    (await usernameMistake(pod, pod.prisma, username)) ??
    emailMistake(email) ??
    ((await emailIsTaken(pod.prisma, email)) ? 'The e-mail address is taken.' : null) ??
    (unknown === undefined ? null : `There is no permission "${unknown}".`) ??
    (quota === undefined || Number.isInteger(quota) ? null : 'The quota must be a whole number.') ??
    weaknesses[0]?.message
  if (mistake) return fail(mistake)
  await createAccount(pod, {
    username,
    email,
    password,
    isVerified: true,
    extra: {
      isSuperuser: superuser,
      uploadQuota: quota ?? null,
      ...Object.fromEntries(permissions.map((name) => [permissionColumns[name], permission.includes(name)])),
    },
  })
  console.log(`The account ${username} was made.`)
  if (isGenerated) console.log(`Its password: ${password}`)
}

async function changePasswordFromShell(pod: Pod, username: string): Promise<void> {
  const user = await pod.prisma.user.findFirst({ where: { username } })
  if (!user) return fail(`There is no account ${username}.`)
  const { password, isGenerated } = newPassword()
  const [weakness] = await passwordWeaknesses(pod, password, user)
  if (weakness) return fail(weakness.message)
  await replacePassword(pod, user, password)
  await pod.prisma.session.deleteMany({ where: { userId: user.id } })
  console.log(`The password of ${username} was changed.`)
  if (isGenerated) console.log(`It is: ${password}`)
}

async function deleteFromShell(pod: Pod, username: string, { hard }: { hard?: boolean }): Promise<void> {
  const user = await pod.prisma.user.findFirst({ where: { username } })
  if (!user) return fail(`There is no account ${username}.`)
  if (user.actorId === null) await pod.prisma.user.delete({ where: { id: user.id } })
  else {
    await removeAccount(pod, { userId: user.id, actorId: user.actorId })
    if (hard) await pod.prisma.actor.delete({ where: { id: user.actorId } })
  }
  console.log(`The account ${username} was deleted.`)
}

function newPassword() {
  const given = process.env.FUNKWHALE_CLI_USER_PASSWORD
  return given ? { password: given, isGenerated: false } : { password: randomToken(16), isGenerated: true }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

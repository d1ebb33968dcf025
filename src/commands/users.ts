import { type Command, Option } from 'commander'
import { ConflictError, ValidationError } from '../errors.ts'
import type { User } from '../generated/prisma/client.ts'
import { recordAudit } from '../domains/moderation/audit.ts'
import { type AccountChanges, changeAccount } from '../domains/users/account-administration.ts'
import { beginDeletion, removeAccount } from '../domains/users/account-deletion.ts'
import { createAccount } from '../domains/users/accounts.ts'
import { emailIsTaken, emailMistake } from '../domains/users/email-rules.ts'
import { permissionColumns } from '../domains/users/permissions.ts'
import { passwordWeaknesses } from '../domains/users/password-rules.ts'
import { replacePassword } from '../domains/users/passwords.ts'
import { usernameMistake } from '../domains/users/usernames.ts'
import { type Permission, permissions } from '../domains/oauth/scopes.ts'
import { randomToken } from '../platform/passwords/tokens.ts'
import type { Pod } from '../pod.ts'
import { accountNamed, answer, collect, operator, type Told, wholeNumber, withPod } from './command-line.ts'

/** Adds `user list`, `create`, `password`, `update` and `delete`. */
export function addUserCommands(program: Command): void {
  const user = program.command('user').description('Accounts of this pod.')

  user
    .command('list')
    .description('Show the accounts.')
    .action(answer(() => withPod(listAccounts)))

  user
    .command('create <username>')
    .description(
      'Make an account. The password comes from FUNKWHALE_CLI_USER_PASSWORD, else a random one is shown.',
    )
    .requiredOption('-e, --email <address>', 'its e-mail address, which counts as verified')
    .option('-q, --quota <megabytes>', 'what its uploads may take')
    .option('--superuser', 'give it every permission')
    .option('--permission <name>', `one of ${permissions.join(', ')}; may be repeated`, collect, [])
    .action(
      answer((username: string, options: CreateOptions) =>
        withPod((pod) => createFromShell(pod, username, options)),
      ),
    )

  user
    .command('password <username>')
    .description('Give an account another password, from FUNKWHALE_CLI_USER_PASSWORD or a random one.')
    .action(answer((username: string) => withPod((pod) => changePasswordFromShell(pod, username))))

  user
    .command('update <username>')
    .description('Change an account.')
    .addOption(new Option('--active', 'let it sign in').conflicts('inactive'))
    .option('--inactive', 'keep it from signing in, and its tokens from working')
    .option('--superuser', 'give it every permission')
    .option('--no-superuser', 'take that back')
    .option('--grant <permission>', `give one of ${permissions.join(', ')}; may be repeated`, collect, [])
    .option('--revoke <permission>', 'take a permission back; may be repeated', collect, [])
    .option('-q, --quota <megabytes>', 'what its uploads may take; `default`: what the pod allows')
    .option('--name <text>', 'the name that is shown')
    .action(
      answer((username: string, options: UpdateOptions) =>
        withPod((pod) => updateFromShell(pod, username, options)),
      ),
    )

  user
    .command('delete <username>')
    .description('Delete an account with all that it holds. Its name stays taken, unless --hard is given.')
    .option('--hard', 'forget the name as well; other pods are not told then')
    .requiredOption('--yes', 'really delete it')
    .action(
      answer((username: string, options: { hard?: boolean }) =>
        withPod((pod) => deleteFromShell(pod, username, options)),
      ),
    )
}

async function listAccounts({ prisma }: Pod): Promise<Told> {
  const users = await prisma.user.findMany({ orderBy: { id: 'asc' } })
  const data = users.map((user) => ({
    id: user.id,
    username: user.username,
    email: user.email,
    isActive: user.isActive,
    isSuperuser: user.isSuperuser,
    permissions: heldBy(user),
    uploadQuota: user.uploadQuota,
    joinedAt: user.joinedAt,
    lastActivityAt: user.lastActivityAt,
  }))
  const lines = data.map(({ username, email, isActive, isSuperuser, permissions: held }) => {
    const remarks = [...(isActive ? [] : ['inactive']), ...(isSuperuser ? ['superuser'] : held)]
    return `${username.padEnd(20)} ${email.padEnd(30)} ${remarks.join(', ')}`.trimEnd()
  })
  return { lines, data }
}

const heldBy = (user: User): Permission[] =>
  permissions.filter((permission) => user[permissionColumns[permission]])

interface CreateOptions {
  email: string
  quota?: string
  superuser?: boolean
  permission: string[]
}

async function createFromShell(
  pod: Pod,
  username: string,
  { email, quota, superuser = false, permission }: CreateOptions,
): Promise<Told> {
  const { password, isGenerated } = newPassword()
  const given = permissionsOf(permission)
  const uploadQuota = quota === undefined ? null : wholeNumber('quota', quota)
  const mistakes = {
    username: await usernameMistake(pod, pod.prisma, username),
    email:
      emailMistake(email) ??
      ((await emailIsTaken(pod.prisma, email)) ? 'The e-mail address is taken.' : null),
    password: (await passwordWeaknesses(pod, password, { username, email }))[0]?.message ?? null,
  }
  const told = Object.entries(mistakes).flatMap(([field, message]) =>
    message === null ? [] : [{ path: [field], message }],
  )
  if (told.length > 0) throw new ValidationError(told)
  const { id } = await createAccount(pod, {
    username,
    email,
    password,
    isVerified: true,
    extra: {
      isSuperuser: superuser,
      uploadQuota,
      ...Object.fromEntries(permissions.map((name) => [permissionColumns[name], given.includes(name)])),
    },
    together: (tx, user) =>
      recordAudit(tx, operator, { action: 'account.create', targetKind: 'account', target: user.id }),
  })
  return {
    lines: [
      `The account ${username} was made.`,
      ...(isGenerated ? [`Its password: ${password}   (shown only this once)`] : []),
    ],
    data: { id, username, ...(isGenerated ? { password } : {}) },
  }
}

async function changePasswordFromShell(pod: Pod, username: string): Promise<Told> {
  const user = await accountNamed(pod, username)
  const { password, isGenerated } = newPassword()
  const [weakness] = await passwordWeaknesses(pod, password, user)
  if (weakness) throw ValidationError.of('password', weakness.message)
  if (!(await replacePassword(pod, user, password))) {
    throw new ConflictError('Somebody else has just changed the password.')
  }
  await pod.prisma.session.deleteMany({ where: { userId: user.id } })
  await recordAudit(pod.prisma, operator, {
    action: 'account.password',
    targetKind: 'account',
    target: user.id,
  })
  return {
    lines: [
      `The password of ${user.username} was changed, and its sessions ended.`,
      ...(isGenerated ? [`It is: ${password}   (shown only this once)`] : []),
    ],
    data: { username: user.username, ...(isGenerated ? { password } : {}) },
  }
}

interface UpdateOptions {
  active?: boolean
  inactive?: boolean
  superuser?: boolean
  grant: string[]
  revoke: string[]
  quota?: string
  name?: string
}

async function updateFromShell(pod: Pod, username: string, options: UpdateOptions): Promise<Told> {
  const user = await accountNamed(pod, username)
  const changes: AccountChanges = {
    ...(options.active ? { isActive: true } : {}),
    ...(options.inactive ? { isActive: false } : {}),
    ...(options.superuser === undefined ? {} : { isSuperuser: options.superuser }),
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.quota === undefined
      ? {}
      : { uploadQuota: options.quota === 'default' ? null : wholeNumber('quota', options.quota) }),
    ...(options.grant.length + options.revoke.length === 0
      ? {}
      : {
          permissions: Object.fromEntries([
            ...permissionsOf(options.grant).map((name) => [name, true]),
            ...permissionsOf(options.revoke).map((name) => [name, false]),
          ]) as AccountChanges['permissions'],
        }),
  }
  if (Object.keys(changes).length === 0) throw ValidationError.whole('There is nothing to change.')
  await changeAccount(pod, operator, user.id, changes)
  return { lines: [`The account ${user.username} was changed.`], data: { username: user.username, changes } }
}

async function deleteFromShell(
  pod: Pod,
  username: string,
  { hard = false }: { hard?: boolean },
): Promise<Told> {
  const user = await accountNamed(pod, username)
  if (user.actorId === null) await pod.prisma.user.delete({ where: { id: user.id } })
  else {
    const account = { userId: user.id, actorId: user.actorId }
    // what other pods are told needs the keys of the account, which go with its name
    if (!hard) await pod.prisma.$transaction((tx) => beginDeletion(pod, tx, account))
    await removeAccount(pod, account)
    if (hard) await pod.prisma.actor.delete({ where: { id: user.actorId } })
  }
  await recordAudit(pod.prisma, operator, {
    action: 'account.delete',
    targetKind: 'account',
    target: user.id,
    details: { username: user.username, isNameFree: hard },
  })
  const left = hard ? 'Its name is free; other pods were not told.' : 'Its name stays taken.'
  return {
    lines: [`The account ${user.username} was deleted. ${left}`],
    data: { username: user.username, isNameFree: hard },
  }
}

function permissionsOf(words: string[]): Permission[] {
  return words.map((word) => {
    const permission = permissions.find((known) => known === word)
    if (!permission) throw ValidationError.of('permission', `There is no permission "${word}".`)
    return permission
  })
}

function newPassword() {
  const given = process.env.FUNKWHALE_CLI_USER_PASSWORD
  return given ? { password: given, isGenerated: false } : { password: randomToken(16), isGenerated: true }
}

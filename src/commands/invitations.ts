import type { Command } from 'commander'
import { NotFoundError } from '../errors.ts'
import { makeInvitation } from '../domains/users/invitations.ts'
import type { Pod } from '../pod.ts'
import { accountNamed, answer, operator, type Told, withPod } from './command-line.ts'

/** Adds `invitation create` and `invitation list`. */
export function addInvitationCommands(program: Command): void {
  const invitation = program
    .command('invitation')
    .description('Invitations, which let somebody register on a closed pod.')

  invitation
    .command('create')
    .description('Make an invitation for one account, and show its link.')
    .option('--owner <username>', 'who invites; the first superuser when left out')
    .option('--code <text>', 'its code; random when left out')
    .action(
      answer((options: { owner?: string; code?: string }) => withPod((pod) => createFromShell(pod, options))),
    )

  invitation
    .command('list')
    .description('Show the invitations, newest first.')
    .option('--open', 'only those that somebody may still register with')
    .action(answer((options: { open?: boolean }) => withPod((pod) => listInvitations(pod, options))))
}

async function createFromShell(pod: Pod, { owner, code }: { owner?: string; code?: string }): Promise<Told> {
  const inviter =
    owner === undefined
      ? await pod.prisma.user.findFirst({ where: { isSuperuser: true }, orderBy: { id: 'asc' } })
      : await accountNamed(pod, owner)
  if (!inviter) throw new NotFoundError('There is no superuser who could invite: name somebody with --owner.')
  const id = await makeInvitation(pod, operator, inviter.id, code)
  const made = await pod.prisma.invitation.findUniqueOrThrow({ where: { id } })
  const data = { ...describe(pod, made), owner: inviter.username }
  return { lines: [data.link, `It is good for one account, until ${dayOf(made.expiresAt)}.`], data }
}

async function listInvitations(pod: Pod, { open = false }: { open?: boolean }): Promise<Told> {
  const rows = await pod.prisma.invitation.findMany({
    orderBy: { id: 'desc' },
    include: { owner: { select: { username: true } }, invitedUser: { select: { username: true } } },
    ...(open ? { where: { invitedUserId: null, expiresAt: { gt: new Date() } } } : {}),
  })
  const data = rows.map((row) => ({
    ...describe(pod, row),
    owner: row.owner.username,
    invited: row.invitedUser?.username ?? null,
  }))
  const lines = rows.map(({ code, expiresAt, owner, invitedUser }) => {
    const isOver = expiresAt < new Date()
    const state = invitedUser
      ? `used by ${invitedUser.username}`
      : `${isOver ? 'expired' : 'open until'} ${dayOf(expiresAt)}`
    return `${code.padEnd(14)} from ${owner.username.padEnd(20)} ${state}`
  })
  return { lines: lines.length > 0 ? lines : ['There are none.'], data }
}

const describe = (
  { config }: Pod,
  { id, code, expiresAt }: { id: number; code: string; expiresAt: Date },
) => ({
  id,
  code,
  expiresAt,
  link: `${config.origin}/signup?${new URLSearchParams({ invitation: code })}`,
})

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

import type { Pod } from '../../pod.ts'
import { literally } from '../../platform/database/like.ts'
import { confirmationKey } from './email-addresses.ts'
import { mailJob, mailOrder, type MailOrder } from './mail-orders.ts'
import {
  confirmationLetter,
  type Letter,
  passwordResetLetter,
  senderTo,
  signUpRequestLetter,
} from '../mails/letters.ts'
import { resetLink } from './password-resets.ts'

/** Declares the job that sends mails about accounts. */
export function defineMailJobs(pod: Pod): void {
  pod.jobs.define({
    name: mailJob,
    schema: mailOrder,
    retryLimit: 8,
    retryDelay: 30,
    handler: (order) => deliver(pod, order),
  })
}

async function deliver(pod: Pod, order: MailOrder): Promise<void> {
  switch (order.kind) {
    case 'confirmation':
      return deliverConfirmation(pod, order.userId)
    case 'password-reset':
      return deliverPasswordResets(pod, order.email)
    case 'sign-up-request':
      return deliverSignUpRequest(pod, order.userId)
  }
}

async function deliverConfirmation(pod: Pod, userId: number): Promise<void> {
  const address = await pod.prisma.emailAddress.findFirst({
    where: { userId, isPrimary: true, isVerified: false },
    include: { user: { select: { username: true, settings: true } } },
  })
  if (!address) return
  const key = confirmationKey(pod, address)
  const sender = await senderTo(pod, address.user)
  await post(pod, address.email, confirmationLetter(sender, address.user.username, key))
}

async function deliverPasswordResets(pod: Pod, email: string): Promise<void> {
  const users = await pod.prisma.user.findMany({
    where: {
      email: { equals: literally(email), mode: 'insensitive' },
      isActive: true,
      passwordHash: { not: null },
    },
  })
  for (const user of users) {
    const sender = await senderTo(pod, user)
    await post(pod, user.email, passwordResetLetter(sender, user.username, resetLink(pod, user)))
  }
}

async function deliverSignUpRequest(pod: Pod, userId: number): Promise<void> {
  const request = await pod.prisma.userRequest.findFirst({
    where: { submitter: { user: { id: userId } }, status: 'PENDING' },
    include: { submitter: { select: { preferredUsername: true } } },
  })
  if (!request) return
  const [moderators, pendingCount] = await Promise.all([
    moderatorsOf(pod),
    pod.prisma.userRequest.count({ where: { status: 'PENDING' } }),
  ])
  const about = { username: request.submitter.preferredUsername, uuid: request.uuid, pendingCount }
  for (const moderator of moderators) {
    await post(pod, moderator.email, signUpRequestLetter(await senderTo(pod, moderator), about))
  }
}

/** Who is told of work for moderators: those who have the permission themselves, else the superusers. */
export async function moderatorsOf(pod: Pod) {
  const reachable = { isActive: true, email: { not: '' } }
  const moderators = await pod.prisma.user.findMany({ where: { ...reachable, permissionModeration: true } })
  if (moderators.length > 0) return moderators
  return pod.prisma.user.findMany({ where: { ...reachable, isSuperuser: true } })
}

const post = (pod: Pod, to: string, written: Letter) => pod.mailer.send({ ...written, to })

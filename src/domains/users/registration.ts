import type { Context } from '../../context.ts'
import { type FieldError, ForbiddenError, ValidationError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'
import { createAccount } from './accounts.ts'
import { emailIsTaken, emailMistake } from './email-rules.ts'
import { isOpenCode, useInvitation } from './invitation-rules.ts'
import { sendMail } from './mail-orders.ts'
import { passwordWeaknesses } from './password-rules.ts'
import { startSession } from './sessions.ts'
import { readAnswers, type SignUpAnswer } from './sign-up-form.ts'
import { usernameMistake, usernameTaken } from './usernames.ts'

/** What somebody gives who wants an account. */
export interface SignUp {
  username: string
  email: string
  password: string
  /** The password typed again; refused when it differs. */
  passwordConfirmation?: string | null
  /** Code of an invitation; opens a pod that is closed for registration. */
  invitation?: string | null
  /** Answers to the sign-up form, where a moderator decides. */
  answers?: readonly SignUpAnswer[] | null
}

/** What a new account still waits for. */
export type SignUpOutcome = 'SIGNED_IN' | 'AWAITS_VERIFICATION' | 'AWAITS_APPROVAL'

const emailTaken = 'A user is already registered with this e-mail address.'
const badInvitation = 'Invalid invitation code'

/**
 * Makes an account for anybody, where registration is open or an invitation opens it, and signs it in, unless a
 * moderator must approve it or its address must be verified first.
 */
export async function signUp(context: Context, input: SignUp): Promise<SignUpOutcome> {
  const { pod } = context
  const settings = await pod.settings.all()
  if (!settings.users__registration_enabled && !input.invitation) {
    throw new ForbiddenError('Registration has been disabled')
  }
  const needsApproval = settings.moderation__signup_approval_enabled
  const form = needsApproval ? settings.moderation__signup_form_customization : {}
  const { mistakes, answers } = readAnswers(form, input.answers ?? null)
  await requireGoodFields(pod, input, mistakes)

  const user = await register(pod, input, needsApproval ? { answers } : null)
  await sendMail(pod, { kind: 'confirmation', userId: user.id })
  if (needsApproval) {
    await sendMail(pod, { kind: 'sign-up-request', userId: user.id })
    await pod.pubsub.publish('moderation', { type: 'user_request.created', userId: user.id })
    return 'AWAITS_APPROVAL'
  }
  if (pod.config.accounts.enforceVerification) return 'AWAITS_VERIFICATION'
  await startSession(context, user.id)
  return 'SIGNED_IN'
}

/** Tells every mistake in single fields together, and only without one what does not go together. */
async function requireGoodFields(
  pod: Pod,
  { username, email, password, passwordConfirmation, invitation }: SignUp,
  answerMistakes: FieldError[],
): Promise<void> {
  const mistakes: FieldError[] = []
  const add = (field: string, message: string | null) => {
    if (message !== null) mistakes.push({ path: [field], message })
  }
  add('username', await usernameMistake(pod, pod.prisma, username))
  add('email', emailMistake(email))
  if (!mistakes.some(({ path }) => path[0] === 'email') && (await emailIsTaken(pod.prisma, email)))
    add('email', emailTaken)
  const weaknesses = await passwordWeaknesses(pod, password, { username, email })
  for (const { code, message } of weaknesses) if (code !== 'too_similar') add('password', message)
  if (invitation && !(await isOpenCode(pod.prisma, invitation))) add('invitation', badInvitation)
  mistakes.push(...answerMistakes)
  if (mistakes.length > 0) throw new ValidationError(mistakes)

  if (passwordConfirmation != null && passwordConfirmation !== password) {
    throw ValidationError.whole("The two password fields didn't match.")
  }
  const [similarity] = weaknesses
  if (similarity) throw ValidationError.whole(similarity.message)
}

/** Makes the account; what was checked may have changed meanwhile, so the transaction looks again. */
async function register(
  pod: Pod,
  { username, email, password, invitation }: SignUp,
  approval: { answers: Record<string, string> | null } | null,
): Promise<User> {
  try {
    return await createAccount(pod, {
      username,
      email,
      password,
      extra: { isActive: approval === null },
      async together(tx, user) {
        if (await emailIsTaken(tx, email, user.id)) throw ValidationError.of('email', emailTaken)
        if (invitation && !(await useInvitation(tx, invitation, user.id))) {
          throw ValidationError.of('invitation', badInvitation)
        }
        if (approval && user.actorId !== null) {
          await tx.userRequest.create({
            data: { submitterId: user.actorId, metadata: approval.answers ?? undefined },
          })
        }
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw ValidationError.of('username', usernameTaken)
    throw error
  }
}

import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Application, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { verifyPassword } from '../../platform/passwords/passwords.ts'
import { hashToken, randomHex, randomToken, sameSecret } from '../../platform/passwords/tokens.ts'
import type { Pod } from '../../pod.ts'
import { applicationScopes, parseScopes, requireViewerWith } from './scopes.ts'
import { seal, unseal } from './seal.ts'

/** What is said of an application when it is registered. */
export interface NewApplication {
  /** At most 255 characters. */
  name: string
  /** Where users may be sent back to. */
  redirectUris: readonly string[]
  /** What its tokens may do at most; words without meaning are kept and have no effect. */
  scopes: readonly string[]
}

const nameMost = 255

/**
 * Registers an application: anybody may, with or without an account. One with an owner has a token of its own
 * that acts as the owner. The secret is given in clear here and never again.
 */
export async function createApplication(
  context: Context,
  input: NewApplication,
): Promise<{ application: Application; clientSecret: string }> {
  const { pod, viewer } = context
  const described = check(input)
  const clientSecret = randomHex(128)
  const application = await pod.prisma.application.create({
    data: {
      ...described,
      clientId: randomToken(40),
      clientSecretHash: hashToken(clientSecret),
      ...(viewer ? { userId: viewer.userId, ...newToken(pod) } : {}),
    },
  })
  return { application, clientSecret }
}

/** The caller's own applications, newest first. */
export function ownApplications(context: Context): Listing {
  const { userId } = requireViewerWith(context, 'read:security')
  return {
    from: Prisma.sql`application a`,
    key: Prisma.sql`a.id`,
    where: [Prisma.sql`a.user_id = ${userId}`],
    orderBy: [Prisma.sql`a.created_at DESC`],
  }
}

/** Changes an own application; what is not given stays. */
export async function updateApplication(
  context: Context,
  clientId: string,
  changes: Partial<NewApplication>,
): Promise<Application> {
  const { id } = await ownApplication(context, clientId)
  return context.pod.prisma.application.update({ where: { id }, data: check(changes) })
}

/** Deletes an own application with every token that it was given. */
export async function deleteApplication(context: Context, clientId: string): Promise<string> {
  const { id } = await ownApplication(context, clientId)
  await context.pod.prisma.application.deleteMany({ where: { id } })
  return clientId
}

/** Gives an own application another token; the one before stops at once. */
export async function refreshApplicationToken(context: Context, clientId: string): Promise<Application> {
  const { id } = await ownApplication(context, clientId)
  return context.pod.prisma.application.update({ where: { id }, data: newToken(context.pod) })
}

/** Whether the application is the caller's. */
export const isOwn = ({ viewer }: Context, { userId }: Pick<Application, 'userId'>): boolean =>
  viewer !== null && viewer.userId === userId

/**
 * The token of an application in clear, for its owner only, and only when the owner asks with rights that
 * reach as far as the token's own; else `null`.
 */
export function tokenOf(context: Context, application: Application): string | null {
  if (!isOwn(context, application) || !application.sealedToken) return null
  const reach = parseScopes(application.scopes).intersection(applicationScopes)
  return reach.isSubsetOf(context.scopes) ? unseal(context.pod.secretKey, application.sealedToken) : null
}

/** Whether an application keeps no secret, as one that runs in a browser: PKCE stands in for it. */
export const isPublic = ({ clientSecretHash }: Pick<Application, 'clientSecretHash'>): boolean =>
  clientSecretHash === ''

/** Whether a secret is the application's. Hashes that came from another pod are of the kind of passwords. */
export async function secretHolds(
  { clientSecretHash }: Pick<Application, 'clientSecretHash'>,
  secret: string,
): Promise<boolean> {
  if (/^[0-9a-f]{64}$/.test(clientSecretHash)) return sameSecret(hashToken(secret), clientSecretHash)
  return clientSecretHash !== '' && (await verifyPassword(clientSecretHash, secret)).valid
}

/** Words of a text that stands for a list, as scopes and redirect URIs are kept. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

async function ownApplication(context: Context, clientId: string): Promise<Application> {
  const { userId } = requireViewerWith(context, 'write:security')
  const application = await context.pod.prisma.application.findFirst({ where: { clientId, userId } })
  if (!application) throw new NotFoundError()
  return application
}

function check<Input extends Partial<NewApplication>>({ name, redirectUris, scopes }: Input) {
  if (name !== undefined && name.trim() === '')
    throw ValidationError.of('name', 'This field may not be blank.')
  if (name !== undefined && name.trim().length > nameMost)
    throw ValidationError.of('name', `Ensure this field has no more than ${nameMost} characters.`)
  if (scopes !== undefined && scopes.join('').trim() === '')
    throw ValidationError.of('scopes', 'This field may not be blank.')
  return {
    name: name?.trim(),
    redirectUris: redirectUris?.join(' '),
    scopes: scopes?.join(' '),
  } as {
    name: Input['name'] extends string ? string : string | undefined
    redirectUris: string | undefined
    scopes: string | undefined
  }
}

function newToken({ secretKey }: Pod) {
  const token = randomToken(40)
  return { tokenHash: hashToken(token), sealedToken: seal(secretKey, token) }
}

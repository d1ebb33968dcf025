import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { Application, Prisma } from '../../generated/prisma/client.ts'
import { wordsOf } from './applications.ts'
import { requireViewerWith } from './scopes.ts'

/** What a user lets an application do at present. */
export interface Grant {
  application: Application
  /** Words of the scopes of every live token and code, in order. */
  scopes: string[]
}

/** Applications that hold a live code or token of the caller, newest application first. */
export async function ownGrants(context: Context): Promise<Grant[]> {
  const { userId } = requireViewerWith(context, 'read:security')
  return findGrants(context, userId, {})
}

/** The caller's grant to one application; `null` when there is none. */
export async function ownGrant(context: Context, clientId: string): Promise<Grant | null> {
  const { userId } = requireViewerWith(context, 'read:security')
  const [grant] = await findGrants(context, userId, { clientId })
  return grant ?? null
}

/** Takes back all that the caller gave to an application: every code and token stops at once. */
export async function revokeGrant(context: Context, clientId: string): Promise<Application> {
  const { userId } = requireViewerWith(context, 'write:security')
  const { pod } = context
  const [grant] = await findGrants(context, userId, { clientId })
  if (!grant) throw new NotFoundError()
  const held = { userId, applicationId: grant.application.id }
  await pod.prisma.$transaction([
    pod.prisma.authorizationCode.deleteMany({ where: held }),
    pod.prisma.refreshToken.deleteMany({ where: held }),
    pod.prisma.accessToken.deleteMany({ where: held }),
  ])
  return grant.application
}

async function findGrants(
  { pod }: Context,
  userId: number,
  where: Prisma.ApplicationWhereInput,
): Promise<Grant[]> {
  const live = { userId, expiresAt: { gt: new Date() } }
  const unrevoked = { ...live, revokedAt: null }
  const applications = await pod.prisma.application.findMany({
    where: {
      ...where,
      OR: [
        { authorizationCodes: { some: live } },
        { accessTokens: { some: live } },
        { refreshTokens: { some: unrevoked } },
      ],
    },
    include: {
      authorizationCodes: { where: live, select: { scopes: true } },
      accessTokens: { where: live, select: { scopes: true } },
      refreshTokens: { where: unrevoked, select: { scopes: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return applications.map(({ authorizationCodes, accessTokens, refreshTokens, ...application }) => ({
    application,
    scopes: [
      ...new Set(
        [...authorizationCodes, ...accessTokens, ...refreshTokens].flatMap(({ scopes }) => wordsOf(scopes)),
      ),
    ].sort(),
  }))
}

import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import { rowsById } from '../../loaders.ts'

/** An account by its key. */
export const userRow = rowsById((context, ids) =>
  context.pod.prisma.user.findMany({ where: { id: { in: ids } } }),
)

/** The account that a row belongs to. */
export async function ownerOf(context: Context, { userId }: { userId: number | null }): Promise<User> {
  const user = await userRow(context, userId)
  if (!user) throw new NotFoundError()
  return user
}

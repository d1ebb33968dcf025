import type { Permission } from '../../src/domains/oauth/scopes.ts'
import { permissionColumns } from '../../src/domains/users/permissions.ts'
import type { Client } from '../client.ts'
import type { TestPod } from '../pod.ts'

/** An account with a permission, signed in. */
export async function makeStaff(test: TestPod, username: string, permission: Permission): Promise<Client> {
  const client = await test.member(username)
  await test.pod.prisma.user.updateMany({
    where: { username },
    data: { [permissionColumns[permission]]: true },
  })
  return client
}

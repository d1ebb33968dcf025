import { Prisma } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { connect, connectRows, offsetDescription } from '../../schema/connection.ts'
import { batched } from '../../loaders.ts'
import type { User as UserRow } from '../../generated/prisma/client.ts'
import { Library, LibraryConnection } from '../libraries/library-type.ts'
import { Actor } from '../users/actor-types.ts'
import { User } from '../users/user-types.ts'
import { librariesOfActor } from './federated-libraries.ts'
import { type DomainOrder, knownDomains } from './known-pods.ts'

const DomainOrderEnum = builder.enumType('KnownPodOrder', {
  description: 'What other pods are sorted by.',
  values: {
    NAME_ASC: { description: 'Name, ascending.' },
    NAME_DESC: { description: 'Name, descending.' },
    CREATED_AT_ASC: { description: 'When it became known, ascending.' },
    CREATED_AT_DESC: { description: 'When it became known, descending.' },
  } as const satisfies Record<DomainOrder, object>,
})

const KnownPod = builder.objectRef<{ name: string }>('KnownPod').implement({
  description: 'Another pod that this one knows.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its host name, with its port when it has one.' }),
  }),
})

builder.queryField('knownPods', (t) =>
  t.connection(
    {
      type: KnownPod,
      description: 'Other pods that this one knows and does not block; with an allow list only those on it.',
      args: {
        orderBy: t.arg({
          type: [DomainOrderEnum],
          description: 'What they are sorted by; by name otherwise.',
        }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      async resolve(_root, { orderBy, ...args }, context) {
        const { prisma } = context.pod
        const { from, where, orderBy: order } = await knownDomains(context, orderBy ?? [])
        const conditions = Prisma.join(where, ' AND ')
        return connectRows(args, {
          async count() {
            const [row] = await prisma.$queryRaw<{ count: number }[]>`
              SELECT count(*)::int AS count FROM ${from} WHERE ${conditions}`
            return row?.count ?? 0
          },
          page: (limit, offset) => prisma.$queryRaw<{ name: string }[]>`
            SELECT domain.name FROM ${from} WHERE ${conditions}
            ORDER BY ${Prisma.join(order, ', ')} LIMIT ${limit} OFFSET ${offset}`,
        })
      },
    },
    { name: 'KnownPodConnection', description: 'A list of pods.' },
    { name: 'KnownPodEdge', description: 'A pod in a list.' },
  ),
)

const userOfActor = batched<number, UserRow | null>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.user.findMany({ where: { actorId: { in: [...keys] } } })
    return new Map(rows.flatMap((row) => (row.actorId === null ? [] : [[row.actorId, row]])))
  },
  () => null,
)

const hasChannel = batched<number, boolean>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.channel.findMany({
      where: { actorId: { in: [...keys] } },
      select: { actorId: true },
    })
    return new Map(rows.map(({ actorId }) => [actorId, true]))
  },
  () => false,
)

builder.prismaObjectFields(Actor, (t) => ({
  isChannel: t.boolean({
    description: 'Whether it is a channel.',
    resolve: ({ id }, _args, context) => hasChannel(context, id),
  }),
  account: t.field({
    type: User,
    nullable: true,
    description: 'The account of this pod behind it.',
    resolve: ({ id }, _args, context) => userOfActor(context, id),
  }),
  libraries: t.connection(
    {
      type: Library,
      description: 'Its libraries that hold something that the caller may play, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: ({ id }, args, context, info) =>
        connect(context, info, args, librariesOfActor(context, id), (query, keys) =>
          context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    LibraryConnection,
  ),
}))

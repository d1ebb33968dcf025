import { builder } from '../../schema/builder.ts'
import { literally } from '../../platform/database/like.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { User } from './user-types.ts'

builder.queryField('user', (t) =>
  t.prismaField({
    type: User,
    nullable: true,
    description: 'An active account of this pod, for those who have one too; null when there is none.',
    args: {
      username: t.arg.string({ required: true, description: 'The name it signs in with, in any case.' }),
    },
    resolve: (query, _parent, { username }, context) => {
      requireViewerWith(context, 'read:profile')
      return context.pod.prisma.user.findFirst({
        ...query,
        where: {
          isActive: true,
          username: { equals: literally(username), mode: 'insensitive' },
        },
      })
    },
  }),
)

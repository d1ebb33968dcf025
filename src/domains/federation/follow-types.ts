import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { keyOfGlobalId } from '../../schema/global-id.ts'
import { LibraryFollow } from '../libraries/library-fields.ts'
import { Viewer } from '../users/viewer-types.ts'
import {
  answerLibraryFollow,
  findOwnLibraryFollow,
  followLibrary,
  ownLibraryFollows,
  unfollowLibrary,
} from './library-follows.ts'

builder.objectField(Viewer, 'follows', (t) =>
  t.connection(
    {
      type: LibraryFollow,
      description:
        'Libraries that the account follows or asked to, the latest first; refused ones are left out.',
      args: {
        isApproved: t.arg.boolean({ description: 'Only those that were approved, or only those that wait.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_viewer, { isApproved, ...args }, context, info) =>
        connect(context, info, args, ownLibraryFollows(context, { isApproved }), (query, keys) =>
          context.pod.prisma.libraryFollow.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'FollowConnection', description: 'A list of follows.' },
    { name: 'FollowEdge', description: 'A follow in a list.' },
  ),
)

builder.queryField('libraryFollow', (t) =>
  t.field({
    type: LibraryFollow,
    nullable: true,
    description: 'One follow of the caller’s; null when there is none, or it was refused.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Its UUID.' }) },
    resolve: (_root, { uuid }, context) => findOwnLibraryFollow(context, uuid),
  }),
)

const libraryDescription = 'Global id of the library.'
const followDescription = 'Global id of the follow.'

builder.mutationField('followLibrary', (t) =>
  t.fieldWithInput({
    type: LibraryFollow,
    description: 'Follows a library, here or elsewhere; its owner may have to approve.',
    limit: 'create',
    errors: { dataField: { name: 'follow', description: 'The follow.' } },
    input: { library: t.input.id({ required: true, description: libraryDescription }) },
    resolve: (_root, { input }, context) =>
      followLibrary(context, keyOfGlobalId('Library', input.library, 'target')),
  }),
)

builder.mutationField('unfollowLibrary', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description: 'Ends a follow of the caller’s.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'UUID that the follow had.' } },
    input: { follow: t.input.id({ required: true, description: followDescription }) },
    resolve: async (_root, { input }, context) =>
      (await unfollowLibrary(context, keyOfGlobalId('LibraryFollow', input.follow, 'follow'))).uuid,
  }),
)

const Verdict = builder.enumType('FollowVerdict', {
  description: 'What the owner of a library says to a follow.',
  values: {
    ACCEPT: { description: 'The follower may play what the library holds.' },
    REJECT: { description: 'The follower may not.' },
  } as const,
})

builder.mutationField('answerLibraryFollow', (t) =>
  t.fieldWithInput({
    type: LibraryFollow,
    description: 'Decides on a follow of a library of the caller’s; may be decided anew at any time.',
    limit: 'wildcard',
    errors: { dataField: { name: 'follow', description: 'The follow as it is now.' } },
    input: {
      follow: t.input.id({ required: true, description: followDescription }),
      verdict: t.input.field({ type: Verdict, required: true, description: 'The decision.' }),
    },
    resolve: (_root, { input }, context) =>
      answerLibraryFollow(context, keyOfGlobalId('LibraryFollow', input.follow, 'follow'), input.verdict),
  }),
)

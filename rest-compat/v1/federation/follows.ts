import { readFields, reference } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import {
  AnswerLibraryFollowDocument,
  FollowLibraryDocument,
  type FollowVerdict,
  type LibraryFollowFieldsFragment,
  OwnFollowedLibrariesDocument,
  OwnLibraryFollowDocument,
  OwnLibraryFollowsDocument,
  UnfollowLibraryDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeActor } from '../../shapes/actor.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'

const shapeFollow = ({ target, ...follow }: LibraryFollowFieldsFragment) => ({
  creation_date: follow.createdAt,
  actor: shapeActor(follow.actor),
  uuid: follow.uuid,
  target: { ...shapeFederatedLibrary(target), uploads_count: target.announcedUploadsCount },
  approved: follow.isApproved,
})

const answerRoute = (word: 'accept' | 'reject', verdict: FollowVerdict): Route => ({
  path: `federation/follows/library/:uuid/${word}`,
  access: 'follows',
  description: 'The decision of a library’s owner on a follow.',
  methods: {
    POST: {
      limit: 'wildcard',
      async answer(request) {
        const input = { follow: globalId('LibraryFollow', uuidInPath(request)), verdict }
        succeed((await request.run(AnswerLibraryFollowDocument, { input })).answerLibraryFollow, {
          NotFoundError: () => ({ status: 404, body: {} }),
        })
        return noContent()
      },
    },
  },
})

/** Rows that are read at once for the list of all follows. */
const batch = 100

/** Every follow of the caller's, in as many pages as it takes. */
async function allFollows(request: RestRequest) {
  const results: { uuid: string; library: string; approved: boolean | null }[] = []
  for (;;) {
    const { viewer } = await request.run(OwnFollowedLibrariesDocument, {
      first: batch,
      offset: results.length,
    })
    const edges = viewer?.follows.edges ?? []
    for (const { node } of edges) {
      results.push({ uuid: node.uuid, library: node.target.uuid, approved: node.isApproved })
    }
    if (edges.length < batch) return results
  }
}

/** Follows of libraries: the caller's own, and decisions on those of the caller's libraries. */
export const libraryFollowRoutes: Route[] = [
  {
    path: 'federation/follows/library',
    access: 'follows',
    description: 'Libraries that the caller follows or asked to; POST follows one.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const isApproved = request.query.boolean('approved')
          const { viewer } = await request.run(OwnLibraryFollowsDocument, { ...window, isApproved })
          if (!viewer) throw notFound()
          return page(request, window, viewer.follows, shapeFollow)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const { target } = readFields(request.body(), { target: reference() })
          const { followLibrary } = await request.run(FollowLibraryDocument, {
            input: { library: globalId('Library', target) },
          })
          // whatever became of it, at first a follow is one that waits
          return created({ ...shapeFollow(succeed(followLibrary).follow), approved: null })
        },
      },
    },
  },
  {
    path: 'federation/follows/library/all',
    access: 'follows',
    description: 'Every follow of the caller’s, in short and on one page.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const results = await allFollows(request)
          return ok({ results, count: results.length })
        },
      },
    },
  },
  {
    path: 'federation/follows/library/:uuid',
    access: 'follows',
    description: 'One follow of the caller’s; DELETE ends it.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { libraryFollow } = await request.run(OwnLibraryFollowDocument, { uuid: uuidInPath(request) })
          if (!libraryFollow) throw notFound()
          return ok(shapeFollow(libraryFollow))
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { follow: globalId('LibraryFollow', uuidInPath(request)) }
          succeed((await request.run(UnfollowLibraryDocument, { input })).unfollowLibrary)
          return noContent()
        },
      },
    },
  },
  answerRoute('accept', 'ACCEPT'),
  answerRoute('reject', 'REJECT'),
]

import { ok } from '../../conventions/refusal.ts'
import { ActivityFeedDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'
import { shapeActivity } from './shape.ts'

/** How many entries the feed has. */
const length = 20

/** What happens on the pod, for its front page. */
export const activityRoutes: Route[] = [
  {
    path: 'activity',
    access: 'listenings',
    description: 'The newest listenings and favorites that the caller may see.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { activity } = await request.run(ActivityFeedDocument, { first: length })
          return ok({ results: activity.edges.map(({ node }) => shapeActivity(node, request.origin)) })
        },
      },
    },
  },
]

import type { Route } from './route.ts'
import { albumRoutes } from './v1/albums/routes.ts'
import { artistRoutes } from './v1/artists/routes.ts'
import { licenseRoutes } from './v1/licenses/routes.ts'
import { searchRoutes } from './v1/search/routes.ts'
import { tagRoutes } from './v1/tags/routes.ts'
import { trackRoutes } from './v1/tracks/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. */
export const routes: Route[] = [
  ...sessionRoutes,
  ...artistRoutes,
  ...albumRoutes,
  ...trackRoutes,
  ...tagRoutes,
  ...licenseRoutes,
  ...searchRoutes,
]

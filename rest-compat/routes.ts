import { applicationRoutes } from './oauth/apps.ts'
import { authorizeRoutes } from './oauth/authorize.ts'
import { grantRoutes } from './oauth/grants.ts'
import { revokeRoutes } from './oauth/revoke.ts'
import { tokenRoutes } from './oauth/token.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. */
export const routes: Route[] = [
  ...sessionRoutes,
  ...applicationRoutes,
  ...grantRoutes,
  ...authorizeRoutes,
  ...tokenRoutes,
  ...revokeRoutes,
]

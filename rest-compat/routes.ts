import type { Route } from './route.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. */
export const routes: Route[] = [...instanceRoutes, ...sessionRoutes]

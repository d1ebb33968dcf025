import type { Route } from './route.ts'
import { attachmentRoutes } from './v1/attachments/routes.ts'
import { listenRoutes } from './v1/listen/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. */
export const routes: Route[] = [...sessionRoutes, ...attachmentRoutes, ...listenRoutes]

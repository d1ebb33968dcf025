import type { Route } from './route.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { settingRoutes } from './v1/instance/settings.ts'
import { limitRoutes } from './v1/limits/routes.ts'
import { pluginRoutes } from './v1/plugins/routes.ts'
import { textRoutes } from './v1/text/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. */
export const routes: Route[] = [
  ...instanceRoutes,
  ...settingRoutes,
  ...limitRoutes,
  ...pluginRoutes,
  ...textRoutes,
  ...sessionRoutes,
]

/** Routes of `/api/v2` that clients of this version know: the same as in `/api/v1`. */
export const aliasRoutes: Route[] = [...instanceRoutes, ...settingRoutes]

import type { Route } from './route.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { accountAdministrationRoutes } from './v1/manage/users.ts'
import { settingRoutes } from './v1/instance/settings.ts'
import { limitRoutes } from './v1/limits/routes.ts'
import { pluginRoutes } from './v1/plugins/routes.ts'
import { textRoutes } from './v1/text/routes.ts'
import { invitationRoutes } from './v1/manage/invitations.ts'
import { meRoutes } from './v1/users/me.ts'
import { passwordRoutes } from './v1/users/passwords.ts'
import { registrationRoutes } from './v1/users/registration.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. Fixed words stand before parameters. */
export const routes: Route[] = [
  ...instanceRoutes,
  ...settingRoutes,
  ...limitRoutes,
  ...pluginRoutes,
  ...textRoutes,
  ...sessionRoutes,
  ...registrationRoutes,
  ...passwordRoutes,
  ...meRoutes,
  ...accountAdministrationRoutes,
  ...invitationRoutes,
]

/** Routes of `/api/v2` that clients of this version know: the same as in `/api/v1`. */
export const aliasRoutes: Route[] = [...instanceRoutes, ...settingRoutes]

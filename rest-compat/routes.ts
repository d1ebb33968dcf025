import { fetchRoutes } from './v1/federation/fetches.ts'
import { knownPodRoutes } from './v1/federation/known-pods.ts'
import { federatedLibraryRoutes } from './v1/federation/libraries.ts'
import { libraryFollowRoutes } from './v1/federation/follows.ts'
import { notificationRoutes } from './v1/federation/notifications.ts'
import type { Route } from './route.ts'
import { accountAdministrationRoutes } from './v1/manage/users.ts'
import { albumRoutes } from './v1/albums/routes.ts'
import { applicationRoutes } from './oauth/apps.ts'
import { artistRoutes } from './v1/artists/routes.ts'
import { attachmentRoutes } from './v1/attachments/routes.ts'
import { authorizeRoutes } from './oauth/authorize.ts'
import { grantRoutes } from './oauth/grants.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { settingRoutes } from './v1/instance/settings.ts'
import { limitRoutes } from './v1/limits/routes.ts'
import { pluginRoutes } from './v1/plugins/routes.ts'
import { textRoutes } from './v1/text/routes.ts'
import { invitationRoutes } from './v1/manage/invitations.ts'
import { libraryRoutes } from './v1/libraries/routes.ts'
import { licenseRoutes } from './v1/licenses/routes.ts'
import { listenRoutes } from './v1/listen/routes.ts'
import { meRoutes } from './v1/users/me.ts'
import { mutationRoutes } from './v1/mutations/routes.ts'
import { oembedRoutes } from './v1/oembed/routes.ts'
import { passwordRoutes } from './v1/users/passwords.ts'
import { registrationRoutes } from './v1/users/registration.ts'
import { revokeRoutes } from './oauth/revoke.ts'
import { searchRoutes } from './v1/search/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'
import { tagRoutes } from './v1/tags/routes.ts'
import { tokenRoutes } from './oauth/token.ts'
import { trackRoutes } from './v1/tracks/routes.ts'
import { uploadRoutes } from './v1/uploads/routes.ts'

/** Every route of `/api/v1`, one list a resource. Fixed words stand before parameters. */
export const routes: Route[] = [
  ...instanceRoutes,
  ...settingRoutes,
  ...limitRoutes,
  ...pluginRoutes,
  ...textRoutes,
  ...sessionRoutes,
  ...applicationRoutes,
  ...grantRoutes,
  ...authorizeRoutes,
  ...tokenRoutes,
  ...revokeRoutes,
  ...registrationRoutes,
  ...passwordRoutes,
  ...meRoutes,
  ...accountAdministrationRoutes,
  ...invitationRoutes,
  ...artistRoutes,
  ...albumRoutes,
  ...trackRoutes,
  ...tagRoutes,
  ...licenseRoutes,
  ...searchRoutes,
  ...libraryRoutes,
  ...uploadRoutes,
  ...attachmentRoutes,
  ...listenRoutes,
  ...mutationRoutes,
  ...libraryFollowRoutes,
  ...notificationRoutes,
  ...federatedLibraryRoutes,
  ...fetchRoutes,
  ...knownPodRoutes,
  ...oembedRoutes,
]

/** Routes of `/api/v2` that clients of this version know: the same as in `/api/v1`. */
export const aliasRoutes: Route[] = [...instanceRoutes, ...settingRoutes]

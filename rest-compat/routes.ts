import { applicationRoutes } from './oauth/apps.ts'
import { authorizeRoutes } from './oauth/authorize.ts'
import { grantRoutes } from './oauth/grants.ts'
import { revokeRoutes } from './oauth/revoke.ts'
import { tokenRoutes } from './oauth/token.ts'
import type { Route } from './route.ts'
import { accountAdministrationRoutes } from './v1/manage/users.ts'
import { invitationRoutes } from './v1/manage/invitations.ts'
import { managedAccountRoutes } from './v1/manage/accounts.ts'
import { managedAlbumRoutes } from './v1/manage/albums.ts'
import { managedArtistRoutes } from './v1/manage/artists.ts'
import { managedChannelRoutes } from './v1/manage/channels.ts'
import { managedLibraryRoutes } from './v1/manage/libraries.ts'
import { managedTagRoutes } from './v1/manage/tags.ts'
import { managedTrackRoutes } from './v1/manage/tracks.ts'
import { managedUploadRoutes } from './v1/manage/uploads.ts'
import { domainRoutes } from './v1/manage/domains.ts'
import { noteRoutes } from './v1/manage/notes.ts'
import { policyRoutes } from './v1/manage/policies.ts'
import { reportAdministrationRoutes } from './v1/manage/reports.ts'
import { userRequestRoutes } from './v1/manage/requests.ts'
import { contentFilterRoutes } from './v1/moderation/content-filters.ts'
import { reportRoutes } from './v1/moderation/reports.ts'
import { meRoutes } from './v1/users/me.ts'
import { passwordRoutes } from './v1/users/passwords.ts'
import { registrationRoutes } from './v1/users/registration.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { sessionRoutes } from './v1/users/session.ts'

/** Every route of `/api/v1`, one list a resource. Fixed words stand before parameters. */
export const routes: Route[] = [
  ...instanceRoutes,
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
  ...contentFilterRoutes,
  ...reportRoutes,
  ...reportAdministrationRoutes,
  ...noteRoutes,
  ...userRequestRoutes,
  ...policyRoutes,
  ...domainRoutes,
  ...managedAccountRoutes,
  ...managedAlbumRoutes,
  ...managedArtistRoutes,
  ...managedChannelRoutes,
  ...managedLibraryRoutes,
  ...managedTagRoutes,
  ...managedTrackRoutes,
  ...managedUploadRoutes,
]

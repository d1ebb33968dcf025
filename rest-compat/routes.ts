import { fetchRoutes } from './v1/federation/fetches.ts'
import { knownPodRoutes } from './v1/federation/known-pods.ts'
import { federatedLibraryRoutes } from './v1/federation/libraries.ts'
import { libraryFollowRoutes } from './v1/federation/follows.ts'
import { notificationRoutes } from './v1/federation/notifications.ts'
import type { Route } from './route.ts'
import { accountAdministrationRoutes } from './v1/manage/users.ts'
import { albumRoutes } from './v1/albums/routes.ts'
import { applicationRoutes } from './oauth/apps.ts'
import { authorizeRoutes } from './oauth/authorize.ts'
import { channelRoutes } from './v1/channels/routes.ts'
import { grantRoutes } from './oauth/grants.ts'
import { revokeRoutes } from './oauth/revoke.ts'
import { tokenRoutes } from './oauth/token.ts'
import { activityRoutes } from './v1/activity/routes.ts'
import { artistRoutes } from './v1/artists/routes.ts'
import { attachmentRoutes } from './v1/attachments/routes.ts'
import { favoriteRoutes } from './v1/favorites/routes.ts'
import { historyRoutes } from './v1/history/routes.ts'
import { instanceRoutes } from './v1/instance/routes.ts'
import { settingRoutes } from './v1/instance/settings.ts'
import { limitRoutes } from './v1/limits/routes.ts'
import { pluginRoutes } from './v1/plugins/routes.ts'
import { textRoutes } from './v1/text/routes.ts'
import { invitationRoutes } from './v1/manage/invitations.ts'
import { libraryRoutes } from './v1/libraries/routes.ts'
import { licenseRoutes } from './v1/licenses/routes.ts'
import { listenRoutes } from './v1/listen/routes.ts'
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
import { mutationRoutes } from './v1/mutations/routes.ts'
import { oembedRoutes } from './v1/oembed/routes.ts'
import { playlistRoutes } from './v1/playlists/routes.ts'
import { radioRoutes } from './v1/radios/routes.ts'
import { radioSessionRoutes } from './v1/radios/session-routes.ts'
import { searchRoutes } from './v1/search/routes.ts'
import { tagRoutes } from './v1/tags/routes.ts'
import { trackRoutes } from './v1/tracks/routes.ts'
import { uploadRoutes } from './v1/uploads/routes.ts'
import { meRoutes } from './v1/users/me.ts'
import { passwordRoutes } from './v1/users/passwords.ts'
import { registrationRoutes } from './v1/users/registration.ts'
import { subscriptionRoutes } from './v1/subscriptions/routes.ts'
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
  ...artistRoutes,
  ...albumRoutes,
  ...trackRoutes,
  ...tagRoutes,
  ...licenseRoutes,
  ...searchRoutes,
  ...favoriteRoutes,
  ...historyRoutes,
  ...activityRoutes,
  ...playlistRoutes,
  ...radioRoutes,
  ...radioSessionRoutes,
  ...applicationRoutes,
  ...grantRoutes,
  ...authorizeRoutes,
  ...tokenRoutes,
  ...revokeRoutes,
  ...libraryRoutes,
  ...uploadRoutes,
  ...attachmentRoutes,
  ...listenRoutes,
  ...channelRoutes,
  ...subscriptionRoutes,
  ...mutationRoutes,
  ...libraryFollowRoutes,
  ...notificationRoutes,
  ...federatedLibraryRoutes,
  ...fetchRoutes,
  ...knownPodRoutes,
  ...oembedRoutes,
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

/** Routes of `/api/v2` that clients of this version know: the same as in `/api/v1`. */
export const aliasRoutes: Route[] = [...instanceRoutes, ...settingRoutes]

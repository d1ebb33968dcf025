import type { ApplicationFragment } from '../generated/operations.ts'

/** An application as anybody sees it; its owner sees its token. */
export const applicationSummary = (application: ApplicationFragment) => ({
  client_id: application.clientId,
  name: application.name,
  scopes: application.scopes.join(' '),
  created: application.createdAt,
  updated: application.modifiedAt,
  ...(application.token === null ? {} : { token: application.token }),
})

/** An application in full. The secret is known only in the moment when it is made. */
export const applicationDetail = (application: ApplicationFragment, clientSecret: string | null = null) => ({
  ...applicationSummary(application),
  client_secret: clientSecret,
  redirect_uris: (application.redirectUris ?? []).join(' '),
})

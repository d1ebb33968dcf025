/** The content type of ActivityPub documents. */
export const activityJson = 'application/activity+json'

/** The `@context` of every document that this pod sends. */
export const jsonLdContext = [
  'https://www.w3.org/ns/activitystreams',
  'https://w3id.org/security/v1',
  'https://funkwhale.audio/ns',
  { manuallyApprovesFollowers: 'as:manuallyApprovesFollowers', Hashtag: 'as:Hashtag' },
] as const

/** Everybody, as a recipient. */
export const everybody = 'https://www.w3.org/ns/activitystreams#Public'

/** Where the terms of other pods' documents come from, by their prefix in a compact document. */
export const namespaces = {
  as: 'https://www.w3.org/ns/activitystreams#',
  fw: 'https://funkwhale.audio/ns#',
  sec: 'https://w3id.org/security#',
} as const

/** A JSON object, as documents are made of. */
export type JsonObject = { [name: string]: unknown }

/** A document with the `@context` that makes it readable alone. */
export const withContext = <Document extends JsonObject>(document: Document) => ({
  '@context': jsonLdContext,
  ...document,
})

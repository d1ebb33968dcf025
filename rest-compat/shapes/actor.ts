import type { ActorFieldsFragment } from '../generated/operations.ts'

const kinds: Record<ActorFieldsFragment['kind'], string> = {
  APPLICATION: 'Application',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  SERVICE: 'Service',
  TOMBSTONE: 'Tombstone',
}

/** An actor as it is nested in most objects. Its summary is always null there. */
export const shapeActor = (actor: ActorFieldsFragment) => ({
  fid: actor.uri,
  url: actor.url,
  creation_date: actor.createdAt,
  summary: null,
  preferred_username: actor.username,
  name: actor.name,
  last_fetch_date: actor.lastFetchedAt,
  domain: actor.domain,
  type: kinds[actor.kind],
  manually_approves_followers: actor.approvesFollowers,
  full_username: actor.handle,
  is_local: actor.isLocal,
})

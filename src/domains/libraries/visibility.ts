import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/**
 * The one definition of who may see a library and play what it holds, as SQL conditions. GraphQL, REST, Subsonic,
 * streaming, search and federation all ask here. Administrators have no privilege.
 */

/**
 * Libraries that the caller may see: those open to everyone; those open to the pod, for its members; their own; those
 * they follow with approval; and those of channels they follow. Actors of other pods who signed their request are callers
 * too, but no members. `library` is the alias of the table in the statement.
 */
export function viewableLibrary(context: Context, library: Prisma.Sql): Prisma.Sql {
  const everyone = Prisma.sql`${library}.privacy_level = 'everyone'`
  const actorId = callingActor(context)
  if (actorId === null) return everyone
  return Prisma.sql`(${everyone}
    OR ${library}.actor_id = ${actorId}
    ${context.viewer ? openToMembers(context, library) : Prisma.empty}
    OR ${library}.id IN (
      SELECT follow.target_id FROM library_follow follow WHERE follow.actor_id = ${actorId} AND follow.is_approved)
    OR ${library}.id IN (
      SELECT channel.library_id FROM channel
      JOIN actor_follow subscription ON subscription.target_id = channel.actor_id
      WHERE subscription.actor_id = ${actorId} AND subscription.is_approved))`
}

/** Libraries of this pod that are open to its members. */
const openToMembers = ({ pod }: Context, library: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`OR (${library}.privacy_level = 'instance' AND ${library}.actor_id IN (
    SELECT member.id FROM actor member WHERE member.domain_name = ${pod.config.hostname}))`

/** The actor that asks: that of the account, or one of another pod that signed the request. */
const callingActor = ({ viewer, credential }: Context): number | null =>
  viewer?.actorId ?? (credential.kind === 'signature' ? credential.actorId : null)

/** Uploads that the caller may play: imported ones in a library that they may see. `upload` is the table's alias. */
export const playableUpload = (context: Context, upload: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${upload}.import_status IN ('finished', 'skipped') AND ${upload}.library_id IN (
    SELECT viewable.id FROM library viewable WHERE ${viewableLibrary(context, Prisma.sql`viewable`)}))`

/** Tracks that the caller may play: those with an upload that they may play. `track` is the table's alias. */
export const playableTrack = (context: Context, track: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM upload playable
    WHERE playable.track_id = ${track}.id AND ${playableUpload(context, Prisma.sql`playable`)})`

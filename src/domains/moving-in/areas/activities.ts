import { type Area, isValueOf, related, same } from '../move.ts'

/** A key of a row that the activity names in whichever of its three places. */
const named = (model: string, table: string) =>
  `coalesce(${['object', 'target', 'related_object'].map((place) => related(place, model, table)).join(', ')})`

const library = named('music.library', 'library')
const libraryFollow = named('federation.libraryfollow', 'library_follow')
const actorFollow = named('federation.follow', 'actor_follow')

/** What was told between pods, and what members were notified of; after all that activities are about. */
export const activities: Area = {
  moves: [
    {
      from: 'federation_activity',
      to: 'activity',
      columns: {
        ...same('id', 'uuid', 'fid', 'url', 'actor_id', 'payload'),
        type: `coalesce(o.type, o.payload::jsonb ->> 'type', 'Unknown')`,
        // at most one subject and one related row
        library_id: library,
        subject_actor_id: `CASE WHEN ${library} IS NULL THEN ${named('federation.actor', 'actor')} END`,
        library_follow_id: libraryFollow,
        actor_follow_id: `CASE WHEN ${libraryFollow} IS NULL THEN ${actorFollow} END`,
        report_id: `CASE WHEN coalesce(${libraryFollow}, ${actorFollow}) IS NULL
          THEN ${named('moderation.report', 'report')} END`,
        created_at: 'o.creation_date',
      },
    },
    {
      from: 'federation_inboxitem',
      to: 'inbox_item',
      columns: same('id', 'actor_id', 'activity_id', 'type', 'is_read'),
      where: isValueOf('inbox_item_type', 'o.type'),
      distinctOn: 'o.activity_id, o.actor_id',
    },
    {
      from: 'federation_delivery',
      to: 'delivery',
      columns: {
        ...same('id', 'activity_id', 'inbox_url', 'is_delivered', 'attempts'),
        last_attempt_at: 'o.last_attempt_date',
      },
      distinctOn: 'o.activity_id, o.inbox_url',
    },
  ],
  left: {
    federation_inboxitem: 'notifications of the same twice',
    federation_delivery: 'deliveries of the same to the same inbox',
  },
}

import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { requireScope } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'

/** Where an artist publishes, for others to subscribe to. */
export const Channel = builder.prismaNode('Channel', {
  id: { field: 'uuid' },
  nullable: true,
  findUnique: (uuid, context) => {
    requireScope(context, 'read:libraries')
    return { uuid }
  },
  description: 'Where an artist publishes, for others to subscribe to.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the channel in the legacy API.' }),
    actor: t.field({
      type: Actor,
      description: 'Whom subscribers follow.',
      resolve: async ({ actorId }, _args, context) => {
        const actor = await actorRow(context, actorId)
        if (!actor) throw new NotFoundError()
        return actor
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
  }),
})

import { builder } from '../../schema/builder.ts'

/**
 * What people with permissions see and do beyond others. Domains add their fields to it; each field checks its own
 * scope.
 */
export const Administration = builder.objectRef<Record<string, never>>('Administration').implement({
  description: 'What people with permissions see beyond others. Each field asks for its own scope.',
})

builder.queryField('administration', (t) =>
  t.field({
    type: Administration,
    nullable: true,
    description: 'For people with permissions; null for visitors.',
    limit: 'wildcard',
    resolve: (_parent, _args, { viewer }) => viewer && {},
  }),
)

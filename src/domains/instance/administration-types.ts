import { builder } from '../../schema/builder.ts'

/** What administrators see and change. Domains add their fields; each checks the permission that it needs. */
export const Administration = builder.objectRef<Record<string, never>>('Administration').implement({
  description: 'What administrators and moderators see. Each field checks the permission that it needs.',
})

builder.queryField('administration', (t) =>
  t.field({
    type: Administration,
    nullable: true,
    description: 'What administrators and moderators see; null when nobody is signed in.',
    limit: 'wildcard',
    resolve: (_parent, _args, { viewer }) => (viewer ? {} : null),
  }),
)

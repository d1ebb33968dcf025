import { builder } from '../../schema/builder.ts'

/** What moderators and administrators see; each domain adds its fields, and each field checks its own permission. */
export const Administration = builder.objectRef<object>('Administration').implement({
  description:
    'What moderators, librarians and administrators see of the pod. Each field wants its own permission, which ' +
    'only the account in person has: tokens of applications never do.',
})

builder.queryField('administration', (t) =>
  t.field({
    type: Administration,
    description: 'The side of the pod that its moderators and administrators see.',
    limit: 'wildcard',
    resolve: () => ({}),
  }),
)

import type { Viewer as SignedIn } from '../../context.ts'
import { builder } from '../../schema/builder.ts'

/** The signed-in account and everything only it may see; each domain adds its fields. */
export const Viewer = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'The signed-in account and everything only it may see.',
  fields: (t) => ({
    scopes: t.stringList({
      description: 'What the caller may do now: `read:<resource>` and `write:<resource>`, in order.',
      resolve: (_viewer, _args, { scopes }) => [...scopes].sort(),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'The signed-in account; `null` for visitors.',
    resolve: (_parent, _args, { viewer }) => viewer,
  }),
)

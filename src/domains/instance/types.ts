import { builder } from '../../schema/builder.ts'
import type { Preferences } from './preferences.ts'

const PodType = builder.objectRef<Preferences>('Pod').implement({
  description: 'What anybody may know of this pod.',
  fields: (t) => ({
    name: t.exposeString('instance__name', {
      description: 'How the pod is called; empty when nobody named it.',
    }),
    version: t.string({ description: 'Version of the software.', resolve: () => '1.3.1' }),
  }),
})

builder.queryField('pod', (t) =>
  t.field({
    type: PodType,
    description: 'What anybody may know of this pod: name, rules, registration.',
    limit: 'wildcard',
    resolve: (_parent, _args, { pod }) => pod.settings.all(),
  }),
)

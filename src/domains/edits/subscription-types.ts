import { builder } from '../../schema/builder.ts'
import { type EditChange, editChanges, pendingEdits } from './changes-told.ts'
import { Edit } from './types.ts'

const EditChangeType = builder.objectRef<EditChange>('EditChange').implement({
  description: 'An edit that was suggested or decided on.',
  fields: (t) => ({
    edit: t.field({ type: Edit, description: 'The edit as it is now.', resolve: ({ edit }) => edit }),
    isNew: t.boolean({
      description: 'Whether it was just suggested.',
      resolve: ({ decision }) => decision === null,
    }),
    wasApproved: t.boolean({
      nullable: true,
      description: 'Whether it was approved before; null while nothing was decided.',
      resolve: ({ decision }) => decision?.before,
    }),
    isApproved: t.boolean({
      nullable: true,
      description: 'Whether it is approved now; null while nothing is decided.',
      resolve: ({ decision }) => decision?.after,
    }),
    pendingCount: t.int({
      description: 'How many edits wait for a decision.',
      resolve: (_change, _args, context) => pendingEdits(context),
    }),
  }),
})

builder.subscriptionField('editChanged', (t) =>
  t.field({
    type: EditChangeType,
    description: 'Edits as they are suggested and decided on. Needs an account.',
    subscribe: (_parent, _args, context) => editChanges(context),
    resolve: (change) => change,
  }),
)

import { builder } from '../../schema/builder.ts'
import { integerInId } from '../../schema/global-id.ts'
import { requireScope } from '../oauth/scopes.ts'

/** A word that artists, albums and tracks are marked with. */
export const Tag = builder.prismaNode('Tag', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:libraries')
    return { id: integerInId(id) }
  },
  description: 'A word that artists, albums and tracks are marked with; one whatever its case.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The word, in the case of its first use.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first used.' }),
  }),
})

export const TagConnection = builder.connectionObject({
  type: Tag,
  name: 'TagConnection',
  description: 'A list of tags.',
})

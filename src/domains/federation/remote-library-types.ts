import type { LibraryScan as LibraryScanRow } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { keyOfGlobalId } from '../../schema/global-id.ts'
import { Library, LibraryScan } from '../libraries/library-type.ts'
import { findViewableLibrary } from './federated-libraries.ts'
import { scanLibrary } from './library-scans.ts'
import { findRemoteLibrary } from './remote-libraries.ts'

builder.queryField('viewableLibrary', (t) =>
  t.field({
    type: Library,
    nullable: true,
    description: 'One library whose content the caller may see, here or elsewhere; null when there is none.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Its UUID.' }) },
    resolve: (_root, { uuid }, context) => findViewableLibrary(context, uuid),
  }),
)

builder.mutationField('findLibrary', (t) =>
  t.fieldWithInput({
    type: Library,
    description: 'Makes a library of another pod known, by its address; it can be followed then.',
    limit: 'wildcard',
    errors: { dataField: { name: 'library', description: 'The library.' } },
    input: { uri: t.input.string({ required: true, description: 'Its address among pods.' }) },
    resolve: (_root, { input }, context) => findRemoteLibrary(context, input.uri),
  }),
)

const RequestedScan = builder.objectRef<{ scan: LibraryScanRow | null }>('RequestedScan').implement({
  description: 'What came of the wish to have a library read anew.',
  fields: (t) => ({
    scan: t.expose('scan', {
      type: LibraryScan,
      nullable: true,
      description: 'The reading; null when none is needed now.',
    }),
  }),
})

builder.mutationField('scanLibrary', (t) =>
  t.fieldWithInput({
    type: RequestedScan,
    description: 'Has a library of another pod read anew; nothing happens when that was done within a day.',
    limit: 'wildcard',
    errors: { dataField: { name: 'request', description: 'What came of it.' } },
    input: { library: t.input.id({ required: true, description: 'Global id of the library.' }) },
    resolve: async (_root, { input }, context) => ({
      scan: await scanLibrary(context, keyOfGlobalId('Library', input.library, 'library')),
    }),
  }),
)

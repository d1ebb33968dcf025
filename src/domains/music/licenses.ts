import { builder } from '../../schema/builder.ts'

/** What others may do with a track. */
export const License = builder.prismaObject('License', {
  description: 'What others may do with a track.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What the pod names it by, as `cc-by-4.0`.' }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    url: t.expose('url', { type: 'URL', description: 'Where it can be read.' }),
    identifier: t.expose('identifier', { type: 'URL', description: 'The address that files name it by.' }),
    copyleft: t.exposeBoolean('copyleft', {
      description: 'Whether works made of it must have the same licence.',
    }),
    commercial: t.exposeBoolean('commercial', { description: 'Whether it may be used to earn money.' }),
    attribution: t.exposeBoolean('attribution', { description: 'Whether the author must be named.' }),
    derivative: t.exposeBoolean('derivative', { description: 'Whether works may be made of it.' }),
    redistribute: t.exposeBoolean('redistribute', { description: 'Whether it may be passed on.' }),
  }),
})

export const LicenseConnection = builder.connectionObject({
  type: License,
  name: 'LicenseConnection',
  description: 'A list of licences.',
})

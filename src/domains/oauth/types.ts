import type { Viewer as SignedIn } from '../../context.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { Viewer } from '../users/viewer-types.ts'
import {
  createApplication,
  deleteApplication,
  isOwn,
  isPublic,
  ownApplications,
  refreshApplicationToken,
  tokenOf,
  updateApplication,
  wordsOf,
} from './applications.ts'
import { type Grant, ownGrant, ownGrants, revokeGrant } from './grants.ts'

/** A client program that asks users for access. */
export const Application = builder.prismaObject('Application', {
  description: 'A client program that asks users for access. Who knows its client id may read what it is.',
  fields: (t) => ({
    clientId: t.exposeString('clientId', { description: 'Its public name in the OAuth protocol.' }),
    name: t.exposeString('name', { description: 'What users know it by.' }),
    scopes: t.stringList({
      description: 'What its tokens may do at most, as `read`, `write` or `read:libraries`.',
      resolve: ({ scopes }) => wordsOf(scopes),
    }),
    redirectUris: t.stringList({
      nullable: true,
      description: 'Where users may be sent back to; `null` for others than its owner.',
      resolve: (application, _args, context) =>
        isOwn(context, application) ? wordsOf(application.redirectUris) : null,
    }),
    token: t.string({
      nullable: true,
      description:
        'Acts as the owner within the scopes of the application, without end. For its owner only, and only ' +
        'when the caller may do all that the token may.',
      resolve: (application, _args, context) => tokenOf(context, application),
    }),
    isOwn: t.boolean({
      description: 'Whether the caller is its owner.',
      resolve: (application, _args, context) => isOwn(context, application),
    }),
    isPublic: t.boolean({
      description: 'Whether it keeps no secret and must use PKCE, as one that runs in a browser.',
      resolve: (application) => isPublic(application),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered.' }),
    modifiedAt: t.expose('modifiedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
})

const AuthorizedApplication = builder.objectRef<Grant>('AuthorizedApplication').implement({
  description: 'What the signed-in account lets an application do at present.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'Who may.' }),
    scopes: t.exposeStringList('scopes', { description: 'What was granted, in order.' }),
  }),
})

const clientIdDescription = 'Client id of the application.'

builder.queryField('application', (t) =>
  t.prismaField({
    type: Application,
    nullable: true,
    description: 'An application by its client id; anybody may ask.',
    args: { clientId: t.arg.string({ required: true, description: clientIdDescription }) },
    resolve: (query, _parent, { clientId }, { pod }) =>
      pod.prisma.application.findUnique({ ...query, where: { clientId } }),
  }),
)

builder.objectField(Viewer, 'applications', (t) =>
  t.connection({
    type: Application,
    description: 'Applications that the account registered, newest first.',
    args: { offset: t.arg.int({ description: offsetDescription }) },
    resolve: (_viewer: SignedIn, args, context, info) =>
      connect(context, info, args, ownApplications(context), (query, keys) =>
        context.pod.prisma.application.findMany({ ...query, where: { id: { in: keys } } }),
      ),
  }),
)

builder.objectField(Viewer, 'authorizedApplications', (t) =>
  t.field({
    type: [AuthorizedApplication],
    description: 'Applications that may act for the account, newest application first.',
    resolve: (_viewer, _args, context) => ownGrants(context),
  }),
)

builder.objectField(Viewer, 'authorizedApplication', (t) =>
  t.field({
    type: AuthorizedApplication,
    nullable: true,
    description: 'What the account lets one application do; `null` for nothing.',
    args: { clientId: t.arg.string({ required: true, description: clientIdDescription }) },
    resolve: (_viewer, { clientId }, context) => ownGrant(context, clientId),
  }),
)

const NewApplication = builder
  .objectRef<Awaited<ReturnType<typeof createApplication>>>('CreateApplicationSuccess')
  .implement({
    description: 'The application is registered.',
    fields: (t) => ({
      application: t.expose('application', { type: Application, description: 'What was registered.' }),
      clientSecret: t.exposeString('clientSecret', {
        description: 'Its secret, in clear for the only time: the pod keeps a hash.',
      }),
    }),
  })

const nameDescription = 'What users know it by; at most 255 characters.'
const scopesDescription =
  'What its tokens may do at most, as `read` or `read:libraries`; unknown words have no effect.'
const redirectUrisDescription =
  'Where users may be sent back to; `urn:ietf:wg:oauth:2.0:oob` shows them the code instead.'

builder.mutationField('createApplication', (t) =>
  t.fieldWithInput({
    type: NewApplication,
    description: 'Registers an application; needs no account. With one it also gets a token of its own.',
    limit: 'oauth-app',
    errors: { directResult: true },
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      redirectUris: t.input.stringList({ defaultValue: [], description: redirectUrisDescription }),
      scopes: t.input.stringList({ defaultValue: ['read'], description: scopesDescription }),
    },
    resolve: (_parent, { input: { name, redirectUris, scopes } }, context) =>
      createApplication(context, { name, redirectUris: redirectUris ?? [], scopes: scopes ?? ['read'] }),
  }),
)

builder.mutationField('updateApplication', (t) =>
  t.fieldWithInput({
    type: Application,
    description: 'Changes an own application; what is left out stays.',
    limit: 'update',
    errors: { dataField: { name: 'application', description: 'As it is now.' } },
    input: {
      clientId: t.input.string({ required: true, description: clientIdDescription }),
      name: t.input.string({ description: nameDescription }),
      redirectUris: t.input.stringList({ description: redirectUrisDescription }),
      scopes: t.input.stringList({ description: scopesDescription }),
    },
    resolve: (_parent, { input: { clientId, name, redirectUris, scopes } }, context) =>
      updateApplication(context, clientId, {
        name: name ?? undefined,
        redirectUris: redirectUris ?? undefined,
        scopes: scopes ?? undefined,
      }),
  }),
)

builder.mutationField('deleteApplication', (t) =>
  t.fieldWithInput({
    type: 'String',
    description: 'Deletes an own application with every token that it was given.',
    limit: 'destroy',
    errors: { dataField: { name: 'clientId', description: 'Client id of what is gone.' } },
    input: { clientId: t.input.string({ required: true, description: clientIdDescription }) },
    resolve: (_parent, { input }, context) => deleteApplication(context, input.clientId),
  }),
)

builder.mutationField('refreshApplicationToken', (t) =>
  t.fieldWithInput({
    type: Application,
    description: 'Gives an own application another token of its own; the one before stops at once.',
    errors: { dataField: { name: 'application', description: 'With its new token.' } },
    input: { clientId: t.input.string({ required: true, description: clientIdDescription }) },
    resolve: (_parent, { input }, context) => refreshApplicationToken(context, input.clientId),
  }),
)

builder.mutationField('revokeApplication', (t) =>
  t.fieldWithInput({
    type: Application,
    description: 'Takes back all that the account let an application do: its tokens and codes stop at once.',
    limit: 'destroy',
    errors: { dataField: { name: 'application', description: 'Which may nothing any more.' } },
    input: { clientId: t.input.string({ required: true, description: clientIdDescription }) },
    resolve: (_parent, { input }, context) => revokeGrant(context, input.clientId),
  }),
)

import { builder } from '../../schema/builder.ts'
import { SUPPORTED_EXTENSIONS } from '../../platform/audio/types.ts'
import { version } from '../../version.ts'
import { mediaUrl } from '../attachments/urls.ts'
import { type Preferences, reportTypes } from './preferences.ts'
import { type AllowList, allowListOf, endpointsOf, type PublicEndpoints, publicStatisticsOf } from './pod.ts'
import type { Statistics } from './statistics.ts'

const PodStatistics = builder.objectRef<Statistics>('PodStatistics').implement({
  description: 'How much the pod holds, and how much it is used. Up to ten minutes old.',
  fields: (t) => ({
    users: t.exposeInt('users', { description: 'Active accounts.' }),
    usersOfHalfYear: t.exposeInt('usersOfHalfYear', { description: 'Accounts seen within 180 days.' }),
    usersOfMonth: t.exposeInt('usersOfMonth', { description: 'Accounts seen within 30 days.' }),
    artists: t.exposeInt('artists', { description: 'Artists of this pod itself.' }),
    albums: t.exposeInt('albums', { description: 'Albums of this pod itself.' }),
    tracks: t.exposeInt('tracks', { description: 'Tracks of this pod itself.' }),
    hours: t.exposeFloat('hours', { description: 'Hours of audio, copies from other pods included.' }),
    favorites: t.exposeInt('favorites', { description: 'Tracks marked as favorites, by anybody.' }),
    listenings: t.exposeInt('listenings', { description: 'Plays that were recorded.' }),
    downloads: t.exposeFloat('downloads', {
      description: 'Downloads and streams of audio, as a whole number.',
    }),
  }),
})

const ReportCategory = builder
  .objectRef<{ code: string; label: string; isOpenToVisitors: boolean }>('ReportCategory')
  .implement({
    description: 'A reason for which content or accounts can be reported.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'As it is stored, as `takedown_request`.' }),
      label: t.exposeString('label', { description: 'As it is shown, in English.' }),
      isOpenToVisitors: t.exposeBoolean('isOpenToVisitors', {
        description: 'Whether visitors without an account can report for this reason.',
      }),
    }),
  })

const AllowListType = builder.objectRef<AllowList>('AllowList').implement({
  description: 'The domains that the pod talks with, when it only talks with some.',
  fields: (t) => ({
    isEnabled: t.exposeBoolean('isEnabled', { description: 'Whether other domains are kept out.' }),
    domains: t.exposeStringList('domains', {
      nullable: true,
      description: 'Allowed domains by name; null when the list is off or not public.',
    }),
  }),
})

const PodEndpoints = builder.objectRef<PublicEndpoints>('PodEndpoints').implement({
  description: 'Where other pods find what this one publishes, as paths; null where it publishes nothing.',
  fields: (t) => ({
    knownNodes: t.exposeString('knownNodes', { nullable: true, description: 'Domains that the pod knows.' }),
    channels: t.exposeString('channels', { nullable: true, description: 'Index of its channels.' }),
    libraries: t.exposeString('libraries', { nullable: true, description: 'Index of its public libraries.' }),
  }),
})

/** What anybody may know of this pod. */
export const PodType = builder.objectRef<Preferences>('Pod').implement({
  description: 'What anybody may know of this pod.',
  fields: (t) => ({
    name: t.exposeString('instance__name', {
      description: 'How the pod is called; empty when nobody named it.',
    }),
    version: t.string({ description: 'Version of the software.', resolve: () => version }),
    shortDescription: t.exposeString('instance__short_description', {
      description: 'A sentence that says what the pod is about; may be empty.',
    }),
    longDescription: t.exposeString('instance__long_description', {
      description: 'The whole story of the pod, in Markdown; may be empty.',
    }),
    rules: t.exposeString('instance__rules', {
      description: 'Rules and code of conduct, in Markdown; may be empty.',
    }),
    terms: t.exposeString('instance__terms', {
      description: 'Terms of service and privacy policy, in Markdown; may be empty.',
    }),
    contactEmail: t.exposeString('instance__contact_email', {
      description: 'Where visitors and members can write to; may be empty.',
    }),
    supportMessage: t.exposeString('instance__support_message', {
      description: 'Shown to members from time to time, in Markdown; empty for none.',
    }),
    asksForFunkwhaleSupport: t.exposeBoolean('instance__funkwhale_support_message_enabled', {
      description: 'Whether members are asked now and then to support the Funkwhale project.',
    }),
    banner: t.field({
      type: 'URL',
      nullable: true,
      description: 'Picture for the top of the pod’s pages.',
      resolve: ({ instance__banner: key }, _args, { pod }) => (key ? mediaUrl(pod, key) : null),
    }),
    customCss: t.exposeString('ui__custom_css', {
      description: 'CSS that the pod adds to the pages of the web front; may be empty.',
    }),
    serviceActorUri: t.field({
      type: 'URL',
      description: 'The actor that speaks for the pod itself.',
      resolve: (_preferences, _args, { pod }) =>
        `${pod.config.origin}/federation/actors/${pod.config.federation.serviceActorUsername}`,
    }),
    isPrivate: t.exposeBoolean('instance__nodeinfo_private', {
      description: 'Whether listings of pods are asked to leave this one out.',
    }),
    isOpenToVisitors: t.boolean({
      description: 'Whether visitors without an account can look around and listen.',
      resolve: (preferences) => !preferences.common__api_authentication_required,
    }),
    isRegistrationOpen: t.exposeBoolean('users__registration_enabled', {
      description: 'Whether anybody can make an account, without an invitation.',
    }),
    requiresApproval: t.exposeBoolean('moderation__signup_approval_enabled', {
      description: 'Whether a moderator has to approve new accounts.',
    }),
    isFederationEnabled: t.exposeBoolean('federation__enabled', {
      description: 'Whether the pod talks with other pods.',
    }),
    isRateLimited: t.boolean({
      description: 'Whether the pod limits how often it may be asked; see `rateLimits`.',
      resolve: (_preferences, _args, { pod }) => pod.config.limits.enabled,
    }),
    uploadQuota: t.exposeInt('users__upload_quota', {
      description: 'Megabytes (10⁶ bytes) for each account without a quota of its own.',
    }),
    supportedUploadExtensions: t.stringList({
      description: 'Extensions, without dot, of audio files that can be uploaded.',
      resolve: () => [...SUPPORTED_EXTENSIONS],
    }),
    reportCategories: t.field({
      type: [ReportCategory],
      description: 'Reasons for which something can be reported.',
      resolve: ({ moderation__unauthenticated_report_types: open }) =>
        reportTypes.map(([code, label]) => ({ code, label, isOpenToVisitors: open.includes(code) })),
    }),
    allowList: t.field({
      type: AllowListType,
      description: 'The domains that the pod talks with, when it only talks with some.',
      resolve: (preferences, _args, context) => allowListOf(context, preferences),
    }),
    endpoints: t.field({
      type: PodEndpoints,
      description: 'Where other pods find what this one publishes.',
      resolve: endpointsOf,
    }),
    statistics: t.field({
      type: PodStatistics,
      nullable: true,
      description: 'How much the pod holds and is used; null when it does not tell.',
      resolve: (preferences, _args, context) => publicStatisticsOf(context, preferences),
    }),
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

import { z } from 'zod'
import type { Permission } from '../oauth/scopes.ts'

/** What a preference holds. */
export type PreferenceKind = 'boolean' | 'integer' | 'text' | 'longText' | 'choices' | 'image' | 'form'

/** One thing that administrators decide while the pod runs. */
export interface Preference<Value> {
  kind: PreferenceKind
  default: Value
  /** Whether anybody may read it. */
  isPublic: boolean
  label: string
  help: string | null
  /** Values that may be chosen, with their labels. */
  choices?: readonly (readonly [string, string])[]
}

const preference = <Value>(
  kind: PreferenceKind,
  fallback: Value,
  isPublic: boolean,
  label: string,
  help: string | null = null,
  choices?: Preference<Value>['choices'],
): Preference<Value> => ({ kind, default: fallback, isPublic, label, help, choices })

/** Kinds of reports, as stored and as shown. */
export const reportTypes = [
  ['takedown_request', 'Takedown request'],
  ['invalid_metadata', 'Invalid metadata'],
  ['illegal_content', 'Illegal content'],
  ['offensive_content', 'Offensive content'],
  ['other', 'Other'],
] as const

const permissionChoices = [
  ['moderation', 'Moderation'],
  ['library', 'Manage library'],
  ['settings', 'Manage instance-level settings'],
] as const satisfies [Permission, string][]

/** The questions that somebody answers who asks for an account. */
export const signUpFormSchema = z.object({
  help_text: z
    .object({
      text: z.string().max(5000).nullable(),
      content_type: z.enum(['text/markdown', 'text/plain', 'text/html']),
    })
    .nullable()
    .optional(),
  fields: z
    .array(
      z.object({
        label: z.string().min(1).max(255),
        required: z.boolean().default(true),
        input_type: z.enum(['short_text', 'long_text']),
      }),
    )
    .max(10)
    .optional(),
})

export type SignUpForm = z.infer<typeof signUpFormSchema>

/** Every preference by its identifier `section__name`, in the order in which administrators see them. */
export const preferences = {
  common__api_authentication_required: preference(
    'boolean',
    true,
    false,
    'API requires authentication',
    'Whether visitors without an account are kept out.',
  ),
  users__registration_enabled: preference(
    'boolean',
    false,
    true,
    'Open registrations to new users',
    'Whether anybody can make an account, without an invitation.',
  ),
  users__default_permissions: preference<string[]>(
    'choices',
    [],
    true,
    'Default permissions',
    'Permissions that every account has.',
    permissionChoices,
  ),
  users__upload_quota: preference(
    'integer',
    1000,
    true,
    'Upload quota',
    'Megabytes (10⁶ bytes) for each account without a quota of its own.',
  ),
  instance__name: preference('text', '', true, 'Public name', 'How the pod is called on its pages.'),
  instance__short_description: preference(
    'text',
    '',
    true,
    'Short description',
    'A sentence that says what the pod is about.',
  ),
  instance__long_description: preference(
    'longText',
    '',
    true,
    'Long description',
    'The whole story of the pod, in Markdown.',
  ),
  instance__terms: preference(
    'longText',
    '',
    true,
    'Terms of service',
    'Terms and privacy policy, in Markdown.',
  ),
  instance__rules: preference('longText', '', true, 'Rules', 'Rules and code of conduct, in Markdown.'),
  instance__contact_email: preference(
    'text',
    '',
    true,
    'Contact email',
    'Where visitors and members can write to.',
  ),
  instance__support_message: preference(
    'longText',
    '',
    true,
    'Support message',
    'Shown to members from time to time, in Markdown.',
  ),
  instance__funkwhale_support_message_enabled: preference(
    'boolean',
    true,
    true,
    'Funkwhale Support message',
    'Whether members are asked now and then to support the Funkwhale project.',
  ),
  instance__nodeinfo_private: preference(
    'boolean',
    false,
    false,
    'Private mode in nodeinfo',
    'Asks listings of pods to leave this one out.',
  ),
  instance__nodeinfo_stats_enabled: preference(
    'boolean',
    true,
    false,
    'Enable usage and library stats in nodeinfo endpoint',
    'Whether anybody can see how much the pod holds and is used.',
  ),
  instance__banner: preference<string | null>(
    'image',
    null,
    true,
    'Banner image',
    'Shown at the top of the pod’s pages; 600×100 pixels or more.',
  ),
  ui__custom_css: preference(
    'longText',
    '',
    true,
    'Custom CSS code',
    'Added to every page of the web front.',
  ),
  audio__channels_enabled: preference(
    'boolean',
    true,
    false,
    'Enable channels',
    'Whether members can publish channels.',
  ),
  audio__max_channels: preference('integer', 20, true, 'Max channels allowed per user'),
  music__transcoding_enabled: preference(
    'boolean',
    true,
    true,
    'Transcoding enabled',
    'Whether audio is converted for players that ask for another format or a lower bitrate.',
  ),
  music__transcoding_cache_duration: preference(
    'integer',
    60 * 24 * 7,
    true,
    'Transcoding cache duration',
    'Minutes without a play after which converted files are removed; 0 keeps them.',
  ),
  federation__music_cache_duration: preference(
    'integer',
    60 * 24 * 2,
    true,
    'Music cache duration',
    'Minutes without a play after which copies of remote audio are removed; 0 keeps them.',
  ),
  federation__enabled: preference(
    'boolean',
    true,
    false,
    'Federation enabled',
    'Whether the pod talks with other pods.',
  ),
  federation__collection_page_size: preference(
    'integer',
    50,
    false,
    'Federation collection page size',
    'How many objects other pods get on one page.',
  ),
  federation__actor_fetch_delay: preference(
    'integer',
    60 * 12,
    false,
    'Federation actor fetch delay',
    'Minutes before a remote actor is asked for again.',
  ),
  federation__public_index: preference(
    'boolean',
    true,
    true,
    'Enable public index',
    'Whether public libraries and channels are listed for other pods.',
  ),
  moderation__allow_list_enabled: preference(
    'boolean',
    false,
    false,
    'Enable allow-listing',
    'Whether the pod only talks with domains that are allowed by name.',
  ),
  moderation__allow_list_public: preference(
    'boolean',
    false,
    false,
    'Publish your allowed-domains list',
    'Whether anybody can see the allowed domains.',
  ),
  moderation__unauthenticated_report_types: preference<string[]>(
    'choices',
    ['takedown_request', 'illegal_content'],
    true,
    'Accountless report categories',
    'What visitors without an account can report.',
    reportTypes,
  ),
  moderation__signup_approval_enabled: preference(
    'boolean',
    false,
    true,
    'Enable manual sign-up validation',
    'Whether a moderator has to approve new accounts.',
  ),
  moderation__signup_form_customization: preference<SignUpForm>(
    'form',
    {},
    true,
    'Sign-up form customization',
    'Questions for those who ask for an account.',
  ),
  playlists__max_tracks: preference('integer', 250, true, 'Max tracks per playlist'),
  subsonic__enabled: preference(
    'boolean',
    true,
    true,
    'Enabled Subsonic API',
    'Whether Subsonic players can connect.',
  ),
}

export type Preferences = {
  [Identifier in keyof typeof preferences]: (typeof preferences)[Identifier]['default']
}
export type PreferenceIdentifier = keyof Preferences

/** Whether a text names a preference. */
export const isPreference = (identifier: string): identifier is PreferenceIdentifier =>
  Object.hasOwn(preferences, identifier)

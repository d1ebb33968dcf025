/** What a setting of a plugin holds. */
export type PluginFieldType = 'text' | 'longText' | 'password' | 'url' | 'boolean' | 'number'

/** A setting that a user fills in for a plugin. */
export interface PluginField {
  name: string
  type: PluginFieldType
  label: string
  help?: string
  /** Absent: it is required, and says so only by being absent. */
  required?: false
  allowNull?: true
  allowBlank?: true
}

/** Something that members can switch on for themselves. */
export interface PluginDefinition {
  name: string
  label: string
  description: string
  homepage: string
  /** Whether it brings content into a library, and can be asked to look for it. */
  providesContent: boolean
  fields: readonly PluginField[]
}

const manual = 'https://docs.funkwhale.audio/users/builtinplugins.html'

/** The plugins that every pod has: they tell other services what a member listens to. */
export const plugins: readonly PluginDefinition[] = [
  {
    name: 'scrobbler',
    label: 'Scrobbler',
    description:
      'A plugin that enables scrobbling to ListenBrainz and Last.fm. It must be configured on the server if you use Last.fm.',
    homepage: `${manual}#scrobbler-plugin`,
    providesContent: false,
    fields: [
      {
        name: 'url',
        type: 'url',
        label: 'URL of the scrobbler service',
        help: [
          'Suggested choices:\n',
          '- LastFM (default if left empty): http://post.audioscrobbler.com',
          '- ListenBrainz: http://proxy.listenbrainz.org/',
          '- Libre.fm: http://turtle.libre.fm/',
        ].join('\n'),
        required: false,
        allowNull: true,
        allowBlank: true,
      },
      { name: 'username', type: 'text', label: 'Your scrobbler username' },
      { name: 'password', type: 'password', label: 'Your scrobbler password' },
    ],
  },
  {
    name: 'listenbrainz',
    label: 'ListenBrainz',
    description: 'A plugin that allows you to submit your listens to ListenBrainz.',
    homepage: `${manual}#listenbrainz-plugin`,
    providesContent: false,
    fields: [
      {
        name: 'user_token',
        type: 'text',
        label: 'Your ListenBrainz user token',
        help: 'You can find your user token in your ListenBrainz profile at https://listenbrainz.org/profile/',
      },
    ],
  },
  {
    name: 'maloja',
    label: 'Maloja',
    description: 'A plugin that allows you to submit your listens to your Maloja server.',
    homepage: `${manual}#maloja-plugin`,
    providesContent: false,
    fields: [
      { name: 'server_url', type: 'text', label: 'Maloja server URL' },
      { name: 'api_key', type: 'text', label: 'Your Maloja API key' },
    ],
  },
]

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
/** What stands behind an actor, in the words of ActivityPub. */
export type ActorKind = 'APPLICATION' | 'GROUP' | 'ORGANIZATION' | 'PERSON' | 'SERVICE' | 'TOMBSTONE'

export type ConfigurePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
  /** All settings, by name of the field: what is left out is forgotten. */
  settings: unknown
}

/** How a text is written. */
export type ContentFormat =
  /** HTML; dangerous parts are removed when it is shown. */
  | 'HTML'
  /** Markdown, with line breaks and bare links. */
  | 'MARKDOWN'
  /** Plain text, shown as Markdown. */
  | 'PLAIN'

/** A description or summary to store. */
export type ContentInput = {
  /** How it is written. */
  format: ContentFormat
  /** At most 5000 characters; null or nothing for none. */
  text?: string | null | undefined
}

export type DisablePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

export type EnablePluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

/** What a setting of a plugin holds. */
export type PluginFieldKind =
  /** True or false. */
  | 'BOOLEAN'
  /** A text of several lines. */
  | 'LONG_TEXT'
  /** A number. */
  | 'NUMBER'
  /** A secret, not to be shown while it is typed. */
  | 'PASSWORD'
  /** A line of text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'

export type ResetPluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

export type ScanPluginInput = {
  /** Name of the plugin, as `maloja`. */
  name: string
}

/** A setting and its new value, in the one field that fits its type. With no value, a picture is taken away. */
export type SettingInput = {
  /** For a `BooleanSetting`. */
  boolean?: boolean | null | undefined
  /** For a `ChoicesSetting`: all that is to be chosen. */
  choices?: Array<string> | null | undefined
  /** For the `SignUpFormSetting`. */
  form?: SignUpFormInput | null | undefined
  /** As `users__upload_quota`. */
  identifier: string
  /** For an `ImageSetting`: a PNG, JPEG or WebP picture. */
  image?: object | null | undefined
  /** For an `IntegerSetting`. */
  integer?: number | null | undefined
  /** For a `TextSetting`. For numbers and switches, their digits or words are understood, too. */
  text?: string | null | undefined
}

export type SignInInput = {
  /** The password. */
  password: string
  /** Username, or e-mail address. */
  username: string
}

/** What those are told and asked who ask for an account. */
export type SignUpFormInput = {
  /** What they read first; null for nothing. */
  help?: ContentInput | null | undefined
  /** At most ten questions. */
  questions?: Array<SignUpQuestionInput> | null | undefined
}

/** A question for those who ask for an account. */
export type SignUpQuestionInput = {
  /** Whether the answer may have several lines. */
  isLong?: boolean | null | undefined
  /** Whether it must be answered. */
  isRequired?: boolean | null | undefined
  /** The question, at most 255 characters. */
  label: string
}

export type UpdateSettingsInput = {
  /** What to change; each setting once. */
  settings: Array<SettingInput>
}

export type ActorFieldsFragment = {
  uri: string
  url: string | null
  createdAt: string
  username: string
  name: string | null
  lastFetchedAt: string | null
  domain: string
  kind: ActorKind
  approvesFollowers: boolean
  handle: string
  isLocal: boolean
}

export type AttachmentFieldsFragment = {
  uuid: string
  size: number | null
  mimetype: string | null
  createdAt: string
  sourceUrl: string | null
  original: string
  medium: string
  large: string
}

export type ContentFieldsFragment = { text: string | null; format: ContentFormat; html: string }

type Failure_ConflictError_Fragment = { __typename: 'ConflictError'; message: string }

type Failure_ForbiddenError_Fragment = { __typename: 'ForbiddenError'; message: string }

type Failure_NotFoundError_Fragment = { __typename: 'NotFoundError'; message: string }

type Failure_QuotaExceededError_Fragment = { __typename: 'QuotaExceededError'; message: string }

type Failure_ValidationError_Fragment = {
  __typename: 'ValidationError'
  message: string
  fieldErrors: Array<{ path: Array<string>; message: string }>
}

export type FailureFragment =
  | Failure_ConflictError_Fragment
  | Failure_ForbiddenError_Fragment
  | Failure_NotFoundError_Fragment
  | Failure_QuotaExceededError_Fragment
  | Failure_ValidationError_Fragment

export type NodeInfoQueryVariables = Exact<{ [key: string]: never }>

export type NodeInfoQuery = {
  pod: {
    name: string
    version: string
    shortDescription: string
    longDescription: string
    rules: string
    terms: string
    contactEmail: string
    supportMessage: string
    asksForFunkwhaleSupport: boolean
    banner: string | null
    serviceActorUri: string
    isPrivate: boolean
    isOpenToVisitors: boolean
    isRegistrationOpen: boolean
    isFederationEnabled: boolean
    uploadQuota: number
    supportedUploadExtensions: Array<string>
    reportCategories: Array<{ code: string; label: string; isOpenToVisitors: boolean }>
    allowList: { isEnabled: boolean; domains: Array<string> | null }
    endpoints: { knownNodes: string | null; channels: string | null; libraries: string | null }
    statistics: {
      users: number
      usersOfHalfYear: number
      usersOfMonth: number
      artists: number
      albums: number
      tracks: number
      hours: number
      favorites: number
      listenings: number
      downloads: number
    } | null
  }
}

export type ManifestQueryVariables = Exact<{ [key: string]: never }>

export type ManifestQuery = { pod: { name: string; shortDescription: string } }

type SettingFields_BooleanSetting_Fragment = {
  __typename: 'BooleanSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  boolean: boolean
  booleanDefault: boolean
}

type SettingFields_ChoicesSetting_Fragment = {
  __typename: 'ChoicesSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  chosen: Array<string>
  chosenDefault: Array<string>
  choices: Array<{ value: string; label: string }>
}

type SettingFields_ImageSetting_Fragment = {
  __typename: 'ImageSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  image: string | null
}

type SettingFields_IntegerSetting_Fragment = {
  __typename: 'IntegerSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  integer: number
  integerDefault: number
}

type SettingFields_SignUpFormSetting_Fragment = {
  __typename: 'SignUpFormSetting'
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  form: {
    help: { text: string | null; format: ContentFormat; html: string } | null
    questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
  }
}

type SettingFields_TextSetting_Fragment = {
  __typename: 'TextSetting'
  isLong: boolean
  identifier: string
  section: string
  name: string
  label: string
  help: string | null
  text: string
  textDefault: string
}

export type SettingFieldsFragment =
  | SettingFields_BooleanSetting_Fragment
  | SettingFields_ChoicesSetting_Fragment
  | SettingFields_ImageSetting_Fragment
  | SettingFields_IntegerSetting_Fragment
  | SettingFields_SignUpFormSetting_Fragment
  | SettingFields_TextSetting_Fragment

export type PublicSettingsQueryVariables = Exact<{ [key: string]: never }>

export type PublicSettingsQuery = {
  pod: {
    settings: Array<
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
    >
  }
}

export type SettingsQueryVariables = Exact<{
  section?: string | null | undefined
}>

export type SettingsQuery = {
  administration: {
    settings: Array<
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
    >
  } | null
}

export type SettingQueryVariables = Exact<{
  identifier: string
}>

export type SettingQuery = {
  administration: {
    setting:
      | {
          __typename: 'BooleanSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          boolean: boolean
          booleanDefault: boolean
        }
      | {
          __typename: 'ChoicesSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          chosen: Array<string>
          chosenDefault: Array<string>
          choices: Array<{ value: string; label: string }>
        }
      | {
          __typename: 'ImageSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          image: string | null
        }
      | {
          __typename: 'IntegerSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          integer: number
          integerDefault: number
        }
      | {
          __typename: 'SignUpFormSetting'
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          form: {
            help: { text: string | null; format: ContentFormat; html: string } | null
            questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
          }
        }
      | {
          __typename: 'TextSetting'
          isLong: boolean
          identifier: string
          section: string
          name: string
          label: string
          help: string | null
          text: string
          textDefault: string
        }
      | null
  } | null
}

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput
}>

export type UpdateSettingsMutation = {
  updateSettings:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'UpdateSettingsSuccess'
        settings: Array<
          | {
              __typename: 'BooleanSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              boolean: boolean
              booleanDefault: boolean
            }
          | {
              __typename: 'ChoicesSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              chosen: Array<string>
              chosenDefault: Array<string>
              choices: Array<{ value: string; label: string }>
            }
          | {
              __typename: 'ImageSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              image: string | null
            }
          | {
              __typename: 'IntegerSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              integer: number
              integerDefault: number
            }
          | {
              __typename: 'SignUpFormSetting'
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              form: {
                help: { text: string | null; format: ContentFormat; html: string } | null
                questions: Array<{ label: string; isRequired: boolean; isLong: boolean }>
              }
            }
          | {
              __typename: 'TextSetting'
              isLong: boolean
              identifier: string
              section: string
              name: string
              label: string
              help: string | null
              text: string
              textDefault: string
            }
        >
      }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RateLimitsQueryVariables = Exact<{ [key: string]: never }>

export type RateLimitsQuery = {
  pod: { isRateLimited: boolean }
  rateLimits: Array<{
    scope: string
    description: string
    rate: string
    limit: number
    duration: number
    remaining: number
    availableAt: string | null
    resetAt: string | null
  }>
}

export type PluginFieldsFragment = {
  name: string
  label: string
  description: string
  homepage: string
  providesContent: boolean
  isEnabled: boolean
  settings: any
  fields: Array<{
    name: string
    kind: PluginFieldKind
    label: string
    help: string | null
    isRequired: boolean
    mayBeNull: boolean
    mayBeBlank: boolean
  }>
}

export type PluginsQueryVariables = Exact<{ [key: string]: never }>

export type PluginsQuery = {
  plugins: Array<{
    name: string
    label: string
    description: string
    homepage: string
    providesContent: boolean
    isEnabled: boolean
    settings: any
    fields: Array<{
      name: string
      kind: PluginFieldKind
      label: string
      help: string | null
      isRequired: boolean
      mayBeNull: boolean
      mayBeBlank: boolean
    }>
  }>
}

export type PluginQueryVariables = Exact<{
  name: string
}>

export type PluginQuery = {
  plugin: {
    name: string
    label: string
    description: string
    homepage: string
    providesContent: boolean
    isEnabled: boolean
    settings: any
    fields: Array<{
      name: string
      kind: PluginFieldKind
      label: string
      help: string | null
      isRequired: boolean
      mayBeNull: boolean
      mayBeBlank: boolean
    }>
  } | null
}

export type ConfigurePluginMutationVariables = Exact<{
  input: ConfigurePluginInput
}>

export type ConfigurePluginMutation = {
  configurePlugin:
    | {
        __typename: 'ConfigurePluginSuccess'
        plugin: {
          name: string
          label: string
          description: string
          homepage: string
          providesContent: boolean
          isEnabled: boolean
          settings: any
          fields: Array<{
            name: string
            kind: PluginFieldKind
            label: string
            help: string | null
            isRequired: boolean
            mayBeNull: boolean
            mayBeBlank: boolean
          }>
        }
      }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type EnablePluginMutationVariables = Exact<{
  input: EnablePluginInput
}>

export type EnablePluginMutation = {
  enablePlugin:
    | { __typename: 'EnablePluginSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type DisablePluginMutationVariables = Exact<{
  input: DisablePluginInput
}>

export type DisablePluginMutation = {
  disablePlugin:
    | { __typename: 'DisablePluginSuccess' }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ResetPluginMutationVariables = Exact<{
  input: ResetPluginInput
}>

export type ResetPluginMutation = {
  resetPlugin:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ResetPluginSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type ScanPluginMutationVariables = Exact<{
  input: ScanPluginInput
}>

export type ScanPluginMutation = {
  scanPlugin:
    | { __typename: 'ConflictError'; message: string }
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'ScanPluginSuccess' }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type RenderedTextQueryVariables = Exact<{
  text: string
  permissive: boolean
}>

export type RenderedTextQuery = { renderedText: string }

export type SignInMutationVariables = Exact<{
  input: SignInInput
}>

export type SignInMutation = {
  signIn:
    | { __typename: 'ForbiddenError'; message: string }
    | { __typename: 'NotFoundError'; message: string }
    | { __typename: 'SignInSuccess'; username: string }
    | {
        __typename: 'ValidationError'
        message: string
        fieldErrors: Array<{ path: Array<string>; message: string }>
      }
}

export type SignOutMutationVariables = Exact<{ [key: string]: never }>

export type SignOutMutation = { signOut: boolean }

export const ActorFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uri' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastFetchedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approvesFollowers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActorFieldsFragment, unknown>
export const AttachmentFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttachmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attachment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uuid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mimetype' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceUrl' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'original' }, name: { kind: 'Name', value: 'url' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'medium' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'MEDIUM' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'large' },
            name: { kind: 'Name', value: 'url' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'size' },
                value: { kind: 'EnumValue', value: 'LARGE' },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttachmentFieldsFragment, unknown>
export const ContentFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Content' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'html' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContentFieldsFragment, unknown>
export const FailureFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FailureFragment, unknown>
export const SettingFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'section' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'help' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BooleanSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'boolean' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'booleanDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntegerSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integer' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integerDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TextSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'text' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'textDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoicesSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosen' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosenDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImageSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'image' },
                  name: { kind: 'Name', value: 'value' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpFormSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'form' },
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettingFieldsFragment, unknown>
export const PluginFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PluginFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plugin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homepage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providesContent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'help' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeNull' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeBlank' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PluginFieldsFragment, unknown>
export const NodeInfoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NodeInfo' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortDescription' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longDescription' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'terms' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactEmail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'supportMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asksForFunkwhaleSupport' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceActorUri' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isPrivate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOpenToVisitors' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRegistrationOpen' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isFederationEnabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uploadQuota' } },
                { kind: 'Field', name: { kind: 'Name', value: 'supportedUploadExtensions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportCategories' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpenToVisitors' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'allowList' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'domains' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'endpoints' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'knownNodes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'libraries' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'statistics' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'users' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usersOfHalfYear' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usersOfMonth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'artists' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'albums' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tracks' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'favorites' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listenings' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloads' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodeInfoQuery, NodeInfoQueryVariables>
export const ManifestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Manifest' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortDescription' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManifestQuery, ManifestQueryVariables>
export const PublicSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublicSettings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'section' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'help' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BooleanSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'boolean' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'booleanDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntegerSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integer' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integerDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TextSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'text' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'textDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoicesSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosen' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosenDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImageSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'image' },
                  name: { kind: 'Name', value: 'value' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpFormSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'form' },
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublicSettingsQuery, PublicSettingsQueryVariables>
export const SettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Settings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'section' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'section' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'section' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'section' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'help' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BooleanSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'boolean' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'booleanDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntegerSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integer' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integerDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TextSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'text' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'textDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoicesSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosen' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosenDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImageSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'image' },
                  name: { kind: 'Name', value: 'value' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpFormSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'form' },
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>
export const SettingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Setting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'identifier' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'administration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'setting' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'identifier' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'identifier' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'section' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'help' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BooleanSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'boolean' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'booleanDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntegerSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integer' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integerDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TextSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'text' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'textDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoicesSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosen' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosenDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImageSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'image' },
                  name: { kind: 'Name', value: 'value' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpFormSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'form' },
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettingQuery, SettingQueryVariables>
export const UpdateSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateSettings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateSettingsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateSettings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'UpdateSettingsSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'settings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'section' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'help' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BooleanSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'boolean' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'booleanDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntegerSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integer' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'integerDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TextSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'text' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'textDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoicesSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosen' },
                  name: { kind: 'Name', value: 'value' },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'chosenDefault' },
                  name: { kind: 'Name', value: 'default' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImageSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'image' },
                  name: { kind: 'Name', value: 'value' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpFormSetting' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'form' },
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'questions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isLong' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateSettingsMutation, UpdateSettingsMutationVariables>
export const RateLimitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RateLimits' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pod' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'isRateLimited' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rateLimits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resetAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RateLimitsQuery, RateLimitsQueryVariables>
export const PluginsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Plugins' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plugins' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PluginFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PluginFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plugin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homepage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providesContent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'help' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeNull' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeBlank' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PluginsQuery, PluginsQueryVariables>
export const PluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Plugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PluginFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PluginFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plugin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homepage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providesContent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'help' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeNull' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeBlank' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PluginQuery, PluginQueryVariables>
export const ConfigurePluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfigurePlugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfigurePluginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'configurePlugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'ConfigurePluginSuccess' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'plugin' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PluginFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PluginFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plugin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homepage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'providesContent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fields' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'help' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeNull' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayBeBlank' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfigurePluginMutation, ConfigurePluginMutationVariables>
export const EnablePluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnablePlugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnablePluginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enablePlugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EnablePluginSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnablePluginMutation, EnablePluginMutationVariables>
export const DisablePluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DisablePlugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DisablePluginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disablePlugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisablePluginSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisablePluginMutation, DisablePluginMutationVariables>
export const ResetPluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetPlugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetPluginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resetPlugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetPluginSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResetPluginMutation, ResetPluginMutationVariables>
export const ScanPluginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScanPlugin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScanPluginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scanPlugin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ScanPluginSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScanPluginMutation, ScanPluginMutationVariables>
export const RenderedTextDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RenderedText' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'permissive' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renderedText' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'permissive' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'permissive' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenderedTextQuery, RenderedTextQueryVariables>
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Failure' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Failure' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Error' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ValidationError' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>

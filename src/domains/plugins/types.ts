import { ConflictError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import type { PluginField, PluginFieldType } from './plugins.ts'
import {
  configurePlugin,
  type OwnPlugin,
  ownPlugin,
  ownPlugins,
  resetPlugin,
  scanPlugin,
  switchPlugin,
} from './service.ts'

const fieldTypes = {
  text: 'TEXT',
  longText: 'LONG_TEXT',
  password: 'PASSWORD',
  url: 'URL',
  boolean: 'BOOLEAN',
  number: 'NUMBER',
} as const satisfies Record<PluginFieldType, string>

const PluginFieldKind = builder.enumType('PluginFieldKind', {
  description: 'What a setting of a plugin holds.',
  values: {
    TEXT: { description: 'A line of text.' },
    LONG_TEXT: { description: 'A text of several lines.' },
    PASSWORD: { description: 'A secret, not to be shown while it is typed.' },
    URL: { description: 'A web address.' },
    BOOLEAN: { description: 'True or false.' },
    NUMBER: { description: 'A number.' },
  } as const,
})

const PluginFieldObject = builder.objectRef<PluginField>('PluginField').implement({
  description: 'Something to fill in before a plugin can work.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its key in the settings.' }),
    kind: t.field({
      type: PluginFieldKind,
      description: 'What it holds.',
      resolve: ({ type }) => fieldTypes[type],
    }),
    label: t.exposeString('label', { description: 'What it is called in a form, in English.' }),
    help: t.exposeString('help', { nullable: true, description: 'More about it, in Markdown.' }),
    isRequired: t.boolean({
      description: 'Whether it must be given.',
      resolve: ({ required }) => required ?? true,
    }),
    mayBeNull: t.boolean({
      description: 'Whether it may be null.',
      resolve: ({ allowNull }) => allowNull ?? false,
    }),
    mayBeBlank: t.boolean({
      description: 'Whether it may be an empty text.',
      resolve: ({ allowBlank }) => allowBlank ?? false,
    }),
  }),
})

const Plugin = builder.objectRef<OwnPlugin>('Plugin').implement({
  description: 'Something that members can switch on for themselves, as it is for the caller.',
  fields: (t) => ({
    name: t.string({ description: 'Names it.', resolve: ({ definition }) => definition.name }),
    label: t.string({ description: 'What it is called.', resolve: ({ definition }) => definition.label }),
    description: t.string({
      description: 'What it does, in English.',
      resolve: ({ definition }) => definition.description,
    }),
    homepage: t.field({
      type: 'URL',
      description: 'Where to read more about it.',
      resolve: ({ definition }) => definition.homepage,
    }),
    providesContent: t.boolean({
      description: 'Whether it brings content into a library, and can be asked to look for it.',
      resolve: ({ definition }) => definition.providesContent,
    }),
    fields: t.field({
      type: [PluginFieldObject],
      description: 'What has to be filled in.',
      resolve: ({ definition }) => [...definition.fields],
    }),
    isEnabled: t.exposeBoolean('isEnabled', { description: 'Whether the caller has switched it on.' }),
    settings: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the caller has filled in, by name of the field; null until then.',
      resolve: ({ settings }) => settings,
    }),
  }),
})

builder.queryFields((t) => ({
  plugins: t.field({
    type: [Plugin],
    description: 'Every plugin. Needs the scope `read:plugins`, which applications cannot have.',
    limit: 'list',
    resolve: (_parent, _args, context) => ownPlugins(context),
  }),
  plugin: t.field({
    type: Plugin,
    nullable: true,
    description: 'One plugin by name; null when there is none. Needs the scope `read:plugins`.',
    args: { name: t.arg.string({ required: true, description: 'As `maloja`.' }) },
    resolve: (_parent, { name }, context) => ownPlugin(context, name),
  }),
}))

const errors = { dataField: { name: 'plugin', description: 'The plugin as it is now.' } }
const nameDescription = 'Name of the plugin, as `maloja`.'

builder.mutationFields((t) => ({
  configurePlugin: t.fieldWithInput({
    type: Plugin,
    description: 'Fills in what a plugin needs. Needs the scope `write:plugins`.',
    errors,
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      settings: t.input.field({
        type: 'JSON',
        required: true,
        description: 'All settings, by name of the field: what is left out is forgotten.',
      }),
    },
    resolve: (_parent, { input }, context) => configurePlugin(context, input.name, input.settings),
  }),
  enablePlugin: t.fieldWithInput({
    type: Plugin,
    description: 'Switches a plugin on for the caller. Needs the scope `write:plugins`.',
    errors,
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input }, context) => switchPlugin(context, input.name, true),
  }),
  disablePlugin: t.fieldWithInput({
    type: Plugin,
    description: 'Switches a plugin off for the caller; its settings stay. Needs the scope `write:plugins`.',
    errors,
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input }, context) => switchPlugin(context, input.name, false),
  }),
  resetPlugin: t.fieldWithInput({
    type: Plugin,
    description: 'Switches a plugin off and forgets its settings. Needs the scope `write:plugins`.',
    errors,
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input }, context) => resetPlugin(context, input.name),
  }),
  scanPlugin: t.fieldWithInput({
    type: Plugin,
    description: 'Asks a plugin that brings content to look for it. Needs the scope `write:plugins`.',
    errors: { ...errors, types: [ConflictError] },
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input }, context) => scanPlugin(context, input.name),
  }),
}))

import { ValidationError } from '../../errors.ts'
import { type ContentType, renderContent } from '../../platform/text/content.ts'
import { builder } from '../../schema/builder.ts'
import { mediaUrl } from '../attachments/urls.ts'
import { ContentFormat, contentFormats, ContentInput, contentTypeOf } from '../content/types.ts'
import { Administration } from '../administration/types.ts'
import { publicSettings, type Setting, settingBy, settingsOf, updateSettings } from './administration.ts'
import type { PreferenceKind, SignUpForm } from './preferences.ts'
import { PodType } from './types.ts'

const typeNames = {
  boolean: 'BooleanSetting',
  integer: 'IntegerSetting',
  text: 'TextSetting',
  longText: 'TextSetting',
  choices: 'ChoicesSetting',
  image: 'ImageSetting',
  form: 'SignUpFormSetting',
} as const satisfies Record<PreferenceKind, string>

const SettingInterface = builder.interfaceRef<Setting>('Setting').implement({
  description: 'Something that administrators decide while the pod runs. Its type says what it holds.',
  resolveType: ({ preference }) => typeNames[preference.kind],
  fields: (t) => ({
    identifier: t.exposeString('identifier', { description: 'Names it: `<section>__<name>`.' }),
    section: t.string({
      description: 'What it belongs to, as `users`.',
      resolve: ({ identifier }) => identifier.split('__')[0] ?? '',
    }),
    name: t.string({
      description: 'Its name within the section.',
      resolve: ({ identifier }) => identifier.split('__')[1] ?? '',
    }),
    label: t.string({
      description: 'What it is called in a form, in English.',
      resolve: ({ preference }) => preference.label,
    }),
    help: t.string({
      nullable: true,
      description: 'What it does, in English.',
      resolve: ({ preference }) => preference.help,
    }),
    isPublic: t.boolean({
      description: 'Whether anybody may read it.',
      resolve: ({ preference }) => preference.isPublic,
    }),
  }),
})

const settingType = (name: (typeof typeNames)[PreferenceKind]) => builder.objectRef<Setting>(name)
const interfaces = [SettingInterface]

const BooleanSetting = settingType('BooleanSetting')
BooleanSetting.implement({
  description: 'A switch.',
  interfaces,
  fields: (t) => ({
    value: t.boolean({ description: 'What it is set to.', resolve: ({ value }) => value as boolean }),
    default: t.boolean({
      description: 'What it is when nobody has changed it.',
      resolve: ({ preference }) => preference.default as boolean,
    }),
  }),
})

const IntegerSetting = settingType('IntegerSetting')
IntegerSetting.implement({
  description: 'A whole number; its help says of what.',
  interfaces,
  fields: (t) => ({
    value: t.int({ description: 'What it is set to.', resolve: ({ value }) => value as number }),
    default: t.int({
      description: 'What it is when nobody has changed it.',
      resolve: ({ preference }) => preference.default as number,
    }),
  }),
})

const TextSetting = settingType('TextSetting')
TextSetting.implement({
  description: 'A text; its help says whether it is Markdown.',
  interfaces,
  fields: (t) => ({
    value: t.string({
      description: 'What it is set to; may be empty.',
      resolve: ({ value }) => value as string,
    }),
    default: t.string({
      description: 'What it is when nobody has changed it.',
      resolve: ({ preference }) => preference.default as string,
    }),
    isLong: t.boolean({
      description: 'Whether it may have several lines.',
      resolve: ({ preference }) => preference.kind === 'longText',
    }),
  }),
})

const SettingChoice = builder.objectRef<readonly [string, string]>('SettingChoice').implement({
  description: 'One of the values that can be chosen.',
  fields: (t) => ({
    value: t.string({ description: 'As it is stored.', resolve: ([value]) => value }),
    label: t.string({ description: 'As it is shown, in English.', resolve: ([, label]) => label }),
  }),
})

const ChoicesSetting = settingType('ChoicesSetting')
ChoicesSetting.implement({
  description: 'Any number of values out of some.',
  interfaces,
  fields: (t) => ({
    value: t.stringList({
      description: 'What is chosen, by name.',
      resolve: ({ value }) => [...(value as string[])].sort(),
    }),
    default: t.stringList({
      description: 'What is chosen when nobody has changed it.',
      resolve: ({ preference }) => preference.default as string[],
    }),
    choices: t.field({
      type: [SettingChoice],
      description: 'What can be chosen.',
      resolve: ({ preference }) => [...(preference.choices ?? [])],
    }),
  }),
})

const ImageSetting = settingType('ImageSetting')
ImageSetting.implement({
  description: 'A picture.',
  interfaces,
  fields: (t) => ({
    value: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it can be fetched, without signing in; null when there is none.',
      resolve: ({ value }, _args, { pod }) => (value === null ? null : mediaUrl(pod, value as string)),
    }),
  }),
})

const SignUpHelp = builder.objectRef<SignUpForm['help_text'] & {}>('SignUpHelp').implement({
  description: 'What somebody reads who asks for an account.',
  fields: (t) => ({
    text: t.exposeString('text', { nullable: true, description: 'As it was written.' }),
    format: t.field({
      type: ContentFormat,
      description: 'How it was written.',
      resolve: ({ content_type }) => contentFormats[content_type],
    }),
    html: t.string({
      description: 'Safe HTML to show.',
      resolve: ({ text, content_type }) => renderContent(text ?? '', content_type),
    }),
  }),
})

const SignUpQuestion = builder
  .objectRef<NonNullable<SignUpForm['fields']>[number]>('SignUpQuestion')
  .implement({
    description: 'A question for those who ask for an account.',
    fields: (t) => ({
      label: t.exposeString('label', { description: 'The question.' }),
      isRequired: t.exposeBoolean('required', { description: 'Whether it must be answered.' }),
      isLong: t.boolean({
        description: 'Whether the answer may have several lines.',
        resolve: ({ input_type }) => input_type === 'long_text',
      }),
    }),
  })

const SignUpFormType = builder.objectRef<SignUpForm>('SignUpForm').implement({
  description: 'What those are told and asked who ask for an account.',
  fields: (t) => ({
    help: t.field({
      type: SignUpHelp,
      nullable: true,
      description: 'What they read first.',
      resolve: ({ help_text }) => help_text,
    }),
    questions: t.field({
      type: [SignUpQuestion],
      description: 'What they are asked.',
      resolve: ({ fields }) => fields ?? [],
    }),
  }),
})

const SignUpFormSetting = settingType('SignUpFormSetting')
SignUpFormSetting.implement({
  description: 'The form for those who ask for an account.',
  interfaces,
  fields: (t) => ({
    value: t.field({
      type: SignUpFormType,
      description: 'The form.',
      resolve: ({ value }) => value as SignUpForm,
    }),
  }),
})

builder.objectFields(PodType, (t) => ({
  settings: t.field({
    type: [SettingInterface],
    description: 'Settings that anybody may read, by section and name.',
    resolve: (_preferences, _args, context) => publicSettings(context),
  }),
  signUpForm: t.field({
    type: SignUpFormType,
    description: 'What those are told and asked who ask for an account, where a moderator has to approve it.',
    resolve: (preferences) => preferences.moderation__signup_form_customization,
  }),
}))

builder.objectFields(Administration, (t) => ({
  settings: t.field({
    type: [SettingInterface],
    description: 'Every setting of the pod. Needs the scope `read:instance:settings`.',
    args: { section: t.arg.string({ description: 'Only settings of this section, as `users`.' }) },
    resolve: (_parent, { section }, context) => settingsOf(context, section),
  }),
  setting: t.field({
    type: SettingInterface,
    nullable: true,
    description:
      'One setting; null when there is none of that name. Needs the scope `read:instance:settings`.',
    args: { identifier: t.arg.string({ required: true, description: 'As `users__upload_quota`.' }) },
    resolve: (_parent, { identifier }, context) => settingBy(context, identifier),
  }),
}))

const SignUpQuestionInput = builder.inputType('SignUpQuestionInput', {
  description: 'A question for those who ask for an account.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The question, at most 255 characters.' }),
    isRequired: t.boolean({ defaultValue: true, description: 'Whether it must be answered.' }),
    isLong: t.boolean({ defaultValue: false, description: 'Whether the answer may have several lines.' }),
  }),
})

const SignUpFormInput = builder.inputType('SignUpFormInput', {
  description: 'What those are told and asked who ask for an account.',
  fields: (t) => ({
    help: t.field({ type: ContentInput, description: 'What they read first; null for nothing.' }),
    questions: t.field({ type: [SignUpQuestionInput], description: 'At most ten questions.' }),
  }),
})

const SettingInput = builder.inputType('SettingInput', {
  description:
    'A setting and its new value, in the one field that fits its type. With no value, a picture is taken away.',
  fields: (t) => ({
    identifier: t.string({ required: true, description: 'As `users__upload_quota`.' }),
    boolean: t.boolean({ description: 'For a `BooleanSetting`.' }),
    integer: t.int({ description: 'For an `IntegerSetting`.' }),
    text: t.string({
      description:
        'For a `TextSetting`. For numbers and switches, their digits or words are understood, too.',
    }),
    choices: t.stringList({ description: 'For a `ChoicesSetting`: all that is to be chosen.' }),
    image: t.field({ type: 'File', description: 'For an `ImageSetting`: a PNG, JPEG or WebP picture.' }),
    form: t.field({ type: SignUpFormInput, description: 'For the `SignUpFormSetting`.' }),
  }),
})

/** The value that was given, in the form in which it is stored. */
function valueOf({ identifier, form, ...values }: typeof SettingInput.$inferInput): unknown {
  const given = [...Object.values(values), form && storedForm(form)].filter((value) => value != null)
  if (given.length > 1) throw ValidationError.of([identifier, 'value'], 'Give the value in one field only.')
  return given[0] ?? null
}

const storedForm = ({ help, questions }: typeof SignUpFormInput.$inferInput): SignUpForm => ({
  ...(help && {
    help_text: { text: help.text ?? null, content_type: contentTypeOf(help.format) satisfies ContentType },
  }),
  ...(questions && {
    fields: questions.map(({ label, isRequired, isLong }) => ({
      label,
      required: isRequired ?? true,
      input_type: isLong ? ('long_text' as const) : ('short_text' as const),
    })),
  }),
})

builder.mutationField('updateSettings', (t) =>
  t.fieldWithInput({
    type: [SettingInterface],
    description:
      'Changes settings of the pod: all that are given, or none. Needs the scope `write:instance:settings`.',
    errors: { dataField: { name: 'settings', description: 'The changed settings.' } },
    input: {
      settings: t.input.field({
        type: [SettingInput],
        required: true,
        description: 'What to change; each setting once.',
      }),
    },
    resolve: (_parent, { input }, context) =>
      updateSettings(
        context,
        input.settings.map((setting) => ({ identifier: setting.identifier, value: valueOf(setting) })),
      ),
  }),
)

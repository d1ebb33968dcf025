import type { SettingFieldsFragment } from '../../generated/operations.ts'
import { contentTypes } from '../../shapes/content.ts'

const field = (name: string, widget: string, inputType: string | null) => ({
  class: name,
  widget: { class: widget },
  input_type: inputType,
})

/** How the original builds a form for a setting: clients choose their input by it. */
function formField(setting: SettingFieldsFragment) {
  switch (setting.__typename) {
    case 'BooleanSetting':
      return field('BooleanField', 'CheckboxInput', 'checkbox')
    case 'IntegerSetting':
      return field('IntegerField', 'NumberInput', 'number')
    case 'TextSetting':
      return setting.isLong ? field('CharField', 'Textarea', null) : field('CharField', 'TextInput', 'text')
    case 'ChoicesSetting':
      return field('MultipleChoiceField', 'SelectMultiple', 'select')
    case 'ImageSetting':
      return field('FileField', 'ImageWidget', 'file')
    case 'SignUpFormSetting':
      return field('JSONField', 'Textarea', null)
  }
}

function values(setting: SettingFieldsFragment): { default: unknown; value: unknown } {
  switch (setting.__typename) {
    case 'BooleanSetting':
      return { default: setting.booleanDefault, value: setting.boolean }
    case 'IntegerSetting':
      return { default: setting.integerDefault, value: setting.integer }
    case 'TextSetting':
      return { default: setting.textDefault, value: setting.text }
    case 'ChoicesSetting':
      return { default: setting.chosenDefault, value: setting.chosen }
    case 'ImageSetting':
      return { default: null, value: setting.image && new URL(setting.image).pathname }
    case 'SignUpFormSetting':
      return { default: {}, value: signUpForm(setting.form) }
  }
}

type Form = Extract<SettingFieldsFragment, { __typename: 'SignUpFormSetting' }>['form']

const signUpForm = ({ help, questions }: Form) => ({
  ...(help && { help_text: { text: help.text, content_type: contentTypes[help.format], html: help.html } }),
  ...(questions.length > 0 && {
    fields: questions.map(({ label, isRequired, isLong }) => ({
      label,
      required: isRequired,
      input_type: isLong ? 'long_text' : 'short_text',
    })),
  }),
})

/** A setting as the legacy API shows it. */
export const settingShape = (setting: SettingFieldsFragment) => ({
  section: setting.section,
  name: setting.name,
  identifier: setting.identifier,
  ...values(setting),
  verbose_name: setting.label,
  help_text: setting.help,
  additional_data:
    setting.__typename === 'ChoicesSetting'
      ? { choices: setting.choices.map(({ value, label }) => [value, label]) }
      : {},
  field: formField(setting),
})

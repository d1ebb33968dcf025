import type { PluginFieldsFragment } from '../../generated/operations.ts'

/** A plugin as the legacy API shows it; what is usual about a field is left out, as the original does. */
export const pluginShape = (plugin: PluginFieldsFragment) => ({
  name: plugin.name,
  label: plugin.label,
  description: plugin.description,
  user: true,
  source: plugin.providesContent,
  conf: plugin.fields.map((field) => ({
    name: field.name,
    type: field.kind.toLowerCase(),
    label: field.label,
    ...(field.help !== null && { help: field.help }),
    ...(!field.isRequired && { required: false }),
    ...(field.mayBeNull && { allow_null: true }),
    ...(field.mayBeBlank && { allow_blank: true }),
  })),
  values: plugin.settings,
  enabled: plugin.isEnabled,
  homepage: plugin.homepage,
})

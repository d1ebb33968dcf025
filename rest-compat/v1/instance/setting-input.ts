import { z } from 'zod'
import { boolean, choice, content, messagesByField, text } from '../../conventions/fields.ts'
import { withForm } from '../../conventions/form.ts'
import { invalid } from '../../conventions/refusal.ts'
import type { SettingInput } from '../../generated/operations.ts'
import type { RestRequest } from '../../route.ts'

const signUpForm = z.object({
  help_text: content().nullable().optional(),
  fields: z
    .array(
      z.object({
        label: text({ most: 255 }),
        required: boolean().optional(),
        input_type: choice({ short_text: false, long_text: true }),
      }),
      { error: 'Expected a list of items.' },
    )
    .max(10, { error: 'Ensure this field has no more than 10 elements.' })
    .optional(),
})

/** A value of JSON or of a form, in the field of the schema's input that holds its like. */
export function settingInput(identifier: string, value: unknown): SettingInput {
  if (value === null || value === undefined) return { identifier }
  if (typeof value === 'boolean') return { identifier, boolean: value }
  if (typeof value === 'number') {
    const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31
    return isInteger ? { identifier, integer: value } : { identifier, text: String(value) }
  }
  if (typeof value === 'string') return { identifier, text: value }
  if (Array.isArray(value)) return { identifier, choices: value.map(String) }
  const form = signUpForm.safeParse(value)
  if (!form.success) {
    const mistakes = form.error.issues.map(({ path, message }) => ({ path: path.map(String), message }))
    throw invalid({ [identifier]: { value: [messagesByField(mistakes)] } })
  }
  const { help_text: help, fields } = form.data
  return {
    identifier,
    form: {
      help,
      questions: fields?.map(({ label, required, input_type }) => ({
        label,
        isRequired: required ?? true,
        isLong: input_type,
      })),
    },
  }
}

/**
 * Hands the values of the body to `use`, by name: JSON, a form, or a form with files.
 */
export async function withValues<Result>(
  request: RestRequest,
  toInput: (name: string, value: unknown) => SettingInput,
  use: (inputs: Map<string, SettingInput>) => Promise<Result>,
): Promise<Result> {
  return withForm(request, async (form) => {
    const values = form
      ? Object.entries(form.fields).map(([name, texts]) => [name, texts.at(-1)] as const)
      : Object.entries(request.body())
    const inputs = new Map(values.map(([name, value]) => [name, toInput(name, value)]))
    for (const [name, [image]] of Object.entries(form?.files ?? {})) {
      if (image) inputs.set(name, { ...toInput(name, null), image })
    }
    return use(inputs)
  })
}

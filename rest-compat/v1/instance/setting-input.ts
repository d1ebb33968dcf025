import { z } from 'zod'
import { isMultipart } from '../../conventions/body.ts'
import { boolean, choice, content, messagesByField, text } from '../../conventions/fields.ts'
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
 * Hands the values of the body to `use`, by name: JSON, a form, or a form with files. Files that nobody kept are
 * removed afterwards.
 */
export async function withValues<Result>(
  request: RestRequest,
  toInput: (name: string, value: unknown) => SettingInput,
  use: (inputs: Map<string, SettingInput>) => Promise<Result>,
): Promise<Result> {
  if (!isMultipart(request.http)) {
    const entries = Object.entries(request.body())
    return use(new Map(entries.map(([name, value]) => [name, toInput(name, value)])))
  }
  const form = await request.gateway.receive(request.http)
  try {
    const inputs = new Map<string, SettingInput>()
    for (const [name, values] of Object.entries(form.fields)) inputs.set(name, toInput(name, values.at(-1)))
    for (const [name, [file]] of Object.entries(form.files)) {
      if (file) inputs.set(name, { ...toInput(name, null), image: file })
    }
    return await use(inputs)
  } finally {
    await form.discard()
  }
}

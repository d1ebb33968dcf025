import type { FieldError, ValidationError } from '../errors.ts'
import { html, type Markup } from './html.ts'

/** One field of a form, with what was wrong with it. */
export interface FormField {
  name: string
  label: string
  type?: 'text' | 'email' | 'password' | 'long'
  value?: string
  autocomplete?: string
  required?: boolean
  /** Sentences under the field. */
  mistakes?: string[]
}

/** A label, its input and the mistakes in it. */
export function formField(field: FormField): Markup {
  const { name, label, type = 'text', value, autocomplete = 'off', required = true, mistakes = [] } = field
  const isWrong = mistakes.length > 0
  return html`
    <label for="${name}">${label}</label>
    ${
      type === 'long'
        ? html`<textarea
            id="${name}"
            name="${name}"
            ${required && 'required'}
            ${isWrong && html`aria-invalid="true" aria-describedby="${name}-mistakes"`}
          >
${value}</textarea>`
        : html`<input
            id="${name}"
            name="${name}"
            type="${type}"
            value="${value}"
            autocomplete="${autocomplete}"
            ${type === 'text' && html`autocapitalize="none" spellcheck="false"`}
            ${required && 'required'}
            ${isWrong && html`aria-invalid="true" aria-describedby="${name}-mistakes"`}
          />`
    }
    ${isWrong && html`<p class="mistake" id="${name}-mistakes" role="alert">${mistakes.join(' ')}</p>`}
  `
}

/** Mistakes of one field; `path` as the service tells it. */
export const mistakesIn = (error: ValidationError | null, ...path: string[]): string[] =>
  messagesOf(error, (fieldError) => fieldError.path.join('\0') === path.join('\0'))

/** Mistakes that belong to none of some fields. */
export const mistakesBeside = (error: ValidationError | null, ...fields: string[]): string[] =>
  messagesOf(error, ({ path: [field = ''] }) => !fields.includes(field))

const messagesOf = (error: ValidationError | null, holds: (fieldError: FieldError) => boolean): string[] =>
  (error?.fieldErrors ?? []).filter(holds).map(({ message }) => message)

/** Mistakes of a whole form. */
export const formProblem = (mistakes: string[]): Markup | false =>
  mistakes.length > 0 && html`<p class="problem" role="alert">${mistakes.join(' ')}</p>`

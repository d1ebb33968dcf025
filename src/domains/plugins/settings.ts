import { type FieldError, ValidationError } from '../../errors.ts'
import type { PluginField } from './plugins.ts'

/** What a user has filled in for a plugin, by field. */
export type PluginSettings = Record<string, string | number | boolean | null>

/** Longest text of a setting, in characters. */
const longest = 5000

/** Checks what a user fills in for a plugin; unknown names are dropped. Throws ValidationError by field. */
export function checkPluginSettings(fields: readonly PluginField[], given: unknown): PluginSettings {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw ValidationError.whole('Invalid data. Expected a dictionary.')
  const settings: PluginSettings = {}
  const mistakes: FieldError[] = []
  for (const field of fields) {
    const raw = (given as Record<string, unknown>)[field.name]
    if (raw === undefined && field.required === false) continue
    const { value, mistake } = read(field, raw)
    if (mistake === undefined) settings[field.name] = value
    else mistakes.push({ path: [field.name], message: mistake })
  }
  if (mistakes.length > 0) throw new ValidationError(mistakes)
  return settings
}

type Reading =
  | { value: string | number | boolean | null; mistake?: undefined }
  | { mistake: string; value?: undefined }

function read(field: PluginField, raw: unknown): Reading {
  if (raw === undefined) return { mistake: 'This field is required.' }
  if (raw === null) return field.allowNull ? { value: null } : { mistake: 'This field may not be null.' }
  if (field.type === 'boolean') {
    const word = String(raw).toLowerCase()
    return ['true', 'false'].includes(word)
      ? { value: word === 'true' }
      : { mistake: 'Must be a valid boolean.' }
  }
  if (field.type === 'number') {
    const number = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
    return typeof number === 'number' && Number.isFinite(number)
      ? { value: number }
      : { mistake: 'A valid number is required.' }
  }
  return readText(field, raw)
}

function readText(field: PluginField, raw: unknown): Reading {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { mistake: 'Not a valid string.' }
  const text = field.type === 'password' ? String(raw) : String(raw).trim()
  if (text === '') return field.allowBlank ? { value: '' } : { mistake: 'This field may not be blank.' }
  if (text.length > longest) return { mistake: `Ensure this field has no more than ${longest} characters.` }
  if (field.type === 'url' && !isWebAddress(text)) return { mistake: 'Enter a valid URL.' }
  return { value: text }
}

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

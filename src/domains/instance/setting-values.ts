import { extname } from 'node:path'
import { ValidationError } from '../../errors.ts'
import { ImageError, inspectPicture, MAX_PICTURE_BYTES } from '../../platform/images/images.ts'
import { isReceivedFile, type ReceivedFile } from '../../platform/storage/receive.ts'
import { type Preference, signUpFormSchema } from './preferences.ts'

/** A value that was checked: ready to be stored, or a picture that has to be put into the storage first. */
export type CheckedValue = { value: unknown } | { picture: ReceivedFile }

const bannerExtensions = ['png', 'jpg', 'jpeg', 'webp']
const largestInteger = 2 ** 31 - 1
const trueWords = ['true', '1', 't', 'on', 'yes']
const falseWords = ['false', '0', 'f', 'off', 'no', '']

/**
 * Checks a value for a preference. Forms send everything as text, so words and digits are read as what they stand
 * for. Throws ValidationError with the path `[identifier, 'value']`.
 */
export async function checkValue(
  identifier: string,
  preference: Preference<unknown>,
  raw: unknown,
): Promise<CheckedValue> {
  const refuse = (message: string): never => {
    throw ValidationError.of([identifier, 'value'], message)
  }
  if (preference.kind === 'image') {
    if (raw === null) return { value: null }
    if (!isReceivedFile(raw)) return refuse('No file was submitted. Check the encoding type on the form.')
    const mistake = await mistakeInPicture(raw)
    return mistake === null ? { picture: raw } : refuse(mistake)
  }
  if (raw === null || raw === undefined) return refuse('This field may not be null.')
  const { value, mistake } = read(preference, raw)
  return mistake === undefined ? { value } : refuse(mistake)
}

type Reading = { value: unknown; mistake?: undefined } | { mistake: string; value?: undefined }

function read({ kind, choices = [] }: Preference<unknown>, raw: unknown): Reading {
  switch (kind) {
    case 'boolean':
      return readBoolean(raw)
    case 'integer':
      return readInteger(raw)
    case 'choices':
      return readChoices(
        choices.map(([value]) => value),
        raw,
      )
    case 'form':
      return readForm(raw)
    default:
      return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
        ? { value: String(raw) }
        : { mistake: 'Not a valid string.' }
  }
}

function readBoolean(raw: unknown): Reading {
  const word = String(raw).toLowerCase()
  if (trueWords.includes(word)) return { value: true }
  if (falseWords.includes(word)) return { value: false }
  return { mistake: 'Must be a valid boolean.' }
}

function readInteger(raw: unknown): Reading {
  const number = typeof raw === 'string' && /^\s*-?\d+\s*$/.test(raw) ? Number(raw) : raw
  if (typeof number !== 'number' || !Number.isInteger(number)) return { mistake: 'Enter a whole number.' }
  if (Math.abs(number) <= largestInteger) return { value: number }
  return number > 0
    ? { mistake: `Ensure this value is less than or equal to ${largestInteger}.` }
    : { mistake: `Ensure this value is greater than or equal to ${-largestInteger}.` }
}

function readChoices(known: string[], raw: unknown): Reading {
  if (!Array.isArray(raw)) return { mistake: 'Enter a list of values.' }
  const words = raw.map(String)
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined)
    return { mistake: `Select a valid choice. ${unknown} is not one of the available choices.` }
  return { value: [...new Set(words)].sort() }
}

function readForm(raw: unknown): Reading {
  const parsed = signUpFormSchema.safeParse(raw)
  if (parsed.success) return { value: parsed.data }
  const issue = parsed.error.issues[0]
  return { mistake: issue ? `${issue.path.join('.')}: ${issue.message}` : 'This is no form.' }
}

async function mistakeInPicture(file: ReceivedFile): Promise<string | null> {
  const extension = extname(file.filename).slice(1).toLowerCase()
  if (!bannerExtensions.includes(extension)) {
    return `File extension “${extension}” is not allowed. Allowed extensions are: ${bannerExtensions.join(', ')}.`
  }
  if (file.size > MAX_PICTURE_BYTES)
    return `The file is too large: at most ${MAX_PICTURE_BYTES / 2 ** 20} MiB are allowed.`
  try {
    await inspectPicture(file.path)
    return null
  } catch (error) {
    if (error instanceof ImageError) return error.message
    throw error
  }
}

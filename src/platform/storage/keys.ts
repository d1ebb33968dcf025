import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'

/** A key that could lead out of the storage, or that no file system takes. */
export class InvalidKeyError extends Error {
  override name = 'InvalidKeyError'
}

const MAX_NAME_LENGTH = 100

/** Every folder that the pod keeps files in; what else lies beside them is not the pod's, and is left alone. */
export const mediaFolders = [
  'tracks',
  'transcoded',
  'attachments',
  '__sized__',
  'dynamic_preferences',
  'federation_cache',
] as const

/** One of the pod's folders, or a folder below it. */
export type MediaFolder = (typeof mediaFolders)[number] | `${(typeof mediaFolders)[number]}/${string}`

/**
 * A new key for a file: `<folder>/<xx>/<yy>/<zz>/<name>` with three random hex folders and the ASCII form of the
 * file's name. `folder` is such as `tracks`, `attachments` or `federation_cache/tracks`.
 */
export function newKey(folder: MediaFolder, filename: string): string {
  const [first, second, third] = [1, 2, 3].map(() => randomBytes(1).toString('hex'))
  return checkedKey(`${folder}/${first}/${second}/${third}/${asciiName(filename)}`)
}

/** A file's name with nothing but ASCII letters, digits, `.`, `-` and `_`; at most 100 characters, never empty. */
export function asciiName(filename: string): string {
  const name = filename.split(/[/\\]/).at(-1) ?? ''
  const ending = extname(name)
  const extension = asciiOf(ending).slice(0, 16)
  const stem = asciiOf(name.slice(0, name.length - ending.length)).replace(/^\.+/, '')
  return `${stem.slice(0, MAX_NAME_LENGTH - extension.length) || 'file'}${extension}`
}

function asciiOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\s+/g, '_')
    .replace(/[^A-Za-z0-9._-]/g, '')
}

/** The key to try when a key is taken: the same with a random suffix before the extension. */
export function suffixedKey(key: string): string {
  const extension = extname(key)
  return `${key.slice(0, key.length - extension.length)}_${randomBytes(4).toString('hex')}${extension}`
}

/** Gives the key back when it names a file inside the storage; throws InvalidKeyError otherwise. */
export function checkedKey(key: string): string {
  const isSafe = key
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
  if (!isSafe || key.length > 1000) throw new InvalidKeyError('This is no key of a stored file.')
  return key
}

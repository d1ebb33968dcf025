import type { Context } from '../../context.ts'
import { type FieldError, ValidationError } from '../../errors.ts'
import { newKey } from '../../platform/storage/keys.ts'
import { type Doer, recordAudit } from '../moderation/audit.ts'
import type { Pod } from '../../pod.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import {
  isPreference,
  type Preference,
  type PreferenceIdentifier,
  type Preferences,
  preferences,
} from './preferences.ts'
import { type CheckedValue, checkValue } from './setting-values.ts'

/** A preference with what it is set to. */
export interface Setting {
  identifier: PreferenceIdentifier
  preference: Preference<unknown>
  value: unknown
}

const identifiers = Object.keys(preferences) as PreferenceIdentifier[]

const settingOf = (identifier: PreferenceIdentifier, values: Preferences): Setting => ({
  identifier,
  preference: preferences[identifier] as Preference<unknown>,
  value: values[identifier],
})

/** What anybody may read of the preferences, by section and name. */
export async function publicSettings({ pod }: Context): Promise<Setting[]> {
  const values = await pod.settings.all()
  return identifiers
    .filter((identifier) => preferences[identifier].isPublic)
    .sort()
    .map((identifier) => settingOf(identifier, values))
}

/** Every preference, or those of one section, in the order in which administrators see them. */
export async function settingsOf(context: Context, section?: string | null): Promise<Setting[]> {
  requireScope(context, 'read:instance:settings')
  return allSettings(context.pod, section)
}

/** The same for whoever sits at the server itself. */
export async function allSettings(pod: Pod, section?: string | null): Promise<Setting[]> {
  const values = await pod.settings.all()
  return identifiers
    .filter((identifier) => section == null || identifier.startsWith(`${section}__`))
    .map((identifier) => settingOf(identifier, values))
}

/** One preference by its identifier; null when there is none. */
export async function settingBy(context: Context, identifier: string): Promise<Setting | null> {
  requireScope(context, 'read:instance:settings')
  return isPreference(identifier) ? settingOf(identifier, await context.pod.settings.all()) : null
}

/** A preference that is to be changed: the value as it was sent, `null` when none was. */
export interface Change {
  identifier: string
  value: unknown
}

/**
 * Changes preferences: all of them or none. Gives the changed ones in the usual order. Throws ValidationError with
 * paths `[identifier, 'value']`, or `[identifier]` for what is no preference.
 */
export async function updateSettings(context: Context, changes: readonly Change[]): Promise<Setting[]> {
  const viewer = requireViewerWith(context, 'write:instance:settings')
  return changeSettings(context.pod, viewer, changes)
}

/** The same, whoever does it. */
export async function changeSettings(pod: Pod, doer: Doer, changes: readonly Change[]): Promise<Setting[]> {
  if (changes.length === 0) throw ValidationError.whole('There is nothing to change.')
  const checked = await checkAll(changes)

  const before = await pod.settings.all()
  const stored: string[] = []
  const values = new Map<PreferenceIdentifier, unknown>()
  try {
    for (const [identifier, change] of checked) {
      if ('value' in change) values.set(identifier, change.value)
      else {
        const key = await pod.storage.put(newKey('dynamic_preferences', change.picture.filename), {
          path: change.picture.path,
        })
        stored.push(key)
        values.set(identifier, key)
      }
    }
    await pod.settings.set(Object.fromEntries(values) as Partial<Preferences>, (tx) =>
      recordAudit(tx, doer, {
        action: 'settings.change',
        targetKind: 'setting',
        target: checked.size === 1 ? [...checked.keys()][0] : undefined,
        details: { identifiers: [...checked.keys()] },
      }),
    )
  } catch (error) {
    await Promise.all(stored.map((key) => pod.storage.delete(key)))
    throw error
  }
  const oldBanner = before.instance__banner
  if (oldBanner !== null && checked.has('instance__banner')) await pod.storage.delete(oldBanner)

  const after = await pod.settings.all()
  return identifiers
    .filter((identifier) => checked.has(identifier))
    .map((identifier) => settingOf(identifier, after))
}

/** Checks every change, and tells of all mistakes at once. */
async function checkAll(changes: readonly Change[]): Promise<Map<PreferenceIdentifier, CheckedValue>> {
  const checked = new Map<PreferenceIdentifier, CheckedValue>()
  const mistakes: FieldError[] = []
  for (const { identifier, value } of changes) {
    if (!isPreference(identifier)) {
      mistakes.push({ path: [identifier], message: 'invalid preference' })
      continue
    }
    try {
      checked.set(
        identifier,
        await checkValue(identifier, preferences[identifier] as Preference<unknown>, value),
      )
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      mistakes.push(...error.fieldErrors)
    }
  }
  if (mistakes.length > 0) throw new ValidationError(mistakes)
  return checked
}

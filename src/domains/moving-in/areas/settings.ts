import type { ExecuteSql } from '../../../platform/database/sql.ts'
import {
  isPreference,
  type PreferenceKind,
  preferences,
  signUpFormSchema,
} from '../../instance/preferences.ts'
import { type Area, same, storedKey } from '../move.ts'

const preferenceTable = 'dynamic_preferences_globalpreferencemodel'

/** What administrators decided for the pod, and what members set for plugins. */
export const settings: Area = {
  moves: [
    {
      from: 'common_pluginconfiguration',
      to: 'plugin_configuration',
      columns: {
        ...same('id', 'code', 'user_id', 'conf'),
        is_enabled: 'o.enabled',
        created_at: 'o.creation_date',
      },
      distinctOn: `o.code, coalesce(o.user_id, '')`,
    },
  ],
  reads: [preferenceTable],
  left: {
    common_pluginconfiguration: 'settings of a plugin that were noted twice',
    [preferenceTable]: 'preferences that were never set, or that this software does not know',
    auth_group: 'groups of the Django administration, which is not here',
    auth_group_permissions: 'groups of the Django administration, which is not here',
    auth_permission: 'bookkeeping of Django',
    django_admin_log: 'the log of the Django administration, which is not here',
    django_content_type: 'bookkeeping of Django',
    django_migrations: 'bookkeeping of Django',
    django_site: 'bookkeeping of Django',
  },
  finish: async (_pod, executeSql) => ({ [preferenceTable]: await movePreferences(executeSql) }),
}

async function movePreferences(executeSql: ExecuteSql): Promise<number> {
  const { rows } = await executeSql(`
    SELECT concat_ws('__', o.section, o.name) AS identifier, o.raw_value AS written,
      ${storedKey('o.raw_value')} AS key
    FROM original.${preferenceTable} o WHERE o.raw_value IS NOT NULL`)
  const known = rows.flatMap(({ identifier, written, key }) => {
    const name = String(identifier)
    if (!isPreference(name)) return []
    const { kind } = preferences[name]
    const value = kind === 'image' ? key : readPreference(kind, String(written))
    return value === null ? [] : [{ identifier: name, value }]
  })
  await executeSql(
    `INSERT INTO setting (identifier, value)
     SELECT identifier, value FROM jsonb_to_recordset($1::text::jsonb) AS s(identifier text, value jsonb)`,
    [JSON.stringify(known)],
  )
  return known.length
}

/** A preference as the original writes it down; null for what makes no sense. */
function readPreference(kind: PreferenceKind, written: string): unknown {
  switch (kind) {
    case 'boolean':
      return written === 'True'
    case 'integer':
      return /^-?\d+$/.test(written) ? Number(written) : null
    case 'choices':
      return written.split(',').filter((word) => word !== '')
    case 'form':
      return readForm(written)
    default:
      return written
  }
}

function readForm(written: string): unknown {
  try {
    return signUpFormSchema.nullable().parse(JSON.parse(written)) ?? {}
  } catch {
    return null
  }
}

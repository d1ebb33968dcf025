import type { Command } from 'commander'
import { NotFoundError, ValidationError } from '../errors.ts'
import { allSettings, changeSettings, type Setting } from '../domains/instance/administration.ts'
import { isPreference, type PreferenceKind, preferences } from '../domains/instance/preferences.ts'
import type { Pod } from '../pod.ts'
import { answer, operator, type Told, withPod } from './command-line.ts'

/** Adds `settings list`, `get` and `set`: what administrators change while the pod runs. */
export function addSettingsCommands(program: Command): void {
  const settings = program
    .command('settings')
    .description('What administrators decide while the pod runs; a running pod follows within a second.')

  settings
    .command('list [section]')
    .description('Show all settings, or those of a section, as `users`.')
    .action(answer((section?: string) => withPod((pod) => listSettings(pod, section))))

  settings
    .command('get <setting>')
    .description('Show one setting, as `users__registration_enabled`.')
    .action(answer((identifier: string) => withPod((pod) => showSetting(pod, identifier))))

  settings
    .command('set <setting> <value>')
    .description(
      'Change a setting. Several choices are separated by commas, the sign-up form is given as JSON, and `none` takes the banner away.',
    )
    .action(
      answer((identifier: string, value: string) => withPod((pod) => setSetting(pod, identifier, value))),
    )
}

async function listSettings(pod: Pod, section?: string): Promise<Told> {
  const found = await allSettings(pod, section)
  if (found.length === 0) throw new NotFoundError(`There is no section ${section}.`)
  return {
    lines: found.map(
      ({ identifier, preference, value }) =>
        `${identifier} = ${JSON.stringify(value)}\n    ${preference.help ?? preference.label}`,
    ),
    data: found.map(dataOf),
  }
}

async function showSetting(pod: Pod, identifier: string): Promise<Told> {
  const setting = (await allSettings(pod)).find((each) => each.identifier === identifier)
  if (!setting) throw new NotFoundError(`There is no setting ${identifier}.`)
  const { value } = setting
  return { lines: [typeof value === 'string' ? value : JSON.stringify(value)], data: dataOf(setting) }
}

async function setSetting(pod: Pod, identifier: string, text: string): Promise<Told> {
  if (!isPreference(identifier)) throw new NotFoundError(`There is no setting ${identifier}.`)
  const value = readValue(identifier, preferences[identifier].kind, text)
  const [changed] = await changeSettings(pod, operator, [{ identifier, value }])
  return {
    lines: [`${identifier} = ${JSON.stringify(changed?.value)}`],
    data: changed ? dataOf(changed) : null,
  }
}

const dataOf = ({ identifier, preference: { kind, label, help }, value }: Setting) => ({
  identifier,
  value,
  kind,
  label,
  help,
})

/** Reads a value from the command line, as far as it is not text. */
function readValue(identifier: string, kind: PreferenceKind, text: string): unknown {
  switch (kind) {
    case 'choices':
      return text.split(',').flatMap((word) => word.trim() || [])
    case 'form':
      try {
        return JSON.parse(text)
      } catch {
        throw ValidationError.of(identifier, 'This is not JSON.')
      }
    case 'image':
      if (text === 'none') return null
      throw ValidationError.of(
        identifier,
        'A picture is uploaded through the API; here it is only taken away, by `none`.',
      )
    default:
      return text
  }
}

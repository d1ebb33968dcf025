import type { Context } from '../../context.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { type PluginDefinition, plugins } from './plugins.ts'
import { checkPluginSettings, type PluginSettings } from './settings.ts'

/** A plugin as it is for one user. */
export interface OwnPlugin {
  definition: PluginDefinition
  isEnabled: boolean
  /** What the user filled in; null until then. */
  settings: PluginSettings | null
}

/** Every plugin, with what the caller has set. */
export async function ownPlugins(context: Context): Promise<OwnPlugin[]> {
  const { userId } = requireViewerWith(context, 'read:plugins')
  const rows = await context.pod.prisma.pluginConfiguration.findMany({ where: { userId } })
  return plugins.map((definition) => {
    const row = rows.find(({ code }) => code === definition.name)
    return {
      definition,
      isEnabled: row?.isEnabled ?? false,
      settings: (row?.conf ?? null) as PluginSettings | null,
    }
  })
}

/** One plugin, with what the caller has set; null when there is none of that name. */
export async function ownPlugin(context: Context, name: string): Promise<OwnPlugin | null> {
  const all = await ownPlugins(context)
  return all.find(({ definition }) => definition.name === name) ?? null
}

/** Stores what the caller fills in for a plugin. Throws NotFoundError, or ValidationError by field. */
export async function configurePlugin(context: Context, name: string, given: unknown): Promise<OwnPlugin> {
  requireViewerWith(context, 'write:plugins')
  const definition = findDefinition(name)
  return store(context, definition, { conf: checkPluginSettings(definition.fields, given) })
}

/** Switches a plugin on or off for the caller. Throws NotFoundError. */
export function switchPlugin(context: Context, name: string, isEnabled: boolean): Promise<OwnPlugin> {
  return store(context, findDefinition(name), { isEnabled })
}

/** Forgets all that the caller has set for a plugin, and switches it off. Throws NotFoundError. */
export async function resetPlugin(context: Context, name: string): Promise<OwnPlugin> {
  const { userId } = requireViewerWith(context, 'write:plugins')
  const definition = findDefinition(name)
  await context.pod.prisma.pluginConfiguration.deleteMany({ where: { userId, code: name } })
  return { definition, isEnabled: false, settings: null }
}

/**
 * Asks a plugin that brings content to look for it. Throws NotFoundError, or ConflictError when the plugin is
 * switched off or brings none.
 */
export async function scanPlugin(context: Context, name: string): Promise<OwnPlugin> {
  requireViewerWith(context, 'write:plugins')
  findDefinition(name)
  const plugin = await ownPlugin(context, name)
  if (!plugin?.isEnabled || !plugin.definition.providesContent)
    throw new ConflictError('The plugin is switched off, or brings no content.')
  return plugin
}

function findDefinition(name: string): PluginDefinition {
  const definition = plugins.find((plugin) => plugin.name === name)
  if (!definition) throw new NotFoundError()
  return definition
}

async function store(
  context: Context,
  definition: PluginDefinition,
  change: { conf: PluginSettings } | { isEnabled: boolean },
): Promise<OwnPlugin> {
  const { userId } = requireViewerWith(context, 'write:plugins')
  const code = definition.name
  const row = await context.pod.prisma.pluginConfiguration.upsert({
    where: { userId_code: { userId, code } },
    create: { userId, code, ...change },
    update: change,
  })
  return { definition, isEnabled: row.isEnabled, settings: row.conf as PluginSettings | null }
}

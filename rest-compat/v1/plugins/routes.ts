import { type Answer, noContent, ok, Refusal } from '../../conventions/refusal.ts'
import {
  ConfigurePluginDocument,
  DisablePluginDocument,
  EnablePluginDocument,
  PluginDocument,
  PluginsDocument,
  ResetPluginDocument,
  ScanPluginDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { pluginShape } from './shape.ts'

const unknown: Answer = { status: 404 }
const answers = { NotFoundError: () => unknown, ConflictError: () => ({ status: 405 }) }

/** `Allow` names what the original allows on any route of the resource. */
const everything = 'GET, POST, DELETE, HEAD, OPTIONS'
const action = 'POST, DELETE, OPTIONS'

const nameIn = (request: RestRequest) => ({ name: request.parameters.name ?? '' })

/** Plugins that members switch on for themselves. */
export const pluginRoutes: Route[] = [
  {
    path: 'plugins',
    access: 'plugins',
    description: 'Every plugin, with what the caller has set for it.',
    allow: everything,
    methods: {
      GET: {
        limit: 'list',
        answer: async (request) => ok((await request.run(PluginsDocument, {})).plugins.map(pluginShape)),
      },
    },
  },
  {
    path: 'plugins/:name',
    access: 'plugins',
    description: 'One plugin. POST stores its settings; DELETE forgets them and switches it off.',
    allow: everything,
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { plugin } = await request.run(PluginDocument, nameIn(request))
          if (!plugin) throw new Refusal(unknown)
          return ok(pluginShape(plugin))
        },
      },
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = { ...nameIn(request), settings: request.body() }
          const { configurePlugin } = await request.run(ConfigurePluginDocument, { input })
          return ok(pluginShape(succeed(configurePlugin, answers).plugin))
        },
      },
      DELETE: {
        limit: 'wildcard',
        async answer(request) {
          const { resetPlugin } = await request.run(ResetPluginDocument, { input: nameIn(request) })
          succeed(resetPlugin, answers)
          return noContent()
        },
      },
    },
  },
  {
    path: 'plugins/:name/enable',
    access: 'plugins',
    description: 'Switches a plugin on.',
    allow: action,
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const { enablePlugin } = await request.run(EnablePluginDocument, { input: nameIn(request) })
          succeed(enablePlugin, answers)
          return ok({})
        },
      },
    },
  },
  {
    path: 'plugins/:name/disable',
    access: 'plugins',
    description: 'Switches a plugin off.',
    allow: action,
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const { disablePlugin } = await request.run(DisablePluginDocument, { input: nameIn(request) })
          succeed(disablePlugin, answers)
          return ok({})
        },
      },
    },
  },
  {
    path: 'plugins/:name/scan',
    access: 'plugins',
    description: 'Asks a plugin that brings content to look for it; 405 when it is off or brings none.',
    allow: action,
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const { scanPlugin } = await request.run(ScanPluginDocument, { input: nameIn(request) })
          succeed(scanPlugin, answers)
          return ok({})
        },
      },
    },
  },
]

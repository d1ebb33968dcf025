import { enableCompileCache, flushCompileCache } from 'node:module'
import { resolve } from 'node:path'

// What was compiled, and stripped of its types, is kept for the next start; where nothing can be written it is not.
enableCompileCache(resolve(import.meta.dirname, '../node_modules/.cache/compiled'))
await import('./main.ts')
flushCompileCache()

import express, { type Router } from 'express'
import { extname } from 'node:path'
import { pictureTypes } from './domains/attachments/open-picture.ts'
import { ensureCrop } from './domains/attachments/pictures.ts'
import { croppedFrom } from './domains/attachments/urls.ts'
import { entityTag, sendFile } from './platform/http/send-file.ts'
import type { Pod } from './pod.ts'

/** Folders of the storage that anybody may read. Audio is never among them: it goes through `listen/…`. */
const publicFolders = /^(__sized__\/)?(attachments|dynamic_preferences)\/./

/**
 * Public files below `/media`: pictures, their crops and the pod's banner. A key never gets other bytes, so browsers
 * may keep them for ever. Crops that are missing are made when they are first asked for.
 */
export function mediaRouter(pod: Pod): Router {
  const router = express.Router()
  router.use(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('x-content-type-options', 'nosniff')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      response.status(405).end()
      return
    }
    const key = publicKey(request.path)
    const facts = key && (await factsOf(pod, key))
    if (!key || !facts) {
      response.status(404).end()
      return
    }
    const url = pod.config.storage.proxyMedia ? null : await pod.storage.url(key)
    if (url) {
      response.redirect(302, url)
      return
    }
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    // whatever a file turns out to be, it runs nothing here
    response.setHeader('content-security-policy', "default-src 'none'; sandbox")
    await sendFile(request, response, {
      ...facts,
      mimetype: pictureTypes[extname(key).toLowerCase()] ?? 'application/octet-stream',
      etag: entityTag(key, facts),
      open: (range) => pod.storage.open(key, range),
    })
  })
  return router
}

/** The key in a path, when everybody may read it. */
function publicKey(path: string): string | null {
  let key: string
  try {
    key = decodeURIComponent(path.slice(1))
  } catch {
    return null
  }
  const isPlain = key.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  return isPlain && !/[\\\0]/.test(key) && publicFolders.test(key) ? key : null
}

async function factsOf(pod: Pod, key: string) {
  const facts = await pod.storage.stat(key)
  const crop = facts ? null : croppedFrom(key)
  if (!crop || !(await ensureCrop(pod, crop.file, crop.size))) return facts
  return pod.storage.stat(key)
}

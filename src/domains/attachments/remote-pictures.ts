import { readFile, rm } from 'node:fs/promises'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import { ImageError, MAX_PICTURE_BYTES } from '../../platform/images/images.ts'
import { singleFlight } from '../../platform/single-flight.ts'
import type { Pod } from '../../pod.ts'
import { notBlocked } from '../federation/policies.ts'
import { claimFiles } from '../storage/loose-files.ts'
import { deletePicture, storePicture } from './pictures.ts'
import { pictureUrl, type PictureSize } from './urls.ts'

/** Milliseconds that the other side has to send a picture. */
const patience = 5000
/** Milliseconds before a picture that could not be had is asked for again. */
const pause = 60_000

/**
 * Address of a picture's file in a size, for anybody. A remote picture is fetched first when it is not here yet.
 * `null` when there is no such picture, or it cannot be had now.
 */
export async function findPictureFile(pod: Pod, uuid: string, size: PictureSize): Promise<string | null> {
  const picture = await pod.prisma.attachment.findUnique({ where: { uuid } })
  if (!picture) return null
  if (picture.file) return pictureUrl(pod, picture, size)
  if (!picture.url) return null
  if (picture.lastFetchedAt && Date.now() - picture.lastFetchedAt.getTime() < pause) return null
  const { id, url } = picture
  const file = await singleFlight(pod, `picture ${id}`, () => fetchPicture(pod, id, url))
  return file && pictureUrl(pod, { uuid, file }, size)
}

/** Brings a remote picture here and gives its key; `null` when that failed. */
async function fetchPicture(pod: Pod, id: number, url: string): Promise<string | null> {
  const path = pod.temporary.newPath()
  try {
    const limits = { maxBytes: MAX_PICTURE_BYTES, timeout: patience, mayAsk: notBlocked(pod) }
    await pod.http.download(url, path, limits)
    const filename = decodeURIComponentSafely(new URL(url).pathname.split('/').at(-1) ?? '')
    const stored = await storePicture(pod, { data: await readFile(path), filename })
    // another process may have been faster: its file stays
    const count = await pod.prisma.$transaction(async (tx) => {
      await claimFiles(tx, [stored.file])
      const taken = await tx.attachment.updateMany({
        where: { id, file: null },
        data: { ...stored, lastFetchedAt: new Date() },
      })
      return taken.count
    })
    if (count === 1) return stored.file
    await deletePicture(pod, stored.file)
    const picture = await pod.prisma.attachment.findUnique({ where: { id } })
    return picture?.file ?? null
  } catch (error) {
    if (!(error instanceof RemoteRequestError || error instanceof ImageError)) throw error
    pod.log.warn({ attachment: id, err: error }, 'a remote picture could not be fetched')
    await pod.prisma.attachment.updateMany({ where: { id }, data: { lastFetchedAt: new Date() } })
    return null
  } finally {
    await rm(path, { force: true })
  }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { rm } from 'node:fs/promises'
import { newKey } from '../../platform/storage/keys.ts'
import { singleFlight } from '../../platform/single-flight.ts'
import type { Pod } from '../../pod.ts'
import { type AudioSource, storedSource } from './audio-source.ts'
import type { PlayableUpload } from './playable-upload.ts'
import { chooseVersion, type VersionPlan } from './versions.ts'

/** A converted file that is there. */
export interface ReadyVersion {
  id: number
  mimetype: string
  source: AudioSource
}

/** A stored version that suits the plan; null when there is none. One whose file was lost is forgotten. */
export async function findVersion(
  pod: Pod,
  upload: PlayableUpload,
  plan: VersionPlan,
): Promise<ReadyVersion | null> {
  const versions = await pod.prisma.uploadVersion.findMany({ where: { uploadId: upload.id } })
  const version = chooseVersion(versions, plan)
  if (!version) return null
  const source = await storedSource(pod, version.audioFile)
  if (source) return { id: version.id, mimetype: version.mimetype, source }
  await pod.prisma.uploadVersion.deleteMany({ where: { id: version.id, audioFile: version.audioFile } })
  return null
}

/**
 * Makes a version and stores it. All who ask for the same one meanwhile wait for it; should another process make it
 * too, the first to finish wins. Throws TranscodingError when the file cannot be converted.
 */
export function makeVersion(
  pod: Pod,
  upload: PlayableUpload,
  plan: VersionPlan,
  original: AudioSource,
): Promise<ReadyVersion> {
  const key = `transcode ${upload.id} ${plan.mimetype} ${plan.bitrate}`
  return singleFlight(pod, key, async () => {
    // whoever was first may just have finished
    const ready = await findVersion(pod, upload, plan)
    return ready ?? (await convert(pod, upload, plan, original))
  })
}

async function convert(
  pod: Pod,
  upload: PlayableUpload,
  plan: VersionPlan,
  original: AudioSource,
): Promise<ReadyVersion> {
  const target = pod.temporary.newPath()
  try {
    const { size } = await original.withLocalFile((source) =>
      pod.transcode({ source, target, format: plan.format, bitrate: plan.bitrate }),
    )
    const audioFile = await pod.storage.put(
      newKey('transcoded', `${upload.uuid}.${plan.format}`),
      { path: target },
      { mimetype: plan.mimetype },
    )
    const stored = await storeRow(pod, upload, plan, { size, audioFile }).catch(async (error: unknown) => {
      await pod.storage.delete(audioFile)
      throw error
    })
    if (stored.audioFile !== audioFile) await pod.storage.delete(audioFile)
    const source = await storedSource(pod, stored.audioFile)
    if (!source) throw new Error('a version was removed while it was made')
    return { id: stored.id, mimetype: plan.mimetype, source }
  } finally {
    await rm(target, { force: true })
  }
}

/** Names the new file in the database, or tells which file came first. */
async function storeRow(
  pod: Pod,
  upload: PlayableUpload,
  { mimetype, bitrate }: VersionPlan,
  { size, audioFile }: { size: number; audioFile: string },
): Promise<{ id: number; audioFile: string }> {
  await pod.prisma.uploadVersion.createMany({
    data: [{ uploadId: upload.id, mimetype, bitrate, size, audioFile }],
    skipDuplicates: true,
  })
  return pod.prisma.uploadVersion.findUniqueOrThrow({
    where: { uploadId_mimetype_bitrate: { uploadId: upload.id, mimetype, bitrate } },
  })
}

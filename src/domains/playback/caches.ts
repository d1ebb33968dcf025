import type { Pod } from '../../pod.ts'
import { REMOTE_AUDIO_FOLDER } from './remote-audio.ts'

/** Files younger than this may belong to work that is not finished: milliseconds. */
const graceMilliseconds = 3_600_000
/** How many files are looked up at once. */
const batchSize = 500

/**
 * Removes converted files that nobody has played for as long as the pod keeps them, files that no row names any more,
 * and counts of downloads that have done their duty. Gives the number of removed versions.
 */
export async function cleanTranscodedVersions(pod: Pod): Promise<number> {
  const minutes = await pod.settings.get('music__transcoding_cache_duration')
  const removed =
    minutes < 1
      ? []
      : await pod.prisma.$queryRaw<{ file: string }[]>`
          DELETE FROM upload_version
          WHERE coalesce(accessed_at, created_at) < now() - make_interval(mins => ${minutes}::int)
          RETURNING audio_file AS file`
  for (const { file } of removed) await pod.storage.delete(file)
  await removeOrphans(pod, 'transcoded', async (keys) => {
    const versions = await pod.prisma.uploadVersion.findMany({
      where: { audioFile: { in: keys } },
      select: { audioFile: true },
    })
    return versions.map(({ audioFile }) => audioFile)
  })
  await forgetOldDownloads(pod)
  return removed.length
}

/**
 * Removes copies of remote audio that nobody has played for as long as the pod keeps them; they are fetched again
 * when somebody does. Gives the number of removed copies.
 */
export async function cleanRemoteAudio(pod: Pod): Promise<number> {
  const minutes = await pod.settings.get('federation__music_cache_duration')
  if (minutes < 1) return 0
  const removed = await pod.prisma.$queryRaw<{ file: string }[]>`
    WITH stale AS (
      SELECT id, audio_file FROM upload
      WHERE audio_file LIKE ${`${REMOTE_AUDIO_FOLDER}/%`} AND source LIKE 'http%'
        AND coalesce(accessed_at, created_at) < now() - make_interval(mins => ${minutes}::int)
      FOR UPDATE
    )
    UPDATE upload SET audio_file = NULL FROM stale WHERE upload.id = stale.id
    RETURNING stale.audio_file AS file`
  for (const { file } of removed) await pod.storage.delete(file)
  await removeOrphans(pod, REMOTE_AUDIO_FOLDER, async (keys) => {
    const uploads = await pod.prisma.upload.findMany({
      where: { audioFile: { in: keys } },
      select: { audioFile: true },
    })
    return uploads.flatMap(({ audioFile }) => audioFile ?? [])
  })
  return removed.length
}

/** Deletes the files of a folder that nothing names: what crashes and deleted rows leave behind. */
async function removeOrphans(
  pod: Pod,
  folder: string,
  namedAmong: (keys: string[]) => Promise<string[]>,
): Promise<void> {
  let batch: string[] = []
  const sweep = async () => {
    const named = new Set(await namedAmong(batch))
    for (const key of batch) if (!named.has(key)) await pod.storage.delete(key)
    batch = []
  }
  const oldest = Date.now() - graceMilliseconds
  for await (const { key, modified } of pod.storage.list(folder)) {
    if (modified.getTime() > oldest) continue
    batch.push(key)
    if (batch.length >= batchSize) await sweep()
  }
  if (batch.length > 0) await sweep()
}

async function forgetOldDownloads(pod: Pod): Promise<void> {
  await pod.prisma.$executeRaw`
    DELETE FROM counted_download USING upload
    WHERE upload.id = counted_download.upload_id AND counted_download.counted_at < now() - make_interval(
      secs => greatest(coalesce(upload.duration, 0), ${pod.config.music.downloadCountSeconds}::int))`
}

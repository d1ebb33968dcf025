import type { Prisma } from '../../../generated/prisma/client.ts'
import { type AudioFile, NotAudioError, readAudio } from '../../../platform/audio/tags.ts'
import { FileMissingError } from '../../../platform/storage/storage.ts'
import type { Pod } from '../../../pod.ts'
import { placeInCatalogue, type PlacedItem, type Placement } from './catalogue.ts'
import { searchMissingCovers } from './cover-search.ts'
import { prepareCovers, removeUnusedCovers } from './covers.ts'
import { ownedUploads } from './duplicates.ts'
import { readForcedValues, withForcedValues } from './forced-values.ts'
import { duplicateOf, type ImportFailure, invalidMetadata, unknownError } from './outcome.ts'
import { inPlace, itemOf } from './item.ts'
import type { MetadataErrors, TrackMetadata } from './track-metadata.ts'
import { tellLater } from '../../federation/announcements.ts'

const planned = {
  id: true,
  uuid: true,
  audioFile: true,
  source: true,
  mimetype: true,
  importStatus: true,
  importMetadata: true,
  library: {
    select: {
      actorId: true,
      actor: { select: { user: { select: { id: true } } } },
      channel: { select: { artistId: true } },
    },
  },
} satisfies Prisma.UploadSelect

type PlannedUpload = Prisma.UploadGetPayload<{ select: typeof planned }>

/** What stays of an import when it is over. */
interface Result {
  status: 'FINISHED' | 'SKIPPED' | 'ERRORED'
  details: object
  trackId?: number
  audio?: AudioFile | null
}

/**
 * Imports one upload that waits: reads its file, finds or makes its track, and says so to its owner. Safe to run
 * again: an upload that does not wait any more is left alone, and everything that is stored is stored at once.
 */
export async function importUpload(pod: Pod, uploadId: number): Promise<void> {
  const upload = await pod.prisma.upload.findUnique({ where: { id: uploadId }, select: planned })
  if (!upload?.library || upload.importStatus !== 'PENDING') return
  const audio = await readFile(pod, upload)
  const wanted = audio === null ? unknownError : await wantedOf(pod, upload, audio)
  const status =
    audio === null || 'error_code' in wanted
      ? await finish(pod.prisma, upload, { status: 'ERRORED', details: wanted, audio })
      : await importItem(pod, upload, wanted, audio)
  if (status) await announce(pod, upload, status)
}

/** Gives up on an upload that could not be imported however often it was tried. */
export async function abandonImport(pod: Pod, uploadId: number): Promise<void> {
  const upload = await pod.prisma.upload.findUnique({ where: { id: uploadId }, select: planned })
  if (!upload) return
  const status = await finish(pod.prisma, upload, { status: 'ERRORED', details: unknownError })
  if (status) await announce(pod, upload, status)
}

/** What a file that is no audio after all has to say: nothing. */
const silence: AudioFile = {
  mimetype: '',
  duration: null,
  bitrate: null,
  hasTags: false,
  tags: {},
  pictures: [],
}

/** The file of an upload as read; null when it is gone. */
async function readFile(pod: Pod, { audioFile, source, mimetype }: PlannedUpload): Promise<AudioFile | null> {
  try {
    if (audioFile) return await pod.storage.withLocalFile(audioFile, (path) => readAudio({ path, mimetype }))
    return source?.startsWith(inPlace)
      ? await readAudio({ path: source.slice(inPlace.length), mimetype })
      : null
  } catch (error) {
    if (error instanceof NotAudioError) return silence
    if (error instanceof FileMissingError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** What is to be placed in the catalogue, or why it cannot be. */
async function wantedOf(
  pod: Pod,
  { importMetadata, library }: PlannedUpload,
  audio: AudioFile,
): Promise<PlacedItem | ImportFailure> {
  const forced = readForcedValues(importMetadata, pod.config.music.tagsMaximum)
  if (library?.channel) {
    const episode = episodeOf(forced, importMetadata, library.channel.artistId)
    const isAstray = !('error_code' in episode) && !(await isInOwnSeries(pod, episode))
    return isAstray ? invalidMetadata(noSuchSeries(episode), sentBy(importMetadata)) : episode
  }
  return itemOf(audio, 'values' in forced ? forced.values : {})
}

/** An episode of a channel: the tags of its file do not count. */
function episodeOf(
  forced: ReturnType<typeof readForcedValues>,
  sent: Prisma.JsonValue,
  channelArtistId: number,
): PlacedItem | ImportFailure {
  if ('errors' in forced) {
    const detail: MetadataErrors = {}
    for (const { path, message } of forced.errors) {
      const field = path[0] ?? 'non_field_errors'
      detail[field] = [...((detail[field] as string[] | undefined) ?? []), message]
    }
    return invalidMetadata(detail, sentBy(sent))
  }
  const nothing: TrackMetadata = {
    title: '',
    position: null,
    discNumber: null,
    copyright: null,
    license: null,
    mbid: null,
    tags: [],
    description: null,
    artists: [],
    album: { title: '', mbid: null, releaseDate: null, artists: [], cover: null },
  }
  const values = { ...forced.values, position: forced.values.position ?? null }
  return { metadata: withForcedValues(nothing, values), forced: values, channelArtistId }
}

const sentBy = (sent: Prisma.JsonValue) => (sent ?? {}) as Record<string, Prisma.JsonValue>

/** Whether the album that an episode was filed under, if any, is one of its channel. */
async function isInOwnSeries(pod: Pod, { forced, channelArtistId }: PlacedItem): Promise<boolean> {
  if (forced.album == null) return true
  const album = await pod.prisma.album.findFirst({
    where: { id: forced.album, artistId: channelArtistId },
    select: { id: true },
  })
  return album !== null
}

const noSuchSeries = ({ forced }: PlacedItem): MetadataErrors => ({
  album: [`Object with id=${forced.album} does not exist.`],
})

async function importItem(
  pod: Pod,
  upload: PlannedUpload,
  item: PlacedItem,
  audio: AudioFile,
): Promise<Result['status'] | null> {
  const actorId = upload.library?.actorId ?? 0
  const path = upload.audioFile ? undefined : upload.source?.slice(inPlace.length)
  await prepareCovers(pod, [{ item, path }])
  let placements: Placement[] = []
  try {
    const end = await pod.prisma.$transaction(async (tx) => {
      placements = await placeInCatalogue(pod, tx, actorId, [item])
      const trackId = placements[0]?.trackId as number
      const duplicate = (await ownedUploads(tx, actorId, [trackId], [upload.id])).get(trackId)
      const status = await finish(
        tx,
        upload,
        duplicate
          ? { status: 'SKIPPED', details: duplicateOf(duplicate), trackId, audio }
          : { status: 'FINISHED', details: {}, trackId, audio },
      )
      // somebody else was faster, or the upload is gone: what was made for it must not stay
      if (!status) throw new SupersededError()
      if (status === 'FINISHED') await tellLater(pod, tx, { kind: 'upload-imported', uploadId: upload.id })
      if (item.channelArtistId !== undefined && status === 'FINISHED')
        await noteNews(tx, item.channelArtistId)
      return status
    })
    await searchMissingCovers(pod, [item], placements)
    return end
  } catch (error) {
    placements = []
    if (error instanceof SupersededError) return null
    throw error
  } finally {
    await removeUnusedCovers(pod, [item], placements)
  }
}

/** Notes that a channel has something new, once a minute at most: a whole season comes at once. */
async function noteNews(tx: Prisma.TransactionClient, artistId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE artist SET modified_at = now()
    WHERE id = ${artistId} AND modified_at < now() - interval '1 minute'`
}

/** The upload stopped waiting while it was imported. */
class SupersededError extends Error {}

/** Writes the end of an import; null when the upload did not wait any more. */
async function finish(
  prisma: Prisma.TransactionClient,
  { id }: PlannedUpload,
  { status, details, trackId, audio }: Result,
): Promise<Result['status'] | null> {
  const { count } = await prisma.upload.updateMany({
    where: { id, importStatus: 'PENDING' },
    data: {
      importStatus: status,
      importDetails: details,
      importedAt: new Date(),
      ...(trackId === undefined ? {} : { trackId }),
      ...(audio ? { duration: audio.duration, bitrate: audio.bitrate } : {}),
    },
  })
  return count === 1 ? status : null
}

/** Counts it, and tells the owner, who may be watching. */
async function announce(pod: Pod, { id, library }: PlannedUpload, status: Result['status']): Promise<void> {
  pod.metrics.imports.inc({ outcome: status.toLowerCase() })
  const userId = library?.actor.user?.id
  if (userId === undefined) return
  await pod.pubsub.publish(`imports:${userId}`, { uploadId: id, oldStatus: 'PENDING', newStatus: status })
}

import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError, type FieldError } from '../../errors.ts'
import type { Upload } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { type AudioFile, NotAudioError, readAudio } from '../../platform/audio/tags.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { newKey, suffixedKey } from '../../platform/storage/keys.ts'
import type { ReceivedFile } from '../../platform/storage/receive.ts'
import { FileMissingError } from '../../platform/storage/storage.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { claimFiles, noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'
import { type AudioFileMetadata, audioFileMetadata } from './import/track-metadata.ts'
import { type ForcedValues, readForcedValues, withoutInternalKeys } from './import/forced-values.ts'
import { queueImports } from './jobs.ts'
import { quotaReservation, requireQuota } from './quota.ts'
import { ownUploads, type UploadCriteria, type UploadOrderName } from './upload-listing.ts'
import { playableUpload } from './visibility.ts'
import { tellUploadsDeleted } from '../federation/announcements.ts'

/** The caller's own uploads, newest first unless told otherwise. */
export function viewerUploads(
  context: Context,
  criteria: UploadCriteria,
  orders: readonly UploadOrderName[] = [],
): Listing {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  return ownUploads(context, actorId, criteria, orders)
}

/** An upload by its UUID: the caller's own in any status, and what the caller may play. */
export async function findUpload(context: Context, uuid: string | null): Promise<Upload | null> {
  requireScope(context, 'read:libraries')
  if (uuid === null) return null
  const [seen] = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT upload.id FROM upload JOIN library ON library.id = upload.library_id
    WHERE upload.uuid = ${uuid}::uuid AND (library.actor_id = ${context.viewer?.actorId ?? null}::int
      OR ${playableUpload(context, Prisma.sql`upload`)})`
  return seen ? context.pod.prisma.upload.findUnique({ where: { id: seen.id } }) : null
}

/** What is sent with a file, or changed in a draft. */
export interface UploadInput {
  file?: ReceivedFile | null
  /** UUID of a library of the caller's. */
  library?: string | null
  /** UUID of a channel of the caller's, instead of a library. */
  channel?: string | null
  importReference?: string | null
  /** Whether it waits until it is published. */
  draft?: boolean | null
  /** What to set instead of the file's own tags, as the uploader sent it. */
  metadata?: unknown
  /** Where the client has it from: `upload://<name>`. */
  source?: string | null
}

/** Takes a file into a library of the caller's, and queues its import unless it is a draft. */
export async function uploadAudio(context: Context, input: UploadInput): Promise<Upload> {
  const viewer = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  const { file } = input
  const checked = await checkUpload(context, input)
  if (!file) throw ValidationError.of('file', 'No file was submitted.')
  const libraryId = checked.libraryId
  if (libraryId === undefined) {
    throw ValidationError.whole('You need to specify a channel or a library')
  }
  await requireQuota(pod, viewer.userId, file.size)
  const stored = await storeAudio(context, file)
  const reserve = await quotaReservation(pod, viewer.userId, file.size)
  const uuid = randomUUID()
  const upload = await orRemove(context, stored.audioFile, () =>
    pod.prisma.$transaction(async (tx) => {
      await reserve(tx)
      await claimFiles(tx, [stored.audioFile])
      return tx.upload.create({
        data: {
          uuid,
          fid: `${pod.config.origin}/federation/music/uploads/${uuid}`,
          libraryId,
          importStatus: input.draft ? 'DRAFT' : 'PENDING',
          source: input.source ?? null,
          ...(input.importReference ? { importReference: input.importReference } : {}),
          ...(checked.metadata ? { importMetadata: checked.metadata } : {}),
          ...stored,
        },
      })
    }),
  )
  if (!input.draft) await queueImports(pod, [upload.id])
  return upload
}

/** Changes a draft of the caller's: its file, its place, what is said of it, and whether it is published. */
export async function updateUpload(context: Context, uuid: string, input: UploadInput): Promise<Upload> {
  const viewer = requireViewerWith(context, 'write:libraries')
  const { pod } = context
  const draft = await pod.prisma.upload.findFirst({
    where: { uuid, importStatus: 'DRAFT', library: { actorId: viewer.actorId } },
  })
  if (!draft) throw new NotFoundError()
  const { id } = draft
  const checked = await checkUpload(context, input)
  const { file } = input
  if (file) await requireQuota(pod, viewer.userId, file.size)
  const stored = file ? await storeAudio(context, file) : null
  const reserve = file ? await quotaReservation(pod, viewer.userId, file.size) : null
  const replaced = stored && draft.audioFile ? [draft.audioFile] : []
  const upload = await orRemove(context, stored?.audioFile, () =>
    pod.prisma.$transaction(async (tx) => {
      await reserve?.(tx)
      if (stored) await claimFiles(tx, [stored.audioFile])
      await noteLooseFiles(tx, replaced)
      const { count } = await tx.upload.updateMany({
        where: { id, importStatus: 'DRAFT' },
        data: {
          ...(checked.libraryId === undefined ? {} : { libraryId: checked.libraryId }),
          ...(input.importReference ? { importReference: input.importReference } : {}),
          ...(checked.metadata ? { importMetadata: checked.metadata } : {}),
          ...(input.source === undefined ? {} : { source: input.source }),
          ...(input.draft === false ? { importStatus: 'PENDING' } : {}),
          ...stored,
        },
      })
      if (count === 0) throw new NotFoundError()
      return tx.upload.findUniqueOrThrow({ where: { id } })
    }),
  )
  await removeLooseFiles(pod, replaced)
  if (upload.importStatus === 'PENDING') await queueImports(pod, [id])
  return upload
}

/** Which uploads an action is for: those named, or all that a filter lets through. */
export interface UploadSelection {
  uuids?: readonly string[] | null
  criteria?: UploadCriteria | null
}

/** What an action did. */
export interface UploadsChanged {
  /** How many uploads were meant. */
  matched: number
  /** How many of them were changed. */
  changed: number
}

/** Deletes uploads of the caller's with their files. Tracks stay, files that were left in place as well. */
export async function deleteUploads(context: Context, selection: UploadSelection): Promise<UploadsChanged> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const ids = await selected(context, actorId, selection)
  const keys = await context.pod.prisma.$transaction(async (tx) => {
    const stored = await tx.$queryRaw<{ key: string }[]>`
      SELECT audio_file AS key FROM upload WHERE id = ANY(${ids}::int[]) AND audio_file IS NOT NULL
      UNION ALL
      SELECT audio_file AS key FROM upload_version WHERE upload_id = ANY(${ids}::int[])`
    const names = stored.map(({ key }) => key)
    await noteLooseFiles(tx, names)
    await tellUploadsDeleted(context.pod, tx, ids)
    await tx.$executeRaw`DELETE FROM upload WHERE id = ANY(${ids}::int[])`
    return names
  })
  await removeLooseFiles(context.pod, keys)
  return { matched: ids.length, changed: ids.length }
}

/** Queues uploads again that wait, failed or turned out to be duplicates; others are left alone. */
export function relaunchImports(context: Context, selection: UploadSelection): Promise<UploadsChanged> {
  return launch(context, selection, ['PENDING', 'SKIPPED', 'ERRORED'])
}

/** Publishes drafts: their import starts. Others are left alone. */
export function publishUploads(context: Context, selection: UploadSelection): Promise<UploadsChanged> {
  return launch(context, selection, ['DRAFT'])
}

async function launch(
  context: Context,
  selection: UploadSelection,
  from: Upload['importStatus'][],
): Promise<UploadsChanged> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const ids = await selected(context, actorId, selection)
  const launched = await context.pod.prisma.upload.updateManyAndReturn({
    where: { id: { in: ids }, importStatus: { in: from } },
    data: { importStatus: 'PENDING' },
    select: { id: true },
  })
  await queueImports(
    context.pod,
    launched.map(({ id }) => id),
  )
  return { matched: ids.length, changed: launched.length }
}

async function selected(
  context: Context,
  actorId: number,
  { uuids, criteria }: UploadSelection,
): Promise<number[]> {
  const { from, key, where } = ownUploads(context, actorId, {
    // who names uploads, or takes all of them, means those of channels as well
    includeChannels: true,
    ...criteria,
  })
  const named = uuids ? [Prisma.sql`upload.uuid = ANY(${[...uuids]}::uuid[])`] : []
  const rows = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT ${key} AS id FROM ${from} WHERE ${Prisma.join([...where, ...named], ' AND ')}`
  if (rows.length === 0) throw new NotFoundError('No object matching your request')
  return rows.map(({ id }) => id)
}

/** What the parser finds in the file of an upload of the caller's; null when the file has no tags. */
export async function fileMetadataOf(
  context: Context,
  { id }: Pick<Upload, 'id'>,
): Promise<AudioFileMetadata | null> {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  const { pod } = context
  const upload = await pod.prisma.upload.findFirst({
    where: { id, library: { actorId } },
    select: { audioFile: true, source: true, mimetype: true },
  })
  if (!upload) throw new NotFoundError()
  const { audioFile, source, mimetype } = upload
  try {
    if (audioFile) {
      return audioFileMetadata(
        await pod.storage.withLocalFile(audioFile, (path) => readAudio({ path, mimetype })),
      )
    }
    if (source?.startsWith('file://')) {
      return audioFileMetadata(await readAudio({ path: source.slice('file://'.length), mimetype }))
    }
  } catch (error) {
    if (error instanceof NotAudioError) return null
    const isGone = error instanceof FileMissingError || (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isGone) throw error
  }
  throw new NotFoundError('File not found')
}

/** Checks everything but the file's content; says into which library the file goes and what is stored with it. */
async function checkUpload(
  context: Context,
  input: UploadInput,
): Promise<{ libraryId?: number; metadata?: Prisma.InputJsonObject }> {
  const errors: FieldError[] = []
  const { file, importReference, source, library, channel } = input
  if (file && file.size === 0) errors.push({ path: ['file'], message: 'The submitted file is empty.' })
  if (file && file.filename.length > 255) {
    const message = `Ensure this filename has at most 255 characters (it has ${file.filename.length}).`
    errors.push({ path: ['file'], message })
  }
  if ((importReference?.length ?? 0) > 50) {
    errors.push({ path: ['importReference'], message: 'Ensure this field has no more than 50 characters.' })
  }
  errors.push(...sourceErrors(source))
  const place = await placeOf(context, library, channel)
  if (typeof place === 'object') errors.push(place)
  const metadata = await checkMetadata(context, input.metadata, errors)
  if (errors.length > 0) throw new ValidationError(errors)
  if (library != null && channel != null) {
    throw ValidationError.whole('You may specify a channel or a library, not both')
  }
  return { libraryId: place as number | undefined, metadata }
}

/** Only names that a client gives: the pod must not be made to read a path or an address. */
function sourceErrors(source: string | null | undefined): FieldError[] {
  if (source == null) return []
  if (source.length > 500) {
    return [{ path: ['source'], message: 'Ensure this field has no more than 500 characters.' }]
  }
  return source.startsWith('upload://')
    ? []
    : [{ path: ['source'], message: 'Enter a source that starts with upload://.' }]
}

/** Key of the library that a file goes into, or what is wrong with what was named. */
async function placeOf(
  context: Context,
  library: string | null | undefined,
  channel: string | null | undefined,
): Promise<number | FieldError | undefined> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { prisma } = context.pod
  if (library != null) {
    const own = await prisma.library.findFirst({
      where: { uuid: library, actorId, channel: null },
      select: { id: true },
    })
    return own?.id ?? { path: ['library'], message: `Object with uuid=${library} does not exist.` }
  }
  if (channel == null) return undefined
  const own = await prisma.channel.findFirst({
    where: { uuid: channel, attributedToId: actorId },
    select: { libraryId: true },
  })
  return own?.libraryId ?? { path: ['channel'], message: `Object with uuid=${channel} does not exist.` }
}

/** What is stored of the metadata; mistakes are added to `errors`. */
async function checkMetadata(
  context: Context,
  sent: unknown,
  errors: FieldError[],
): Promise<Prisma.InputJsonObject | undefined> {
  if (sent === undefined || sent === null) return undefined
  const read = readForcedValues(sent, context.pod.config.music.tagsMaximum)
  const mistakes = 'errors' in read ? read.errors : await unknownReferences(context, read.values)
  errors.push(...mistakes.map(({ path, message }) => ({ path: ['metadata', ...path], message })))
  return mistakes.length > 0 ? undefined : (withoutInternalKeys(sent as object) as Prisma.InputJsonObject)
}

async function unknownReferences(
  context: Context,
  { license, cover, album }: ForcedValues,
): Promise<FieldError[]> {
  const { prisma } = context.pod
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const errors: FieldError[] = []
  if (license && !(await prisma.license.findUnique({ where: { code: license }, select: { code: true } }))) {
    errors.push({ path: ['license'], message: `Object with code=${license} does not exist.` })
  }
  if (
    cover &&
    !(await prisma.attachment.findFirst({ where: { uuid: cover, actorId }, select: { id: true } }))
  ) {
    errors.push({ path: ['cover'], message: `Object with uuid=${cover} does not exist.` })
  }
  if (
    album != null &&
    !(await prisma.album.findFirst({
      where: { id: album, artist: { attributedToId: actorId } },
      select: { id: true },
    }))
  ) {
    errors.push({ path: ['album'], message: `Object with id=${album} does not exist.` })
  }
  return errors
}

/** Reads a file and moves it into the storage, where it is loose until a row claims it. */
async function storeAudio({ pod }: Context, file: ReceivedFile) {
  const audio = await readReceived(file)
  // a note must never name a file of somebody else
  const key = suffixedKey(newKey('tracks', file.filename))
  await noteLooseFiles(pod.prisma, [key])
  const audioFile = await pod.storage.put(key, { path: file.path }, { mimetype: audio.mimetype })
  return {
    audioFile,
    mimetype: audio.mimetype,
    size: BigInt(file.size),
    checksum: file.checksum,
    duration: audio.duration,
    bitrate: audio.bitrate,
  }
}

async function readReceived({ path, mimetype }: ReceivedFile): Promise<AudioFile> {
  try {
    return await readAudio({ path, mimetype })
  } catch (error) {
    if (error instanceof NotAudioError) throw ValidationError.of('file', error.message)
    throw error
  }
}

/** Does what stores the row of a file, and removes the file when that fails. */
async function orRemove<Row>(
  { pod }: Context,
  key: string | undefined,
  store: () => Promise<Row>,
): Promise<Row> {
  try {
    return await store()
  } catch (error) {
    if (key !== undefined) await removeLooseFiles(pod, [key])
    throw error
  }
}

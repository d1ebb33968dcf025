import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { isExternalActor } from '../channels/external.ts'
import { changeActivity } from './activities.ts'
import { actorDocument, actorParts } from './documents/actor-documents.ts'
import { audioDocument, audioParts, episodeActivity, isComplete } from './documents/audio-documents.ts'
import { libraryDocument } from './documents/library-documents.ts'
import {
  albumDocument,
  albumParts,
  artistDocument,
  artistParts,
  trackDocument,
  trackParts,
} from './documents/music-documents.ts'
import { announce, type Announcement } from './outbox.ts'
import { isOwnAddress } from './policies.ts'
import { serviceActor } from './service-actor.ts'
import { everybody, type JsonObject, withContext } from './vocabulary.ts'

/** The job that tells other pods of something new. */
export const newsJob = 'federation.tell'

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('library-updated'), libraryId: z.int() }),
  z.object({ kind: z.literal('upload-imported'), uploadId: z.int() }),
  z.object({ kind: z.literal('music-updated'), music: z.enum(['artist', 'album', 'track']), id: z.int() }),
  z.object({ kind: z.literal('report-filed'), reportId: z.int() }),
  z.object({ kind: z.literal('actor-updated'), actorId: z.int() }),
])

/** What other pods are told of. */
export type News = z.infer<typeof schema>

/** Declares how news are told: the document is written when the job runs, and says how things are then. */
export function defineNews(pod: Pod): void {
  pod.jobs.define({ name: newsJob, schema, retryLimit: 5, handler: (news) => tell(pod, news) })
}

async function tell(pod: Pod, news: News): Promise<void> {
  const announcement = await announcementOf(pod, news)
  if (announcement) await pod.prisma.$transaction((tx) => announce(pod, tx, announcement))
}

function announcementOf(pod: Pod, news: News): Promise<Announcement | null> {
  switch (news.kind) {
    case 'library-updated':
      return libraryUpdated(pod, news.libraryId)
    case 'upload-imported':
      return uploadImported(pod, news.uploadId)
    case 'music-updated':
      return musicUpdated(pod, news)
    case 'report-filed':
      return reportFiled(pod, news.reportId)
    case 'actor-updated':
      return actorUpdated(pod, news.actorId)
  }
}

async function libraryUpdated(pod: Pod, id: number): Promise<Announcement | null> {
  const library = await pod.prisma.library.findFirst({
    where: { id, channel: null },
    include: { actor: true },
  })
  if (!library || !isOwnAddress(pod, library.fid)) return null
  return {
    actorId: library.actorId,
    payload: changeActivity('Update', library.actor, await libraryDocument(pod, library)),
    to: [library.followersUrl],
    recipients: [{ kind: 'library', libraryId: library.id }],
  }
}

async function uploadImported(pod: Pod, id: number): Promise<Announcement | null> {
  const upload = await pod.prisma.upload.findUnique({ where: { id }, include: audioParts })
  if (!upload || upload.importStatus !== 'FINISHED' || !isComplete(upload)) return null
  const { library } = upload
  if (!isOwnAddress(pod, library.fid)) return null
  const { channel } = library
  if (!channel) {
    return {
      actorId: library.actorId,
      payload: changeActivity('Create', library.actor, audioDocument(pod, upload)),
      to: [library.followersUrl],
      recipients: [{ kind: 'library', libraryId: library.id }],
    }
  }
  const actor = await pod.prisma.actor.findUniqueOrThrow({ where: { fid: channel.actor.fid } })
  return {
    actorId: actor.id,
    payload: episodeActivity(pod, upload, channel),
    to: [actor.followersUrl ?? `${actor.fid}/followers`],
    recipients: [{ kind: 'followers', actorId: actor.id }],
  }
}

async function musicUpdated(
  pod: Pod,
  { music, id }: { music: 'artist' | 'album' | 'track'; id: number },
): Promise<Announcement | null> {
  const episode = music === 'track' ? await episodeUpdated(pod, id) : null
  if (episode) return episode
  const document = await musicDocument(pod, music, id)
  if (!document || !isOwnAddress(pod, document.id)) return null
  const actor = await serviceActor(pod)
  return {
    actorId: actor.id,
    payload: changeActivity('Update', actor, document),
    to: [everybody],
    recipients: [{ kind: 'pods' }],
  }
}

async function musicDocument(
  pod: Pod,
  music: 'artist' | 'album' | 'track',
  id: number,
): Promise<(JsonObject & { id: string }) | null> {
  const where = { id }
  switch (music) {
    case 'artist': {
      const row = await pod.prisma.artist.findUnique({ where, include: artistParts })
      return row && artistDocument(pod, row)
    }
    case 'album': {
      const row = await pod.prisma.album.findUnique({ where, include: albumParts })
      return row && albumDocument(pod, row)
    }
    case 'track': {
      const row = await pod.prisma.track.findUnique({ where, include: trackParts })
      return row && trackDocument(pod, row)
    }
  }
}

/** A track of a channel is told of as the episode that it is, by the channel. */
async function episodeUpdated(pod: Pod, trackId: number): Promise<Announcement | null> {
  const upload = await pod.prisma.upload.findFirst({
    where: { trackId, importStatus: 'FINISHED', library: { channel: { isNot: null } } },
    include: audioParts,
  })
  const channel = upload?.library?.channel
  if (!upload || !channel || !isComplete(upload) || !isOwnAddress(pod, channel.actor.fid)) return null
  const actor = await pod.prisma.actor.findUniqueOrThrow({ where: { fid: channel.actor.fid } })
  const { object, id } = episodeActivity(pod, upload, channel)
  const mark = Date.now().toString(16).slice(-8)
  return {
    actorId: actor.id,
    payload: withContext({ type: 'Update', id: `${id}/${mark}`, actor: actor.fid, object }),
    to: [everybody],
    recipients: [{ kind: 'pods' }, { kind: 'followers', actorId: actor.id }],
  }
}

/** An account or channel says how it is now: its name, picture and text, or its key. */
async function actorUpdated(pod: Pod, id: number): Promise<Announcement | null> {
  const actor = await pod.prisma.actor.findUnique({ where: { id }, include: actorParts })
  if (!actor || actor.type === 'TOMBSTONE' || !isOwnAddress(pod, actor.fid)) return null
  if (isExternalActor(actor, pod.config.hostname)) return null
  return {
    actorId: id,
    payload: changeActivity('Update', actor, actorDocument(pod, actor)),
    to: [everybody],
    recipients: [{ kind: 'pods' }, { kind: 'followers', actorId: id }],
  }
}

/** Forwards a complaint to the pod that its object is from. */
async function reportFiled(pod: Pod, id: number): Promise<Announcement | null> {
  const report = await pod.prisma.report.findUnique({
    where: { id },
    include: {
      targetOwner: true,
      artist: true,
      album: true,
      track: true,
      library: true,
      actor: true,
      channel: { include: { actor: true } },
    },
  })
  const target =
    report?.artist ??
    report?.album ??
    report?.track ??
    report?.library ??
    report?.channel?.actor ??
    report?.actor
  if (!report?.targetOwner || !target?.fid || isOwnAddress(pod, target.fid)) return null
  const actor = await serviceActor(pod)
  return {
    actorId: actor.id,
    payload: withContext({
      type: 'Flag',
      id: report.fid ?? `${pod.config.origin}/federation/reports/${report.uuid}`,
      actor: actor.fid,
      object: [target.fid],
      content: report.summary,
      tag: [{ type: 'Hashtag', name: `#${report.type.toLowerCase()}` }],
    }),
    to: [report.targetOwner.fid],
    recipients: [{ kind: 'personal', actorId: report.targetOwner.id }],
    links: { reportId: report.id },
  }
}

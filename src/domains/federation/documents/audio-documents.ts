import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { everybody, withContext } from '../vocabulary.ts'
import { addressOf } from './addresses.ts'
import { documentDate } from './dates.ts'
import { trackDocument, trackParts } from './music-documents.ts'
import { describedIn, imageDocument, tagDocuments } from './shared-parts.ts'

/** What the document of an upload is made of. */
export const audioParts = {
  track: { include: trackParts },
  library: {
    include: {
      actor: { select: { fid: true } },
      channel: { select: { actor: { select: { fid: true, followersUrl: true } } } },
    },
  },
} satisfies Prisma.UploadInclude
export type AudioRow = Prisma.UploadGetPayload<{ include: typeof audioParts }>

/** An upload with its track and library, as every upload has that others may know. */
type CompleteAudio = AudioRow & {
  track: NonNullable<AudioRow['track']>
  library: NonNullable<AudioRow['library']>
}

/** Whether an upload has all that its document needs. */
export const isComplete = (upload: AudioRow): upload is CompleteAudio =>
  upload.track !== null && upload.library !== null

const pageLink = ({ config }: Pod, { track }: CompleteAudio) => ({
  type: 'Link',
  mediaType: 'text/html',
  href: `${config.origin}/library/tracks/${track.id}`,
})

const audioLink = ({ config }: Pod, { uuid, mimetype, track }: CompleteAudio) => ({
  href: `${config.origin}/api/v1/listen/${track.uuid}/?upload=${uuid}&download=false`,
  type: 'Link',
  mediaType: mimetype ?? 'audio/mpeg',
})

/** An upload for other pods: of a library with all about its track, of a channel as an episode. */
export const audioDocument = (pod: Pod, upload: CompleteAudio) =>
  upload.library.channel ? episodeDocument(pod, upload, upload.library.channel) : libraryAudio(pod, upload)

function libraryAudio(pod: Pod, upload: CompleteAudio) {
  const { track, library } = upload
  const words = [track.artist.name, track.album?.title, track.title]
  return {
    type: 'Audio',
    id: addressOf(pod, 'uploads', upload),
    library: addressOf(pod, 'libraries', library),
    name: words.filter((word) => word != null).join(' - '),
    published: documentDate(upload.createdAt),
    bitrate: upload.bitrate,
    size: Number(upload.size ?? 0),
    duration: upload.duration,
    // readers take the first link
    url: [audioLink(pod, upload), pageLink(pod, upload)],
    track: trackDocument(pod, track),
    to: library.privacyLevel === 'EVERYONE' ? everybody : '',
    attributedTo: library.actor.fid,
    updated: documentDate(upload.modifiedAt),
  }
}

/** The actor of a channel. */
interface Publisher {
  actor: { fid: string; followersUrl: string | null }
}

function attachedAudio(pod: Pod, upload: CompleteAudio) {
  const { href, mediaType } = audioLink(pod, upload)
  const cover = imageDocument(pod, upload.track.attachmentCover ?? upload.track.artist.attachmentCover)
  return {
    type: 'Document',
    mediaType,
    url: href,
    name: upload.track.title,
    ...(cover ? { icon: cover } : {}),
  }
}

function episodeDocument(pod: Pod, upload: CompleteAudio, channel: Publisher) {
  const { track } = upload
  const tag = tagDocuments([
    ...track.trackTags.map(({ tag: { name } }) => name),
    ...(track.album?.albumTags ?? []).map(({ tag: { name } }) => name),
    ...track.artist.artistTags.map(({ tag: { name } }) => name),
  ])
  const optional = {
    album: track.album && addressOf(pod, 'albums', track.album),
    license: track.license?.identifier ?? null,
    duration: upload.duration,
    position: track.position,
    disc: track.discNumber,
    copyright: track.copyright,
  }
  return {
    id: addressOf(pod, 'uploads', upload),
    type: 'Audio',
    name: track.title,
    attributedTo: channel.actor.fid,
    published: documentDate(upload.createdAt),
    to: everybody,
    cc: [channel.actor.followersUrl ?? `${channel.actor.fid}/followers`],
    url: [
      pageLink(pod, upload),
      { ...audioLink(pod, upload), bitrate: upload.bitrate, size: Number(upload.size ?? 0) },
    ],
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
    ...describedIn(track.description),
    image: imageDocument(pod, track.attachmentCover),
    // microblogs show what is attached, and only link to the rest
    attachment: [attachedAudio(pod, upload)],
    tag,
    summary: tag.map(({ name }) => name).join(' '),
  }
}

/** How a channel tells of an episode; other pods know it by this address. */
export function episodeActivity(pod: Pod, upload: CompleteAudio, channel: Publisher) {
  const object = episodeDocument(pod, upload, channel)
  return withContext({ type: 'Create', id: `${object.id}/activity`, actor: channel.actor.fid, object })
}

import type { AudioChoice } from '../../../src/domains/playback/open-audio.ts'
import {
  SubsonicAlbumPictureDocument,
  SubsonicArtistPictureDocument,
  SubsonicAvatarDocument,
  SubsonicStreamDocument,
} from '../../generated/operations.ts'
import { saveAs } from '../../conventions/save-as.ts'
import type { Call, Endpoints } from '../call.ts'
import { missing, notFound } from '../failure.ts'
import { readKey } from '../parameters.ts'

/** What audio is converted to when an app limits its size but names no format. */
const usualFormat = 'mp3'
const mostKilobits = 320

const absent = 'Track not found'

/** What an app wants of a song: `raw` is the file as it was uploaded. */
function wantedIn({ parameters }: Call): Omit<AudioChoice, 'track'> {
  const format = parameters.text('format')
  if (format === 'raw') return {}
  const kilobits = parameters.number('maxBitRate', 0, mostKilobits)
  return { format: format ?? (kilobits > 0 ? usualFormat : undefined), maxBitrate: kilobits * 1000 }
}

async function playableTrack(call: Call) {
  const { track } = await call.run(SubsonicStreamDocument, { id: call.parameters.key('id') })
  if (!track?.isPlayable) throw notFound(absent)
  return track
}

async function sendAudio(call: Call, wanted: Omit<AudioChoice, 'track'>): Promise<null> {
  const { gateway, context, http, response } = call
  const opening = await gateway.openAudio(context, { track: call.parameters.key('id'), ...wanted })
  if (opening.kind === 'unavailable') throw notFound('Remote track is unavailable')
  if (opening.kind !== 'audio') throw notFound(absent)
  response.setHeader('content-disposition', saveAs(opening.audio.filename))
  response.setHeader('cache-control', 'private')
  // a form that asks for audio is answered as any other request for it
  if (http.method === 'POST') http.method = 'GET'
  await gateway.sendFile(http, response, opening.audio)
  return null
}

/** A playlist of one part, the whole song: for apps that play nothing but such lists. */
async function sendStreamList(call: Call): Promise<null> {
  const { parameters, http, response } = call
  const { duration } = await playableTrack(call)
  const seconds = duration ?? 0
  const address = new URLSearchParams(new URL(http.originalUrl, 'http://pod').searchParams)
  for (const name of ['bitRate', 'audioTrack', 'f']) address.delete(name)
  const kilobits = parameters.number('bitRate', 0, mostKilobits)
  if (kilobits > 0) address.set('maxBitRate', String(kilobits))
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    `#EXT-X-TARGETDURATION:${Math.max(1, seconds)}`,
    `#EXTINF:${seconds},`,
    `stream.view?${address}`,
    '#EXT-X-ENDLIST',
  ]
  response.setHeader('content-type', 'application/vnd.apple.mpegurl')
  response.setHeader('cache-control', 'private')
  response.end(`${lines.join('\n')}\n`)
  return null
}

const pictureId = /^(ar|al)-(\d+)$|^at-(.+)$/

/** The picture that an id names. Artists without one show that of their newest album. */
async function pictureOf(call: Call, id: string): Promise<string | null> {
  const [, kind, key = '', uuid] = pictureId.exec(id) ?? []
  if (uuid !== undefined) return uuid
  if (kind === 'al') {
    const { album } = await call.run(SubsonicAlbumPictureDocument, { id: readKey(key) })
    return album?.cover?.uuid ?? null
  }
  if (kind !== 'ar') return null
  const { artist } = await call.run(SubsonicArtistPictureDocument, { id: readKey(key) })
  if (!artist) return null
  return (artist.cover ?? artist.discography.find(({ cover }) => cover)?.cover)?.uuid ?? null
}

/** The smallest of the sizes there are that is not smaller than what is wanted. */
function sizeIn({ parameters }: Call): 'ORIGINAL' | 'MEDIUM' | 'LARGE' {
  const pixels = parameters.number('size', 0)
  if (pixels === 0 || pixels > 600) return 'ORIGINAL'
  return pixels <= 200 ? 'MEDIUM' : 'LARGE'
}

async function sendPicture(call: Call, uuid: string | null, absentMessage: string): Promise<null> {
  const { gateway, context, http, response } = call
  const picture = uuid === null ? null : await gateway.openPicture(context, { uuid, size: sizeIn(call) })
  if (!picture) throw notFound(absentMessage)
  response.setHeader('cache-control', 'private, max-age=86400')
  if (http.method === 'POST') http.method = 'GET'
  await gateway.sendFile(http, response, picture)
  return null
}

/** Files: audio and pictures. */
export const mediaEndpoints: Endpoints = {
  stream: { answer: (call) => sendAudio(call, wantedIn(call)) },
  download: { answer: (call) => sendAudio(call, {}) },
  hls: { answer: sendStreamList },
  'hls.m3u8': { answer: sendStreamList },
  getCoverArt: {
    async answer(call) {
      const id = call.parameters.text('id')
      if (id === undefined) throw missing('cover art ID must be specified.')
      return sendPicture(call, await pictureOf(call, id), 'cover art not found.')
    },
  },
  getAvatar: {
    async answer(call) {
      const username = call.parameters.required('username')
      const { user } = await call.run(SubsonicAvatarDocument, { username })
      return sendPicture(call, user?.actor?.avatar?.uuid ?? null, 'User not found')
    },
  },
}

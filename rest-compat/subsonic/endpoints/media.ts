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
import { namesMany, sendArchive } from './archives.ts'

/** What audio is converted to when an app limits its size but names no format. */
const usualFormat = 'mp3'
const mostKilobits = 320

const absent = 'Track not found'

/** What an app wants of a song: `raw` is the file as it was uploaded, whole. */
function wantedIn({ parameters }: Call): Omit<AudioChoice, 'track'> {
  const format = parameters.text('format')
  if (format === 'raw') return {}
  const kilobits = parameters.number('maxBitRate', 0, mostKilobits)
  return {
    format: format ?? (kilobits > 0 ? usualFormat : undefined),
    maxBitrate: kilobits * 1000,
    startAt: parameters.number('timeOffset', 0),
  }
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

/** A bit rate as lists of streams ask for it: kilobits, with the size of a picture behind it for films. */
const kilobitsIn = (text: string): number =>
  Math.min(Number(/^(\d{1,6})(@\d+x\d+)?$/.exec(text)?.[1] ?? 0), mostKilobits)

/**
 * A list for apps that play nothing but such lists: one part, the whole song as MP3, which is what all of them know. Of
 * several bit rates the player chooses, from a list of such lists.
 */
async function sendStreamList(call: Call): Promise<null> {
  const { parameters, http, response } = call
  const { duration } = await playableTrack(call)
  const address = new URLSearchParams(new URL(http.originalUrl, 'http://pod').searchParams)
  for (const name of ['bitRate', 'audioTrack', 'f']) address.delete(name)
  address.set('format', usualFormat)
  const rates = [...new Set(parameters.texts('bitRate').map(kilobitsIn))].filter((kilobits) => kilobits > 0)
  const withRate = (endpoint: string, name: string, kilobits: number | undefined) =>
    `${endpoint}?${new URLSearchParams([...address, ...(kilobits ? [[name, String(kilobits)]] : [])])}`
  const lines =
    rates.length > 1
      ? rates.flatMap((kilobits) => [
          `#EXT-X-STREAM-INF:BANDWIDTH=${kilobits * 1000}`,
          withRate('hls.m3u8', 'bitRate', kilobits),
        ])
      : [
          '#EXT-X-PLAYLIST-TYPE:VOD',
          `#EXT-X-TARGETDURATION:${Math.max(1, duration ?? 0)}`,
          `#EXTINF:${duration ?? 0},`,
          withRate('stream.mp3', 'maxBitRate', rates[0]),
          '#EXT-X-ENDLIST',
        ]
  response.setHeader('content-type', 'application/vnd.apple.mpegurl')
  response.setHeader('cache-control', 'private')
  response.end(`${['#EXTM3U', '#EXT-X-VERSION:3', ...lines].join('\n')}\n`)
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
  download: { answer: (call) => (namesMany(call) ? sendArchive(call) : sendAudio(call, {})) },
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

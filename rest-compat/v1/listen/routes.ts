import type { AudioChoice } from '../../../src/domains/playback/open-audio.ts'
import { type Answer, notFound, refuse } from '../../conventions/refusal.ts'
import { saveAs } from '../../conventions/save-as.ts'
import type { RestRequest, Route } from '../../route.ts'

const description = 'The audio of a track. Takes `Range`; players that cannot send headers use `?token=`.'

/** What the query of `listen/…` asks for. */
function choiceOf({ parameters, query }: RestRequest): AudioChoice {
  return {
    track: parameters.uuid ?? '',
    upload: query.text('upload'),
    format: query.text('to'),
    maxBitrate: bitrateOf(query.text('max_bitrate')),
  }
}

/** Kilobits per second, cut to what makes sense; nothing for what is no number, and for 0. */
function bitrateOf(text: string | undefined): number | undefined {
  if (!text || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined
  return Math.min(Math.max(Number(text), 0), 320) * 1000
}

/** Sends audio, or says why not. `save` names the file that browsers should save. */
async function play(request: RestRequest, choice: AudioChoice, { save }: { save: boolean }): Promise<Answer> {
  const { gateway, context, http, response } = request
  const opening = await gateway.openAudio(context, choice)
  switch (opening.kind) {
    case 'unknown':
      throw notFound()
    case 'unplayable':
      return { status: 404 }
    case 'unavailable':
      throw refuse(503, 'Remote track is unavailable')
    case 'audio': {
      const { audio } = opening
      if (save) response.setHeader('content-disposition', saveAs(audio.filename))
      response.setHeader('cache-control', 'private')
      await gateway.sendFile(http, response, audio)
      return { status: response.statusCode }
    }
  }
}

/** Audio for players: as it was uploaded, or converted. */
export const listenRoutes: Route[] = [
  {
    path: 'listen/:uuid',
    access: 'libraries',
    description,
    contentTypes: 'any',
    refusalType: 'audio/*',
    methods: {
      GET: {
        limit: 'retrieve',
        answer: (request) =>
          play(request, choiceOf(request), {
            save: /^true$/i.test(request.query.text('download') ?? 'true'),
          }),
      },
    },
  },
  ...['stream/:uuid.mp3', 'stream/:uuid'].map((path): Route => ({
    path,
    access: 'libraries',
    description: `${description} Always MP3.`,
    contentTypes: 'any',
    refusalType: 'audio/*',
    methods: {
      GET: {
        limit: 'retrieve',
        answer: (request) =>
          play(request, { track: request.parameters.uuid ?? '', format: 'mp3' }, { save: false }),
      },
    },
  })),
]

import { isUuid } from '../../rest-compat/conventions/query.ts'
import { notFound, refuse } from '../../rest-compat/conventions/refusal.ts'
import { uuidInPath } from '../../rest-compat/conventions/uuid.ts'
import type { RestRequest, Route } from '../../rest-compat/route.ts'
import {
  audioDocument,
  audioParts,
  episodeActivity,
  isComplete,
} from '../domains/federation/documents/audio-documents.ts'
import { libraryDocument, libraryPage } from '../domains/federation/documents/library-documents.ts'
import {
  albumDocument,
  albumParts,
  artistDocument,
  artistParts,
  trackDocument,
  trackParts,
} from '../domains/federation/documents/music-documents.ts'
import { isOwnAddress } from '../domains/federation/policies.ts'
import { playableUpload, viewableLibrary } from '../domains/libraries/visibility.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { Pod } from '../pod.ts'
import { pageOf } from './actor-routes.ts'
import { documentRoute, type Served, served } from './document-route.ts'

/** Whether an object is this pod's own: others are asked for where they are from. */
const isOwn = (pod: Pod, { fid }: { fid: string | null }) => fid === null || isOwnAddress(pod, fid)

/** Finds an artist, album or track. Their UUIDs cannot be guessed: who knows one may read what it is called. */
export const findMusic = {
  async artists(pod: Pod, where: Prisma.ArtistWhereUniqueInput): Promise<Served | null> {
    const row = await pod.prisma.artist.findUnique({ where, include: artistParts })
    return row && isOwn(pod, row)
      ? served(artistDocument(pod, row), `${pod.config.origin}/library/artists/${row.id}`)
      : null
  },
  async albums(pod: Pod, where: Prisma.AlbumWhereUniqueInput): Promise<Served | null> {
    const row = await pod.prisma.album.findUnique({ where, include: albumParts })
    return row && isOwn(pod, row)
      ? served(albumDocument(pod, row), `${pod.config.origin}/library/albums/${row.id}`)
      : null
  },
  async tracks(pod: Pod, where: Prisma.TrackWhereUniqueInput): Promise<Served | null> {
    const row = await pod.prisma.track.findUnique({ where, include: trackParts })
    return row && isOwn(pod, row)
      ? served(trackDocument(pod, row), `${pod.config.origin}/library/tracks/${row.id}`)
      : null
  },
}

/** A library of this pod that is not hidden behind a channel. */
export async function findOwnLibrary(pod: Pod, uuid: string) {
  const library = await pod.prisma.library.findFirst({
    where: { uuid, channel: null },
    include: { actor: { select: { fid: true } } },
  })
  return library && isOwn(pod, library) ? library : null
}

async function findUpload(pod: Pod, request: RestRequest) {
  const [seen] = await pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT upload.id FROM upload WHERE upload.uuid = ${uuidInPath(request)}::uuid
      AND ${playableUpload(request.context, Prisma.sql`upload`)}`
  const upload = seen && (await pod.prisma.upload.findUnique({ where: { id: seen.id }, include: audioParts }))
  return upload && isComplete(upload) && isOwn(pod, upload) ? upload : null
}

async function requireView(pod: Pod, { context }: RestRequest, libraryId: number): Promise<void> {
  const [seen] = await pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT library.id FROM library WHERE library.id = ${libraryId}
      AND ${viewableLibrary(context, Prisma.sql`library`)}`
  if (!seen) throw refuse(403, 'You do not have access to this resource')
}

/** Where the music of this pod is. */
export function musicRoutes(pod: Pod): Route[] {
  return [
    documentRoute(pod, {
      path: 'federation/music/libraries/:uuid',
      description: 'A library; its pages only for who may play what it holds.',
      limit: 'retrieve',
      async find(_pod, request) {
        const library = await findOwnLibrary(pod, uuidInPath(request))
        if (!library) return null
        const page = `${pod.config.origin}/library/${library.uuid}`
        const number = pageOf(request)
        if (number === null) return served(await libraryDocument(pod, library), page)
        await requireView(pod, request, library.id)
        const document = await libraryPage(pod, library, number)
        return document ? served(document) : 'no page'
      },
    }),
    documentRoute(pod, {
      path: 'federation/music/libraries/:uuid/followers',
      description: 'Who follows a library is not told.',
      limit: 'wildcard',
      find: async (_pod, request) =>
        (await findOwnLibrary(pod, uuidInPath(request))) ? { document: {} } : null,
    }),
    documentRoute(pod, {
      path: 'federation/music/uploads/:uuid',
      description: 'An upload, for who may play it.',
      limit: 'retrieve',
      async find(_pod, request) {
        const upload = await findUpload(pod, request)
        return (
          upload &&
          served(audioDocument(pod, upload), `${pod.config.origin}/library/tracks/${upload.track.id}`)
        )
      },
    }),
    documentRoute(pod, {
      path: 'federation/music/uploads/:uuid/activity',
      description: 'How a channel told of an upload.',
      limit: 'retrieve',
      async find(_pod, request) {
        const upload = await findUpload(pod, request)
        const channel = upload?.library.channel
        return channel ? { document: episodeActivity(pod, upload, channel) } : null
      },
    }),
    ...(['artists', 'albums', 'tracks'] as const).map((place) =>
      documentRoute(pod, {
        path: `federation/music/${place}/:uuid`,
        description: `One of the ${place} of this pod.`,
        limit: 'retrieve',
        find(_pod, { parameters }) {
          if (!isUuid(parameters.uuid ?? '')) throw notFound()
          return findMusic[place](pod, { uuid: parameters.uuid })
        },
      }),
    ),
  ]
}

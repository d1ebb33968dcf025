import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import { readInteger } from '../../schema/global-id.ts'
import { requireScope } from '../oauth/scopes.ts'
import { findActorKey } from '../users/handles.ts'

/** A player for something of this pod, to be shown in pages of others. */
export interface Embed {
  title: string
  description: string
  authorName: string
  /** Page of the author. */
  authorUrl: string
  /** Page of the player. */
  playerUrl: string
  /** Pixels that the player wants. */
  height: number
  /** Key of a picture; null without one. */
  pictureId: number | null
}

/** Pixels: a line for one track, a list for everything else. */
const heights = { track: 150, list: 400 }

type Found = Omit<Embed, 'playerUrl' | 'authorUrl'> & {
  authorPath: string
  player: { type: string; id: string }
}

/**
 * The player for a page of this pod: of a track, album, artist, public playlist or channel. Throws ValidationError
 * for other addresses, and for pages of what does not exist.
 */
export async function findEmbed(context: Context, address: string): Promise<Embed> {
  requireScope(context, 'read:libraries')
  const { config } = context.pod
  const url = new URL(address)
  if (url.host.toLowerCase() !== config.hostname) throw ValidationError.whole(`Invalid URL ${address}`)
  const { authorPath, player, ...found } = await find(context, url.pathname, address)
  return {
    ...found,
    authorUrl: `${config.origin}${authorPath}`,
    playerUrl: `${config.front.embedUrl}?type=${player.type}&id=${player.id}`,
  }
}

async function find(context: Context, pathname: string, address: string): Promise<Found> {
  const page = /^\/library\/(tracks|albums|artists|playlists)\/(\d+)\/?$/.exec(pathname)
  if (page) {
    const [, kind, text = ''] = page
    const id = readInteger(text) ?? 0
    if (kind === 'tracks') return track(context, id)
    if (kind === 'albums') return album(context, id)
    if (kind === 'artists') return artist(context, id)
    return playlist(context, id)
  }
  const channelPage = /^\/channels\/([^/]+)\/?$/.exec(pathname)
  if (channelPage) return channel(context, decoded(channelPage[1] ?? ''))
  if (/^\/(library\/[^/]+|@[^/]+)(\/.*)?$/.test(pathname))
    throw ValidationError.whole(`Unsupported url: ${address}`)
  throw ValidationError.whole(`Invalid URL ${address}`)
}

const unknown = (kind: string, id: number | string) => ValidationError.whole(`No ${kind} matching id ${id}`)

async function track({ pod }: Context, id: number): Promise<Found> {
  const found = await pod.prisma.track.findUnique({
    where: { id },
    include: { artist: true, album: true },
  })
  if (!found) throw unknown('track', id)
  const { title, artist: maker, album: release } = found
  return {
    title: `${title} by ${maker.name}`,
    description: [maker.name, release?.title, title].filter((part) => part !== undefined).join(' - '),
    authorName: maker.name,
    authorPath: `/library/artists/${maker.id}`,
    player: { type: 'track', id: String(id) },
    height: heights.track,
    pictureId: found.attachmentCoverId ?? release?.attachmentCoverId ?? null,
  }
}

async function album({ pod }: Context, id: number): Promise<Found> {
  const found = await pod.prisma.album.findUnique({ where: { id }, include: { artist: true } })
  if (!found) throw unknown('album', id)
  const title = `${found.title} by ${found.artist.name}`
  return {
    title,
    description: title,
    authorName: found.artist.name,
    authorPath: `/library/artists/${found.artist.id}`,
    player: { type: 'album', id: String(id) },
    height: heights.list,
    pictureId: found.attachmentCoverId,
  }
}

async function artist({ pod }: Context, id: number): Promise<Found> {
  const found = await pod.prisma.artist.findUnique({
    where: { id },
    include: {
      albums: { where: { attachmentCoverId: { not: null } }, orderBy: { id: 'desc' }, take: 1 },
    },
  })
  if (!found) throw unknown('artist', id)
  return {
    ...named(found.name),
    authorPath: `/library/artists/${id}`,
    player: { type: 'artist', id: String(id) },
    pictureId: found.albums[0]?.attachmentCoverId ?? null,
  }
}

async function playlist({ pod }: Context, id: number): Promise<Found> {
  const found = await pod.prisma.playlist.findUnique({
    where: { id, privacyLevel: 'EVERYONE' },
    include: {
      playlistTracks: {
        where: { track: { album: { attachmentCoverId: { not: null } } } },
        orderBy: { index: 'asc' },
        take: 1,
        select: { track: { select: { album: { select: { attachmentCoverId: true } } } } },
      },
    },
  })
  if (!found) throw unknown('playlist', id)
  return {
    ...named(found.name),
    authorPath: `/library/playlists/${id}`,
    player: { type: 'playlist', id: String(id) },
    pictureId: found.playlistTracks[0]?.track.album?.attachmentCoverId ?? null,
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A channel by its uuid or its name, which without a domain is one of this pod. */
async function channel({ pod }: Context, reference: string): Promise<Found> {
  const found = await pod.prisma.channel.findUnique({
    where: uuid.test(reference)
      ? { uuid: reference.toLowerCase() }
      : { actorId: (await findActorKey(pod, reference)) ?? 0 },
    include: { artist: true },
  })
  if (!found) throw unknown('channel', reference)
  return {
    ...named(found.artist.name),
    authorPath: `/channels/${found.uuid}`,
    player: { type: 'channel', id: found.uuid },
    pictureId: found.artist.attachmentCoverId,
  }
}

const named = (name: string) => ({ title: name, description: name, authorName: name, height: heights.list })

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

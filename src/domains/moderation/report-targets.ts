import { ValidationError } from '../../errors.ts'
import type { Prisma, ReportTargetKind } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { findActorKey } from '../users/handles.ts'
import {
  accountInclude,
  accountState,
  albumInclude,
  albumState,
  artistInclude,
  artistState,
  channelInclude,
  channelState,
  frozen,
  libraryState,
  playlistState,
  trackInclude,
  trackState,
} from './target-state.ts'

/** What somebody complains about: exactly one of these. */
export interface ReportTargetInput {
  /** Keys of music and playlists. */
  artist?: number | null
  album?: number | null
  track?: number | null
  playlist?: number | null
  /** UUIDs. */
  library?: string | null
  channel?: string | null
  /** `alice` or `alice@pod.example`, whatever its case. */
  account?: string | null
}

type TargetColumn = 'artistId' | 'albumId' | 'trackId' | 'libraryId' | 'channelId' | 'playlistId' | 'actorId'

/** A complaint's object, as it is stored with the report. */
export interface ReportedObject {
  targetKind: ReportTargetKind
  /** The one foreign key that is set. */
  key: Partial<Record<TargetColumn, number>>
  /** Actor that answers for it. */
  targetOwnerId: number | null
  /** How it is at this moment. */
  targetState: Prisma.InputJsonObject
  /** Address of the object when it comes from another pod. */
  remoteFid: string | null
}

/**
 * Finds what a report is about. Nobody needs the right to see it: whoever knows its key may complain.
 * Throws ValidationError when there is no such object, or not exactly one is named.
 */
export async function findReportTarget(pod: Pod, input: ReportTargetInput): Promise<ReportedObject> {
  const named = Object.entries(input).filter(([, value]) => value != null)
  const [kind] = named[0] ?? []
  if (named.length !== 1 || !kind || !Object.hasOwn(finders, kind)) {
    throw ValidationError.of('target', 'Invalid type')
  }
  const found = await finders[kind as keyof ReportTargetInput](pod, input)
  if (!found) throw ValidationError.of('target', 'Object not found')
  return found
}

const finders: Record<
  keyof ReportTargetInput,
  (pod: Pod, input: ReportTargetInput) => Promise<ReportedObject | null>
> = {
  async artist(pod, { artist: id }) {
    const artist = await pod.prisma.artist.findUnique({ where: { id: id ?? 0 }, include: artistInclude })
    return (
      artist && {
        targetKind: 'ARTIST',
        key: { artistId: artist.id },
        targetOwnerId: artist.attributedToId,
        ...frozen(pod, { type: 'artist', id: artist.id }, artistState(artist)),
      }
    )
  },
  async album(pod, { album: id }) {
    const album = await pod.prisma.album.findUnique({ where: { id: id ?? 0 }, include: albumInclude })
    return (
      album && {
        targetKind: 'ALBUM',
        key: { albumId: album.id },
        targetOwnerId: album.attributedToId,
        ...frozen(pod, { type: 'album', id: album.id }, albumState(album)),
      }
    )
  },
  async track(pod, { track: id }) {
    const track = await pod.prisma.track.findUnique({ where: { id: id ?? 0 }, include: trackInclude })
    return (
      track && {
        targetKind: 'TRACK',
        key: { trackId: track.id },
        targetOwnerId: track.attributedToId,
        ...frozen(pod, { type: 'track', id: track.id }, trackState(track)),
      }
    )
  },
  async library(pod, { library: uuid }) {
    const library = await pod.prisma.library.findUnique({ where: { uuid: uuid ?? '' } })
    return (
      library && {
        targetKind: 'LIBRARY',
        key: { libraryId: library.id },
        targetOwnerId: library.actorId,
        ...frozen(pod, { type: 'library', uuid: library.uuid }, libraryState(library)),
      }
    )
  },
  async channel(pod, { channel: uuid }) {
    const channel = await pod.prisma.channel.findUnique({
      where: { uuid: uuid ?? '' },
      include: channelInclude,
    })
    return (
      channel && {
        targetKind: 'CHANNEL',
        key: { channelId: channel.id },
        targetOwnerId: channel.attributedToId,
        ...frozen(pod, { type: 'channel', uuid: channel.uuid }, channelState(pod, channel), channel.actor),
      }
    )
  },
  async playlist(pod, { playlist: id }) {
    const playlist = await pod.prisma.playlist.findUnique({
      where: { id: id ?? 0 },
      include: { user: { select: { actorId: true } } },
    })
    return (
      playlist && {
        targetKind: 'PLAYLIST',
        key: { playlistId: playlist.id },
        targetOwnerId: playlist.user.actorId,
        ...frozen(pod, { type: 'playlist', id: playlist.id }, playlistState(playlist)),
      }
    )
  },
  async account(pod, { account: handle }) {
    const id = await findActorKey(pod, handle ?? '')
    if (id === null) return null
    const actor = await pod.prisma.actor.findUniqueOrThrow({ where: { id }, include: accountInclude })
    const state = accountState(actor)
    return {
      targetKind: 'ACCOUNT',
      key: { actorId: actor.id },
      targetOwnerId: actor.id,
      ...frozen(pod, { type: 'account', full_username: state.full_username }, state),
    }
  },
}

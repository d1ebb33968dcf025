import type { Pod } from '../../../pod.ts'

/** What a service is told of a track; `null` where the pod does not know. */
export interface Play {
  title: string
  artist: string
  album: string | null
  /** Place on the disc, from 1. */
  position: number | null
  /** The disc, from 1. */
  discNumber: number | null
  /** Seconds. */
  duration: number | null
  /** MusicBrainz ids. */
  recordingMbid: string | null
  releaseMbid: string | null
  artistMbid: string | null
}

/** Describes a track for other services; `null` when it is gone. */
export async function describePlay(pod: Pod, trackId: number): Promise<Play | null> {
  const track = await pod.prisma.track.findUnique({
    where: { id: trackId },
    include: {
      artist: { select: { name: true, mbid: true } },
      album: { select: { title: true, mbid: true } },
      uploads: {
        where: { duration: { gt: 0 } },
        orderBy: { id: 'asc' },
        take: 1,
        select: { duration: true },
      },
    },
  })
  if (!track) return null
  return {
    title: track.title,
    artist: track.artist.name,
    album: track.album?.title ?? null,
    position: track.position,
    discNumber: track.discNumber,
    duration: track.uploads[0]?.duration ?? null,
    recordingMbid: track.mbid,
    releaseMbid: track.album?.mbid ?? null,
    artistMbid: track.artist.mbid,
  }
}

import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { distinctTags, replaceTags, type Tagged } from '../music/tagging.ts'
import { actorAt } from './actor-fetching.ts'
import { licenseCode } from './catalogue-rows.ts'
import type {
  AlbumDocument,
  ArtistDocument,
  MakerDocument,
  MusicDocument,
  TrackDocument,
} from './music-reading.ts'
import { isOwnAddress, sameHost } from './policies.ts'
import { keepContent, keepPicture, UnusableDocumentError } from './remote-actors.ts'

/** Keys of the actors that documents are attributed to, by their addresses. */
export type Attributions = ReadonlyMap<string, number>

/** Where what documents say is written. */
export interface CatalogueWriter {
  pod: Pod
  tx: Prisma.TransactionClient
  attributions: Attributions
  /** Key of the activity that told of it; null when the pod asked itself. */
  activityId: number | null
}

type Described = Pick<
  ArtistDocument,
  'id' | 'attributedTo' | 'tag' | 'content' | 'image' | 'cover' | 'published'
>

/** Whose something is counts only when its own pod says so. */
const ownerOf = ({ id, attributedTo }: Described): string | null =>
  attributedTo !== null && sameHost(id, attributedTo) ? attributedTo : null

const makerOf = (maker: MakerDocument): ArtistDocument[] => ('artist' in maker ? [maker.artist] : [])

function partsOf(music: MusicDocument): Described[] {
  switch (music.kind) {
    case 'artist':
      return [music.document]
    case 'album':
      return [music.document, ...makerOf(music.document.artists)]
    case 'track': {
      const { album, artists } = music.document
      return [music.document, ...makerOf(artists), album, ...makerOf(album.artists)]
    }
  }
}

/** Makes the actors known that some music is attributed to: before the transaction, since it asks other pods. */
export async function attributionsOf(pod: Pod, music: MusicDocument): Promise<Attributions> {
  const found = new Map<string, number>()
  for (const fid of new Set(partsOf(music).flatMap((part) => ownerOf(part) ?? []))) {
    try {
      found.set(fid, (await actorAt(pod, fid)).id)
    } catch (error) {
      // music without an owner is music still
      if (!(error instanceof UnusableDocumentError)) throw error
    }
  }
  return found
}

/** An object of this pod that another pod names must be here: its word makes none. */
function requireForeign(pod: Pod, fid: string): void {
  if (isOwnAddress(pod, fid)) throw new UnusableDocumentError('There is no such object here.')
}

/** Finds or makes the artist of a document; gives its key. */
export async function placeArtist(writer: CatalogueWriter, maker: MakerDocument): Promise<number> {
  const { pod, tx } = writer
  if ('channelActor' in maker) {
    const channel = await tx.channel.findFirst({ where: { actor: { fid: maker.channelActor } } })
    if (!channel) throw new UnusableDocumentError('The artist is that of an unknown channel.')
    return channel.artistId
  }
  const { artist } = maker
  const known = await tx.artist.findFirst({
    where: { OR: [{ fid: artist.id }, ...byMbid(artist.musicbrainzId)] },
    select: { id: true },
  })
  if (known) return known.id
  requireForeign(pod, artist.id)
  const { id } = await tx.artist.create({
    data: { ...(await newParts(writer, artist)), mbid: artist.musicbrainzId, name: artist.name },
    select: { id: true },
  })
  await tagWith(writer, 'artist', id, artist.tag)
  return id
}

/** Finds or makes the album of a document; gives its key. */
export async function placeAlbum(writer: CatalogueWriter, album: AlbumDocument): Promise<number> {
  const { pod, tx } = writer
  const known = await tx.album.findFirst({
    where: { OR: [{ fid: album.id }, ...byMbid(album.musicbrainzId)] },
    select: { id: true },
  })
  if (known) return known.id
  requireForeign(pod, album.id)
  const artistId = await placeArtist(writer, album.artists)
  const { id } = await tx.album.create({
    data: {
      ...(await newParts(writer, album)),
      mbid: album.musicbrainzId,
      title: album.name,
      artistId,
      releaseDate: album.released,
    },
    select: { id: true },
  })
  await tagWith(writer, 'album', id, album.tag)
  return id
}

/** Finds or makes the track of a document; gives its key. */
export async function placeTrack(writer: CatalogueWriter, track: TrackDocument): Promise<number> {
  const { pod, tx } = writer
  const known = await tx.track.findFirst({
    where: { OR: [{ fid: track.id }, ...byMbid(track.musicbrainzId)] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (known) return known.id
  requireForeign(pod, track.id)
  const albumId = await placeAlbum(writer, track.album)
  const artistId = await placeArtist(writer, track.artists)
  const { id } = await tx.track.create({
    data: {
      ...(await newParts(writer, track)),
      mbid: track.musicbrainzId,
      title: track.name,
      artistId,
      albumId,
      position: track.position,
      discNumber: track.disc,
      copyright: track.copyright,
      licenseCode: await licenseCode(tx, track.license),
    },
    select: { id: true },
  })
  await tagWith(writer, 'track', id, track.tag)
  return id
}

/** Finds or makes what a document describes; gives its key. */
export function placeMusic(writer: CatalogueWriter, music: MusicDocument): Promise<number> {
  switch (music.kind) {
    case 'artist':
      return placeArtist(writer, { artist: music.document })
    case 'album':
      return placeAlbum(writer, music.document)
    case 'track':
      return placeTrack(writer, music.document)
  }
}

const byMbid = (mbid: string | null) => (mbid === null ? [] : [{ mbid }])

/** What every new row of music has. */
async function newParts({ tx, attributions, activityId }: CatalogueWriter, document: Described) {
  return {
    fid: document.id,
    attributedToId: attributions.get(ownerOf(document) ?? '') ?? null,
    descriptionId: await keepContent(tx, null, document.content),
    attachmentCoverId: await keepPicture(tx, null, document.image ?? document.cover),
    fromActivityId: activityId,
    lastFetchedAt: new Date(),
    ...(document.published ? { createdAt: document.published } : {}),
  }
}

const tagWith = ({ pod, tx }: CatalogueWriter, kind: Tagged, id: number, names: readonly string[]) =>
  replaceTags(tx, kind, id, distinctTags(names, pod.config.music.tagsMaximum))

/** Changes what is known of an artist, album or track to what a document says; `id` is its key. */
export async function updateMusic(writer: CatalogueWriter, music: MusicDocument, id: number): Promise<void> {
  const { tx } = writer
  const where = { id }
  switch (music.kind) {
    case 'artist': {
      const { document } = music
      const before = await tx.artist.findUniqueOrThrow({ where, include: { attachmentCover: true } })
      const mbid = await freeMbid(tx.artist, document.musicbrainzId, before)
      await tx.artist.update({
        where,
        data: { ...(await changedParts(writer, document, before)), name: document.name, mbid },
      })
      break
    }
    case 'album': {
      const { document } = music
      const before = await tx.album.findUniqueOrThrow({ where, include: { attachmentCover: true } })
      const mbid = await freeMbid(tx.album, document.musicbrainzId, before)
      const artistId = await placeArtist(writer, document.artists)
      const data = { title: document.name, mbid, artistId, releaseDate: document.released }
      await tx.album.update({ where, data: { ...(await changedParts(writer, document, before)), ...data } })
      break
    }
    case 'track': {
      const { document } = music
      const before = await tx.track.findUniqueOrThrow({ where, include: { attachmentCover: true } })
      await tx.track.update({
        where,
        data: {
          ...(await changedParts(writer, document, before)),
          title: document.name,
          mbid: document.musicbrainzId,
          position: document.position,
          discNumber: document.disc,
          copyright: document.copyright,
          licenseCode: await licenseCode(tx, document.license),
        },
      })
    }
  }
  await tagWith(writer, music.kind, id, music.document.tag)
}

async function changedParts(
  { tx, attributions }: CatalogueWriter,
  document: Described,
  before: { descriptionId: number | null; attachmentCover: { id: number; url: string | null } | null },
) {
  const owner = attributions.get(ownerOf(document) ?? '')
  return {
    descriptionId: await keepContent(tx, before.descriptionId, document.content),
    attachmentCoverId: await keepPicture(tx, before.attachmentCover, document.image ?? document.cover),
    lastFetchedAt: new Date(),
    ...(owner === undefined ? {} : { attributedToId: owner }),
  }
}

/** A MusicBrainz id that nothing else has; otherwise it stays as it was. */
async function freeMbid(
  table: { findFirst(query: { where: { mbid: string } }): Promise<{ id: number } | null> },
  mbid: string | null,
  before: { id: number; mbid: string | null },
): Promise<string | null> {
  const holder = mbid === null ? null : await table.findFirst({ where: { mbid } })
  return holder && holder.id !== before.id ? before.mbid : mbid
}

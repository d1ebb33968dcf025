import { randomUUID } from 'node:crypto'
import type { ForcedValues } from './forced-values.ts'
import type { CreditedArtist, TrackMetadata } from './track-metadata.ts'

/**
 * Which artist, album and track a file belongs to. The rules work on what is known in memory, so that a single upload
 * and a folder of thousands are matched alike: the catalogue is asked once for each kind, whatever the number of files.
 */

/** What an import wants placed in the catalogue. */
export interface ImportItem {
  metadata: TrackMetadata
  /** What the uploader sets instead of the file's tags. */
  forced: ForcedValues
  /** The artist of every track of a channel, whatever the metadata say. */
  channelArtistId?: number
}

/** An artist that the catalogue has (`id`) or will have. */
export interface ArtistEntry {
  id: number | null
  uuid: string
  name: string
  mbid: string | null
}

/** An album that the catalogue has or will have. */
export interface AlbumEntry {
  id: number | null
  uuid: string
  title: string
  mbid: string | null
  artist: ArtistEntry
  releaseDate: string | null
  hasCover: boolean
}

/** A track that the catalogue has or will have. */
export interface TrackEntry {
  id: number | null
  uuid: string
  title: string
  mbid: string | null
  artist: ArtistEntry
  album: AlbumEntry | null
  position: number | null
  discNumber: number | null
  /** What a new track is made of. */
  source: ImportItem | null
}

/** Rows found in the catalogue. */
export interface KnownArtist extends ArtistEntry {
  id: number
}
export interface KnownAlbum extends Omit<AlbumEntry, 'artist'> {
  id: number
  artistId: number
  artistName: string
}
export interface KnownTrack extends Omit<TrackEntry, 'artist' | 'album' | 'source'> {
  id: number
  artistId: number
  albumId: number | null
}

/** How names are compared: without regard to case. */
export const nameKey = (name: string): string => name.toLowerCase()

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Of several of one name the one that MusicBrainz knows, then the oldest. */
const best = <Value extends { id: number | null; mbid: string | null }>(values: Value[] | undefined) =>
  values?.reduce<Value | undefined>((chosen, value) => {
    if (!chosen) return value
    if (!chosen.mbid !== !value.mbid) return value.mbid ? value : chosen
    return (value.id ?? Infinity) < (chosen.id ?? Infinity) ? value : chosen
  }, undefined)

/** The catalogue as far as a batch of files needs it: what was found, and what the batch adds. */
export class Matcher {
  readonly newArtists: ArtistEntry[] = []
  readonly newAlbums: AlbumEntry[] = []
  readonly newTracks: TrackEntry[] = []
  private readonly artistsByName = new Map<string, ArtistEntry[]>()
  private readonly artistsByMbid = new Map<string, ArtistEntry>()
  private readonly artistsById = new Map<number, ArtistEntry>()
  private readonly albumsByTitle = new Map<string, AlbumEntry[]>()
  private readonly albumsByMbid = new Map<string, AlbumEntry>()
  private readonly albumsById = new Map<number, AlbumEntry>()
  private readonly tracksByTitle = new Map<string, TrackEntry[]>()
  private readonly tracksByMbid = new Map<string, TrackEntry[]>()

  /** Takes artists that the catalogue has. */
  knowArtists(artists: readonly KnownArtist[]): void {
    for (const artist of artists) if (!this.artistsById.has(artist.id)) this.addArtist(artist)
  }

  /** Takes albums that the catalogue has. */
  knowAlbums(albums: readonly KnownAlbum[]): void {
    for (const { artistId, artistName, ...album } of albums) {
      if (this.albumsById.has(album.id)) continue
      this.addAlbum({ ...album, artist: this.artistOf(artistId, artistName) })
    }
  }

  /** Takes tracks that the catalogue has; their albums must be known. */
  knowTracks(tracks: readonly KnownTrack[]): void {
    for (const { artistId, albumId, ...track } of tracks) {
      this.addTrack({
        ...track,
        artist: this.artistOf(artistId, ''),
        album: albumId === null ? null : (this.albumsById.get(albumId) ?? null),
        source: null,
      })
    }
  }

  /** The artist of a track: by MusicBrainz id alone where the file has one, else by name. */
  trackArtist({ name, mbid }: CreditedArtist): ArtistEntry {
    const known = mbid ? this.artistsByMbid.get(mbid) : best(this.artistsByName.get(nameKey(name)))
    return known ?? this.createArtist(name, mbid)
  }

  /** The artist of an album: that of the track where the names are the same, else by MusicBrainz id or name. */
  albumArtist(
    { name, mbid }: CreditedArtist,
    trackArtist: ArtistEntry,
    trackArtistName: string,
  ): ArtistEntry {
    if (name === trackArtistName) return trackArtist
    const known =
      (mbid ? this.artistsByMbid.get(mbid) : undefined) ?? best(this.artistsByName.get(nameKey(name)))
    return known ?? this.createArtist(name, mbid)
  }

  /** An artist by its key; it must be known. */
  artistById(id: number): ArtistEntry | undefined {
    return this.artistsById.get(id)
  }

  /** An album by its key; it must be known. */
  albumById(id: number): AlbumEntry | undefined {
    return this.albumsById.get(id)
  }

  /** The album: by MusicBrainz id alone where the file has one, else by title and artist. */
  album({ album }: TrackMetadata, artist: ArtistEntry, proposedUuid: string = randomUUID()): AlbumEntry {
    const known = album.mbid
      ? this.albumsByMbid.get(album.mbid)
      : best(this.albumsByTitle.get(nameKey(album.title))?.filter((each) => each.artist === artist))
    if (known) return known
    const created: AlbumEntry = {
      id: null,
      uuid: proposedUuid,
      title: album.title,
      mbid: album.mbid,
      artist,
      releaseDate: album.releaseDate,
      hasCover: false,
    }
    this.newAlbums.push(created)
    this.addAlbum(created)
    return created
  }

  /** A track that MusicBrainz knows as this recording on this release: taken as it is. */
  recordingOnRelease({ mbid, album }: TrackMetadata): TrackEntry | undefined {
    if (!mbid || !album.mbid) return undefined
    return best(this.tracksByMbid.get(mbid)?.filter((track) => track.album?.mbid === album.mbid))
  }

  /**
   * The track. One that names several artists is filed under the second, so that "A feat. B" shows B while the album
   * keeps A; it is looked for under both.
   */
  track(item: ImportItem, artist: ArtistEntry, album: AlbumEntry | null): TrackEntry {
    const { metadata } = item
    const guest = album && !item.channelArtistId ? metadata.artists[1] : undefined
    const position = metadata.position ?? ('position' in item.forced ? null : 1)
    const candidates = [
      ...(this.tracksByTitle.get(nameKey(metadata.title)) ?? []).filter(
        (track) =>
          track.album === album &&
          track.position === position &&
          track.discNumber === metadata.discNumber &&
          (track.artist === artist || (guest !== undefined && this.isArtist(track.artist, guest))),
      ),
      ...(metadata.mbid ? (this.tracksByMbid.get(metadata.mbid) ?? []) : []).filter(
        (track) => !metadata.album.mbid || track.album?.mbid === metadata.album.mbid,
      ),
    ]
    const known = best(candidates)
    if (known) return known
    const created: TrackEntry = {
      id: null,
      uuid: randomUUID(),
      title: metadata.title,
      mbid: metadata.mbid,
      artist: guest ? this.trackArtist(guest) : artist,
      album,
      position,
      discNumber: metadata.discNumber,
      source: item,
    }
    this.newTracks.push(created)
    this.addTrack(created)
    return created
  }

  /** Keys of the artists that albums and tracks are to be looked up for. */
  knownArtistIds(): number[] {
    return [...this.artistsById.keys()]
  }

  private isArtist(artist: ArtistEntry, { name, mbid }: CreditedArtist): boolean {
    return mbid ? artist.mbid === mbid : nameKey(artist.name) === nameKey(name)
  }

  private createArtist(name: string, mbid: string | null): ArtistEntry {
    const created: ArtistEntry = { id: null, uuid: randomUUID(), name, mbid }
    this.newArtists.push(created)
    this.addArtist(created)
    return created
  }

  /** The artist of a row that was found; one that no file of the batch names is only known by its key. */
  private artistOf(id: number, name: string): ArtistEntry {
    let artist = this.artistsById.get(id)
    if (!artist) {
      artist = { id, uuid: '', name, mbid: null }
      this.artistsById.set(id, artist)
    }
    return artist
  }

  private addArtist(artist: ArtistEntry): void {
    push(this.artistsByName, nameKey(artist.name), artist)
    if (artist.mbid) this.artistsByMbid.set(artist.mbid, artist)
    if (artist.id !== null) this.artistsById.set(artist.id, artist)
  }

  private addAlbum(album: AlbumEntry): void {
    push(this.albumsByTitle, nameKey(album.title), album)
    if (album.mbid) this.albumsByMbid.set(album.mbid, album)
    if (album.id !== null) this.albumsById.set(album.id, album)
  }

  private addTrack(track: TrackEntry): void {
    push(this.tracksByTitle, nameKey(track.title), track)
    if (track.mbid) push(this.tracksByMbid, track.mbid, track)
  }
}

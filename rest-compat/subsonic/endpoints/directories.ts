import type { Call, Endpoints } from '../call.ts'
import { failureCodes, SubsonicFailure } from '../failure.ts'
import { kindOfId, readKey } from '../parameters.ts'
import { albumFolder } from '../shapes/album.ts'
import { artistFolder } from '../shapes/artist.ts'
import { momentOrNone } from '../shapes/date.ts'
import type { Fields } from '../xml.ts'
import { playableAlbum, playableArtist } from './browsing.ts'

/** An artist as a folder of albums. */
async function artistDirectory(call: Call, id: number): Promise<Fields> {
  const maker = await playableArtist(call, id)
  return {
    ...artistFolder(maker),
    child: maker.discography.filter(({ isPlayable }) => isPlayable).map(albumFolder),
  }
}

/** An album as a folder of songs. */
async function albumDirectory(call: Call, id: number): Promise<Fields> {
  const { release, children } = await playableAlbum(call, id)
  return {
    id: `al-${release.databaseId}`,
    parent: `ar-${release.artist.databaseId}`,
    name: release.title,
    starred: momentOrNone(release.starredAt),
    userRating: release.rating ?? undefined,
    averageRating: release.averageRating ?? undefined,
    playCount: release.playsCount,
    child: children,
  }
}

/** A bare number may be either: artists are what lists of folders begin with. */
async function eitherDirectory(call: Call, id: number): Promise<Fields> {
  try {
    return await artistDirectory(call, id)
  } catch (error) {
    if (!(error instanceof SubsonicFailure) || error.code !== failureCodes.notFound) throw error
    return albumDirectory(call, id)
  }
}

/** The catalogue as folders, for apps that know no tags. */
export const directoryEndpoints: Endpoints = {
  getMusicDirectory: {
    async answer(call) {
      const id = call.parameters.required('id')
      const key = readKey(id)
      const kind = kindOfId(id)
      const open = kind === 'artist' ? artistDirectory : kind === 'album' ? albumDirectory : eitherDirectory
      return { directory: await open(call, key) }
    },
  },
}

import { readFile } from 'node:fs/promises'
import { newKey } from '../../../src/platform/storage/keys.ts'
import { type FeedServer, episodeXml, feedXml, startFeedServer } from '../../channels/feed-server.ts'
import { openPodcast } from '../../channels/shows.ts'
import { addTag } from '../../factories.ts'
import { imported, post } from '../../libraries/people.ts'
import { createLibrary, createMember, createUpload, fixture, type Account } from '../../library.ts'
import { startTestPod, type TestPod } from '../../pod.ts'
import { App, salted, subsonicPassword } from '../listener.ts'
import { sungAudio } from './sung-audio.ts'

/** A pod that has something of everything that Subsonic apps can ask for. */
export interface Stock {
  running: TestPod
  /** Somebody with music, playlists, stars, bookmarks and all else. */
  member: App
  /** Somebody who may manage the pod. */
  manager: App
  /** Somebody with an account and nothing else. */
  newcomer: App
  visitor: App
  /** Keys, as apps have them. */
  artist: string
  album: string
  /** A song with a picture, genres and an identifier of MusicBrainz. */
  song: string
  /** A song of an artist near to the other, of which little is known. */
  bare: string
  /** The only song with lyrics. */
  sung: string
  playlist: string
  /** Uuids of the member's channel and its episode. */
  channel: string
  episode: string
  /** The title of the song with lyrics. */
  sungTitle: string
  /** Publishes another episode in the member's channel; gives its uuid. */
  publish: () => Promise<string>
  /** An address of a feed that nobody knows yet. */
  newFeed: () => string
  close: () => Promise<void>
}

/** Starts the pod and puts everything into it. */
export async function openStock(): Promise<Stock> {
  const running = await startTestPod()
  const { pod, origin } = running
  const { prisma } = pod
  const alice = await createMember(running, 'alice')
  await createMember(running, 'nell')
  const appOf = async (username: string) =>
    new App(origin, salted(username, await subsonicPassword(pod, username)))
  const member = await appOf('alice')
  const library = await createLibrary(running, alice.actorId, 'EVERYONE')

  const artist = await prisma.artist.create({
    data: {
      name: 'The Tone Makers',
      mbid: '33333333-3333-4333-8333-333333333333',
      attachmentCover: { connect: { uuid: await uploadPicture(alice) } },
      description: { create: { text: 'They make **tones**.', contentType: 'text/markdown' } },
    },
  })
  const album = await prisma.album.create({
    data: {
      title: 'First Light',
      artist: { connect: { id: artist.id } },
      mbid: '22222222-2222-4222-8222-222222222222',
      releaseDate: new Date('2019-03-01'),
      attachmentCover: { connect: { uuid: await uploadPicture(alice) } },
      description: { create: { text: 'A day of tones.', contentType: 'text/plain' } },
    },
  })
  const song = await prisma.track.create({
    data: {
      title: 'Sunrise',
      artistId: artist.id,
      albumId: album.id,
      position: 1,
      discNumber: 1,
      mbid: '11111111-1111-4111-8111-111111111111',
    },
  })
  await createUpload(running, '01-sunrise.mp3', { trackId: song.id, libraryId: library.id })
  const sung = await prisma.track.create({
    data: { title: 'Hymn', artistId: artist.id, albumId: album.id, position: 2 },
  })
  const data = await sungAudio([
    { start: 0, text: 'Tone & tone' },
    { start: 1500, text: '<fading>' },
  ])
  const audioFile = await pod.storage.put(newKey('tracks', 'hymn.mp3'), { data })
  await createUpload(running, '08-untagged.mp3', { trackId: sung.id, libraryId: library.id, audioFile })
  const other = await prisma.artist.create({ data: { name: 'Åsa' } })
  const otherAlbum = await prisma.album.create({ data: { title: 'Unknown', artistId: other.id } })
  const bare = await prisma.track.create({
    data: { title: 'Noon', artistId: other.id, albumId: otherAlbum.id },
  })
  await createUpload(running, '02-noon.ogg', { trackId: bare.id, libraryId: library.id })
  const single = await prisma.track.create({ data: { title: 'Single', artistId: other.id } })
  await createUpload(running, '07-single.mp3', { trackId: single.id, libraryId: library.id })
  await addTag(pod, 'Ambient', { artistId: artist.id, albumId: album.id, trackId: song.id })
  await addTag(pod, 'Glow', { trackId: song.id })
  await addTag(pod, 'Ambient', { artistId: other.id })
  await prisma.actor.update({
    where: { id: alice.actorId },
    data: { attachmentIcon: { connect: { uuid: await uploadPicture(alice) } } },
  })

  const { client } = alice
  const cover = await uploadPicture(alice)
  const description = { text: 'Talk about tones', content_type: 'text/markdown' }
  const { uuid: channel } = await openPodcast(client, 'tone_talk', { cover, description })
  await client.post(`/api/v1/channels/${channel}/subscribe/`)
  const publish = async () => {
    const fields = { title: 'Talk', description: 'About one' }
    const form = { channel, import_metadata: JSON.stringify(fields) }
    const { body } = await post(client, '10-episode.mp3', form)
    await imported(running)
    return body.uuid
  }

  const songId = [song.id, bare.id]
  const { playlist } = await member.call('createPlaylist', { name: 'Everyday', songId })
  await member.call('star', { id: song.id, albumId: album.id, artistId: artist.id })
  for (const id of [`ar-${artist.id}`, `al-${album.id}`, song.id])
    await member.call('setRating', { id, rating: 4 })
  await member.call('scrobble', { id: [song.id, bare.id] })
  await member.call('createBookmark', { id: song.id, position: 1500, comment: 'the good part' })
  await member.call('savePlayQueue', { id: songId, current: song.id, position: 700 })
  await member.call('createShare', { id: songId, description: 'Listen', expires: Date.now() + 3_600_000 })
  const manager = await appOf('root0')
  const station = {
    name: 'Tones',
    streamUrl: 'https://radio.example/live',
    homepageUrl: 'https://radio.example/',
  }
  await manager.call('createInternetRadioStation', station)
  const feeds = await startFeedServer()

  return {
    running,
    member,
    manager,
    newcomer: await appOf('nell'),
    visitor: new App(origin, {}),
    artist: String(artist.id),
    album: String(album.id),
    song: String(song.id),
    bare: String(bare.id),
    sung: String(sung.id),
    sungTitle: sung.title,
    playlist: playlist.id,
    channel,
    episode: await publish(),
    publish,
    newFeed: () => newFeed(feeds),
    async close() {
      await feeds.close()
      await running.close()
    },
  }
}

/** Uploads a picture; gives its uuid. */
async function uploadPicture({ client }: Account): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([await readFile(fixture('cover-640.png'))]), 'cover.png')
  return (await client.post<{ uuid: string }>('/api/v1/attachments/', form)).body.uuid
}

function newFeed({ origin, pages }: FeedServer): string {
  const path = `/feed-${pages.size}.xml`
  const items = [episodeXml({ guid: `episode-${pages.size}`, audio: `${origin}/audio/10-episode.mp3` })]
  pages.set(path, feedXml({ title: `Far away ${pages.size}`, link: `${origin}${path}`, items }))
  return `${origin}${path}`
}

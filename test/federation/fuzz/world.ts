import { generateKeyPairSync } from 'node:crypto'
import {
  makeAlbum,
  makeArtist,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../../factories.ts'
import type { TestPod } from '../../pod.ts'
import { makeRemoteActor } from '../remote-actor.ts'

/**
 * A pod with people of its own and music of two other pods. On `other.example` somebody sends strange things; `otto`
 * is her neighbour there, and `third.example` has nothing to do with it.
 */
export interface World {
  /** Who sends: an account and a channel. */
  senders: { fid: string }[]
  /** Activities as they should be, one of each kind that the pod takes and some that it does not. */
  seeds: object[]
  /** Addresses worth lying about. */
  names: string[]
  /** What the other pods answer, by address. */
  documents: Map<string, unknown>
}

export const attackerHost = 'other.example'

const strangerKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const everybody = 'https://www.w3.org/ns/activitystreams#Public'

/** The documents of a library and of what is in it. */
export function musicAt(base: string, owner: string) {
  const artist = {
    type: 'Artist',
    id: `${base}/artists/1`,
    name: 'Band',
    attributedTo: owner,
    tag: [],
    content: '<p>Loud</p>',
    mediaType: 'text/html',
  }
  const album = {
    type: 'Album',
    id: `${base}/albums/1`,
    name: 'Album',
    released: '2020-02-20',
    artists: [artist],
    attributedTo: owner,
    tag: [],
  }
  const track = {
    type: 'Track',
    id: `${base}/tracks/1`,
    name: 'Song',
    position: 1,
    disc: 1,
    album,
    artists: [artist],
    attributedTo: owner,
    tag: [{ type: 'Hashtag', name: '#Calm' }],
    image: { type: 'Image', url: `${base}/a.png`, mediaType: 'image/png' },
  }
  const library = {
    type: 'Library',
    id: `${base}/libraries/1`,
    name: 'Tapes',
    summary: null,
    totalItems: 1,
    first: `${base}/libraries/1?page=1`,
    last: `${base}/libraries/1?page=1`,
    followers: `${base}/libraries/1/followers`,
    attributedTo: owner,
    audience: '',
  }
  const audio = {
    type: 'Audio',
    id: `${base}/uploads/1`,
    library: library.id,
    name: 'Song',
    published: '2026-01-02T10:00:00+00:00',
    bitrate: 1,
    size: 2,
    duration: 3,
    url: [{ type: 'Link', href: `${base}/a.mp3`, mediaType: 'audio/mpeg' }],
    track,
    attributedTo: owner,
  }
  const page = { type: 'CollectionPage', id: library.first, partOf: library.id, items: [audio] }
  const all = [artist, album, track, library, audio, page]
  return { artist, album, track, library, audio, all }
}

/** Rows of such a library, as if it had been read before. */
export async function keepMusic(
  { pod }: TestPod,
  { artist, album, track, library, audio }: ReturnType<typeof musicAt>,
  actorId: number,
) {
  const own = { attributedToId: actorId }
  const { id: artistId } = await makeArtist(pod, { name: artist.name, fid: artist.id, ...own })
  const { id: albumId } = await makeAlbum(pod, { title: album.name, artistId, fid: album.id, ...own })
  const { id: trackId } = await makeTrack(pod, {
    title: track.name,
    artistId,
    albumId,
    fid: track.id,
    ...own,
  })
  const { id: libraryId } = await makeLibrary(pod, {
    actorId,
    fid: library.id,
    followersUrl: library.followers,
  })
  await makeUpload(pod, { trackId, libraryId, fid: audio.id, audioFile: null, source: `${audio.id}.mp3` })
  return { artistId, albumId, trackId, libraryId }
}

/** The document of an actor, with the key that its row has. */
const actorAt = (fid: string, publicKeyPem: string | null, more: object = {}) => ({
  type: 'Person',
  id: fid,
  preferredUsername: fid.split('/').at(-1),
  inbox: `${fid}/inbox`,
  outbox: `${fid}/outbox`,
  followers: `${fid}/followers`,
  publicKey: { id: `${fid}#main-key`, owner: fid, publicKeyPem },
  ...more,
})

/** Makes the world. All addresses are the same each time. */
export async function makeWorld(test: TestPod): Promise<World> {
  const { pod } = test
  const { origin } = pod.config
  const alice = await makeMember(test, 'alice')
  const aliceFid = `${origin}/federation/actors/alice`
  const nina = await makeRemoteActor(test, 'nina', attackerHost, { inboxUrl: null })
  const cast = await makeRemoteActor(test, 'cast', attackerHost, { inboxUrl: null })
  const otto = await makeRemoteActor(test, 'otto', attackerHost, { publicKey: strangerKey.publicKey })
  const victor = await makeRemoteActor(test, 'victor', 'third.example', { publicKey: strangerKey.publicKey })

  const here = (place: string, number: number) => {
    const uuid = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    return { uuid, fid: `${origin}/federation/music/${place}/${uuid}` }
  }
  const owner = { attributedToId: alice.actorId }
  const artist = await makeArtist(pod, { name: 'Home', ...here('artists', 1), ...owner })
  const album = await makeAlbum(pod, { title: 'Home', artistId: artist.id, ...here('albums', 2), ...owner })
  const track = await makeTrack(pod, {
    title: 'Home',
    artistId: artist.id,
    albumId: album.id,
    ...here('tracks', 3),
    ...owner,
  })
  const library = await makeLibrary(pod, {
    actorId: alice.actorId,
    privacyLevel: 'EVERYONE',
    ...here('libraries', 4),
  })
  const closed = await makeLibrary(pod, {
    actorId: alice.actorId,
    privacyLevel: 'ME',
    ...here('libraries', 5),
  })
  const upload = await makeUpload(pod, { trackId: track.id, libraryId: closed.id, ...here('uploads', 6) })
  const host = await makeArtist(pod, { name: 'Talk', ...here('artists', 7) })
  const channel = await makeChannel(pod, { artistId: host.id, ownerId: alice.actorId })
  const channelActor = await pod.prisma.actor.update({
    where: { id: channel.actorId },
    data: { publicKey: strangerKey.publicKey, privateKey: strangerKey.privateKey },
  })
  const episode = await makeTrack(pod, {
    title: 'Episode',
    artistId: host.id,
    ...here('tracks', 8),
    ...owner,
  })
  await makeUpload(pod, { trackId: episode.id, libraryId: channel.libraryId, ...here('uploads', 9) })

  const hers = musicAt(`https://${attackerHost}`, nina.fid)
  const his = musicAt(`https://${attackerHost}/otto`, otto.fid)
  const far = musicAt('https://third.example', victor.fid)
  const ninas = await keepMusic(test, hers, nina.id)
  await keepMusic(test, his, otto.id)
  const victors = await keepMusic(test, far, victor.id)
  // people here have music that goes by the names of other pods
  await makeUpload(pod, { trackId: ninas.trackId, libraryId: closed.id, ...here('uploads', 10) })
  await makeUpload(pod, { trackId: victors.trackId, libraryId: closed.id, ...here('uploads', 11) })
  await pod.prisma.favorite.create({ data: { userId: alice.userId, trackId: ninas.trackId } })
  await pod.prisma.libraryFollow.createMany({
    data: [
      { actorId: alice.actorId, targetId: ninas.libraryId },
      { actorId: alice.actorId, targetId: victors.libraryId },
      { actorId: victor.id, targetId: library.id, isApproved: true, fid: `${victor.fid}#follows/1` },
      { actorId: otto.id, targetId: closed.id },
    ],
  })
  await pod.prisma.actorFollow.create({
    data: { actorId: alice.actorId, targetId: victor.id, isApproved: true },
  })

  const released = {
    id: `https://${attackerHost}/episodes/1`,
    type: 'Audio',
    name: 'Episode 1',
    attributedTo: cast.fid,
    url: [
      {
        type: 'Link',
        mediaType: 'audio/mpeg',
        href: `https://${attackerHost}/e.mp3`,
        bitrate: 64_000,
        size: 90_000,
      },
    ],
    duration: 300,
    content: '<p>Hello</p>',
    tag: [{ type: 'Hashtag', name: '#Talk' }],
  }
  const follow = { type: 'Follow', actor: nina.fid, object: library.fid }
  const wish = { type: 'Follow', actor: aliceFid, object: hers.library.id }
  const to = [aliceFid, `${nina.fid}/followers`]
  const from = (sender: string, activity: object) => ({ actor: sender, to, ...activity })
  const seeds = [
    follow,
    { type: 'Follow', object: closed.fid },
    { type: 'Follow', object: channelActor.fid, cc: [everybody] },
    { type: 'Accept', object: wish },
    { type: 'Reject', object: wish },
    { type: 'Undo', object: follow },
    { type: 'Undo', object: `${nina.fid}/1` },
    { type: 'Create', object: hers.audio },
    { type: 'Update', object: hers.audio },
    { type: 'Create', object: { ...hers.audio, id: `https://${attackerHost}/uploads/2`, track: far.track } },
    { type: 'Update', object: hers.track },
    { type: 'Update', object: hers.album },
    { type: 'Update', object: hers.artist },
    { type: 'Update', object: hers.library },
    { type: 'Update', object: actorAt(nina.fid, null) },
    { type: 'Delete', object: { type: 'Audio', id: [hers.audio.id] } },
    { type: 'Delete', object: { type: 'Library', id: hers.library.id } },
    { type: 'Delete', object: { type: 'Album', id: hers.album.id } },
    { type: 'Delete', object: { type: 'Tombstone', id: hers.track.id } },
    { type: 'Delete', object: { type: 'Tombstone', id: hers.artist.id } },
    { type: 'Delete', object: hers.track.id },
    { type: 'Delete', object: { type: 'Person', id: nina.fid } },
    { type: 'Flag', object: [library.fid], content: 'bad', tag: [{ type: 'Hashtag', name: '#other' }] },
    { type: 'Create', object: { type: 'Note', id: `https://${attackerHost}/notes/1`, content: 'Hi' } },
    { type: 'Like', object: track.fid },
    { type: 'Announce', object: track.fid },
    { type: 'Block', object: aliceFid },
    { type: 'Move', object: nina.fid, target: victor.fid },
  ].map((activity) => from(nina.fid, activity))
  const episodes = [
    { type: 'Create', object: released },
    { type: 'Update', object: released },
    { type: 'Delete', object: { type: 'Audio', id: released.id } },
  ].map((activity) => from(cast.fid, activity))

  const people = [
    actorAt(nina.fid, nina.publicKey),
    actorAt(cast.fid, cast.publicKey, {
      url: [{ type: 'Link', href: `${cast.fid}.rss`, mediaType: 'application/rss+xml' }],
      attributedTo: nina.fid,
    }),
    actorAt(otto.fid, otto.publicKey),
    actorAt(victor.fid, victor.publicKey),
  ]
  const documents = [...people, ...hers.all, ...his.all, ...far.all].map((each) => [each.id, each] as const)
  const own = [artist, album, track, library, closed, upload, channelActor, episode].flatMap(
    ({ fid }) => fid ?? [],
  )
  return {
    senders: [nina, cast],
    seeds: [...seeds, ...episodes],
    names: [aliceFid, `${origin}/federation/actors/root0`, ...own, ...documents.map(([id]) => id)],
    documents: new Map(documents),
  }
}

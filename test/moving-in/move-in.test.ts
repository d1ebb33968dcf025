import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MovedIn } from '../../src/domains/moving-in/move-in.ts'
import type { OpenPod } from '../../src/open-pod.ts'
import { listen } from '../../src/server.ts'
import { Client } from '../client.ts'
import { createServerDatabase, openShell, type Shell } from '../commands/shell.ts'
import { oldPod, rowsOf } from './old-pod.ts'

const serverUrl = process.env.TEST_DATABASE_URL
const kinds = ['pglite', ...(serverUrl ? ['postgresql'] : [])]

/** The personal token of an application of root0. */
const ROOT_TOKEN = 'irksome-myriad-crib-yacht-awoke'

describe.each(kinds)('a pod that moved in on %s', (kind) => {
  let shell: Shell
  let told: MovedIn
  let open: OpenPod
  let server: Awaited<ReturnType<typeof listen>>
  let origin: string
  let drop = async () => {}

  beforeAll(async () => {
    const database = kind === 'postgresql' ? await createServerDatabase(serverUrl ?? '') : null
    if (database) drop = database.drop
    shell = await openShell({
      ...oldPod.settings,
      FUNKWHALE_API_PORT: '0',
      ...(database ? { DATABASE_URL: database.url } : {}),
    })
    told = await shell.ask<MovedIn>('move-in', oldPod.dump, '--media', oldPod.media)
    open = await shell.open()
    server = await listen(open.pod)
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await open.close()
    await shell.close()
    await drop()
  })

  /** Somebody with a token of an application. */
  const holder = (token: string) => {
    const client = new Client(origin)
    client.token = token
    return client
  }
  const root = async () => {
    const client = new Client(origin)
    await client.signIn('root0', 'root0-Pass-1234')
    return client
  }

  it('tells of every row whether it moved', () => {
    const kept = Object.fromEntries(told.tables.map(({ table, rows, moved }) => [table, [moved, rows]]))
    expect(kept).toMatchObject({
      users_user: [13, 13],
      music_track: [15, 15],
      music_upload: [16, 16],
      tags_taggeditem: [18, 18],
      federation_activity: [6, 6],
      moderation_report: [13, 13],
      users_accesstoken: [4, 4],
      // listeners without an account
      radios_radiosession: [22, 25],
      music_trackactor: [0, 22],
    })
    for (const { rows, moved, reason } of told.tables) expect(reason === null).toBe(moved === rows)
    expect(told.files).toEqual({
      named: 20,
      found: 20,
      bytes: expect.any(Number),
      renewable: 0,
      missing: [],
    })
    expect(told.warnings).toEqual([])
  })

  it('holds as many rows as it told', async () => {
    const { rows } = await open.pod.database.executeSql(`
      SELECT (SELECT count(*) FROM user_account)::int AS users, (SELECT count(*) FROM actor)::int AS actors,
        (SELECT count(*) FROM track)::int AS tracks, (SELECT count(*) FROM upload)::int AS uploads,
        (SELECT count(*) FROM listening)::int AS listenings, (SELECT count(*) FROM favorite)::int AS favorites,
        (SELECT count(*) FROM email_address WHERE is_verified)::int AS verified,
        (SELECT count(*) FROM artist_tag)::int AS artist_tags, (SELECT count(*) FROM album_tag)::int AS album_tags,
        (SELECT count(*) FROM track_tag)::int AS track_tags, (SELECT count(*) FROM license)::int AS licenses,
        (SELECT count(*) FROM pg_namespace WHERE nspname = 'original')::int AS left_over`)
    const verified = (await rowsOf('account_emailaddress')).filter((address) => address.verified === 't')
    expect(rows[0]).toEqual({
      users: 13,
      actors: 24,
      tracks: 15,
      uploads: 16,
      listenings: 13,
      favorites: 6,
      verified: verified.length,
      artist_tags: 5,
      album_tags: 1,
      track_tags: 12,
      licenses: 350,
      left_over: 0,
    })
  })

  it('knows the passwords, and renews their hashes', async () => {
    const client = await root()
    expect((await client.get('/api/v1/users/me/')).body).toMatchObject({
      id: 1,
      email: 'root0@example.org',
      is_superuser: true,
    })
    const { passwordHash } = await open.pod.prisma.user.findUniqueOrThrow({ where: { id: 1 } })
    expect(passwordHash).toMatch(/^\$argon2id/)
    await expect(new Client(origin).signIn('root0', 'root0-Pass-1235')).rejects.toThrow('400')
  })

  it('keeps apps signed in', async () => {
    expect((await holder(ROOT_TOKEN).get('/api/v1/users/me/')).body).toMatchObject({ username: 'root0' })
    const [token] = await rowsOf('users_accesstoken')
    // the dump has grown old
    await open.pod.prisma.accessToken.update({
      where: { id: Number(token?.id) },
      data: { expiresAt: new Date(Date.now() + 3_600_000) },
    })
    expect((await holder(token?.token ?? '').get('/api/v1/users/me/')).status).toBe(200)

    // its secret is in nobody's hands: the application is taken for one that has none
    const [refresh] = (await rowsOf('users_refreshtoken')).filter(({ user_id }) => user_id === '2')
    const { clientId: client_id } = await open.pod.prisma.application.update({
      where: { id: Number(refresh?.application_id) },
      data: { clientSecretHash: '' },
    })
    await open.pod.prisma.refreshToken.update({
      where: { id: Number(refresh?.id) },
      data: { expiresAt: new Date(Date.now() + 3_600_000) },
    })
    const form = { grant_type: 'refresh_token', refresh_token: refresh?.token ?? '', client_id }
    const pair = await new Client(origin).post<{ access_token: string }>(
      '/api/v1/oauth/token/',
      new URLSearchParams(form),
    )
    expect((await holder(pair.body.access_token).get('/api/v1/users/me/')).body).toMatchObject({
      username: 'alice',
    })

    const [own] = (await (await root()).get<{ results: { client_id: string }[] }>('/api/v1/oauth/apps/')).body
      .results
    const app = await (await root()).get(`/api/v1/oauth/apps/${own?.client_id}/`)
    expect(app.body).toMatchObject({ token: ROOT_TOKEN })
  })

  it('lets Subsonic apps in', async () => {
    const alice = 'u=alice&p=pavement-celery-jigsaw-elliptical-saffron&v=1.16.0&c=test&f=json'
    const answer = await new Client(origin).get<string | object>(`/rest/getUser?username=alice&${alice}`)
    expect(answer.body).toMatchObject({ 'subsonic-response': { status: 'ok', user: { username: 'alice' } } })
  })

  it('plays the same bytes', async () => {
    const [upload] = (await rowsOf('music_upload')).filter(({ id }) => id === '1')
    const audio = await readFile(join(import.meta.dirname, '../fixtures/audio/01-sunrise.mp3'))
    const [track] = (await rowsOf('music_track')).filter(({ id }) => id === upload?.track_id)
    const path = `/api/v1/listen/${track?.uuid}/`
    const whole = await holder(ROOT_TOKEN).get<Buffer>(path)
    expect(audio.equals(whole.body)).toBe(true)
    const part = await holder(ROOT_TOKEN).get<Buffer>(path, { range: 'bytes=1000-1999' })
    expect(part.status).toBe(206)
    expect(audio.subarray(1000, 2000).equals(part.body)).toBe(true)
  })

  it('makes pictures of the sizes that are asked for', async () => {
    const [picture] = (await rowsOf('common_attachment')).filter(({ file }) => file)
    const path = `/api/v1/attachments/${picture?.uuid}/proxy?next=medium_square_crop`
    const { status, headers } = await new Client(origin).get(path)
    expect(status).toBe(302)
    const crop = await new Client(origin).get(new URL(headers.get('location') ?? '').pathname)
    expect(crop.headers.get('content-type')).toMatch(/^image\//)
  })

  it('answers about music, lists and radios as before', async () => {
    const client = await root()
    const track = await client.get('/api/v1/tracks/1/')
    expect(track.body).toMatchObject({
      title: 'Sun rise',
      position: 9,
      is_playable: true,
      tags: ['Ambient'],
      fid: (await rowsOf('music_track')).find(({ id }) => id === '1')?.fid,
      album: { title: 'First Light', release_date: '2019-03-01' },
    })
    const list = await client.get<{ results: { track: { id: number } }[] }>('/api/v1/playlists/1/tracks')
    expect(list.body.results.map((entry) => entry.track.id)).toEqual([4, 5, 1, 2, 3])
    expect((await client.get('/api/v1/radios/radios/2/')).body).toMatchObject({
      name: 'Pop only',
      config: [{ type: 'tag', names: ['Pop'] }],
      user: { username: 'alice' },
    })
    expect((await client.get('/api/v1/channels/tonetalk/')).body).toMatchObject({
      uuid: '1d0975fd-3f56-4038-afde-0e770c5fe09b',
      metadata: { itunes_category: 'Arts', itunes_subcategory: 'Books' },
      subscriptions_count: 1,
    })
    expect((await client.get('/api/v1/artists/?q=%C3%85ngstr%C3%B6m')).body).toMatchObject({ count: 1 })
    expect((await client.get('/api/v1/favorites/tracks/?scope=all')).body).toMatchObject({ count: 6 })
    expect((await client.get('/api/v1/history/listenings/?scope=all')).body).toMatchObject({ count: 13 })
  })

  it('answers about moderation, edits and settings as before', async () => {
    const client = await root()
    const reports = await client.get<{ count: number }>('/api/v1/manage/moderation/reports/')
    expect(reports.body.count).toBe(13)
    const report = await client.get('/api/v1/manage/moderation/reports/2aae789d-65f0-4e10-9bc2-afab2ca08268/')
    expect(report.body).toMatchObject({
      type: 'other',
      summary: 'Too loud',
      target: { type: 'channel', uuid: '1d0975fd-3f56-4038-afde-0e770c5fe09b' },
      target_state: { name: 'Tone Talk', _target: { type: 'channel' } },
    })
    const requests = await client.get<{ results: unknown[] }>('/api/v1/manage/moderation/requests/')
    expect(requests.body.results).toContainEqual(
      expect.objectContaining({
        status: 'approved',
        metadata: { Age: '99', 'Why?': 'I like tones' },
        notes: [expect.objectContaining({ summary: 'Looks nice' })],
      }),
    )
    // what the third edit changed is gone
    expect((await client.get('/api/v1/mutations/')).body).toMatchObject({ count: 2 })
    expect(await open.pod.prisma.edit.count()).toBe(3)
    expect((await client.get('/api/v1/instance/admin/settings/instance__name/')).body).toMatchObject({
      value: 'Tone Pod',
    })
    const settings = await open.pod.settings.all()
    expect(settings).toMatchObject({
      users__registration_enabled: true,
      common__api_authentication_required: false,
      moderation__unauthenticated_report_types: ['illegal_content', 'takedown_request'],
      moderation__signup_form_customization: {},
    })
  })

  it('shows notifications with the follows that they are about', async () => {
    const [followed] = await open.pod.prisma.activity.findMany({
      where: { type: 'Follow', libraryId: 3 },
    })
    expect(followed).toMatchObject({ actorId: 3, subjectActorId: null })
    const accepted = await open.pod.prisma.activity.findFirstOrThrow({ where: { type: 'Accept' } })
    expect(accepted).toMatchObject({ libraryId: 2, libraryFollowId: 1 })
  })

  it('keeps the keys of all actors', async () => {
    const actors = await open.pod.prisma.actor.findMany({ orderBy: { id: 'asc' } })
    const former = (await rowsOf('federation_actor')).sort((a, b) => Number(a.id) - Number(b.id))
    expect(actors.map(({ id, fid, publicKey, privateKey }) => [id, fid, publicKey, privateKey])).toEqual(
      former.map((actor) => [Number(actor.id), actor.fid, actor.public_key, actor.private_key]),
    )
  })

  it('gives new rows keys that nothing ever had', async () => {
    const { prisma } = open.pod
    // the last ones were given to rows that are gone
    expect(await prisma.artist.create({ data: { name: 'New' } })).toMatchObject({ id: 15 })
    expect(await prisma.tag.create({ data: { name: 'New' } })).toMatchObject({ id: 28 })
    expect(await prisma.upload.create({ data: { libraryId: 1 } })).toMatchObject({ id: 26 })
    expect(await prisma.playlist.create({ data: { name: 'New', userId: 1 } })).toMatchObject({ id: 8 })
    await prisma.artist.delete({ where: { id: 15 } })
    await prisma.upload.delete({ where: { id: 26 } })
  })
})

describe('the health of a pod that moved in', () => {
  it('is good, and every row has its file', async () => {
    const shell = await openShell(oldPod.settings)
    await shell.ask('move-in', oldPod.dump, '--media', oldPod.media)
    const { output } = await shell.run('doctor', '--json')
    const findings = JSON.parse(output) as { name: string; state: string }[]
    const states = Object.fromEntries(findings.map(({ name, state }) => [name, state]))
    expect(states).toMatchObject({ database: 'good', storage: 'good' })
    expect((await shell.run('prune')).output).toContain('nothing to remove')
    await shell.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTag, makeArtist, makeAttachment, makeChannel } from '../factories.ts'
import { createMember } from '../library.ts'
import { person, type Person } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import {
  type ChannelBody,
  openPodcast,
  type Page,
  podcastFields,
  podcastMetadata,
  type SubscriptionBody,
} from './shows.ts'

let test: TestPod
let alice: Person
let bob: Person

beforeAll(async () => {
  test = await startTestPod()
  alice = await person(test, 'alice')
  bob = await person(test, 'bob')
})
afterAll(() => test.close())

const create = (fields: object, client = alice) => client.post<ChannelBody>('/api/v1/channels/', fields)
const refusal = (fields: object) =>
  create(fields).then(({ status, body }) => ({ status, body: body as unknown }))

describe('opening a channel', () => {
  it('makes its artist, its actor and a library that nobody is shown', async () => {
    const { status, body } = await create(
      podcastFields('toneTalk', {
        description: { text: 'About **tones**', content_type: 'text/markdown' },
        tags: ['talk', 'Talk', 'tones'],
      }),
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({
      artist: { name: 'Show toneTalk', content_category: 'podcast', tags: ['talk', 'tones'] },
      attributed_to: { full_username: 'alice@pod.test' },
      actor: { full_username: 'toneTalk@pod.test' },
      metadata: podcastMetadata,
      rss_url: 'http://pod.test/api/v1/channels/toneTalk/rss',
      subscriptions_count: 0,
    })
    const { library, actor } = await test.pod.prisma.channel.findUniqueOrThrow({
      where: { uuid: body.uuid },
      include: { library: true, actor: true },
    })
    expect(library).toMatchObject({ name: 'toneTalk', privacyLevel: 'EVERYONE' })
    expect((await alice.get(`/api/v1/libraries/${library.uuid}/`)).status).toBe(404)
    expect(actor.privateKey).toMatch(/^-----BEGIN PRIVATE KEY/)
  })

  it('tells through the schema what is wrong with each field', async () => {
    const { createChannel } = await alice.graphql<{ createChannel: object }>(
      `mutation ($input: CreateChannelInput!) { createChannel(input: $input) {
        __typename ... on ValidationError { fieldErrors { path message } } } }`,
      { input: { name: ' ', username: 'tone talk', contentCategory: 'MUSIC', tags: ['two words'] } },
    )
    expect(createChannel).toEqual({
      __typename: 'ValidationError',
      fieldErrors: [
        { path: ['name'], message: 'This field may not be blank.' },
        { path: ['tags', '0'], message: 'Invalid tag "two words"' },
        {
          path: ['username'],
          message:
            'Enter a valid username. This value may contain only English letters, numbers, and _ characters.',
        },
      ],
    })
  })

  it('through the schema gives a podcast with its details', async () => {
    const { createChannel } = await alice.graphql<{ createChannel: { channel: object } }>(
      `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { ... on CreateChannelSuccess { channel {
        url metadata podcast { category subcategory isExplicit given } owner { handle } artist { name channel { uuid } }
        isSubscribed subscriptionsCount episodes { totalCount } } } } }`,
      {
        input: {
          name: 'By graph',
          username: 'by_graph',
          contentCategory: 'PODCAST',
          podcast: { category: 'Arts', subcategory: 'Books', language: 'en', copyright: null },
        },
      },
    )
    expect(createChannel.channel).toMatchObject({
      url: 'http://pod.test/channels/by_graph',
      metadata: null,
      podcast: {
        category: 'Arts',
        subcategory: 'Books',
        isExplicit: null,
        given: ['CATEGORY', 'SUBCATEGORY', 'LANGUAGE', 'COPYRIGHT'],
      },
      owner: { handle: 'alice@pod.test' },
      artist: { name: 'By graph' },
      isSubscribed: false,
      subscriptionsCount: 0,
      episodes: { totalCount: 0 },
    })
  })

  it.each([
    ['of an account, in any case', 'BOB'],
    ['of a channel, in any case', 'TONETALK'],
    ['of a part of the pod', 'Library'],
  ])('refuses a name %s', async (_whose, username) => {
    expect(await refusal(podcastFields(username))).toEqual({
      status: 400,
      body: { username: ['This username is already taken'] },
    })
  })

  it('refuses a cover that somebody else uploaded', async () => {
    const { uuid } = await makeAttachment(test.pod)
    expect(await refusal(podcastFields('stolen', { cover: uuid }))).toEqual({
      status: 400,
      body: { cover: [`Object with uuid=${uuid} does not exist.`] },
    })
  })

  it('refuses a podcast without what directories want to know, by the names of the form', async () => {
    const metadata = { itunes_category: 'Arts', itunes_subcategory: 'Buddhism', language: 'en' }
    expect((await refusal(podcastFields('quiet', { metadata: {} }))).body).toEqual({
      itunes_category: ['This field is required.'],
      language: ['This field is required.'],
    })
    expect((await refusal(podcastFields('quiet', { metadata }))).body).toEqual({
      non_field_errors: ['"Buddhism" is not a valid subcategory for "Arts"'],
    })
  })

  it('keeps free-form data of channels that are no podcasts', async () => {
    const { body } = await create(
      podcastFields('oddments', { content_category: 'other', metadata: { any: ['thing'] } }),
    )
    expect(body.metadata).toEqual({ any: ['thing'] })
  })

  it('stops at the limit, also for requests that come together', async () => {
    const carol = await person(test, 'carol')
    const before = await test.pod.settings.get('audio__max_channels')
    await test.pod.settings.set({ audio__max_channels: 1 })
    try {
      const answers = await Promise.all(
        ['carol_a', 'carol_b', 'carol_c'].map((username) => create(podcastFields(username), carol)),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
      expect(
        await test.pod.prisma.channel.count({ where: { attributedTo: { preferredUsername: 'carol' } } }),
      ).toBe(1)
    } finally {
      await test.pod.settings.set({ audio__max_channels: before })
    }
  })

  it('wants an account, and a token with the scope', async () => {
    expect((await test.visitor().post('/api/v1/channels/', podcastFields('visitors'))).status).toBe(401)
    const { client } = await createMember(test, 'reader', { scopes: 'read' })
    expect((await client.post('/api/v1/channels/', podcastFields('readers'))).status).toBe(403)
  })
})

describe('changing a channel', () => {
  it('is for its owner alone, superusers included', async () => {
    const { uuid } = await openPodcast(alice, 'mine')
    const root = await test.administrator()
    for (const method of ['PATCH', 'DELETE'] as const) {
      expect((await test.visitor().request(method, `/api/v1/channels/${uuid}/`, { name: 'x' })).status).toBe(
        401,
      )
      for (const other of [bob, root]) {
        expect((await other.request(method, `/api/v1/channels/${uuid}/`, { name: 'x' })).status).toBe(403)
      }
    }
    expect((await alice.get<ChannelBody>(`/api/v1/channels/${uuid}/`)).body.artist.name).toBe('Show mine')
  })

  it('changes what is named, and leaves the rest and the username', async () => {
    await openPodcast(alice, 'changing', { tags: ['one'] })
    const change = { name: 'New name', username: 'another', tags: ['two'] }
    const { status, body } = await alice.patch<ChannelBody>('/api/v1/channels/CHANGING', change)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      artist: { name: 'New name', tags: ['two'], content_category: 'podcast' },
      actor: { full_username: 'changing@pod.test' },
      metadata: podcastMetadata,
    })
  })

  it('takes the metadata of a podcast alone, and checks them', async () => {
    const { uuid } = await openPodcast(alice, 'metadata_alone')
    const patch = (metadata: object) => alice.patch<ChannelBody>(`/api/v1/channels/${uuid}/`, { metadata })
    const explicit = { ...podcastMetadata, explicit: true }
    expect((await patch(explicit)).body.metadata).toEqual(explicit)
    expect((await patch({ language: 'xx' })).status).toBe(400)
    expect((await alice.get<ChannelBody>(`/api/v1/channels/${uuid}/`)).body.metadata).toEqual(explicit)
  })

  it('replaces the description, and leaves none of the old ones behind', async () => {
    const { uuid } = await openPodcast(alice, 'described')
    const before = await test.pod.prisma.content.count()
    for (const text of ['first', 'second']) {
      await alice.patch(`/api/v1/channels/${uuid}/`, { description: { text, content_type: 'text/plain' } })
    }
    expect(await test.pod.prisma.content.count()).toBe(before + 1)
    await alice.patch(`/api/v1/channels/${uuid}/`, { description: null })
    expect(await test.pod.prisma.content.count()).toBe(before)
  })
})

describe('a deleted channel', () => {
  it('is gone with its artist and library; its name stays taken', async () => {
    const { uuid, artist } = await openPodcast(alice, 'brief')
    await bob.post(`/api/v1/channels/${uuid}/subscribe/`)
    expect((await alice.delete(`/api/v1/channels/${uuid}/`)).status).toBe(204)
    expect((await alice.get(`/api/v1/channels/${uuid}/`)).status).toBe(404)
    expect((await alice.get(`/api/v1/artists/${artist.id}/`)).status).toBe(404)
    expect(await test.pod.prisma.library.count({ where: { name: 'brief' } })).toBe(0)
    const actor = await test.pod.prisma.actor.findFirstOrThrow({
      where: { preferredUsername: 'brief' },
      include: { receivedFollows: true },
    })
    expect(actor).toMatchObject({ type: 'TOMBSTONE', receivedFollows: [] })
    expect((await create(podcastFields('Brief'), bob)).status).toBe(400)
  })
})

describe('looking channels up', () => {
  it('takes a UUID, a name in any case, and a handle', async () => {
    const { uuid } = await openPodcast(alice, 'findable')
    for (const reference of [uuid, uuid.toUpperCase(), 'FindAble', 'findable@pod.test']) {
      const { body } = await test.visitor().get<ChannelBody>(`/api/v1/channels/${reference}`)
      expect(body.uuid).toBe(uuid)
    }
  })

  it('does not take accounts for channels, nor names of other pods', async () => {
    for (const reference of [
      'alice',
      'findable@elsewhere.test',
      'find%able',
      'nobody',
      crypto.randomUUID(),
    ]) {
      expect((await test.visitor().get(`/api/v1/channels/${reference}/`)).status).toBe(404)
    }
  })

  it('answers through the schema with null for what is no channel', async () => {
    const ask = (handle: string) =>
      alice.graphql(`query ($handle: String) { channel(handle: $handle) { uuid } }`, { handle })
    expect(await ask('alice')).toEqual({ channel: null })
    expect(await ask('findable@pod.test')).toMatchObject({ channel: { uuid: expect.any(String) } })
    const { nodes } = await alice.graphql<{ nodes: unknown[] }>(
      '{ nodes(ids: ["Q2hhbm5lbDpub3RoaW5n"]) { id } }',
    )
    expect(nodes).toEqual([null])
  })
})

describe('subscriptions', () => {
  it('are told apart by account and follow every change', async () => {
    const { uuid } = await openPodcast(alice, 'followed')
    const first = await bob.post<SubscriptionBody>(`/api/v1/channels/${uuid}/subscribe/`)
    const again = await bob.post<SubscriptionBody>('/api/v1/channels/followed/subscribe')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body.uuid).toBe(first.body.uuid)
    expect((await alice.get<ChannelBody>(`/api/v1/channels/${uuid}/`)).body.subscriptions_count).toBe(1)
    expect((await bob.get<Page<SubscriptionBody>>('/api/v1/subscriptions/')).body.results).toMatchObject([
      { uuid: first.body.uuid, approved: true, channel: { uuid } },
    ])
    expect((await bob.get('/api/v1/subscriptions/all/')).body).toEqual({
      count: 1,
      results: [{ uuid: first.body.uuid, channel: uuid }],
    })
    expect((await alice.get(`/api/v1/subscriptions/${first.body.uuid}/`)).status).toBe(404)
    expect((await alice.get<Page<unknown>>('/api/v1/subscriptions/')).body.count).toBe(0)
    const listed = (subscribed: boolean) =>
      bob
        .get<Page<ChannelBody>>(`/api/v1/channels/?q=followed&subscribed=${subscribed}`)
        .then(({ body }) => body.count)
    expect([await listed(true), await listed(false)]).toEqual([1, 0])
    for (const method of ['POST', 'DELETE'] as const) {
      expect((await bob.request(method, `/api/v1/channels/${uuid}/unsubscribe/`)).status).toBe(204)
    }
    expect([await listed(true), await listed(false)]).toEqual([0, 1])
  })

  it('go through the schema as well', async () => {
    await openPodcast(alice, 'graphed')
    const { channel } = await bob.graphql<{ channel: { id: string } }>(
      '{ channel(handle: "graphed") { id } }',
    )
    const { subscribeToChannel } = await bob.graphql<{ subscribeToChannel: object }>(
      `mutation ($id: ID!) { subscribeToChannel(input: { channel: $id }) {
        ... on SubscribeToChannelSuccess { subscription { isApproved channel { isSubscribed } } } } }`,
      channel,
    )
    expect(subscribeToChannel).toEqual({
      subscription: { isApproved: true, channel: { isSubscribed: true } },
    })
    expect(
      await bob.graphql(
        '{ viewer { subscriptions { totalCount edges { node { channel { artist { name } } } } } } }',
      ),
    ).toEqual({
      viewer: {
        subscriptions: {
          totalCount: 1,
          edges: [{ node: { channel: { artist: { name: 'Show graphed' } } } }],
        },
      },
    })
    const { unsubscribeFromChannel } = await bob.graphql<{ unsubscribeFromChannel: object }>(
      `mutation ($id: ID!) { unsubscribeFromChannel(input: { channel: $id }) {
        ... on UnsubscribeFromChannelSuccess { channel { isSubscribed } } } }`,
      channel,
    )
    expect(unsubscribeFromChannel).toEqual({ channel: { isSubscribed: false } })
    const { subscribeToChannel: lost } = await bob.graphql<{ subscribeToChannel: object }>(
      `mutation { subscribeToChannel(input: { channel: "Q2hhbm5lbDpub3RoaW5n" }) { __typename } }`,
    )
    expect(lost).toEqual({ __typename: 'NotFoundError' })
  })
})

describe('other pods', () => {
  const remoteActor = async (preferredUsername: string) => {
    const fid = `http://far.test/actors/${preferredUsername}`
    await test.pod.prisma.domain.upsert({
      where: { name: 'far.test' },
      create: { name: 'far.test' },
      update: {},
    })
    return test.pod.prisma.actor.create({
      data: { fid, inboxUrl: `${fid}/inbox`, preferredUsername, domainName: 'far.test' },
    })
  }
  const told = async (type: string) => {
    const activity = await test.pod.prisma.activity.findFirst({
      where: { type },
      orderBy: { id: 'desc' },
      include: { deliveries: true },
    })
    return (
      activity && { payload: activity.payload, inboxes: activity.deliveries.map(({ inboxUrl }) => inboxUrl) }
    )
  }

  it('are told who follows their channels, and who does not any more', async () => {
    const publisher = await remoteActor('publisher')
    const { id: artistId } = await makeArtist(test.pod, { name: 'Far' })
    const { uuid, id } = await makeChannel(test.pod, { artistId, ownerId: publisher.id })
    await test.pod.prisma.channel.update({ where: { id }, data: { actorId: publisher.id } })
    const parts = { actor: 'http://pod.test/federation/actors/bob', object: publisher.fid }
    const { body } = await bob.post<SubscriptionBody>(`/api/v1/channels/${uuid}/subscribe/`)
    expect(body.approved).toBe(true)
    expect(await told('Follow')).toMatchObject({ payload: parts, inboxes: [publisher.inboxUrl] })
    await bob.post(`/api/v1/channels/${uuid}/subscribe/`)
    expect(await test.pod.prisma.activity.count({ where: { type: 'Follow' } })).toBe(1)
    await bob.post(`/api/v1/channels/${uuid}/unsubscribe/`)
    expect(await told('Undo')).toMatchObject({
      payload: { actor: parts.actor, object: { type: 'Follow', ...parts } },
      inboxes: [publisher.inboxUrl],
    })
  })

  it('are told that a channel is gone that somebody there follows', async () => {
    const { uuid, actor } = await openPodcast(alice, 'known_afar')
    const follower = await remoteActor('follower')
    const target = await test.pod.prisma.actor.findUniqueOrThrow({ where: { fid: actor?.fid } })
    await test.pod.prisma.actorFollow.create({
      data: { actorId: follower.id, targetId: target.id, isApproved: true },
    })
    await alice.delete(`/api/v1/channels/${uuid}/`)
    expect(await told('Delete')).toMatchObject({
      payload: { actor: actor?.fid, object: { type: 'Person', id: actor?.fid } },
      inboxes: [follower.inboxUrl],
    })
  })
})

describe('while channels are off', () => {
  it('every route answers everybody with 405 and nothing, and the schema refuses', async () => {
    await test.pod.settings.set({ audio__channels_enabled: false })
    try {
      for (const [method, path] of [
        ['GET', 'channels/'],
        ['POST', 'channels/'],
        ['GET', 'channels/findable/'],
        ['GET', 'channels/findable/rss'],
        ['GET', 'channels/metadata-choices/'],
        ['POST', 'channels/findable/subscribe/'],
        ['POST', 'channels/rss-subscribe/'],
        ['GET', 'subscriptions/'],
        ['GET', 'subscriptions/all/'],
      ] as const) {
        for (const client of [alice, test.visitor()]) {
          const { status, headers } = await client.request(method, `/api/v1/${path}`)
          expect([path, status, headers.get('content-length')]).toEqual([path, 405, '0'])
        }
      }
      const { body } = await alice.post<{ errors: { extensions: { code: string } }[] }>('/graphql', {
        query: '{ channels { totalCount } }',
      })
      expect(body.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    } finally {
      await test.pod.settings.set({ audio__channels_enabled: true })
    }
  })
})

describe('a list', () => {
  it('costs the same number of statements whatever its length', async () => {
    const { client, actorId } = await createMember(test, 'lister', { scopes: 'read write' })
    const { pod } = test
    for (let number = 1; number <= 20; number += 1) {
      const description = await pod.prisma.content.create({ data: { text: 'so', contentType: 'text/plain' } })
      const { id: artistId } = await makeArtist(pod, {
        name: `Listed ${number}`,
        contentCategory: 'PODCAST',
        attachmentCoverId: (await makeAttachment(pod)).id,
        descriptionId: description.id,
      })
      await addTag(pod, `tag${number}`, { artistId })
      const { actorId: targetId } = await makeChannel(pod, { artistId, ownerId: actorId })
      await pod.prisma.actorFollow.create({ data: { actorId, targetId, isApproved: true } })
    }
    const fields = `podcast { category } rssUrl url isExternal isSubscribed subscriptionsCount downloadsCount
      owner { handle } actor { handle } artist { name tags { name } cover { url } description { html } tracksCount }
      episodes(first: 2) { totalCount edges { node { uuid } } }`
    const routes = [
      'channels/?scope=me',
      'channels/?subscribed=true&ordering=modification_date&q=listed',
      'subscriptions/?',
    ]
    const lists: ((size: number) => Promise<unknown>)[] = [
      ...routes.map(
        (route) => (size: number) => client.get<Page<unknown>>(`/api/v1/${route}&page_size=${size}`),
      ),
      ...['channels { edges { node {', 'subscriptions { edges { node { channel {'].map(
        (list) => (size: number) =>
          client.graphql(
            `{ viewer { ${list.replace(' {', `(first: ${size}) {`)} ${fields} ${'}'.repeat(list.split('{').length - 1)} } }`,
          ),
      ),
    ]
    for (const list of lists) {
      await list(2)
      const cost = (size: number) => statementCost(test.pod, () => list(size))
      const small = await cost(2)
      expect(small).toBeGreaterThan(0)
      expect(await cost(20)).toBe(small)
    }
  })
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fetchActor } from '../../src/domains/federation/actor-fetching.ts'
import { readActor, saveActor, UnusableDocumentError } from '../../src/domains/federation/remote-actors.ts'
import { makeArtist } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { answered } from './answered.ts'

const host = 'https://other.example'

/** A channel and the person whom it belongs to, as their pod tells of them. */
const documents = new Map<string, object>(
  ['cast', 'nina'].map((name) => [
    `${host}/${name}`,
    {
      id: `${host}/${name}`,
      type: 'Person',
      preferredUsername: name,
      summary: `<p>${name}</p>`,
      inbox: `${host}/${name}/inbox`,
      ...(name === 'cast' && {
        attributedTo: `${host}/nina`,
        url: [{ type: 'Link', href: `${host}/cast.xml`, mediaType: 'application/rss+xml' }],
      }),
    },
  ]),
)

let pod: TestPod

beforeAll(async () => {
  pod = await startTestPod()
  vi.spyOn(pod.pod.http, 'fetch').mockImplementation(async (url) => {
    const document = documents.get(String(url))
    return answered(String(url), document ? 200 : 404, JSON.stringify(document))
  })
})

afterAll(() => pod.close())

/**
 * Lets the owner of a channel be gone at the moment that the channel is kept, a number of times. The statement that
 * fails takes all of its transaction back, but for the count, which a sequence keeps.
 */
async function vanish(times: number) {
  const { prisma } = pod.pod
  await prisma.actor.deleteMany({ where: { fid: { startsWith: host } } })
  await prisma.artist.deleteMany()
  await prisma.$executeRaw`DROP SEQUENCE IF EXISTS vanished`
  await prisma.$executeRaw`CREATE SEQUENCE vanished`
  await prisma.$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('vanished') <= ${times} THEN DELETE FROM actor WHERE id = NEW.attributed_to_id; END IF;
      RETURN NEW;
    END $$`)
  await prisma.$executeRaw`
    CREATE OR REPLACE TRIGGER vanish BEFORE INSERT ON artist FOR EACH ROW EXECUTE FUNCTION vanish()`
}

const channel = () =>
  pod.pod.prisma.channel.findFirst({
    where: { actor: { fid: `${host}/cast` } },
    select: { attributedTo: { select: { fid: true } } },
  })

test('an owner that is deleted while the channel is kept is asked for again', async () => {
  await vanish(1)
  await fetchActor(pod.pod, `${host}/cast`)
  expect(await channel()).toEqual({ attributedTo: { fid: `${host}/nina` } })
})

test('an owner that never stays makes no channel, and no defect', async () => {
  await vanish(Number.MAX_SAFE_INTEGER)
  await expect(fetchActor(pod.pod, `${host}/cast`)).rejects.toThrow(UnusableDocumentError)
  expect(await channel()).toBeNull()
})

test('a channel whose artist is known as somebody else’s makes no defect', async () => {
  await vanish(0)
  await makeArtist(pod.pod, { name: 'Cast', fid: `${host}/cast` })
  await expect(fetchActor(pod.pod, `${host}/cast`)).rejects.toThrow(UnusableDocumentError)
  expect(await channel()).toBeNull()
})

test('an actor that is kept several times at once has one text', async () => {
  const { prisma } = pod.pod
  const document = readActor(documents.get(`${host}/nina`))
  const keep = (summary: string | null) =>
    Promise.all(Array.from({ length: 8 }, () => saveActor(pod.pod, { ...document, summary })))
  await keep(null)
  const texts = await prisma.content.count()
  for (let round = 0; round < 5; round += 1) {
    await keep('<p>nina</p>')
    expect(await prisma.content.count()).toBe(texts + 1)
    await keep(null)
    expect(await prisma.content.count()).toBe(texts)
  }
  await prisma.actor.deleteMany({ where: { fid: document.id } })
  await keep('<p>nina</p>')
  expect(await prisma.content.count()).toBe(texts + 1)
})

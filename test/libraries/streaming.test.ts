import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import { startTestPod, type TestPod } from '../pod.ts'
import { library, person, type Person } from './people.ts'

let test: TestPod
let alice: Person

beforeAll(async () => {
  test = await startTestPod()
  alice = await person(test, 'alice')
})
afterAll(() => test.close())

const megabyte = 1_000_000

it('takes a file of 300 MB without holding it in memory', { timeout: 60_000 }, async () => {
  const place = await library(alice)
  const boundary = 'a-boundary-of-the-test'
  const audio = await readFile('test/fixtures/audio/01-sunrise.mp3')
  const upload = request(`${test.origin}/api/v1/uploads/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('alice:Some-Pass-1234').toString('base64')}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  })
  const answered = once(upload, 'response')
  upload.write(`--${boundary}\r\ncontent-disposition: form-data; name="library"\r\n\r\n${place}\r\n`)
  upload.write(`--${boundary}\r\ncontent-disposition: form-data; name="import_status"\r\n\r\ndraft\r\n`)
  upload.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="audio_file"; filename="long.mp3"\r\ncontent-type: audio/mpeg\r\n\r\n`,
  )
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let highest = before
  for (let sent = 0; sent < 300 * megabyte; sent += audio.length) {
    if (!upload.write(audio)) await once(upload, 'drain')
    highest = Math.max(highest, process.memoryUsage().rss)
  }
  upload.end(`\r\n--${boundary}--\r\n`)
  const [answer] = (await answered) as [{ statusCode: number; resume: () => void }]
  highest = Math.max(highest, process.memoryUsage().rss)
  answer.resume()
  expect(answer.statusCode).toBe(201)
  expect((highest - before) / megabyte).toBeLessThan(150)
  const stored = await test.pod.prisma.upload.findFirstOrThrow()
  expect(Number(stored.size)).toBeGreaterThanOrEqual(300 * megabyte)
})

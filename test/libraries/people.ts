import { readFile } from 'node:fs/promises'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { Client } from '../client.ts'
import type { TestPod } from '../pod.ts'

const password = 'Some-Pass-1234'

/** A client that proves who it is with every request. */
export class Person extends Client {
  readonly username: string

  constructor(origin: string, username: string) {
    super(origin)
    this.username = username
  }

  override request<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const authorization = `Basic ${Buffer.from(`${this.username}:${password}`).toString('base64')}`
    return super.request<Body>(method, path, body, { authorization, ...headers })
  }
}

/** Makes an account. */
export async function person(
  { pod, origin }: TestPod,
  username: string,
  extra: Parameters<typeof createAccount>[1]['extra'] = {},
): Promise<Person> {
  await createAccount(pod, { username, email: `${username}@example.org`, password, extra })
  return new Person(origin, username)
}

/** An upload as the legacy API tells it. */
export interface UploadBody {
  uuid: string
  import_status: string
  import_details: Record<string, unknown>
  track: {
    id: number
    title: string
    album: { id: number } | null
    artist: { id: number; name: string }
  } | null
}

/** A library as the legacy API tells it. */
export interface LibraryBody {
  uuid: string
  uploads_count: number
  size: number | null
}

/** Makes a library and gives its UUID. */
export async function library(client: Client, privacy = 'everyone'): Promise<string> {
  const { body } = await client.post<LibraryBody>('/api/v1/libraries/', {
    name: 'Tones',
    privacy_level: privacy,
  })
  return body.uuid
}

/** A form with an audio file. */
export async function audioForm(file: string | Blob, fields: Record<string, string>): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (typeof file === 'string')
    form.set('audio_file', new Blob([await readFile(`test/fixtures/audio/${file}`)]), file)
  else form.set('audio_file', file, 'audio.mp3')
  return form
}

/** Posts an audio file of the fixtures, or any bytes. */
export const post = async (client: Client, file: string | Blob, fields: Record<string, string>) =>
  client.post<UploadBody>('/api/v1/uploads/', await audioForm(file, fields))

/** Waits until every upload of the pod is imported. */
export async function imported({ pod }: TestPod): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if ((await pod.prisma.upload.count({ where: { importStatus: 'PENDING' } })) === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('uploads still wait for their import')
}

/** Posts an audio file and waits for its import. */
export async function upload(
  test: TestPod,
  client: Client,
  file: string | Blob,
  fields: Record<string, string>,
) {
  const { body } = await post(client, file, fields)
  await imported(test)
  return (await client.get<UploadBody>(`/api/v1/uploads/${body.uuid}/`)).body
}

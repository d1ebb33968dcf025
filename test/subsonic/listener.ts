import { createHash } from 'node:crypto'
import type { Pod } from '../../src/pod.ts'

/** The password of an account for Subsonic apps, set past the API. */
export async function subsonicPassword(pod: Pod, username: string): Promise<string> {
  const subsonicToken = `${username}-secret-for-apps`
  await pod.prisma.user.updateMany({ where: { username }, data: { subsonicToken } })
  return subsonicToken
}

/** What a salted call proves a password with. */
export function salted(username: string, password: string, salt = 'c19b2d') {
  return {
    u: username,
    s: salt,
    t: createHash('md5')
      .update(password + salt)
      .digest('hex'),
  }
}

/** What an answer has in its envelope. */
export type Envelope = Record<string, ReturnType<JSON['parse']>> & {
  status: 'ok' | 'failed'
  error?: { code: number; message: string }
}

/** An app that asks by GET and in JSON. Each value of a list becomes a parameter of its own. */
export class App {
  readonly origin: string
  readonly credentials: Record<string, string>

  constructor(origin: string, credentials: Record<string, string>) {
    this.origin = origin
    this.credentials = credentials
  }

  /** Address of a call. */
  address(endpoint: string, parameters: Record<string, unknown> = {}): URL {
    const url = new URL(`/rest/${endpoint}`, this.origin)
    for (const [name, value] of Object.entries({
      f: 'json',
      c: 'test',
      ...this.credentials,
      ...parameters,
    })) {
      for (const each of [value].flat()) if (each !== undefined) url.searchParams.append(name, String(each))
    }
    return url
  }

  /** What a call answers. */
  async call(endpoint: string, parameters: Record<string, unknown> = {}): Promise<Envelope> {
    const response = await fetch(this.address(endpoint, parameters))
    const body = (await response.json()) as { 'subsonic-response': Envelope }
    return body['subsonic-response']
  }

  /** The code of the error that a call answers with. */
  async refusal(endpoint: string, parameters: Record<string, unknown> = {}): Promise<number | undefined> {
    return (await this.call(endpoint, parameters)).error?.code
  }
}

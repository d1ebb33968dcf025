import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { createAccount } from '../src/domains/users/accounts.ts'
import { createAdministrator } from '../src/domains/users/administrators.ts'
import { openPod } from '../src/open-pod.ts'
import { createTestDatabase } from '../src/platform/database/testing.ts'
import { createLog } from '../src/platform/log/log.ts'
import type { Pod } from '../src/pod.ts'
import { listen } from '../src/server.ts'
import { Client } from './client.ts'

/** A pod that a test file runs against: a database of its own, a folder of its own, a port of its own. */
export interface TestPod {
  pod: Pod
  /** Where it listens: `http://localhost:<port>`. */
  origin: string
  /** Somebody without an account, with an own cookie jar. */
  visitor(): Client
  /** The superuser `root0`, signed in with a session. */
  administrator(): Promise<Client>
  /** Makes an account and signs it in with a session. */
  member(username: string): Promise<Client>
  close(): Promise<void>
}

const password = (username: string) => `${username}-Pass-1234`

/**
 * Starts a pod with a superuser `root0`, open for registration and for visitors. `settings` are environment
 * variables; by default rate limits are off and requests to this machine allowed.
 */
export async function startTestPod(settings: Record<string, string> = {}): Promise<TestPod> {
  const data = await mkdtemp(join(tmpdir(), 'funkwhale-test-'))
  const database = await createTestDatabase()
  const config = readConfig({
    FUNKWHALE_DATA: data,
    FUNKWHALE_API_PORT: '0',
    FUNKWHALE_HOSTNAME: 'pod.test',
    FUNKWHALE_PROTOCOL: 'http',
    EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'true',
    THROTTLING_ENABLED: 'false',
    EMAIL_CONFIG: 'dummymail://',
    COVER_ART_ARCHIVE_URL: 'none',
    // jobs have connections of their own there
    ...(database.url === undefined ? {} : { DATABASE_URL: database.url }),
    ...settings,
  })
  const { pod, close } = await openPod(config, { database, log: createLog({ level: 'error' }) })
  await createAdministrator(pod, {
    username: 'root0',
    password: password('root0'),
    email: 'root0@example.org',
  })
  await pod.settings.set({ users__registration_enabled: true, common__api_authentication_required: false })
  await pod.jobs.start({ work: true })
  const server = await listen(pod)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`

  const signedIn = async (username: string) => {
    const client = new Client(origin)
    await client.signIn(username, password(username))
    return client
  }
  return {
    pod,
    origin,
    visitor: () => new Client(origin),
    administrator: () => signedIn('root0'),
    async member(username) {
      await createAccount(pod, {
        username,
        email: `${username}@example.org`,
        password: password(username),
        isVerified: true,
      })
      return signedIn(username)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

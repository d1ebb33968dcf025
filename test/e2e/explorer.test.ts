import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../free-port.ts'
import { register } from '../oauth/flow.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { noBrowser, openBrowser } from './browser.ts'

if (noBrowser) process.stderr.write(`Tests with a browser are skipped: ${noBrowser}\n`)

/** Fills in the login page. */
async function signIn(page: Page, username: string) {
  await page.getByLabel('Username or e-mail').fill(username)
  await page.getByLabel('Password').fill(`${username}-Pass-1234`)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Keeps a picture of the page where SCREENSHOTS says, for the documents. */
const screenshot = async (page: Page, name: string) => {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

describe.skipIf(noBrowser)('in a browser', () => {
  let pod: TestPod
  let browser: Browser

  beforeAll(async () => {
    const port = await freePort()
    pod = await startTestPod({ FUNKWHALE_API_PORT: String(port), FUNKWHALE_HOSTNAME: `localhost:${port}` })
    await pod.pod.settings.set({ instance__name: 'Sunrise Radio' })
    await pod.member('alice')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await pod?.close()
  })

  /** A page of a fresh browser, and what it complains about: scripts that fail, and what its policy forbids. */
  async function openPage(options: { javaScriptEnabled?: boolean } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    return { page, complaints, close: () => context.close() }
  }

  it('brings a code to an application, without any script', async () => {
    const { page, complaints, close } = await openPage({ javaScriptEnabled: false })
    const { client_id } = await register(pod.visitor(), {
      name: 'Otter for Android',
      redirect_uris: 'http://localhost:1/callback',
    })
    await page.goto(
      `${pod.origin}/authorize?${new URLSearchParams({
        response_type: 'code',
        client_id,
        redirect_uri: 'http://localhost:1/callback',
        scope: 'read write:favorites write:listenings write:playlists',
        state: 'there and back',
      })}`,
    )
    await screenshot(page, 'login')
    await signIn(page, 'alice')
    await page.getByRole('heading', { name: 'Let Otter for Android use your account?' }).waitFor()
    await page.setViewportSize({ width: 1280, height: 900 })
    await screenshot(page, 'consent')
    // nobody listens there: that the browser goes is enough
    const [request] = await Promise.all([
      page.waitForRequest(/localhost:1\/callback/),
      page
        .getByRole('button', { name: 'Allow' })
        .click({ noWaitAfter: true })
        .catch(() => undefined),
    ])
    const { searchParams } = new URL(request.url())
    expect(searchParams.get('code')).toMatch(/^[A-Za-z0-9]{30}$/)
    expect(searchParams.get('state')).toBe('there and back')
    expect(complaints.filter((complaint) => /Content Security Policy/.test(complaint))).toEqual([])
    await close()
  })

  it('signs in from the explorer, asks as the viewer, and signs out', async () => {
    const { page, complaints, close } = await openPage()
    await page.goto(`${pod.origin}/graphql`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await signIn(page, 'alice')
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(new URL(page.url()).search).not.toContain('code=')

    await page.getByText('Signed in as alice').waitFor()
    expect(await page.getByRole('tab').count()).toBe(9)
    await page.getByRole('tab', { name: 'Me' }).click()
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click()
    const result = page.getByRole('region', { name: 'Result Window' })
    await result.getByText('write:favorites').waitFor()
    await screenshot(page, 'explorer')

    const kept = () => page.evaluate(() => sessionStorage.getItem('explorer:tokens'))
    const { access_token: token } = JSON.parse((await kept()) ?? '{}') as { access_token: string }
    const app = pod.visitor()
    app.token = token
    expect(await app.graphql('{ viewer { scopes } }')).toMatchObject({ viewer: {} })
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    expect(await kept()).toBeNull()
    await expect.poll(() => app.graphql('{ viewer { scopes } }').catch(() => 'revoked')).toBe('revoked')
    expect(complaints).toEqual([])
    await close()
  })

  it('says so when the user declines', async () => {
    const { page, close } = await openPage()
    await page.goto(`${pod.origin}/graphql`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await signIn(page, 'alice')
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByText('You declined.').waitFor()
    expect(await page.getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true)
    await close()
  })
})

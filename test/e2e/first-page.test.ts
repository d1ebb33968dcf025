import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPod, type TestPod } from '../pod.ts'
import { noBrowser, openBrowser } from './browser.ts'

/** The least contrast of text to its ground, for people who see little (WCAG 2, AA). */
const leastContrast = 4.5

describe.skipIf(noBrowser)('the first page, without scripts', () => {
  let test: TestPod
  let browser: Browser

  beforeAll(async () => {
    test = await startTestPod()
    await test.pod.settings.set({
      instance__name: 'Sunrise Radio',
      instance__short_description: 'Music before breakfast',
      instance__long_description:
        'A [pod](https://pod.example/) for early birds.\n\n### Hours\n\nSix to nine.',
      instance__rules: 'Be kind.',
      instance__contact_email: 'hello@example.org',
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await test?.close()
  })

  it.each(['light', 'dark'] as const)('can be read and walked through in %s colours', async (colorScheme) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme })
    const page = await context.newPage()
    await page.goto(`${test.origin}/`)

    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toContain('Sunrise Radio')
    expect(await page.getByRole('main').count()).toBe(1)
    expect(await page.getByRole('navigation', { name: 'Doors of this pod' }).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Sunrise Radio'])
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['About', 'Rules'])
    for (const name of ['Explorer', 'REST documents', 'Sign in']) {
      expect(await page.getByRole('link', { name }).count(), name).toBe(1)
    }
    expect(await page.locator('img:not([alt]), script, [tabindex]:not([tabindex="0"])').count()).toBe(0)

    const faint = (await page.evaluate(contrasts)).filter(({ contrast }) => contrast < leastContrast)
    expect(faint).toEqual([])
    // no sideways scrolling on a small phone
    await page.setViewportSize({ width: 320, height: 600 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await context.close()
  })
})

/** How far each text of a page stands out from what is behind it. Runs in the page. */
function contrasts(): { text: string; contrast: number }[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const luminance = (color: string) => {
    if (!canvas) return 0
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (element: Element | null): string => {
    if (!element) return 'white'
    const { backgroundColor } = getComputedStyle(element)
    return /^rgb\(|\/ 1\)$|^(oklch|color)\([^/]*\)$/.test(backgroundColor)
      ? backgroundColor
      : groundOf(element.parentElement)
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .map((element) => {
      const [light = 0, dark = 0] = [
        luminance(getComputedStyle(element).color),
        luminance(groundOf(element)),
      ].sort((one, other) => other - one)
      return { text: element.textContent ?? '', contrast: (light + 0.05) / (dark + 0.05) }
    })
}

import type { Response } from 'express'
import { html, type Markup } from './html.ts'

/** Files that pages load, served below `/pages/`. */
export const pageFiles = ['pages.css', 'public.css', 'mark.svg', 'mark.png'] as const

/** What a page consists of. */
export interface Page {
  title: string
  /** Name of the pod. */
  podName: string
  /** What stands at its top; the name of the pod unless the page says that itself. */
  label?: string
  body: Markup
  status?: number
  /** Origins beside the pod's own that its forms may lead to, also by a redirect. */
  formTargets?: readonly string[]
  /** Whether it plays audio of the pod. */
  playsAudio?: boolean
  /** Further content of the head. */
  head?: Markup
  /** Whether it is the same for everybody, and may be kept for a moment. */
  isPublic?: boolean
  /** Whether search engines shall leave it out. */
  isHidden?: boolean
  /** How it is laid out: as narrow as a form, with room for texts, or for a frame in pages of others. */
  shape?: 'narrow' | 'wide' | 'framed'
  /** Origins beside the pod's own that its pictures may come from, also by a redirect. */
  imageOrigins?: readonly string[]
}

/** Sends a page that runs no script, and loads nothing from elsewhere. Only public pages are kept, only framed ones framed. */
export function sendPage(response: Response, page: Page): void {
  const {
    status = 200,
    formTargets = [],
    imageOrigins = [],
    isPublic = false,
    playsAudio = isPublic,
    shape,
  } = page
  response.status(status)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', isPublic ? 'public, max-age=60' : 'no-store')
  if (shape !== 'framed') response.setHeader('x-frame-options', 'DENY')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader(
    'content-security-policy',
    [
      "default-src 'none'",
      "style-src 'self'",
      `img-src ${["'self'", ...imageOrigins].join(' ')}`,
      ...(playsAudio ? ["media-src 'self'"] : []),
      `form-action ${["'self'", ...formTargets].join(' ')}`,
      "base-uri 'none'",
      // no word of it lets every page frame this one, also those of programs
      ...(shape === 'framed' ? [] : ["frame-ancestors 'none'"]),
    ].join('; '),
  )
  response.end(document(page).text)
}

const document = ({
  title,
  podName,
  label = podName,
  body,
  head,
  isPublic,
  isHidden,
  shape = 'narrow',
}: Page) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${podName}</title>
        <link rel="icon" href="/pages/mark.svg" />
        <link rel="stylesheet" href="/pages/pages.css" />
        ${isPublic && html`<link rel="stylesheet" href="/pages/public.css" />`} ${head}
        ${isHidden && html`<meta name="robots" content="noindex" />`}
      </head>
      <body>
        <main class="card ${shape}">
          <header class="pod">
            <img src="/pages/mark.svg" alt="" width="36" height="36" /><span>${label}</span>
          </header>
          ${body}
        </main>
      </body>
    </html> `

import type { Response } from 'express'
import { html, type Markup } from './html.ts'

/** Files that pages load, served below `/pages/`. */
export const pageFiles = ['pages.css', 'mark.svg'] as const

/** What a page consists of. */
export interface Page {
  title: string
  /** Name of the pod. */
  podName: string
  body: Markup
  status?: number
  /** Origins beside the pod's own that its forms may lead to, also by a redirect. */
  formTargets?: readonly string[]
  /** Whether it plays audio of the pod. */
  playsAudio?: boolean
}

/** Sends a page that runs no script, loads nothing from elsewhere, and cannot be framed or kept. */
export function sendPage(
  response: Response,
  { title, podName, body, status = 200, formTargets = [], playsAudio = false }: Page,
): void {
  response.status(status)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader(
    'content-security-policy',
    [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      ...(playsAudio ? ["media-src 'self'"] : []),
      `form-action ${["'self'", ...formTargets].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  )
  response.end(document(title, podName, body).text)
}

const document = (title: string, podName: string, body: Markup) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${podName}</title>
        <link rel="icon" href="/pages/mark.svg" />
        <link rel="stylesheet" href="/pages/pages.css" />
      </head>
      <body>
        <main class="card">
          <header class="pod">
            <img src="/pages/mark.svg" alt="" width="36" height="36" /><span>${podName}</span>
          </header>
          ${body}
        </main>
      </body>
    </html> `

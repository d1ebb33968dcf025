import { html, type Markup } from '../pages/html.ts'

/** The explorer's page. What its scripts need to know stands in the attributes of the root element. */
export const explorerPage = (pod: { name: string; origin: string; clientId: string }): Markup =>
  html`<!doctype html>
    <html lang="en" data-issuer="${pod.origin}" data-client-id="${pod.clientId}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API explorer · ${pod.name}</title>
        <link rel="icon" href="/pages/mark.svg" />
        <link rel="stylesheet" href="/explorer/graphiql.css" />
        <link rel="stylesheet" href="/explorer/explorer.css" />
        <script defer src="/explorer/graphiql.js"></script>
        <script type="module" src="/explorer/explorer.js"></script>
      </head>
      <body>
        <header class="bar">
          <img src="/pages/mark.svg" alt="" width="28" height="28" />
          <strong class="pod">${pod.name}</strong>
          <span class="what">API explorer</span>
          <span id="status" role="status"></span>
          <button id="account" type="button" hidden></button>
        </header>
        <div id="root"><noscript>The explorer needs JavaScript.</noscript></div>
      </body>
    </html> `

import { Markup, html } from './html.ts'
import type { Preview } from './head-tags/preview.ts'

/** A page for people who follow a link to something of the pod. `origin` is the pod's own address. */
export const previewPage = (preview: Preview, origin: string): Markup => html`
  <article class="preview">
    ${
      preview.picture &&
      html`<img
        class="cover"
        src="${ownPath(preview.picture.large, origin)}"
        alt=""
        width="600"
        height="600"
      />`
    }
    <p class="kind">${preview.kind}</p>
    <h1>${preview.title}</h1>
    ${preview.by && html`<p class="by">by <a href="${preview.by.path}">${preview.by.name}</a></p>`}
    ${preview.facts.length > 0 && html`<p class="faint small">${preview.facts.join(' · ')}</p>`}
    ${
      preview.audioUrl &&
      html`<audio
        controls
        preload="none"
        src="${ownPath(preview.audioUrl, origin)}"
        aria-label="Listen to ${preview.title}"
      ></audio>`
    }
    ${preview.description && html`<div class="prose">${new Markup(preview.description)}</div>`}
    ${
      preview.lines.length > 0 &&
      html`<ol class="lines">
        ${preview.lines.map(
          ({ title, path, detail }) =>
            html`<li>
              <a href="${path}">${title}</a>
              ${detail && html`<span class="faint small">${detail}</span>`}
            </li>`,
        )}
      </ol>`
    }
    <p class="home"><a href="/">About this pod</a></p>
  </article>
`

/** Says that a visitor can see nothing at an address: never whether there is something for others. */
export const nothingPage = (isClosed: boolean): Markup => html`
  <h1>${isClosed ? 'For members only' : 'Nothing to see here'}</h1>
  <p>
    ${
      isClosed
        ? 'This pod shows what it holds to its members only.'
        : 'There is nothing at this address, or it is not for everybody.'
    }
  </p>
  <p class="home"><a href="/">About this pod</a></p>
`

/** An address of the pod without its origin, so that the page works under every name of the pod. */
const ownPath = (url: string, origin: string) =>
  url.startsWith(`${origin}/`) ? url.slice(origin.length) : url

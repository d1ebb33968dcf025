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
    ${preview.recordings.length === 1 && preview.recordings.map(({ title, url }) => player(title, ownPath(url, origin)))}
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

/** A player for frames in pages of others: all that anybody can listen to, one below the other. */
export const embedPage = (preview: Preview, origin: string): Markup => html`
  <article>
    <h1><a href="${preview.path}" target="_blank">${preview.title}</a></h1>
    ${preview.by && html`<p class="by">by <a href="${preview.by.path}" target="_blank">${preview.by.name}</a></p>`}
    <ol class="recordings">
      ${preview.recordings.map(
        ({ title, artist, url }) =>
          html`<li>
            ${preview.recordings.length > 1 && html`<span>${title} <span class="faint">${artist}</span></span>`}
            ${player(title, ownPath(url, origin))}
          </li>`,
      )}
    </ol>
  </article>
`

const player = (title: string, url: string) =>
  html`<audio controls preload="none" src="${url}" aria-label="Listen to ${title}"></audio>`

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

import type { Statistics } from '../domains/instance/statistics.ts'
import type { Preferences } from '../domains/instance/preferences.ts'
import { renderContent } from '../platform/text/content.ts'
import { html, Markup } from './html.ts'

/** The pod's own first page: what it is, what it holds, what its rules are, and where its doors are. */
export const instancePage = ({
  name,
  settings,
  statistics,
  bannerUrl,
  version,
}: {
  name: string
  settings: Preferences
  /** Null when the pod does not tell. */
  statistics: Statistics | null
  bannerUrl: string | null
  version: string
}): Markup => html`
  ${bannerUrl && html`<img class="banner" src="${bannerUrl}" alt="" />`}
  <h1>${name}</h1>
  <p class="lead">
    ${settings.instance__short_description || 'A place to keep music, listen to it, and share it.'}
  </p>
  <ul class="badges" aria-label="How to take part">
    <li class="${settings.users__registration_enabled ? 'open' : ''}">${registration(settings)}</li>
    <li class="${settings.common__api_authentication_required ? '' : 'open'}">
      ${settings.common__api_authentication_required ? 'Music for members only' : 'Open to visitors'}
    </li>
    ${settings.federation__enabled && html`<li>Talks with other pods</li>`}
  </ul>

  ${statistics && figures(statistics)}

  <nav class="doors" aria-label="Doors of this pod">
    <a href="/graphql"><strong>Explorer</strong><span>Ask the GraphQL API, signed in or not</span></a>
    <a href="/api/docs"><strong>REST documents</strong><span>Every route, with a page to try it</span></a>
    <a href="/login"><strong>Sign in</strong><span>With your account on this pod</span></a>
  </nav>

  ${section('About', settings.instance__long_description)} ${section('Rules', settings.instance__rules)}
  ${section('Terms', settings.instance__terms)}

  <footer class="faint small">
    ${
      settings.instance__contact_email &&
      html`<p>
        Questions?
        <a href="mailto:${settings.instance__contact_email}">${settings.instance__contact_email}</a>
      </p>`
    }
    <p>Runs Funkwhale ${version}: free software for music that belongs to its listeners.</p>
  </footer>
`

function registration(settings: Preferences): string {
  if (!settings.users__registration_enabled) return 'By invitation'
  return settings.moderation__signup_approval_enabled ? 'Open on request' : 'Open for registration'
}

const figures = ({ tracks, albums, artists, hours, users, listenings }: Statistics) => {
  const shown: [number, string][] = [
    [tracks, 'tracks'],
    [albums, 'albums'],
    [artists, 'artists'],
    [Math.round(hours), 'hours'],
    [users, 'members'],
    [listenings, 'plays'],
  ]
  return html`<dl class="figures">
    ${shown.map(
      ([count, word]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${count.toLocaleString('en')}</dd>
        </div>`,
    )}
  </dl>`
}

/** A text of the administrators, when there is one. */
const section = (title: string, text: string): Markup | null =>
  text.trim() === ''
    ? null
    : html`<section>
        <h2>${title}</h2>
        <div class="prose">${new Markup(renderContent(text, 'text/markdown', { permissive: true }))}</div>
      </section>`

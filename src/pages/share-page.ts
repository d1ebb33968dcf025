import { html, type Markup } from './html.ts'

/** What the page of a share shows. */
export interface SharePage {
  description: string
  username: string
  /** The tracks that the visitor may play, in order. */
  tracks: { title: string; artist: string; listenPath: string }[]
}

/** Tracks that somebody shares, each with a player of the browser's. */
export const sharePage = ({ description, username, tracks }: SharePage): Markup => html`
  <h1>${description || 'Shared music'}</h1>
  <p>Shared by ${username}.</p>
  ${
    tracks.length === 0
      ? html`<p>There is nothing that you may listen to.</p>`
      : html`<ol>
          ${tracks.map(
            ({ title, artist, listenPath }) =>
              html`<li>
                <p>${title} – ${artist}</p>
                <audio controls preload="none" src="${listenPath}"></audio>
              </li>`,
          )}
        </ol>`
  }
`

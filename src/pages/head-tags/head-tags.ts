import { html, Markup } from '../html.ts'

/** What a `<meta>` or `<link>` says. One without a value is left out. */
export type HeadTag =
  | { property: string; content: string | number | null | undefined }
  | { rel: string; type: string; href: string; title?: string }

/** What every page says of the pod unless it says something else. */
export interface PodFace {
  /** Empty when nobody named it. */
  name: string
  shortDescription: string
  /** Address of a picture. */
  picture: string
  /** Address of the page. */
  url: string
}

/** What a page says to programs that show links: its own tags, then the pod's for what it does not say. */
export function headTags(own: readonly HeadTag[], pod: PodFace): HeadTag[] {
  const usual: { property: string; content: string }[] = [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: `${pod.name} - Funkwhale`.replace(/^ - /, '') },
    { property: 'og:description', content: pod.shortDescription },
    { property: 'og:image', content: pod.picture },
    { property: 'og:url', content: pod.url },
  ]
  const said = new Set(own.filter(hasValue).map((tag) => ('property' in tag ? tag.property : '')))
  return [...own, ...usual.filter(({ property }) => !said.has(property))].filter(hasValue)
}

const hasValue = (tag: HeadTag) =>
  !('property' in tag) || (tag.content !== null && tag.content !== undefined && tag.content !== '')

/** The tags as they stand in a page, one a line. */
export const renderTags = (tags: readonly HeadTag[]): Markup =>
  new Markup(
    ['', ...tags.map((tag) => element('property' in tag ? 'meta' : 'link', Object.entries(tag))), ''].join(
      '\n',
    ),
  )

/** An element without content, its attributes by name. */
function element(name: string, attributes: [string, string | number | null | undefined][]): string {
  const written = attributes
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([attribute, value]) => html`${attribute}="${value}"`.text)
  return `<${name} ${written.join(' ')} />`
}

import { html, type Markup } from '../html.ts'

/** What the pod puts into the first page of a front. */
export interface Dress {
  /** Name of the pod; empty: the page keeps its title. */
  name: string
  /** Address of the manifest; `null`: the page keeps its own. */
  manifestUrl: string | null
  /** Tags for the end of the head. */
  tags: Markup
  /** Styles of the administrators; may be empty. */
  css: string
}

/** Puts title, manifest, tags and styles of the pod into the first page of a front. */
export function dress(page: string, { name, manifestUrl, tags, css }: Dress): string {
  const style = css && `<style>${harmless(css)}</style>`
  return [
    (text: string) =>
      name ? text.replace(/<title>[^]*?<\/title>/i, () => html`<title>${name}</title>`.text) : text,
    (text: string) =>
      manifestUrl
        ? text.replace(
            /<link\b[^>]*\brel=["']?manifest\b[^>]*>/i,
            () => html`<link rel="manifest" href="${manifestUrl}" />`.text,
          )
        : text,
    (text: string) => before(text, '</head>', tags.text),
    (text: string) => before(text, '</body>', style),
  ].reduce((text, change) => change(text), page)
}

/** Styles that cannot end their element; an escaped slash means the same in CSS. */
const harmless = (css: string) => css.replaceAll('</', '<\\/')

/** Puts something before the last tag of its kind; nothing where there is none. */
function before(page: string, tag: string, addition: string): string {
  const place = page.toLowerCase().lastIndexOf(tag)
  return place === -1 ? page : page.slice(0, place) + addition + page.slice(place)
}

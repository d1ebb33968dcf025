import sanitizeHtml from 'sanitize-html'
import type { IOptions } from 'sanitize-html'
import { renderMarkdown } from './markdown.ts'

/** How a text that somebody wrote is to be read. */
export type ContentType = 'text/markdown' | 'text/plain' | 'text/html'

/** What may be shown of a text. */
export type CleaningOptions = {
  /** Also keeps headings, sections and the attributes class, rel, alt, title and href. */
  permissive?: boolean
}

const textTags = 'a abbr acronym b blockquote br code em i li ol p strong ul'.split(' ')
const sectionTags = 'h1 h2 h3 h4 h5 h6 div section article'.split(' ')

const strict: IOptions = {
  allowedTags: textTags,
  allowedAttributes: { a: ['href', 'title'], abbr: ['title'], acronym: ['title'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  // Only tags go; what stood inside them stays as text, that of scripts included.
  nonTextTags: [],
}

const permissive: IOptions = {
  ...strict,
  allowedTags: [...textTags, ...sectionTags],
  allowedAttributes: { '*': ['class', 'rel', 'alt', 'title', 'href'] },
}

/**
 * Renders a text as HTML that is safe to show, on one line. Plain text is read as Markdown; HTML is
 * taken as it is. Tags that are not allowed go, their text stays; links lead to http, https and mailto
 * only. A blank text gives an empty string.
 */
export function renderContent(text: string, contentType: ContentType, options: CleaningOptions = {}): string {
  return cleanHtml(contentType === 'text/html' ? text : renderMarkdown(text), options)
}

/** Removes from HTML what is not allowed, and line feeds. See renderContent. */
export function cleanHtml(html: string, options: CleaningOptions = {}): string {
  const clean = sanitizeHtml(html, options.permissive ? permissive : strict)
  // In cleaned text every other "<" is escaped, so this can only be the tag itself.
  return clean.replaceAll('<br />', '<br>').replaceAll(/\r?\n/g, '').trim()
}

const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The words of a text without any markup, its blocks on lines of their own. Not safe to be put into HTML. */
export function plainContent(text: string, contentType: ContentType): string {
  const html = renderContent(text, contentType, { permissive: true })
  const lines = html.replaceAll(/<br>|<\/(?:p|li|h[1-6]|div|blockquote)>/g, '\n')
  return sanitizeHtml(lines, { allowedTags: [], nonTextTags: [] })
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity)
    .trim()
}

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
function cleanHtml(html: string, options: CleaningOptions = {}): string {
  const clean = sanitizeHtml(html, options.permissive ? permissive : strict)
  // In cleaned text every other "<" is escaped, so this can only be the tag itself.
  return clean.replaceAll('<br />', '<br>').replaceAll(/\r?\n/g, '').trim()
}

/**
 * HTML of somebody unknown as it may be stored: scripts and styles are gone with what stood inside them, other tags
 * that are not allowed leave their text. It is cleaned again, more strictly, when it is shown.
 */
export const withoutScripts = (html: string): string =>
  sanitizeHtml(html, { ...permissive, nonTextTags: undefined }).trim()

/** The words of safe HTML without any markup, as one paragraph. */
export const plainText = (html: string): string =>
  decodeEntities(
    sanitizeHtml(html.replaceAll(/<br>|<\/(p|li|blockquote)>/g, ' '), {
      allowedTags: [],
      allowedAttributes: {},
    }),
  )
    .replaceAll(/\s+/g, ' ')
    .trim()

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The only entities that cleaned text has. */
const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)

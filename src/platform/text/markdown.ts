import { Marked, Tokenizer } from 'marked'

/**
 * The dialect of this pod's texts: single line breaks count, tables and fenced code are known, bare
 * web addresses become links, e-mail addresses do not, and `~~` means nothing.
 */
const marked: Marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    url(source) {
      const link = Tokenizer.prototype.url.call(this, source)
      return link?.href.startsWith('mailto:') && !source.startsWith('mailto:') ? undefined : link
    },
    del: () => undefined,
  },
})

/** Renders Markdown as HTML that is NOT safe yet: it still contains whatever HTML the text did. */
export function renderMarkdown(text: string): string {
  return marked.parse(text, { async: false })
}

import { z } from 'zod'
import { integer, readFields, text } from '../../conventions/fields.ts'
import { type Answer, ok } from '../../conventions/refusal.ts'
import { EmbedDocument, type EmbedQuery } from '../../generated/operations.ts'
import type { RestRequest, Route } from '../../route.ts'

/** Side of the thumbnail in pixels: that of medium crops. */
const thumbnailSide = 200

/** An absolute web address. */
const address = () =>
  text().superRefine((value, context) => {
    const protocol = URL.parse(value)?.protocol
    if (protocol !== 'http:' && protocol !== 'https:') context.addIssue('Enter a valid URL.')
  })

const pixels = () => integer({ least: 0 }).optional()

async function answer(request: RestRequest): Promise<Answer> {
  // the address has always had its slash, and providers' lists name it so
  if (!request.path.endsWith('/')) {
    const { search } = new URL(request.http.originalUrl, request.origin)
    return { status: 301, headers: { location: `${request.path}/${search}` } }
  }
  const { query } = request
  const { url, maxwidth, maxheight } = readFields(
    {
      format: query.text('format'),
      url: query.text('url'),
      maxwidth: query.text('maxwidth'),
      maxheight: query.text('maxheight'),
    },
    {
      format: z.unknown().refine((format) => format === 'json', 'This field is required.'),
      url: address(),
      maxwidth: pixels(),
      maxheight: pixels(),
    },
  )
  const { embed } = await request.run(EmbedDocument, { url, maxWidth: maxwidth, maxHeight: maxheight })
  return ok(shape(request, embed))
}

const shape = ({ origin }: RestRequest, embed: EmbedQuery['embed']) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Funkwhale',
  provider_url: origin,
  title: embed.title,
  description: embed.description,
  author_name: embed.authorName,
  author_url: embed.authorUrl,
  width: embed.width,
  height: embed.height,
  html: `<iframe width="${embed.width}" height="${embed.height}" scrolling="no" frameborder="no" src="${embed.playerUrl}"></iframe>`,
  ...(embed.picture
    ? {
        thumbnail_url: embed.picture.url,
        thumbnail_width: thumbnailSide,
        thumbnail_height: thumbnailSide,
      }
    : {}),
})

/** Players for other people's pages. */
export const oembedRoutes: Route[] = [
  {
    path: 'oembed',
    access: 'libraries',
    description: 'The player for a page of this pod, as oEmbed.',
    methods: { GET: { limit: 'wildcard', answer } },
  },
]

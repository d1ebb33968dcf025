import type { Request } from 'express'
import type { Gateway, TypedOperation } from '../gateway.ts'
import type { Pod } from '../pod.ts'
import { visitorContextOf } from '../requests.ts'
import { findPreview } from './head-tags/find-preview.ts'
import { type HeadTag, headTags } from './head-tags/head-tags.ts'
import type { Preview } from './head-tags/preview.ts'

/** What a page says of itself: `preview` is null where the page is about nothing that a visitor may see. */
export interface ToldPreview {
  preview: Preview | null
  /** Every tag of the page's head, those of the pod included. */
  tags: HeadTag[]
}

/** Says what a page shows to visitors, that of the request unless another path is given; who asks makes no difference. */
export type TellPreview = (request: Request, path?: string) => Promise<ToldPreview>

/** Makes what tells previews. A pod that keeps visitors out tells of itself only. */
export function previewsOf(pod: Pod, gateway: Gateway): TellPreview {
  const { origin, front } = pod.config
  return async (request, path = request.path) => {
    const settings = await pod.settings.all()
    const context = await visitorContextOf(pod, request, 'legacy')
    const preview = settings.common__api_authentication_required
      ? null
      : await findPreview(
          {
            async ask<Result, Variables>(
              operation: TypedOperation<Result, Variables>,
              variables: Variables,
            ): Promise<Result> {
              const { data, errors } = await gateway.execute(operation, variables, context)
              if (errors?.length || !data) throw errors?.[0] ?? new Error('an operation gave no data')
              return data
            },
            origin,
            embedUrl: front.embedUrl,
            isFederationEnabled: settings.federation__enabled,
            hasChannels: settings.audio__channels_enabled,
          },
          path,
        )
    return {
      preview,
      tags: headTags(preview?.tags ?? [], {
        name: settings.instance__name,
        shortDescription: settings.instance__short_description,
        picture: front.page ? `${origin}/front/favicon.png` : `${origin}/pages/mark.png`,
        url: `${origin}${request.originalUrl}`,
      }),
    }
  }
}

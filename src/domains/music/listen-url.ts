import type { Context } from '../../context.ts'
import { batched } from '../../loaders.ts'
import { signListenToken } from '../users/listen-tokens.ts'

/** How a track is wanted; `null` and nothing are the same. */
export interface ListenOptions {
  /** Key of the upload to play, when it is not the best one. */
  upload?: string
  format?: string | null
  /** Bits per second. */
  maxBitrate?: number | null
  /** Whether the address carries a token of the caller. */
  signed?: boolean | null
}

const listenToken = batched<number, string | null>(
  async ({ pod }, userIds) => {
    const users = await pod.prisma.user.findMany({
      where: { id: { in: [...userIds] } },
      select: { id: true, secretKey: true },
    })
    return new Map(users.map((user) => [user.id, signListenToken(pod, user)]))
  },
  () => null,
)

/** Where a track can be listened to. */
export function listenUrl(
  context: Context,
  track: { uuid: string },
  { upload, format, maxBitrate, signed }: ListenOptions = {},
): string | Promise<string> {
  const query = new URLSearchParams()
  if (upload) query.set('upload', upload)
  if (format) query.set('to', format.toLowerCase())
  // the address counts in kilobits
  if (maxBitrate != null) query.set('max_bitrate', String(Math.floor(maxBitrate / 1000)))
  const address = () => {
    const text = query.toString()
    return `${context.pod.config.origin}/api/v1/listen/${track.uuid}/${text && '?'}${text}`
  }
  if (!signed || !context.viewer) return address()
  return listenToken(context, context.viewer.userId).then((token) => {
    if (token) query.set('token', token)
    return address()
  })
}

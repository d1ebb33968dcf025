import type { Prisma } from '../../../generated/prisma/client.ts'

/** Pictures of a feed are known by their addresses, and fetched when they are first shown. */

/** Type of a picture by the ending of its address. */
const mimetypeOf = (url: string): string =>
  /\.png$/i.test(new URL(url).pathname)
    ? 'image/png'
    : /\.webp$/i.test(new URL(url).pathname)
      ? 'image/webp'
      : 'image/jpeg'

/** Keys of pictures by their addresses: those that are `known` already, and new ones for the rest. */
export async function pictureKeys(
  tx: Prisma.TransactionClient,
  wanted: readonly (string | null)[],
  known: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const missing = [...new Set(wanted)].filter((url) => url !== null && !known.has(url)) as string[]
  const made = await tx.attachment.createManyAndReturn({
    data: missing.map((url) => ({ url, mimetype: mimetypeOf(url) })),
    select: { id: true, url: true },
  })
  return new Map([...known, ...made.map(({ id, url }): [string, number] => [url ?? '', id])])
}

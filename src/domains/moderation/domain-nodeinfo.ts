import { z } from 'zod'
import type { Domain, Prisma } from '../../generated/prisma/client.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import type { Pod } from '../../pod.ts'

/** The job that asks a domain what it is; defined in `jobs.ts`. */
export const nodeinfoJob = 'moderation.fetch-nodeinfo'

const linksSchema = z.object({ links: z.array(z.object({ rel: z.string(), href: z.url() })) })
const documentSchema = z.looseObject({ version: z.string() })

const versions = ['2.0', '2.1'].map((version) => `http://nodeinfo.diaspora.software/ns/schema/${version}`)

const mostBytes = 1024 ** 2

/** Asks a domain for its nodeinfo and stores the document, or why there is none. */
export async function fetchNodeinfo(pod: Pod, name: string): Promise<Domain> {
  const nodeinfo = await readNodeinfo(pod, name)
  return pod.prisma.domain.update({ where: { name }, data: { nodeinfo, nodeinfoFetchedAt: new Date() } })
}

async function readNodeinfo(pod: Pod, name: string): Promise<Prisma.InputJsonObject> {
  try {
    const links = await pod.http.fetch(
      `${pod.config.isSecure ? 'https' : 'http'}://${name}/.well-known/nodeinfo`,
      { maxBytes: mostBytes },
    )
    if (!links.ok) return failure(`${name} answered with status ${links.status}`)
    const found = linksSchema.safeParse(await links.json())
    const href = found.data?.links.find(({ rel }) => versions.includes(rel))?.href
    if (!href) return failure('no nodeinfo document is named')
    const document = await pod.http.fetch(href, { maxBytes: mostBytes })
    if (!document.ok) return failure(`${name} answered with status ${document.status}`)
    const payload = documentSchema.safeParse(await document.json())
    if (!payload.success) return failure('the nodeinfo document has an unknown form')
    return { status: 'ok', payload: payload.data as Prisma.InputJsonObject }
  } catch (error) {
    if (error instanceof RemoteRequestError) return failure(error.message)
    throw error
  }
}

const failure = (error: string) => ({ status: 'error', error })

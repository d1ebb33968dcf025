import type { S3Client } from '@aws-sdk/client-s3'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkedKey, suffixedKey } from './keys.ts'
import { type ByteRange, FileMissingError, type Storage } from './storage.ts'
import type { TemporaryArea } from './temporary.ts'

/** A bucket of S3 or of a server that speaks its protocol. */
export type S3Settings = {
  accessKeyId: string
  secretAccessKey: string
  bucket: string
  /** Address of another server than Amazon's. */
  endpoint?: string | null
  region?: string | null
  /** Public host of the bucket, without scheme. */
  customDomain?: string | null
  /** Folder inside the bucket; '' for its root. */
  location?: string
  /** Canned ACL of new files, such as `public-read`; none is sent without. */
  defaultAcl?: string | null
  /** Whether links are signed. */
  signUrls: boolean
  /** Seconds that a signed link works. */
  urlExpiry: number
}

/** Keeps files in a bucket. The S3 packages are loaded here only, so a pod with a disk never needs them in memory. */
export async function openS3Storage(settings: S3Settings, temporary: TemporaryArea): Promise<Storage> {
  const [{ GetObjectCommand, paginateListObjectsV2, S3Client }, { S3Driver }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('flydrive/drivers/s3'),
  ])
  const { bucket, defaultAcl } = settings
  const client: S3Client = new S3Client({
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    region: settings.region || 'us-east-1',
    // Other servers rarely give each bucket a host name, and know no checksums in trailers.
    ...(settings.endpoint ? { endpoint: settings.endpoint, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const driver = new S3Driver({
    client,
    bucket,
    visibility: 'private',
    supportsACL: false,
    ...(settings.customDomain ? { cdnUrl: `https://${settings.customDomain}/` } : {}),
  })
  const prefix = settings.location ? `${settings.location.replace(/^\/+|\/+$/g, '')}/` : ''
  const objectOf = (key: string) => prefix + checkedKey(key)

  async function freeKey(wantedKey: string): Promise<string> {
    let key = checkedKey(wantedKey)
    while (await driver.exists(objectOf(key))) key = suffixedKey(wantedKey)
    return key
  }

  const storage: Storage = {
    kind: 's3',
    async put(wantedKey, content, { mimetype, replace = false } = {}) {
      const key = replace ? checkedKey(wantedKey) : await freeKey(wantedKey)
      const options = { contentType: mimetype, ...(defaultAcl ? { ACL: defaultAcl } : {}) }
      if ('data' in content) {
        await driver.put(objectOf(key), content.data, options)
        return key
      }
      const { size } = await stat(content.path)
      await driver.putStream(objectOf(key), createReadStream(content.path), {
        ...options,
        contentLength: size,
      })
      if (!content.keep) await rm(content.path, { force: true })
      return key
    },
    async open(key, range) {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: objectOf(key), Range: rangeHeader(range) }),
        )
        if (Body instanceof Readable) return Body
      } catch (error) {
        if (!isMissing(error)) throw error
      }
      throw new FileMissingError('The file is gone.')
    },
    async stat(key) {
      try {
        const { contentLength, lastModified } = await driver.getMetaData(objectOf(key))
        return { size: contentLength, modified: lastModified }
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    exists: (key) => driver.exists(objectOf(key)),
    delete: (key) => driver.delete(objectOf(key)),
    async *list(folder) {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${objectOf(folder)}/` })
      for await (const { Contents = [] } of pages) {
        for (const { Key = '', Size = 0, LastModified = new Date(0) } of Contents) {
          yield { key: Key.slice(prefix.length), size: Size, modified: LastModified }
        }
      }
    },
    url(key, { expiresIn = settings.urlExpiry, disposition, mimetype } = {}) {
      if (!settings.signUrls) return driver.getUrl(objectOf(key))
      return driver.getSignedUrl(objectOf(key), {
        expiresIn,
        contentDisposition: disposition,
        contentType: mimetype,
      })
    },
    localPath: () => null,
    async withLocalFile(key, use) {
      const path = temporary.newPath()
      try {
        await pipeline(await storage.open(key), createWriteStream(path, { flags: 'wx' }))
        return await use(path)
      } finally {
        await rm(path, { force: true })
      }
    },
  }
  return storage
}

function rangeHeader(range: ByteRange | undefined): string | undefined {
  return range && `bytes=${range.start}-${range.end ?? ''}`
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)
}

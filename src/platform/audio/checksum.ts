import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** How many bytes of a file, from its start, go into its checksum. */
export const CHECKSUM_BYTES = 102_400

/** A running checksum that is fed with the bytes of a file in order. */
export type RunningChecksum = {
  /** Takes the next bytes; those beyond the first 102400 of the file are left out. */
  update: (bytes: Uint8Array) => void
  /** `sha256:<hex>`. Ends the checksum; call it once. */
  digest: () => string
}

/** Starts a checksum for bytes that arrive as a stream. */
export function startChecksum(): RunningChecksum {
  const hash: Hash = createHash('sha256')
  let missing = CHECKSUM_BYTES
  return {
    update(bytes) {
      if (missing === 0) return
      const taken = bytes.subarray(0, missing)
      hash.update(taken)
      missing -= taken.length
    },
    digest: () => `sha256:${hash.digest('hex')}`,
  }
}

/** `sha256:<hex>` of the first 102400 bytes of a file. Fails as the file system does (ENOENT and so on). */
export async function checksumOf(path: string): Promise<string> {
  const checksum = startChecksum()
  await using file = await open(path)
  for await (const chunk of file.createReadStream({ end: CHECKSUM_BYTES - 1, autoClose: false })) {
    checksum.update(chunk as Uint8Array)
  }
  return checksum.digest()
}

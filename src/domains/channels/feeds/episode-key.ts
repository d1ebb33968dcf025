import { createHash } from 'node:crypto'

/**
 * The UUID (version 5) of the track of an episode: the same guid of the same channel always gives the same track.
 */
export function episodeKey(channelUuid: string, guid: string): string {
  const namespace = Buffer.from(channelUuid.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(namespace).update(guid).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

import { lookup as resolve } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { RefusedAddressError } from './errors.ts'

/** IPv6 ranges whose last four bytes are the IPv4 address that is really reached. */
const embeddingRanges = new Set(['ipv4Mapped', 'rfc6052'])

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local (and with it the
 * metadata services of clouds), unique-local, carrier-grade NAT, multicast, reserved and unspecified
 * addresses do not; IPv4 addresses wrapped in IPv6 are judged by what they wrap.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv6' && embeddingRanges.has(parsed.range())) {
    return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range() === 'unicast'
  }
  return parsed.range() === 'unicast'
}

/**
 * A resolver for sockets that hands out public addresses only. The socket connects to exactly the
 * addresses that were checked, so a name cannot change its mind between the check and the connection.
 */
export const lookupPublicAddress: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0)
    const [first, ...others] = addresses.filter(({ address }) => isPublicAddress(address))
    if (!first) {
      return callback(new RefusedAddressError(`${hostname} is not on the public internet`), '', 0)
    }
    if (options.all) callback(null, [first, ...others])
    else callback(null, first.address, first.family)
  })
}

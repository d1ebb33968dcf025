import { describe, expect, test } from 'vitest'
import { RefusedAddressError } from './errors.ts'
import { isPublicAddress, lookupPublicAddress } from './addresses.ts'

describe('isPublicAddress', () => {
  test.each([
    '93.184.216.34',
    '2606:2800:220:1:248:1893:25c8:1946',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))

  test.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    'not an address',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))
})

test('a name of this machine is refused when it is looked up', async () => {
  const error = await new Promise((done) => lookupPublicAddress('localhost', { all: true }, done))
  expect(error).toBeInstanceOf(RefusedAddressError)
})

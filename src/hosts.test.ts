import { expect, test } from 'vitest'
import { isKnownHost } from './hosts.ts'

const config = {
  hostname: 'pod.example:8443',
  listen: { address: '127.0.0.1', port: 5000 },
  allowedHosts: ['music.example', '.lan.example'],
}

test.each([
  'pod.example',
  'POD.example:8443',
  'localhost:5000',
  '127.0.0.1:5000',
  '[::1]:5000',
  '192.0.2.7',
  'music.example',
  'a.lan.example',
  'lan.example',
])('answers as %s', (host) => expect(isKnownHost(config, host)).toBe(true))

test.each(['evil.example', 'pod.example.evil.example', 'notlan.example', 'localhost.evil.example'])(
  'is not %s',
  (host) => expect(isKnownHost(config, host)).toBe(false),
)

test('answers any name when the settings say so', () => {
  expect(isKnownHost({ ...config, allowedHosts: ['*'] }, 'evil.example')).toBe(true)
})

import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import { createMailer } from './mailer.ts'
import { MailSettingsError, parseMailUrl } from './settings.ts'

const mail = { to: 'alice@example.org', subject: 'Welcome', text: 'Confirm: https://pod/confirm?key=abc' }
const identity = { from: 'Funkwhale <noreply@pod>', subjectPrefix: '[Funkwhale] ' }

describe('parseMailUrl', () => {
  test('knows the three ways to speak to a server', () => {
    expect(parseMailUrl('smtp://relay')).toMatchObject({
      server: { host: 'relay', port: 25, secure: false, requireTLS: false },
    })
    expect(parseMailUrl('smtp+ssl://relay')).toMatchObject({ server: { port: 465, secure: true } })
    expect(parseMailUrl('smtp+tls://me%40pod:p%23w@relay:2525')).toEqual({
      kind: 'smtp',
      server: {
        host: 'relay',
        port: 2525,
        secure: false,
        requireTLS: true,
        auth: { user: 'me@pod', pass: 'p#w' },
      },
    })
  })

  test.each(['consolemail://', 'dummymail://'])('%s needs no server', (url) => {
    expect(parseMailUrl(url)).toEqual({ kind: url.slice(0, url.indexOf('mail')) })
  })

  test.each([
    '',
    'relay',
    'http://relay',
    'smtp://',
    'smtp://user:hunter2@relay:port',
    'smtp://a:hunter2%@relay',
  ])('refuses %j without repeating the password', (url) => {
    expect(() => parseMailUrl(url)).toThrow(MailSettingsError)
    expect(() => parseMailUrl(url)).not.toThrow(/hunter2/)
  })
})

test('mail for the console is written to the log', async () => {
  const lines: string[] = []
  const log = createLog({
    level: 'info',
    pretty: false,
    destination: { write: (line) => void lines.push(line) },
  })
  const mailer = await createMailer({ url: 'consolemail://', ...identity, log })
  await mailer.send(mail)
  expect(lines[0]).toContain('[Funkwhale] Welcome')
  expect(lines[0]).toContain('key=abc')
})

test('mail reaches an SMTP server', async () => {
  const log = createLog({ level: 'silent' })
  const received: string[] = []
  // The least a server says to take one message.
  const server = createServer((socket) => {
    socket.write('220 ready\r\n')
    let reading = false
    socket.setEncoding('utf8').on('data', (data: string) => {
      received.push(data)
      if (reading) {
        if (!received.join('').endsWith('\r\n.\r\n')) return
        reading = false
      } else if (data.startsWith('DATA')) {
        reading = true
        socket.write('354 go on\r\n')
        return
      }
      socket.write('250 fine\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const mailer = await createMailer({
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...identity,
    log,
  })
  await mailer.send(mail)
  mailer.close()
  server.close()
  expect(received.join('')).toContain('Subject: [Funkwhale] Welcome')
  expect(received.join('')).toContain('RCPT TO:<alice@example.org>')
})

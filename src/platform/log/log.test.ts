import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

function recording(pretty: boolean) {
  const lines: string[] = []
  const log = createLog({ level: 'info', pretty, destination: { write: (line) => void lines.push(line) } })
  return { log, lines }
}

test('masks secrets at any depth, and keeps the rest', () => {
  const { log, lines } = recording(false)
  const headers = { authorization: 'Bearer abc', Cookie: 'sessionid=1', accept: 'text/html' }
  log.info({ request: { headers }, accounts: [{ name: 'alice', new_password1: 'hunter2' }] }, 'login')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'login',
    request: { headers: { authorization: '[redacted]', Cookie: '[redacted]', accept: 'text/html' } },
    accounts: [{ name: 'alice', new_password1: '[redacted]' }],
  })
})

test('masks secrets bound to a child logger', () => {
  const { log, lines } = recording(false)
  log.child({ accessToken: 'abc' }).info('hello')
  expect(lines[0]).not.toContain('abc')
})

test('keeps an error with its stack', () => {
  const { log, lines } = recording(false)
  log.error({ err: new Error('disk full') }, 'import failed')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { message: 'disk full' }, msg: 'import failed' })
})

test('says nothing below its level', () => {
  const { log, lines } = recording(false)
  log.debug('whisper')
  expect(lines).toEqual([])
})

test('writes one readable line in a terminal', () => {
  const { log, lines } = recording(true)
  log.warn({ job: 'import', attempt: 2 }, 'trying again')
  expect(stripVTControlCharacters(lines[0] ?? '')).toMatch(
    /^\d\d:\d\d:\d\d warn  trying again job=import attempt=2\n$/,
  )
})

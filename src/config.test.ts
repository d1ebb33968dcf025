import { describe, expect, it } from 'vitest'
import { ConfigurationError, readConfig } from './config.ts'

const mistakesOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.mistakes
    throw error
  }
}

describe('settings', () => {
  it('are those of a pod on this machine when nothing is said', () => {
    const config = readConfig({})
    expect(config.origin).toBe('http://localhost:5000')
    expect(config.database.url).toBeNull()
    expect(config.limits).toMatchObject({ enabled: true, proxies: 1 })
  })

  it('of a public host mean https', () => {
    const config = readConfig({ FUNKWHALE_HOSTNAME: 'Music.Example.org' })
    expect(config).toMatchObject({ origin: 'https://music.example.org', isSecure: true })
  })

  it('that are empty are none', () => {
    expect(readConfig({ DATABASE_URL: '', FUNKWHALE_API_PORT: '' }).listen.port).toBe(5000)
  })

  it('are all told at once when they are wrong, a line each', () => {
    expect(
      mistakesOf({
        FUNKWHALE_API_PORT: 'abc',
        EMAIL_CONFIG: 'pigeon://',
        THROTTLING_RATES: 'nothing=1/d',
        DATABASE_URL: 'mysql://localhost/music',
        THROTTLING_ENABLED: 'perhaps',
      }),
    ).toEqual([
      'FUNKWHALE_API_PORT must be a whole number',
      'DATABASE_URL must be a URL that starts with postgres:// or postgresql://',
      'THROTTLING_ENABLED must be true or false, not "perhaps"',
      expect.stringMatching(/^THROTTLING_RATES: there is no limit named "nothing"/),
      expect.stringMatching(/^EMAIL_CONFIG: mail cannot be sent by pigeon:/),
    ])
  })

  it('of a bucket are only whole together', () => {
    expect(mistakesOf({ AWS_ACCESS_KEY_ID: 'key' })).toEqual([
      'AWS_SECRET_ACCESS_KEY is needed when AWS_ACCESS_KEY_ID is set',
      'AWS_STORAGE_BUCKET_NAME is needed when AWS_ACCESS_KEY_ID is set',
    ])
  })
})

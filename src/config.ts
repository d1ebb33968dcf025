import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { languages } from './domains/mails/languages.ts'
import { parseMailUrl } from './platform/mail/settings.ts'
import { parseRateOverrides } from './platform/limits/rates.ts'

/** Words that the original reads as true; everything else that is given must be one of its false words. */
const flag = (fallback: boolean) =>
  z
    .string()
    .transform((word, context) => {
      if (/^(true|1|yes|on|y|t)$/i.test(word)) return true
      if (/^(false|0|no|off|n|f)$/i.test(word)) return false
      context.addIssue({ code: 'custom', message: `must be true or false, not "${word}"` })
      return z.NEVER
    })
    .default(fallback)

const wholeNumber = (fallback: number, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}) =>
  z
    .string()
    .regex(/^-?\d+$/, { error: 'must be a whole number' })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, { error: `must be at least ${least}` })
        .max(most, { error: `must be at most ${most}` }),
    )
    .default(fallback)

const words = z
  .string()
  .transform((text) => text.split(',').flatMap((word) => word.trim() || []))
  .default([])

const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

const redisAddress = address('redis:', 'rediss:', 'unix:').optional()

/** Every setting by the name of its environment variable. Names of the original are kept where it has them. */
const environment = z.object({
  FUNKWHALE_API_IP: z.string().default('127.0.0.1'),
  FUNKWHALE_API_PORT: wholeNumber(5000, { most: 65535 }),
  FUNKWHALE_HOSTNAME: z
    .string()
    .regex(/^[a-z0-9.-]+(:\d+)?$/i, { error: 'must be a host name, as music.example.org' })
    .optional(),
  FUNKWHALE_PROTOCOL: z.enum(['http', 'https'], { error: 'must be http or https' }).optional(),
  FUNKWHALE_URL: address('http:', 'https:').optional(),
  DJANGO_ALLOWED_HOSTS: words,
  FUNKWHALE_DATA: z.string().default('./data'),
  FUNKWHALE_ADMIN_USERNAME: z.string().optional(),
  FUNKWHALE_ADMIN_PASSWORD: z.string().optional(),
  FUNKWHALE_ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  DJANGO_SECRET_KEY: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  REDIS_URL: redisAddress,
  CACHE_URL: redisAddress,
  MEDIA_ROOT: z.string().optional(),
  MUSIC_DIRECTORY_PATH: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_STORAGE_BUCKET_NAME: z.string().optional(),
  AWS_S3_ENDPOINT_URL: address('http:', 'https:').optional(),
  AWS_S3_REGION_NAME: z.string().optional(),
  AWS_S3_CUSTOM_DOMAIN: z.string().optional(),
  AWS_DEFAULT_ACL: z.string().optional(),
  AWS_QUERYSTRING_AUTH: flag(true).optional(),
  AWS_LOCATION: z.string().default(''),
  AWS_QUERYSTRING_EXPIRE: wholeNumber(3600, { least: 1 }),
  PROXY_MEDIA: flag(true),
  EMAIL_CONFIG: z.string().default('consolemail://'),
  DEFAULT_FROM_EMAIL: z.string().optional(),
  EMAIL_LANGUAGE: z.enum(languages, { error: `must be one of ${languages.join(', ')}` }).default('en'),
  EMAIL_SUBJECT_PREFIX: z.string().default('[Funkwhale] '),
  MODERATION_EMAIL_NOTIFICATIONS_ENABLED: flag(true),
  ACCOUNT_EMAIL_VERIFICATION_ENFORCE: flag(false),
  ACCOUNT_USERNAME_BLACKLIST: words,
  DISABLE_PASSWORD_VALIDATORS: flag(false),
  PASSWORD_MIN_LENGTH: wholeNumber(8, { least: 1 }),
  ACCESS_TOKEN_EXPIRE_SECONDS: wholeNumber(36_000, { least: 1 }),
  SESSION_COOKIE_AGE: wholeNumber(5_400_000, { least: 60 }),
  USERS_INVITATION_EXPIRATION_DAYS: wholeNumber(14, { least: 1 }),
  INSTANCE_SUPPORT_MESSAGE_DELAY: wholeNumber(15),
  FUNKWHALE_SUPPORT_MESSAGE_DELAY: wholeNumber(15),
  THROTTLING_ENABLED: flag(true),
  THROTTLING_RATES: z.string().default(''),
  NUM_PROXIES: wholeNumber(1, { most: 16 }),
  TRUSTED_PROXIES: words,
  EXTERNAL_REQUESTS_ALLOW_PRIVATE: flag(false),
  EXTERNAL_REQUESTS_VERIFY_SSL: flag(true),
  EXTERNAL_REQUESTS_TIMEOUT: wholeNumber(10, { least: 1, most: 300 }),
  FEDERATION_SERVICE_ACTOR_USERNAME: z
    .string()
    .regex(/^[\w-]+$/, { error: 'must consist of letters, digits, _ and -' })
    .default('service'),
  FEDERATION_OBJECT_FETCH_DELAY: wholeNumber(4320),
  FEDERATION_DUPLICATE_FETCH_DELAY: wholeNumber(3000),
  FEDERATION_SYNCHRONOUS_FETCH: flag(true),
  FEDERATION_COLLECTION_MAX_PAGES: wholeNumber(5, { least: 1 }),
  ACTOR_KEY_ROTATION_DELAY: wholeNumber(172_800),
  NODEINFO_REFRESH_DELAY: wholeNumber(86_400, { least: 60 }),
  ATTACHMENTS_UNATTACHED_PRUNE_DELAY: wholeNumber(86_400),
  MIN_DELAY_BETWEEN_DOWNLOADS_COUNT: wholeNumber(21_600),
  TAGS_MAX_BY_OBJ: wholeNumber(30, { least: 1 }),
  PODCASTS_THIRD_PARTY_VISIBILITY: z
    .enum(['me', 'instance', 'everyone'], { error: 'must be me, instance or everyone' })
    .default('me'),
  PODCASTS_RSS_FEED_REFRESH_DELAY: wholeNumber(86_400, { least: 60 }),
  PODCASTS_RSS_FEED_MAX_ITEMS: wholeNumber(250, { least: 1, most: 5000 }),
  THUMBNAIL_JPEG_RESIZE_QUALITY: wholeNumber(95, { least: 1, most: 100 }),
  UPLOAD_MAX_BYTES: wholeNumber(4 * 1024 ** 3, { least: 1 }),
  COVER_ART_ARCHIVE_URL: address('http:', 'https:')
    .or(z.literal('none'))
    .default('https://coverartarchive.org'),
  FUNKWHALE_PLUGIN_LISTENBRAINZ_API_URL: address('http:', 'https:').default('https://api.listenbrainz.org'),
  FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_URL: address('http:', 'https:').default(
    'https://ws.audioscrobbler.com/2.0/',
  ),
  FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_KEY: z.string().optional(),
  FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_SECRET: z.string().optional(),
  FUNKWHALE_FRONTEND_PATH: z.string().optional(),
  FUNKWHALE_SPA_HTML_ROOT: z.string().optional(),
  FUNKWHALE_SPA_HTML_CACHE_DURATION: wholeNumber(900),
  FUNKWHALE_SPA_REWRITE_MANIFEST: flag(true),
  FUNKWHALE_SPA_REWRITE_MANIFEST_URL: address('http:', 'https:').optional(),
  FUNKWHALE_EMBED_URL: address('http:', 'https:').optional(),
  FFMPEG_PATH: z.string().optional(),
  TRANSCODING_CONCURRENCY: wholeNumber(cpus().length, { least: 1, most: 64 }),
  METRICS_TOKEN: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  LOGLEVEL: z
    .enum(['debug', 'info', 'warning', 'error', 'silent'], {
      error: 'must be debug, info, warning, error or silent',
    })
    .default('info'),
})

/** Mistakes in the settings, one clear line each. */
export class ConfigurationError extends Error {
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.mistakes = mistakes
  }
}

/**
 * Reads and checks every setting once, at start. Nothing else reads the environment.
 * Throws `ConfigurationError` with one line for each mistake.
 */
export function readConfig(variables: Record<string, string | undefined>) {
  // an empty variable is what container files leave behind: the same as none
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const rates = checked('THROTTLING_RATES', () => parseRateOverrides(given.THROTTLING_RATES ?? ''), mistakes)
  checked('EMAIL_CONFIG', () => parseMailUrl(given.EMAIL_CONFIG ?? 'consolemail://'), mistakes)
  if (parsed.success && parsed.data.AWS_ACCESS_KEY_ID) {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_STORAGE_BUCKET_NAME'] as const) {
      if (!parsed.data[name]) mistakes.push(`${name} is needed when AWS_ACCESS_KEY_ID is set`)
    }
  }
  if (!parsed.success || mistakes.length > 0) throw new ConfigurationError(mistakes)
  const settings = parsed.data

  const publicUrl = settings.FUNKWHALE_URL ? new URL(settings.FUNKWHALE_URL) : null
  const hostname =
    settings.FUNKWHALE_HOSTNAME ?? publicUrl?.host ?? `localhost:${settings.FUNKWHALE_API_PORT}`
  const isLocalhost = /^(localhost|127\.0\.0\.1)(:|$)/.test(hostname)
  const protocol =
    settings.FUNKWHALE_PROTOCOL ?? publicUrl?.protocol.replace(':', '') ?? (isLocalhost ? 'http' : 'https')
  const origin = `${protocol}://${hostname.toLowerCase()}`
  const data = resolve(settings.FUNKWHALE_DATA)

  return {
    listen: { address: settings.FUNKWHALE_API_IP, port: settings.FUNKWHALE_API_PORT },
    /** Host part of the public address, with its port when it has one. */
    hostname: hostname.toLowerCase(),
    /** Public address without a slash at the end. */
    origin,
    /** Further names under which the pod may be asked: `.example.org` stands for all below, `*` for any. */
    allowedHosts: settings.DJANGO_ALLOWED_HOSTS,
    isSecure: protocol === 'https',
    data,
    /** Signing key; `null`: one is made on the first start and kept in the data folder. */
    secretKey: settings.DJANGO_SECRET_KEY ?? null,
    administrator: {
      username: settings.FUNKWHALE_ADMIN_USERNAME ?? null,
      password: settings.FUNKWHALE_ADMIN_PASSWORD ?? null,
      email: settings.FUNKWHALE_ADMIN_EMAIL ?? null,
    },
    database: { url: settings.DATABASE_URL ?? null, directory: resolve(data, 'database') },
    redisUrl: settings.REDIS_URL ?? settings.CACHE_URL ?? null,
    storage: {
      mediaRoot: resolve(settings.MEDIA_ROOT ?? resolve(data, 'media')),
      temporary: resolve(data, 'tmp'),
      /** Root of filesystem imports; `null` switches them off. */
      musicDirectory: settings.MUSIC_DIRECTORY_PATH ? resolve(settings.MUSIC_DIRECTORY_PATH) : null,
      proxyMedia: settings.PROXY_MEDIA,
      /** A bucket instead of the media folder. */
      s3:
        settings.AWS_ACCESS_KEY_ID && settings.AWS_SECRET_ACCESS_KEY && settings.AWS_STORAGE_BUCKET_NAME
          ? {
              accessKeyId: settings.AWS_ACCESS_KEY_ID,
              secretAccessKey: settings.AWS_SECRET_ACCESS_KEY,
              bucket: settings.AWS_STORAGE_BUCKET_NAME,
              endpoint: settings.AWS_S3_ENDPOINT_URL ?? null,
              region: settings.AWS_S3_REGION_NAME ?? null,
              customDomain: settings.AWS_S3_CUSTOM_DOMAIN ?? null,
              location: settings.AWS_LOCATION,
              defaultAcl: settings.AWS_DEFAULT_ACL ?? null,
              signUrls: settings.AWS_QUERYSTRING_AUTH ?? !settings.PROXY_MEDIA,
              /** Lifetime of signed links, in seconds. */
              urlExpiry: settings.AWS_QUERYSTRING_EXPIRE,
            }
          : null,
    },
    mail: {
      url: settings.EMAIL_CONFIG,
      from: settings.DEFAULT_FROM_EMAIL ?? `Funkwhale <noreply@${hostname.replace(/:\d+$/, '')}>`,
      subjectPrefix: settings.EMAIL_SUBJECT_PREFIX,
      /** Language of mails to accounts that have not chosen one. */
      language: settings.EMAIL_LANGUAGE,
      /** Whether moderators get a mail for each report. */
      tellsModerators: settings.MODERATION_EMAIL_NOTIFICATIONS_ENABLED,
    },
    accounts: {
      enforceVerification: settings.ACCOUNT_EMAIL_VERIFICATION_ENFORCE,
      reservedUsernames: settings.ACCOUNT_USERNAME_BLACKLIST,
      checkPasswords: !settings.DISABLE_PASSWORD_VALIDATORS,
      passwordMinLength: settings.PASSWORD_MIN_LENGTH,
      invitationDays: settings.USERS_INVITATION_EXPIRATION_DAYS,
      /** Days until the messages that ask for support are shown to a new account. */
      instanceSupportMessageDays: settings.INSTANCE_SUPPORT_MESSAGE_DELAY,
      funkwhaleSupportMessageDays: settings.FUNKWHALE_SUPPORT_MESSAGE_DELAY,
      sessionSeconds: settings.SESSION_COOKIE_AGE,
      accessTokenSeconds: settings.ACCESS_TOKEN_EXPIRE_SECONDS,
    },
    limits: {
      enabled: settings.THROTTLING_ENABLED,
      rates,
      /** How many proxies stand before the pod; their addresses end `X-Forwarded-For`. */
      proxies: settings.NUM_PROXIES,
      /** Peers whose `X-Forwarded-For` counts, beside loopback. */
      trustedProxies: settings.TRUSTED_PROXIES,
      uploadBytes: settings.UPLOAD_MAX_BYTES,
    },
    outbound: {
      allowPrivate: settings.EXTERNAL_REQUESTS_ALLOW_PRIVATE,
      verifyTls: settings.EXTERNAL_REQUESTS_VERIFY_SSL,
      timeoutSeconds: settings.EXTERNAL_REQUESTS_TIMEOUT,
    },
    federation: {
      /** Name of the actor that speaks for the pod itself. */
      serviceActorUsername: settings.FEDERATION_SERVICE_ACTOR_USERNAME,
      /** Minutes after which an object of another pod may be read anew. */
      objectFetchMinutes: settings.FEDERATION_OBJECT_FETCH_DELAY,
      /** Seconds in which the same look-up of the same account is not made again. */
      duplicateFetchSeconds: settings.FEDERATION_DUPLICATE_FETCH_DELAY,
      /** Whether a look-up is answered when it is done. */
      synchronousFetch: settings.FEDERATION_SYNCHRONOUS_FETCH,
      /** Pages of a channel's outbox that are read. */
      outboxPages: settings.FEDERATION_COLLECTION_MAX_PAGES,
      /** Seconds after a deletion until its actor gets a new key; by then all pods were told. */
      keyRotationSeconds: settings.ACTOR_KEY_ROTATION_DELAY,
      /** Seconds after which another pod is asked anew what it is. */
      nodeinfoSeconds: settings.NODEINFO_REFRESH_DELAY,
    },
    music: {
      tagsMaximum: settings.TAGS_MAX_BY_OBJ,
      thumbnailQuality: settings.THUMBNAIL_JPEG_RESIZE_QUALITY,
      /** Seconds in which plays by one listener count as one download. */
      downloadCountSeconds: settings.MIN_DELAY_BETWEEN_DOWNLOADS_COUNT,
      unattachedAttachmentSeconds: settings.ATTACHMENTS_UNATTACHED_PRUNE_DELAY,
      /** Where covers of known releases are looked for; `null`: nowhere. */
      coverArchive:
        settings.COVER_ART_ARCHIVE_URL === 'none' ? null : settings.COVER_ART_ARCHIVE_URL.replace(/\/$/, ''),
      ffmpegPath: settings.FFMPEG_PATH ?? null,
      transcodingConcurrency: settings.TRANSCODING_CONCURRENCY,
    },
    podcasts: {
      /** Who may hear the episodes of feeds from elsewhere; `me` stands for their subscribers. */
      visibility: privacyLevels[settings.PODCASTS_THIRD_PARTY_VISIBILITY],
      /** Seconds after which such a feed is fetched again. */
      refreshSeconds: settings.PODCASTS_RSS_FEED_REFRESH_DELAY,
      /** Episodes that are taken from a feed. */
      itemsMaximum: settings.PODCASTS_RSS_FEED_MAX_ITEMS,
    },
    front: {
      /** Folder of a built web front, whose files the pod serves; `null`: none. */
      folder: settings.FUNKWHALE_FRONTEND_PATH ? resolve(settings.FUNKWHALE_FRONTEND_PATH) : null,
      /** Where the front's first page is read, a file or an address; `null`: there is no front. */
      page: frontPage(settings.FUNKWHALE_SPA_HTML_ROOT ?? settings.FUNKWHALE_FRONTEND_PATH),
      /** Seconds for which a page that was fetched is kept. */
      cacheSeconds: settings.FUNKWHALE_SPA_HTML_CACHE_DURATION,
      /** Address that the front's page is given for its manifest; `null`: its own stays. */
      manifestUrl: settings.FUNKWHALE_SPA_REWRITE_MANIFEST
        ? (settings.FUNKWHALE_SPA_REWRITE_MANIFEST_URL ?? `${origin}/api/v1/instance/spa-manifest.json`)
        : null,
      /** The page that plays things in frames of others. */
      embedUrl: settings.FUNKWHALE_EMBED_URL ?? `${origin}/front/embed.html`,
    },
    /** Services that hear what members listen to. */
    scrobbling: {
      listenBrainzUrl: settings.FUNKWHALE_PLUGIN_LISTENBRAINZ_API_URL.replace(/\/+$/, ''),
      lastfmUrl: settings.FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_URL,
      /** What the pod proves itself to Last.fm with; `null`: the old protocol is spoken. */
      lastfm:
        settings.FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_KEY &&
        settings.FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_SECRET
          ? {
              key: settings.FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_KEY,
              secret: settings.FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_SECRET,
            }
          : null,
    },
    /** What a monitor proves itself with at `/metrics`; `null`: there is no such door. */
    metricsToken: settings.METRICS_TOKEN ?? null,
    logLevel: settings.LOGLEVEL,
  }
}

const privacyLevels = { me: 'ME', instance: 'INSTANCE', everyone: 'EVERYONE' } as const

/** The first page of a front: what its setting names, or the `index.html` in it. */
function frontPage(root: string | undefined): string | null {
  if (!root) return null
  const page = root.endsWith('.html') ? root : `${root.replace(/\/+$/, '')}/index.html`
  return /^https?:\/\//.test(page) ? page : resolve(page)
}

/** Every setting of a pod, checked. */
export type Config = ReturnType<typeof readConfig>

/** What a setting's own reader makes of it; what it finds wrong is added to the mistakes. */
function checked<Value>(name: string, read: () => Value, mistakes: string[]): Value | Record<never, never> {
  try {
    return read()
  } catch (error) {
    mistakes.push(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}`)
    return {}
  }
}

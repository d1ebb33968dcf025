/** Why a Subsonic call fails, in the protocol's codes. */
export const failureCodes = {
  generic: 0,
  missingParameter: 10,
  credentials: 40,
  severalMechanisms: 43,
  apiKey: 44,
  forbidden: 50,
  notFound: 70,
} as const

/** An error of the protocol: it comes in the envelope, nearly always under HTTP status 200. */
export class SubsonicFailure extends Error {
  readonly code: number
  readonly status: number

  constructor(kind: keyof typeof failureCodes, message: string, { status = 200 } = {}) {
    super(message)
    this.name = 'SubsonicFailure'
    this.code = failureCodes[kind]
    this.status = status
  }
}

/** A parameter is missing, or makes no sense. */
export const missing = (message: string) => new SubsonicFailure('missingParameter', message)
/** What was asked for does not exist for the caller. */
export const notFound = (message: string) => new SubsonicFailure('notFound', message)
/** The caller may not do this. */
export const notAllowed = () =>
  new SubsonicFailure('forbidden', 'User is not authorized for the given operation.')

/** Anything that kept an outbound request from ending in a response. Its message is safe to show. */
export class RemoteRequestError extends Error {
  override name = 'RemoteRequestError'
}

/** The URL itself is not acceptable: no http(s), credentials inside, or not a URL. */
export class RefusedUrlError extends RemoteRequestError {
  override name = 'RefusedUrlError'
}

/** The host resolves to an address of a private, local or otherwise special network. */
export class RefusedAddressError extends RemoteRequestError {
  override name = 'RefusedAddressError'
}

/** The answer is larger than the caller accepts. */
export class TooLargeError extends RemoteRequestError {
  override name = 'TooLargeError'
}

/** The other side did not answer, or stopped sending, within the time allowed. */
export class TimeoutError extends RemoteRequestError {
  override name = 'TimeoutError'
}

/** More redirects than the caller follows. */
export class TooManyRedirectsError extends RemoteRequestError {
  override name = 'TooManyRedirectsError'
}

/** A request was answered with a status other than 2xx. */
export class UnexpectedStatusError extends RemoteRequestError {
  override name = 'UnexpectedStatusError'
  /** The HTTP status received. */
  readonly status: number

  constructor(status: number, host: string) {
    super(`${host} answered with status ${status}`)
    this.status = status
  }
}

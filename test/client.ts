/** What a server answered. */
export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  /** Parsed JSON, text, or `null` when there is none. */
  body: Body
}

/** A client of the pod with a cookie jar, and perhaps a bearer token: what a browser or an app would be. */
export class Client {
  readonly origin: string
  /** Sent as `Authorization: Bearer …` when set. */
  token: string | null = null
  private readonly cookies = new Map<string, string>()

  constructor(origin: string) {
    this.origin = origin
  }

  /** Opens a session, as the web front does. */
  async signIn(username: string, password: string): Promise<void> {
    // any page brings the CSRF token
    await this.get('/login')
    const answer = await this.request(
      'POST',
      '/api/v1/users/login',
      new URLSearchParams({ username, password }),
    )
    if (answer.status !== 200) throw new Error(`sign-in failed with ${answer.status}`)
  }

  /** Whether the jar holds a cookie. */
  hasCookie(name: string): boolean {
    return this.cookies.has(name)
  }

  get<Body = unknown>(path: string, headers?: Record<string, string>) {
    return this.request<Body>('GET', path, undefined, headers)
  }

  post<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>) {
    return this.request<Body>('POST', path, body, headers)
  }

  patch<Body = unknown>(path: string, body?: unknown) {
    return this.request<Body>('PATCH', path, body)
  }

  put<Body = unknown>(path: string, body?: unknown) {
    return this.request<Body>('PUT', path, body)
  }

  delete<Body = unknown>(path: string, body?: unknown) {
    return this.request<Body>('DELETE', path, body)
  }

  /** Runs an operation; fails when the answer has errors. */
  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const { body } = await this.post<{ data: Data; errors?: unknown[] }>('/graphql', { query, variables })
    if (body.errors) throw new Error(`operation failed: ${JSON.stringify(body.errors)}`)
    return body.data
  }

  /** Sends a request; objects go as JSON, forms as what they are. */
  async request<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const isForm = body instanceof FormData || body instanceof URLSearchParams
    const response = await fetch(new URL(path, this.origin), {
      method,
      redirect: 'manual',
      headers: {
        ...this.headers(),
        ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    })
    this.keepCookies(response)
    return { status: response.status, headers: response.headers, body: (await read(response)) as Body }
  }

  /** What proves who it is: a bearer token, or cookies with the CSRF token. */
  headers(): Record<string, string> {
    if (this.token) return { authorization: `Bearer ${this.token}` }
    const csrf = this.cookies.get('csrftoken')
    return {
      ...(this.cookies.size > 0
        ? { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }
        : {}),
      ...(csrf ? { 'x-csrftoken': csrf, referer: `${this.origin}/` } : {}),
    }
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const equals = pair.indexOf('=')
      const value = pair.slice(equals + 1)
      if (value) this.cookies.set(pair.slice(0, equals), value)
      else this.cookies.delete(pair.slice(0, equals))
    }
  }
}

async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? ''
  if (/json/.test(type)) {
    const text = await response.text()
    return text === '' ? null : JSON.parse(text)
  }
  if (/text|xml|mpegurl/.test(type)) return response.text()
  return Buffer.from(await response.arrayBuffer())
}

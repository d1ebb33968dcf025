import { examplesOf } from './examples.js'
import { accessToken, finishSignIn, isSignedIn, signIn, signOut } from './sign-in.js'

const button = document.querySelector('#account')
const status = document.querySelector('#status')

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    ({ json: '/explorer/json.worker.js', graphql: '/explorer/graphql.worker.js' })[label] ??
    '/explorer/editor.worker.js',
}

/** Posts an operation. Cookies stay at home: who asks is said by the token alone. */
async function post(operation, headers = {}) {
  const token = await accessToken()
  showAccount()
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0.8',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(operation),
  })
}

/** Runs what the editor holds. */
async function fetcher({ query, variables, operationName }, { headers } = {}) {
  // right after a change of tabs the editor still names the operation of the tab before
  const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query)
  const response = await post(
    { query, variables, operationName: isThere ? operationName : undefined },
    headers,
  )
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
  return isStream ? results(response.body) : response.json()
}

/** The results of a subscription, as they come in. */
async function* results(body) {
  let text = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const events = text.split('\n\n')
    text = events.pop()
    for (const event of events) {
      if (/^event: complete$/m.test(event)) return
      const data = /^data: ?(.+)$/m.exec(event)
      if (data) yield JSON.parse(data[1])
    }
  }
}

function showAccount() {
  button.hidden = false
  button.textContent = isSignedIn() ? 'Sign out' : 'Sign in'
  button.dataset.state = isSignedIn() ? 'in' : 'out'
}

button.addEventListener('click', async () => {
  status.textContent = ''
  try {
    await (isSignedIn() ? signOut() : signIn())
  } catch (error) {
    status.textContent = error.message
  }
  showAccount()
})

try {
  await finishSignIn()
  if (isSignedIn()) {
    const { data } = await (await post({ query: '{ viewer { user { username } } }' })).json()
    status.textContent = data?.viewer ? `Signed in as ${data.viewer.user.username}` : ''
  }
} catch (error) {
  status.textContent = error.error === 'access_denied' ? 'You declined.' : `Sign-in failed: ${error.message}`
}
showAccount()

/** The tab that was open when the page was left, so that GraphiQL opens it again and not a new one. */
function lastTab() {
  const { tabs = [], activeTabIndex = 0 } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}')
  const { query, variables, headers } = tabs[activeTabIndex] ?? {}
  return query ? { query, variables, headers } : {}
}

self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'GraphiQL',
  fetcher,
  defaultTabs: examplesOf(location.origin).map((query) => ({ query })),
  shouldPersistHeaders: false,
  ...lastTab(),
})

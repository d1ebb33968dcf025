// Shows the documents of the API. A browser that is signed in calls with its session, for which it has to repeat the
// CSRF token.
SwaggerUIBundle({
  url: '/api/docs/openapi.json',
  dom_id: '#documents',
  deepLinking: true,
  docExpansion: 'none',
  validatorUrl: null,
  requestInterceptor(request) {
    const token = /(?:^|;\s*)csrftoken=([A-Za-z0-9]+)/.exec(document.cookie)?.[1]
    if (token) request.headers['X-CSRFToken'] = token
    return request
  },
})

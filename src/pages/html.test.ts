import { expect, it } from 'vitest'
import { html } from './html.ts'

it('escapes text, in content and in attributes', () => {
  const name = `<script>alert("x")</script> & 'more'`
  expect(html`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;">' +
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;</p>',
  )
})

it('joins markup and leaves out what is not there', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
  expect(html`${items}${null}${false}${undefined}${0}`.text).toBe('<li>a</li><li>&lt;b&gt;</li>0')
})

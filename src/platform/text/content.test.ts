import { describe, expect, test } from 'vitest'
import { plainText, renderContent, withoutScripts } from './content.ts'

const permissive = (text: string) => renderContent(text, 'text/markdown', { permissive: true })

test.each([
  ['emphasis', 'Hello **there** *you*', '<p>Hello <strong>there</strong> <em>you</em></p>'],
  ['single line breaks', 'a\nb', '<p>a<br>b</p>'],
  ['paragraphs, without line feeds between', 'a\n\nb', '<p>a</p><p>b</p>'],
  ['lists', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['headings, of which the text stays', '# h', 'h'],
  ['tables, of which the text stays', '|a|b|\n|-|-|\n|1|2|', 'ab12'],
  ['fenced code', '```\nx < 1\n```', '<code>x &lt; 1</code>'],
  [
    'bare addresses',
    'see http://a.example.org',
    '<p>see <a href="http://a.example.org">http://a.example.org</a></p>',
  ],
  ['addresses with www', 'www.foo.com', '<p><a href="http://www.foo.com">www.foo.com</a></p>'],
  ['no e-mail addresses', 'me@foo.com', '<p>me@foo.com</p>'],
  ['no strike-through', '~~x~~', '<p>~~x~~</p>'],
  ['quotes and ampersands', `"R&B" isn't`, `<p>"R&amp;B" isn't</p>`],
  ['nothing', ' \n ', ''],
])('Markdown knows %s', (_what, text, html) => {
  expect(renderContent(text, 'text/markdown')).toBe(html)
})

test('plain text is read as Markdown, too', () => {
  expect(renderContent('Hello *w* http://a.com', 'text/plain')).toBe(
    '<p>Hello <em>w</em> <a href="http://a.com">http://a.com</a></p>',
  )
})

describe('cleaning', () => {
  test.each([
    ['tags that are not allowed', `<h1>T</h1><a href='javascript:x'>l</a>`, 'T<a>l</a>'],
    ['scripts, whose text stays text', '<script>x<b>y</script>', 'x&lt;b&gt;y'],
    ['handlers', '<p onclick="x()" class="c">a</p>', '<p>a</p>'],
    ['pictures', 'a<img src=x onerror=alert(1)>b', 'ab'],
    [
      'disguised schemes',
      '<a href="jAvA\nscript:x">l</a><a href="data:text/html,x">m</a>',
      '<a>l</a><a>m</a>',
    ],
    ['broken markup', '<p><b>a', '<p><b>a</b></p>'],
  ])('removes %s', (_what, text, html) => expect(renderContent(text, 'text/html')).toBe(html))

  test('keeps what titles say', () => {
    const html = '<a href="mailto:a@b.org" title="t">a</a> <abbr title="t">b</abbr>'
    expect(renderContent(html, 'text/html')).toBe(html)
  })

  test('keeps the text of a script inside Markdown', () => {
    expect(renderContent('**b** <script>x</script>', 'text/markdown')).toBe('<p><strong>b</strong> x</p>')
  })

  test('may be permissive: headings and classes, never scripts', () => {
    expect(permissive('# h')).toBe('<h1>h</h1>')
    expect(permissive('<div class="c" onclick="x()">a</div>')).toBe('<div class="c">a</div>')
    expect(permissive('<script>x</script>')).toBe('x')
  })
})

describe('withoutScripts', () => {
  test('drops scripts and styles with what is in them, and keeps the text of other tags', () => {
    expect(withoutScripts('<p>A <blink>b</blink></p><script>alert(1)</script><style>p{}</style>')).toBe(
      '<p>A b</p>',
    )
  })

  test('drops handlers and addresses that run code', () => {
    expect(withoutScripts('<a href="javascript:x()" onclick="x()">l</a>')).toBe('<a>l</a>')
  })
})

describe('plainText', () => {
  test('keeps words apart that tags kept apart, and nothing else of them', () => {
    expect(plainText(renderContent('One *two*\nthree\n\n1 < 2 & "x"', 'text/markdown'))).toBe(
      'One two three 1 < 2 & "x"',
    )
  })

  test('does not take text for tags', () => {
    expect(plainText(renderContent('&lt;b&gt;', 'text/html'))).toBe('<b>')
  })
})

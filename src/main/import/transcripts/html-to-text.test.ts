import { describe, expect, it } from 'vitest'
import { htmlToText, looksLikeHtml } from './html-to-text.ts'

describe('looksLikeHtml', () => {
  it.each([
    '<p>Dzień dobry</p>',
    'Hello<br>again',
    'Hello<BR/>again',
    'see <a href="https://shop.example.com">the shop</a>',
    'not <b>bold</b>',
    '<!DOCTYPE html>x',
    '<!-- hidden -->',
    '<svg/onload=alert(1)>',
    '<webview src="x"></webview>',
    'Zam&oacute;wienie nr 5',
    'It&#39;s broken',
    '<div\n class="x">y',
  ])('sees the markup in %s', (text) => {
    expect(looksLikeHtml(text)).toBe(true)
  })

  it.each([
    '',
    'a < b and c > d',
    'if a <b and c> d',
    'I <3 you',
    'Anna <anna@example.com> wrote',
    '<https://shop.example.com/a?b=c>',
    'press <b> to go back',
    'your <order number> please',
    'Tom & Jerry; R&D',
    '->',
  ])('sees none in %s', (text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })
})

describe('htmlToText', () => {
  it('puts blocks on lines of their own and paragraphs apart', () => {
    expect(htmlToText('<div>one<br>two</div><div>three</div><p>four</p><p>five</p>six')).toBe(
      'one\ntwo\nthree\n\nfour\n\nfive\n\nsix',
    )
  })

  it('folds blanks, decodes entities and leaves one blank line at most', () => {
    expect(
      htmlToText(
        '<p>  Cze&#347;&#263;,\n\t Anno&nbsp;&nbsp;!\u200b</p><br><br><br><p>a &lt; b &amp;&amp; c</p>',
      ),
    ).toBe('Cześć, Anno !\n\na < b && c')
  })

  it('keeps words apart by inline tags where the author did, and only there', () => {
    expect(htmlToText('<p>re<b>fund</b>ed <i>in</i> full</p>')).toBe('refunded in full')
  })

  it('writes lists and tables', () => {
    expect(htmlToText('<ul><li>one<li><p>two</p></li></ul><ol><li>three</ol>')).toBe(
      '- one\n\n- two\n\n- three',
    )
    expect(
      htmlToText(
        '<table><tr><th>Item</th><th>Price</th></tr><tr><td>Mug<td></td><td>12 zł</td></tr></table>',
      ),
    ).toBe('Item | Price\nMug | 12 zł')
  })

  it('shows where a link leads if its text does not, and only to the web', () => {
    expect(htmlToText('<p><a href="https://shop.example.com/x?a=1&amp;b=2">the shop</a>!</p>')).toBe(
      'the shop (https://shop.example.com/x?a=1&b=2)!',
    )
    expect(htmlToText('<p><a href="https://www.example.com/">example.com</a></p>')).toBe('example.com')
    expect(htmlToText('<p><a href="javascript:alert(1)">x</a><a href="file:///etc/hosts">y</a></p>')).toBe(
      'xy',
    )
    expect(
      htmlToText('<p><a href="https://track.example.com"><img src="https://t.example.com/p.gif"></a>z</p>'),
    ).toBe('z')
  })

  it('drops what is never seen', () => {
    expect(
      htmlToText(
        '<html><head><title>Mail</title><style>p{color:red}</style><xml><o:x>96</o:x></xml></head><body>' +
          '<!-- secret --><script>alert("<p>")</script><p>Seen</p><template>later</template></body></html>',
      ),
    ).toBe('Seen')
  })

  it('shows the rest where such an element is never closed', () => {
    expect(htmlToText('<p>before<xml>96</xml> and <xml>after</p>')).toBe('before and after')
  })

  it('keeps addresses between angle brackets', () => {
    expect(htmlToText('<p>Write to <anna@example.com> or see <https://example.com/help></p>')).toBe(
      'Write to <anna@example.com> or see <https://example.com/help>',
    )
  })

  it('keeps line ends where no tag breaks lines, and in preformatted text', () => {
    expect(htmlToText('first\nsecond <b>bold</b>\r\n\r\nthird &amp; last')).toBe(
      'first\nsecond bold\n\nthird & last',
    )
    expect(htmlToText('<div>a\nb</div><pre>c\n  d</pre>')).toBe('a b\nc\nd')
  })

  it('loses nothing of a text that only has entities', () => {
    expect(htmlToText('x <y &amp; z')).toBe('x <y & z')
    expect(htmlToText('x < y')).toBe('x < y')
  })

  it('marks quoted mails, but no comment of the helpdesk itself', () => {
    expect(htmlToText('<div class="zd-comment" dir="auto"><p>Hello</p></div>')).toBe('Hello')
    expect(
      htmlToText(
        '<div>New</div><div class="gmail_quote gmail_quote_container"><div>On Monday Jan wrote:</div>' +
          '<blockquote><div>old<blockquote>older</blockquote></div></blockquote></div><div>Below</div>',
      ),
    ).toBe('New\n> On Monday Jan wrote:\n> old\n> older\nBelow')
    expect(
      htmlToText('<div>New</div><hr><div id="divRplyFwdMsg"><b>From:</b> Jan</div><div><p>old</p></div>'),
    ).toBe('New\n> From: Jan\n\n> old')
  })

  it('copes with tags that are never opened or closed', () => {
    expect(htmlToText('</blockquote></div></pre><blockquote>a</blockquote></blockquote><p>b<i>')).toBe(
      '> a\n\nb',
    )
    expect(htmlToText('<p>cut off <a href="https://exam')).toBe('cut off')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenWords } from './written-words.ts'

/** What is left, as words. */
const words = (text: string): string =>
  writtenWords(text).replaceAll('\u200b', '').split(/\s+/).join(' ').trim()

describe('written words', () => {
  it.each([
    ['<p>Hello</p><p class="x">there</p>', 'Hello there'],
    ['a<br>b', 'a b'],
    ['<style>p { color: red }</style>Hi', 'Hi'],
    ['Hi <blockquote type="cite">old words</blockquote> again', 'Hi again'],
    ['Hi <blockquote>never closed', 'Hi never closed'],
    ['don&rsquo;t worry&nbsp;please', 'don’t worry please'],
    ['pom&oacute;c i don&#39;t', "pomóc i don't"],
    ['see https://shop.example/help?anything=else or www.shop.example now', 'see or now'],
    ['write to anything.else@shop.example today', 'write to today'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['plain', 'plain'],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('keep their places', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</p>',
      '&nbsp;',
      'a@b.c',
      ' https://x.y ',
      '<',
      '>',
      '&',
      '@',
      ' word ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('')
          const written = writtenWords(text)
          expect(written).toHaveLength(text.length)
          for (let i = 0; i < text.length; i++) {
            if (/\p{L}/u.test(written.charAt(i)) && written.charAt(i) !== text.charAt(i)) {
              expect(text).toContain('&')
            }
          }
        },
      ),
    )
  })

  it.each(['<', '<a ', '<blockquote ', '<blockquote>', '@', 'a@', '&', '&#', '<style>', 'www.', '</'])(
    'of a million characters take linear time: %s',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const begin = process.cpuUsage()
      writtenWords(text)
      const { user, system } = process.cpuUsage(begin)
      expect((user + system) / 1e6).toBeLessThan(2)
    },
  )
})

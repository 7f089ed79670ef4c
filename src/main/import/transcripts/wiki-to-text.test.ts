import { describe, expect, it } from 'vitest'
import { wikiToText } from './wiki-to-text.ts'

describe('wikiToText', () => {
  it('drops marks of style, and no characters that only look like them', () => {
    expect(wikiToText('h3. Błąd płatności\n*Pilne*: {color:#ff0000}_proszę_ o +zwrot+{color} {{PLN}}')).toBe(
      'Błąd płatności\nPilne: proszę o zwrot PLN',
    )
    expect(wikiToText('2*3*4, snake_case_name, 5 * 6 * 7, a+b+c, C:\\dir')).toBe(
      '2*3*4, snake_case_name, 5 * 6 * 7, a+b+c, C:\\dir',
    )
  })

  it('spells out links, mentions and images', () => {
    expect(wikiToText('[the guide|https://docs.example.com/a] and [https://example.com] and [~anowak]')).toBe(
      'the guide (https://docs.example.com/a) and https://example.com and @anowak',
    )
    expect(
      wikiToText('[~accountid:712020:ab-1] please look', (id) =>
        id === '712020:ab-1' ? 'Anna Nowak' : null,
      ),
    ).toBe('@Anna Nowak please look')
    expect(wikiToText('See !screen shot.png|width=10,alt="x"! now! Really!')).toBe(
      'See [screen shot.png] now! Really!',
    )
  })

  it('writes lists, rules, tables and quotes', () => {
    expect(
      wikiToText('# one\n** two\n- three\n----\n||a||b||\n|c|d|\nbq. said\n{quote}first\n\nsecond{quote}own'),
    ).toBe('- one\n- two\n- three\n\na | b\nc | d\n> said\n\n> first\n\n> second\nown')
  })

  it('leaves code as it is', () => {
    expect(wikiToText('Run {code:bash}ls *a* [b|c]{color}{code} *now*')).toBe('Run ls *a* [b|c]{color} now')
    expect(wikiToText('{noformat}*x*{noformat}')).toBe('*x*')
    expect(wikiToText('a {code} that never *ends*')).toBe('a  that never ends')
  })

  it('understands escapes and forced line ends', () => {
    expect(wikiToText('one\\\\ two \\*three\\*')).toBe('one\ntwo *three*')
  })

  it('reads HTML of ServiceNow', () => {
    expect(wikiToText('Done. [code]<p>See <a href="https://example.com/k">the article</a></p>[/code]')).toBe(
      'Done. See the article (https://example.com/k)',
    )
    expect(wikiToText('broken [code]<p>x')).toBe('broken [code]<p>x')
  })
})

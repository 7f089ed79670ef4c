import fc from 'fast-check'

/** Which letters a set of cases is written in: those of one encoding of single bytes, or any. */
export type Alphabet = 'polish' | 'western' | 'any'

/** What breaks readers: delimiters, quotes, formulas, words of programs, numbers that are none. */
const PLAIN = [
  'The order never came',
  'He said "no", twice',
  '"',
  'a;b,c|d',
  'one\ttwo',
  '=SUM(A1:A9)',
  '+48 600 100 200',
  '@home',
  "it's 'quoted'",
  'a < b & c > d',
  '12345678901234567890',
  '0012',
  '1e5',
  'TRUE',
  'null and void',
  '__proto__',
  '[x] {"a": 1}',
  'https://example.com/?a=1&b=2',
  '\\N or C:\\temp\\new',
  'sep=;',
  '_x0041_',
]

const OWN: Readonly<Record<Alphabet, readonly string[]>> = {
  polish: [
    'Zażółć gęślą jaźń',
    'Proszę o zwrot pieniędzy',
    'Dziękuję, już działa',
    'Przesyłka wciąż nie dotarła',
    'Źle naliczona opłata; ćwierć ceny',
  ],
  western: [
    'Der Zähler läuft nicht über',
    'Schöne Grüße aus Köln',
    'Die Lieferung war beschädigt',
    'Übermäßig hohe Gebühr',
  ],
  any: [
    'Zażółć gęślą jaźń',
    'Schöne Grüße',
    'déjà payé à Orléans',
    '👩‍👩‍👧 🇵🇱 ok',
    '注文が届きません',
    'مرحبا',
    'Ещё не пришло',
    'z\u0308o\u0308',
    'half\u2028half',
  ],
}

/** A text as all formats can keep it: no blanks at the ends of its lines, nothing that stands for a blank cell. */
export function texts(alphabet: Alphabet): fc.Arbitrary<string> {
  const line = fc
    .array(fc.constantFrom(...PLAIN, ...OWN[alphabet], ...OWN[alphabet]), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '))
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\n\n'))
    .map(([lines, between]) => lines.join(between))
}

const NAMES: Readonly<Record<Alphabet, readonly string[]>> = {
  polish: ['Anna Nowak', 'Świątek, Łucja', 'Sprężyna sp. z o.o.'],
  western: ['Anna Nowak', 'Müller, Jörg', 'Käthe "Kä" Groß'],
  any: ['Anna Nowak', "O'Brien, Zoë", 'Łucja Świątek', '田中', '=cmd', '1st line', '007'],
}

/** A short value of one line. */
export function names(alphabet: Alphabet): fc.Arbitrary<string> {
  return fc.constantFrom(...NAMES[alphabet])
}

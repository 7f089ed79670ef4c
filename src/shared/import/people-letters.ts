/** Letters of Cyrillic and Greek beside the Latin ones they look like, as pairs (Unicode's list of confusable characters). */
const TWINS =
  'АA ВB ЕE ЅS ІI ЇÏ ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ҮY ЗƷ ' +
  'аa еe ёë ѕs іi їï јj оo рp сc уy хx һh ԁd ԛq ԝw ӏl ҽe вʙ кĸ мᴍ нʜ тᴛ ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'αa ιi κk νv οo ρp τt υu χx γy ϲc ϳj '

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  TWINS.trim()
    .split(' ')
    .map((pair) => Array.from(pair))
    .flatMap(([foreign, latin]) =>
      foreign === undefined || latin === undefined ? [] : [[foreign, latin] as const],
    ),
)

/** Characters without a width, and those that turn the direction of writing. */
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/gu

/** What stands between a right-to-left override and its end is shown backwards. */
const REVERSED = /\u202E([^\u202C]*)\u202C?/gu

/** Whether a text holds characters that nobody sees. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0
}

/** Whether a text mixes Latin letters with others that look like them. */
export function mixesScripts(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
}

/** A text as the eye takes it: in the order shown, without what cannot be seen, with Latin letters for their twins. */
export function asSeen(text: string): string {
  const shown = text.replaceAll(REVERSED, (_, inside: string) => Array.from(inside).toReversed().join(''))
  return foldBlanks(
    Array.from(shown.normalize('NFKC').replaceAll(INVISIBLE, ''))
      .map((letter) => LATIN_OF.get(letter) ?? letter)
      .join(''),
  ).normalize('NFC')
}

/** A text with each run of blanks of any kind as one space, and none around it. */
export function foldBlanks(text: string): string {
  return text.replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ').trim()
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A text without diacritics. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁøØđĐßæœı]/gu, (letter) => UNDIVIDED[letter] ?? letter)
}

/** A text with German umlauts as they are written without them: `Müller`, `Mueller`. */
export function withoutUmlauts(text: string): string {
  return text.normalize('NFC').replaceAll(/[äöüÄÖÜ]/gu, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
}

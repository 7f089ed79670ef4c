/** Letters whose stroke Unicode does not decompose. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss' }

/** A short text as labels and names are compared: lower case, without diacritics, any blanks as one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[łđøß]/gu, (letter) => STROKED[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

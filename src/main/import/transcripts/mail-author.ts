/** Who wrote a mail, by the header or the line that announces it. */
export interface MailAuthor {
  readonly author: string | null
  readonly authorEmail: string | null
}

const LONGEST = 1000
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u

/** Reads `Anna Nowak <anna@example.com>`, `"Nowak, Anna" [mailto:anna@example.com]`, a bare address or a bare name. */
export function parseMailAuthor(text: string): MailAuthor {
  const header = text.slice(0, LONGEST)
  const email = EMAIL.exec(header)
  if (email === null) return { author: cleanName(header), authorEmail: null }
  const before = header.slice(0, email.index).replace(/(?:[<[(]|mailto:|\s){1,20}$/iu, '')
  return { author: cleanName(before), authorEmail: email[0].toLowerCase() }
}

function cleanName(text: string): string | null {
  const name = text
    .replaceAll(/["“”„*<>[\]]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s',;:-]{1,20}/u, '')
    .trim()
    .replace(/[,;:]$/u, '')
  return name === '' ? null : name
}

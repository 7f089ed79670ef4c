import { normaliseTitle, listed } from './titles.ts'

/** Short words that titles have or lack as their authors please: `data de abertura`, `data_abertura`. */
const LINKS =
  /(?<= )(?:of|the|de|do|da|du|des|del|della|di|la|le|el|van|het|der|dem) |(?<= )(?:d'|dell'|l')/gu

/** What a table of cases puts in front of its titles. */
const PREFIXES = ['ticket', 'case', 'issue', 'complaint']

/** English titles that stand by themselves or behind the word for a case: `status`, `ticket status`. */
export function ofCase(line: string): readonly string[] {
  return listed(line).flatMap((title) => [...PREFIXES.map((prefix) => `${prefix} ${title}`), title])
}

/**
 * Each field's titles in all their spellings; a title that one field names itself is no variant of another's.
 * Throws where two fields name the same title.
 */
export function spelled<Field extends string>(
  aliases: Readonly<Record<Field, readonly string[]>>,
): Readonly<Record<Field, readonly string[]>> {
  const fields = Object.entries(aliases) as [Field, readonly string[]][]
  const taken = new Map<string, Field>()
  for (const [field, names] of fields) {
    for (const name of names) {
      if (!claim(taken, normaliseTitle(name), field)) throw new Error(`Two fields have the title "${name}"`)
    }
  }
  const result = fields.map(([field, names]) => {
    const variants = names.flatMap(spellings).filter((name) => claim(taken, name, field))
    return [field, [...new Set(variants)]] as const
  })
  return Object.fromEntries(result) as Record<Field, readonly string[]>
}

function claim<Field>(taken: Map<string, Field>, title: string, field: Field): boolean {
  const owner = taken.get(title)
  if (owner === undefined) taken.set(title, field)
  return owner === undefined || owner === field
}

/**
 * A title as files spell it, the given spelling first: without diacritics, without the short words between, as one
 * word (`createdAt`), and as a path into a record (`customer.email`).
 */
function spellings(title: string): readonly string[] {
  const given = normaliseTitle(title)
  const shorter = given.replaceAll(LINKS, '')
  const words = [...new Set([given, shorter])].flatMap((each) => [each, ...withoutMarks(each)])
  const joined = words.filter((each) => each.includes(' ')).map((each) => each.replaceAll(/[ .-]/gu, ''))
  const path = given.split(' ')
  return [...words, ...joined, ...(path.length === 2 ? [path.join('.')] : [])]
}

function withoutMarks(title: string): readonly string[] {
  const bare = title.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss')
  const german = title
    .replaceAll(/[äöü]/gu, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss')
  return [bare, german].filter((each) => each !== title)
}

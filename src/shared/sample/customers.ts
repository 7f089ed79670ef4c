import { ENGLISH_FIRST, ENGLISH_LAST, POLISH_FIRST, POLISH_LAST } from './names.ts'
import type { Random } from './random.ts'
import type { Channel, Gender, Language } from './types.ts'

/** A customer as the helpdesk knows them; empty texts where it doesn't. */
export interface Customer {
  readonly name: string
  /** The form a greeting takes. */
  readonly first: string
  readonly gender: Gender
  readonly id: string
  readonly email: string
  readonly phone: string
}

const POLISH_LETTERS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}
const ENGLISH_DOMAINS = ['example.com', 'example.org', 'mail.example.com', 'post.example.org']
const POLISH_DOMAINS = ['example.pl', 'poczta.example.pl', 'example.com']

/** British numbers that the regulator keeps for drama: mobiles 07700 900xxx, landlines with 496 0xxx. */
const DRAMA_AREAS = ['0113', '0114', '0115', '0116', '0117', '0118', '0121', '0131', '0141', '0151', '0161']

const mailPart = (text: string): string =>
  Array.from(text.toLowerCase())
    .map((letter) => POLISH_LETTERS[letter] ?? letter)
    .join('')
    .replaceAll(/[^a-z]/g, '')

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

function phoneNumber(index: number, language: Language): string {
  // Poland keeps no numbers for fiction; no area has the code 99.
  if (language === 'pl')
    return `+48 99 ${digits(100 + (index % 900), 3)} ${digits(10 + Math.floor(index / 900), 2)} ${digits((index * 37) % 100, 2)}`
  if (index < 1000) return `07700 900${digits(index, 3)}`
  const area = DRAMA_AREAS[Math.floor(index / 1000) % DRAMA_AREAS.length] ?? '0113'
  return `${area} 496 0${digits(index % 1000, 3)}`
}

function drawName(
  random: Random,
  language: Language,
  gender: Gender,
): { first: string; called: string; last: string } {
  if (language === 'en') {
    const first = random.pick(ENGLISH_FIRST[gender])
    return { first, called: first, last: random.pick(ENGLISH_LAST) }
  }
  const [first, called] = random.pick(POLISH_FIRST[gender])
  return { first, called, last: random.pick(POLISH_LAST)[gender] }
}

/** Makes new customers, no two of whom share an e-mail address, a phone number or an id. */
export function createCustomers(random: Random): (language: Language, channel: Channel) => Customer {
  const mailsTaken = new Map<string, number>()
  let phones = 0
  let ids = 40_210

  const email = (first: string, last: string, language: Language): string => {
    const names = random.chance(0.7)
      ? `${mailPart(first)}.${mailPart(last)}`
      : `${mailPart(first).slice(0, 1)}${mailPart(last)}`
    const address = `${names}@${random.pick(language === 'pl' ? POLISH_DOMAINS : ENGLISH_DOMAINS)}`
    const before = mailsTaken.get(address) ?? 0
    mailsTaken.set(address, before + 1)
    return before === 0 ? address : address.replace('@', `${before + 1}@`)
  }
  const phone = (language: Language): string => {
    phones += 1
    return phoneNumber(phones, language)
  }
  const id = (): string => {
    ids += random.int(1, 7)
    return `K-${ids}`
  }

  return (language, channel) => {
    const gender: Gender = random.chance(0.55) ? 'f' : 'm'
    const { first, called, last } = drawName(random, language, gender)
    const known = { name: `${first} ${last}`, first: called, gender }
    const key = random.next()
    if (key < 0.08 && channel !== 'email')
      return { name: '', first: '', gender, id: '', email: '', phone: '' }
    if (channel === 'phone' && key < 0.7) return { ...known, id: '', email: '', phone: phone(language) }
    if (channel === 'chat' && key < 0.3) return { ...known, id: id(), email: '', phone: '' }
    return {
      ...known,
      id: random.chance(0.4) ? id() : '',
      email: email(first, last, language),
      phone: random.chance(0.2) ? phone(language) : '',
    }
  }
}

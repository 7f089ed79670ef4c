import {
  asSeen,
  foldBlanks,
  hasInvisible,
  mixesScripts,
  withoutDiacritics,
  withoutUmlauts,
} from './people-letters.ts'

/** A name as an import spells it, and how many cases bear it. */
export interface NameFound {
  readonly name: string
  readonly cases: number
}

export type MergeReason = 'lastFirst' | 'case' | 'spacing' | 'diacritics' | 'email'

/** `from` is probably only another spelling of `to`: it is for the user to say. */
export interface SuggestedMerge {
  readonly from: string
  readonly to: string
  readonly why: MergeReason
}

/** Two names that look the same and are not: an impostor, a keyboard's slip, or a damaged file. */
export interface LookAlike {
  readonly a: string
  readonly b: string
}

/**
 * Spellings that are probably one person's: "Last, First", another letter case, blanks, missing diacritics, or an
 * e-mail address made of the name where only one name fits. The target is the fullest spelling. Names with characters
 * that cannot be seen or that only look right take no part. In the order of `names`.
 */
export function suggestMerges(names: readonly NameFound[]): readonly SuggestedMerge[] {
  const sound = distinct(names.filter(({ name }) => isSound(name)))
  const people = groupsOf(sound.filter(({ name }) => !isEmail(name)))
  const targets = people.map((group) => ({
    group,
    to: group.reduce((best, each) => (isFuller(each, best) ? each : best)),
  }))
  const merges = new Map<string, SuggestedMerge>()
  for (const { group, to } of targets) {
    for (const { name } of group) {
      if (name !== to.name) merges.set(name, { from: name, to: to.name, why: reasonFor(name, to.name) })
    }
  }
  for (const { name } of sound) {
    if (!isEmail(name)) continue
    const fitting = targets.filter(({ to }) => emailFits(name, to.name))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1)
      merges.set(name, { from: name, to: only.to.name, why: 'email' })
  }
  return sound.flatMap(({ name }) => merges.get(name) ?? [])
}

/**
 * Pairs of different names that look the same: Cyrillic or Greek letters among or instead of Latin ones, characters
 * without width or that turn the direction, full-width letters, accents composed in two ways. Letter case and blanks
 * alone make none. Pairs are in the order of `names`.
 */
export function findLookAlikes(names: readonly Pick<NameFound, 'name'>[]): readonly LookAlike[] {
  const groups = new Map<string, string[]>()
  for (const { name } of distinct(names)) {
    const seen = asSeen(name).toLowerCase()
    groups.set(seen, [...(groups.get(seen) ?? []), name])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => (written(a) === written(b) ? [] : [{ a, b }])),
    ),
  )
}

function distinct<Found extends Pick<NameFound, 'name'>>(names: readonly Found[]): Found[] {
  return [...new Map(names.map((each) => [each.name, each])).values()]
}

/** A name by the very characters it is written with. */
function written(name: string): string {
  return foldBlanks(name).toLowerCase()
}

function isSound(name: string): boolean {
  return (
    name.trim() !== '' &&
    name === name.normalize('NFC') &&
    !hasInvisible(name) &&
    !mixesScripts(name) &&
    !hasWideLetters(name)
  )
}

function hasWideLetters(name: string): boolean {
  return /[\uFF01-\uFFEF]/u.test(name)
}

function isEmail(name: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u.test(name.trim())
}

/** Names of one person each, by what is left when everything that spellings differ in is folded. */
function groupsOf(names: readonly NameFound[]): NameFound[][] {
  const groups = new Map<string, NameFound[]>()
  for (const each of names) {
    const key = foldName(each.name)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  for (const [key, group] of groups) {
    const spelledOut = new Set(group.map(({ name }) => foldName(withoutUmlauts(name))))
    for (const other of spelledOut) {
      if (other === key) continue
      group.push(...(groups.get(other) ?? []))
      groups.delete(other)
    }
  }
  return [...groups.values()]
}

function foldName(name: string): string {
  return withoutDiacritics(firstLast(name)).toLowerCase()
}

/** "Last, First" as "First Last"; any other name as it is, its blanks folded. */
function firstLast(name: string): string {
  const folded = foldBlanks(name)
  const [, last, first] = /^([^,]+?) ?, ?([^,]+)$/u.exec(folded) ?? []
  return last === undefined || first === undefined ? folded : `${first} ${last}`
}

/** Whether a spelling tells more of the name than another; the one with more cases where both tell the same. */
function isFuller(one: NameFound, other: NameFound): boolean {
  const signs = [
    (name: string) => !name.includes(','),
    hasDiacritics,
    isCapitalised,
    (name: string) => name === foldBlanks(name),
  ]
  for (const sign of signs) {
    if (sign(one.name) !== sign(other.name)) return sign(one.name)
  }
  return one.cases > other.cases
}

function hasDiacritics(name: string): boolean {
  return withoutDiacritics(name) !== name
}

function isCapitalised(name: string): boolean {
  return name !== name.toLowerCase() && name !== name.toUpperCase()
}

/** The first thing in which two spellings differ, the weightiest first. */
function reasonFor(from: string, to: string): MergeReason {
  if (from.includes(',') !== to.includes(',')) return 'lastFirst'
  const [one, other] = [firstLast(from), firstLast(to)]
  if (one.toLowerCase() !== other.toLowerCase()) return 'diacritics'
  return one === other ? 'spacing' : 'case'
}

/** Whether an address begins with a name: `anna.nowak@`, `nowak_anna@`, `annanowak@`, `a.nowak@`, `anowak2@`. */
function emailFits(email: string, name: string): boolean {
  const local = email
    .trim()
    .toLowerCase()
    .replace(/(?:\+[^@]*)?@.*$/u, '')
  const parts = withoutDiacritics(local)
    .split(/[._-]+|\d+/u)
    .filter((part) => part !== '')
  const said = parts.join(' ')
  return [name, withoutUmlauts(name)].some((spelling) => {
    const words = foldName(spelling).split(/[\s.-]+/u)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length < 2) return false
    const fitting = [words.join(' '), `${first} ${last}`, `${last} ${first}`, `${first.charAt(0)} ${last}`]
    return fitting.some((form) => form === said || form.replaceAll(' ', '') === said)
  })
}

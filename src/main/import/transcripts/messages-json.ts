import type { Role } from '#shared/case/model.ts'
import { htmlToText, looksLikeHtml } from './html-to-text.ts'
import type { DraftCell } from './draft-cell.ts'
import { roleOfWord } from './role-words.ts'

type Fields = Readonly<Record<string, unknown>>

/** Names of fields, as `fieldName` spells them, best first. */
const TEXT =
  'text body message content plainbody bodytext messagecontent messagetext htmlbody bodyhtml comment msg value'
const AT =
  'at time timestamp createdat sentat sentdatetime datetime date created sent timesent createdtime createdon messagedate'
const ROLE =
  'role authorrole senderrole sendertype authortype usertype sender author from type direction messagetype'
const AUTHOR = 'author sender authorname sendername name from user username createdby agent senderinfo'
const ID = 'authorid senderid userid fromid'
const EMAIL = 'authoremail senderemail fromemail fromaddress email useremail'
const LIST = ['messages', 'comments', 'history', 'conversation', 'transcript', 'items', 'data']
const HIDDEN = ['private', 'internal', 'isinternal', 'isprivate']
const SHOWN = ['public', 'ispublic', 'isexternallyvisible']

/** The messages of a JSON array of objects (or of an object with one), whatever its fields are called; null if it is none. */
export function messagesOfJson(text: string): DraftCell[] | null {
  const list = listIn(text)
  if (list === null || list.length === 0) return null
  const messages: DraftCell[] = []
  for (const item of list) {
    const fields = fieldsOf(item)
    const words = fields === null ? undefined : firstText(fields, TEXT)
    if (fields === null || words === undefined) return null
    if (words.trim() !== '') messages.push(toCell(fields, words))
  }
  return messages.length === 0 ? null : messages
}

function listIn(text: string): readonly unknown[] | null {
  const start = text.trimStart().charAt(0)
  if (start !== '[' && start !== '{') return null
  const value = parse(text)
  if (Array.isArray(value)) return value as readonly unknown[]
  const fields = fieldsOf(value)
  if (fields === null) return null
  return LIST.map((name) => fields[name]).find((list) => Array.isArray(list)) ?? null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toCell(fields: Fields, words: string): DraftCell {
  const nested = ['author', 'sender', 'from', 'user', 'senderinfo', 'createdby']
    .map((name) => fieldsOf(fields[name]))
    .find((person) => person !== null)
  const named = [
    firstText(fields, AUTHOR, isName),
    firstText(nested ?? {}, 'name displayname fullname', isName),
  ]
  const address = firstText(fields, EMAIL) ?? firstText(nested ?? {}, 'email address') ?? null
  return {
    role: isInternal(fields) ? 'note' : (roleIn(fields) ?? roleIn(nested ?? {})),
    author: named.find((name) => name !== undefined)?.trim() ?? null,
    authorId: firstText(fields, ID) ?? firstText(nested ?? {}, 'id') ?? null,
    authorEmail: address?.includes('@') === true ? address.trim() : null,
    atText: firstText(fields, AT) ?? null,
    text: looksLikeHtml(words) ? htmlToText(words) : words,
  }
}

function isInternal(fields: Fields): boolean {
  const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === 1
  const isFalse = (value: unknown): boolean => value === false || value === 'false' || value === 0
  return HIDDEN.some((name) => isTrue(fields[name])) || SHOWN.some((name) => isFalse(fields[name]))
}

function roleIn(fields: Fields): Role | null {
  for (const name of ROLE.split(' ')) {
    const value = fields[name]
    const role = typeof value === 'string' ? roleOfWord(value) : null
    if (role !== null) return role
  }
  return null
}

function isName(text: string): boolean {
  return text.trim() !== '' && roleOfWord(text) === null
}

/** The first of the fields that holds text or a number that will do; undefined without one. */
function firstText(
  fields: Fields,
  names: string,
  willDo: (text: string) => boolean = () => true,
): string | undefined {
  for (const name of names.split(' ')) {
    const value = fields[name]
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && willDo(text)) return text
  }
  return undefined
}

/** An object's fields by names in lower case without separators; null where the value is no object. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.fromEntries(
    Object.entries(value).map(([name, field]): [string, unknown] => [fieldName(name), field]),
  )
}

function fieldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/gu, '')
}

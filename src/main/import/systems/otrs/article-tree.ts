import type { Role } from '#shared/case/model.ts'
import { draftMessage } from '../draft-message.ts'
import type { DraftMessage } from '../system.ts'
import { parseMailAuthor } from '../../transcripts/mail-author.ts'

/** The line above each article: `-->||customer||Name <address>||2026-03-29 14:05:00||<--------------`. */
const HEAD = /^-->\|\|(.*?)\|\|(.*?)\|\|(.*?)\|\|<-{5,}\s*$/gmu

/** Newer versions put who sends in it, older ones the type of article. */
function roleOfType(type: string): Role | null {
  const word = type.trim().toLowerCase()
  if (word === 'agent' || word === 'customer' || word === 'system') return word
  if (word.includes('internal') || word.includes('report')) return 'note'
  if (word.startsWith('webrequest')) return 'customer'
  return word.includes('notification') ? 'system' : null
}

/** The times of a talk's articles, as they stand in the cell. */
export function articleTimes(cell: string): readonly string[] {
  return [...cell.matchAll(HEAD)].map(([, , , time = '']) => time.trim()).filter((time) => time !== '')
}

/** The articles of a talk that is written down in one cell. */
export function articlesIn(cell: string, instant: (text: string) => number | null): readonly DraftMessage[] {
  const heads = [...cell.matchAll(HEAD)]
  const articles = heads.flatMap((head, index) => {
    const [line, type = '', from = '', time = ''] = head
    const body = cell.slice(head.index + line.length, heads[index + 1]?.index ?? cell.length)
    const sender = parseMailAuthor(from)
    const article = draftMessage(body, {
      role: roleOfType(type),
      author: sender.author,
      authorEmail: sender.authorEmail,
      atMs: time.trim() === '' ? null : instant(time.trim()),
    })
    return article === null ? [] : [article]
  })
  return isOneBody(articles) ? onlyItsOwn(articles) : articles
}

/** Some versions write one article's body, the customer's last, below the head of each. */
function isOneBody(articles: readonly DraftMessage[]): boolean {
  return articles.length > 1 && articles.every(({ text }) => text === articles[0]?.text)
}

function onlyItsOwn(articles: readonly DraftMessage[]): readonly DraftMessage[] {
  const own = articles.findLast(({ role }) => role === 'customer') ?? articles.at(-1)
  return own === undefined ? [] : [own]
}

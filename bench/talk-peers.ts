/** Other ways to find phrases in text, to measure beside the rules: they know no words, order or negation. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseLexicons } from '#shared/techniques/compiled-rules.ts'
import { LEXICONS, TALK_LEXICONS } from '#shared/techniques/lexicons/index.ts'
import { Tokeniser } from '#shared/techniques/tokens.ts'
import { buildWordBase } from '#shared/techniques/word-base.ts'

/** Counts the phrases in a text. */
export type PhraseCounter = (text: string) => number

const AUTOMATON = { name: 'ahocorasick', version: '1.0.2' }

/** The wordings that the rules bring as examples, in lower case. */
export function phrases(): string[] {
  const examples = TALK_LEXICONS.flatMap(({ rules }) => rules.flatMap(({ matches }) => matches))
  return [...new Set(examples.map((example) => example.toLowerCase().replace(/[.?!]+$/, '')))]
}

export function regexCounter(): PhraseCounter {
  const escaped = phrases().map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const alternation = new RegExp(escaped.join('|'), 'g')
  return (text) => text.toLowerCase().match(alternation)?.length ?? 0
}

/** Only takes texts apart into words, which everything that reads them has to do first. */
export function wordCounter(): PhraseCounter {
  const { vocabulary, contractions } = buildWordBase([parseLexicons(LEXICONS, TALK_LEXICONS)])
  const tokeniser = new Tokeniser(vocabulary, contractions)
  return (text) => tokeniser.read(text).count
}

interface AhoCorasick {
  new (words: readonly string[]): { search: (text: string) => unknown[] }
}

/** The automaton of a package, installed beside the caches at the first use; null where that fails. */
export function automatonCounter(): PhraseCounter | null {
  const folder = join(homedir(), '.cache', 'closewell', `bench-${AUTOMATON.name}-${AUTOMATON.version}`)
  const entry = join(folder, 'node_modules', AUTOMATON.name)
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true })
    const wanted = `${AUTOMATON.name}@${AUTOMATON.version}`
    const options = ['install', '--no-save', '--ignore-scripts', '--prefix', folder, wanted]
    if (spawnSync('npm', options, { stdio: 'ignore', timeout: 60_000 }).status !== 0) return null
  }
  const Automaton = createRequire(import.meta.url)(entry) as AhoCorasick
  const automaton = new Automaton(phrases())
  return (text) => automaton.search(text.toLowerCase()).length
}

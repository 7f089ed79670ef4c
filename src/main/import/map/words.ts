import { KINDS, ROLES, STATUSES, type Kind, type Role, type Status } from '#shared/case/model.ts'
import type { WordField } from '#shared/import/fields.ts'
import { CHANNELS, commonChannel, commonKind, commonStatus } from '../systems/common-words.ts'
import { roleOfWord } from '../transcripts/role-words.ts'
import type { TablePlan } from './plan.ts'

/** What a field's words mean in a table: as the user said, else the system, else what is common to all. */
export class Words {
  readonly #stated: Readonly<Record<WordField, ReadonlyMap<string, string>>>
  readonly #ofSystem: Readonly<Record<WordField, ReadonlyMap<string, string>>>
  readonly #known: Readonly<Record<WordField, Map<string, string | null>>> = {
    status: new Map(),
    kind: new Map(),
    channel: new Map(),
    message_role: new Map(),
  }

  constructor({ words, layout }: Pick<TablePlan, 'words' | 'layout'>) {
    this.#stated = lowerCased(words)
    this.#ofSystem = lowerCased(layout.words ?? {})
  }

  /** Null where nobody has given the word a meaning. */
  status(word: string): Status | null {
    return STATUSES.find((one) => one === this.#meaning('status', word, commonStatus)) ?? null
  }

  kind(word: string): Kind | null {
    return KINDS.find((one) => one === this.#meaning('kind', word, commonKind)) ?? null
  }

  /** One of the usual channels, else the word as it was written. */
  channel(word: string): string {
    return this.#meaning('channel', word, commonChannel) ?? word
  }

  role(word: string): Role | null {
    return ROLES.find((one) => one === this.#meaning('message_role', word, roleOfWord)) ?? null
  }

  /** The meaning of a word of any field, for reading; null where it has none. */
  meaning(field: WordField, word: string): string | null {
    switch (field) {
      case 'status':
        return this.status(word)
      case 'kind':
        return this.kind(word)
      case 'channel': {
        const channel = this.channel(word)
        return CHANNELS.some((one) => one === channel) ? channel : null
      }
      case 'message_role':
        return this.role(word)
    }
  }

  #meaning(field: WordField, word: string, common: (word: string) => string | null): string | null {
    const known = this.#known[field]
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const key = word.toLowerCase()
    const found = this.#stated[field].get(key) ?? this.#ofSystem[field].get(key) ?? common(word)
    if (known.size < MOST_REMEMBERED) known.set(word, found)
    return found
  }
}

const MOST_REMEMBERED = 10_000

function lowerCased(
  maps: Partial<Record<WordField, Readonly<Record<string, string>> | undefined>>,
): Record<WordField, ReadonlyMap<string, string>> {
  const of = (field: WordField): ReadonlyMap<string, string> =>
    new Map(Object.entries(maps[field] ?? {}).map(([word, meaning]) => [word.toLowerCase(), meaning]))
  return { status: of('status'), kind: of('kind'), channel: of('channel'), message_role: of('message_role') }
}

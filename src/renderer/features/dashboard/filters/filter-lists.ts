import { type Kind, KINDS } from '#shared/case/model.ts'
import { TALK_LANGUAGES, type TalkLanguage } from '#shared/techniques/technique-ids.ts'
import type { FiguresInput } from '../../../data/queries.ts'

/** What cases can be narrowed to, in the order of the filter bar. */
export const FILTER_IDS = [
  'teams',
  'agents',
  'channels',
  'categories',
  'kinds',
  'priorities',
  'languages',
] as const
export type FilterId = (typeof FILTER_IDS)[number]

type Names = readonly (string | null)[]

/** The chosen values of each filter, `null` standing for "none named"; a missing list does not restrict. */
export interface FilterLists {
  readonly teams?: Names
  readonly agents?: Names
  readonly channels?: Names
  readonly categories?: Names
  readonly kinds?: readonly Kind[]
  readonly priorities?: Names
  readonly languages?: readonly (TalkLanguage | null)[]
}

/** Reads the lists from an address; one that makes no sense is as good as missing. */
export function parseFilterLists(raw: Readonly<Record<string, unknown>>): FilterLists {
  return filterLists({
    teams: parseNames(raw['teams']),
    agents: parseNames(raw['agents']),
    channels: parseNames(raw['channels']),
    categories: parseNames(raw['categories']),
    kinds: parseWords(raw['kinds'], KINDS),
    priorities: parseNames(raw['priorities']),
    languages: parseWords(raw['languages'], [...TALK_LANGUAGES, null]),
  })
}

/** The lists alone, without anything else that the object holds and without those that are missing. */
export function filterLists({
  teams,
  agents,
  channels,
  categories,
  kinds,
  priorities,
  languages,
}: { readonly [Id in FilterId]?: FilterLists[Id] | undefined }): FilterLists {
  return {
    ...(teams === undefined ? {} : { teams }),
    ...(agents === undefined ? {} : { agents }),
    ...(channels === undefined ? {} : { channels }),
    ...(categories === undefined ? {} : { categories }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(priorities === undefined ? {} : { priorities }),
    ...(languages === undefined ? {} : { languages }),
  }
}

/** The lists as the channels take them. */
export function filterOf(scope: FilterLists): FiguresInput['filter'] {
  const { teams, agents, channels, categories, kinds, priorities, languages } = scope
  return {
    ...(teams === undefined ? {} : { teams: [...teams] }),
    ...(agents === undefined ? {} : { agents: [...agents] }),
    ...(channels === undefined ? {} : { channels: [...channels] }),
    ...(categories === undefined ? {} : { categories: [...categories] }),
    ...(kinds === undefined ? {} : { kinds: [...kinds] }),
    ...(priorities === undefined ? {} : { priorities: [...priorities] }),
    ...(languages === undefined ? {} : { languages: [...languages] }),
  }
}

/** A list of names, `null` standing for "none named". */
function parseNames(raw: unknown): Names | undefined {
  if (!Array.isArray(raw) || raw.length === 0) return undefined
  const names = raw.filter((name): name is string | null => name === null || typeof name === 'string')
  return names.length === raw.length ? [...new Set(names)] : undefined
}

/** Those of the known words that are listed, in their own order. */
function parseWords<Word extends string | null>(
  raw: unknown,
  known: readonly Word[],
): readonly Word[] | undefined {
  if (!Array.isArray(raw)) return undefined
  const words = known.filter((word) => raw.includes(word))
  return words.length === 0 ? undefined : words
}

import type { TechniqueRule } from '../technique-rule.ts'

/** Polish: an answer to closure that tells nothing yet. */
export const PL_UNCLEAR: readonly TechniqueRule[] = [
  {
    id: 'pl.answer-unclear',
    finds: 'answer.unclear',
    patterns: [
      '(trudno|ciężko) ..2 powiedzieć',
      '(jeszcze|na razie) nie wiem',
      'nie wiem [jeszcze] (czy|na razie|$)',
      'okaże się',
    ],
    matches: ['Trudno mi powiedzieć.', 'jeszcze nie wiem', 'Nie wiem, okaże się jutro'],
    rejects: ['Nie, to wszystko.', 'Wiem, dziękuję.'],
  },
]

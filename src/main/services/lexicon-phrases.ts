import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { LexiconState } from '#shared/ipc/phrase-schemas.ts'
import type { Failure } from '#shared/ipc/result.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { problemOf } from '#shared/techniques/phrase-check.ts'
import { countCases } from '../store/column-rows.ts'
import { countUnread } from '../store/reread.ts'
import { deletePhrase, phraseRevision, savePhrase, teamPhrases } from '../store/team-phrases.ts'
import type { WritableWorkspace, Workspace } from './workspace.ts'

/** With what the words of the stored cases were read. */
export function lexiconState({ reader }: Workspace): LexiconState {
  return {
    version: LEXICON_VERSION,
    teamRevision: phraseRevision(reader),
    unread: countUnread(reader),
  }
}

export function listPhrases(workspace: Workspace, stoppedBy: Failure | null): Output<'phrases.list'> {
  return {
    phrases: teamPhrases(workspace.reader),
    lexicon: lexiconState(workspace),
    cases: countCases(workspace.reader),
    stoppedBy: stoppedBy === null ? null : { ...stoppedBy, details: { ...stoppedBy.details } },
  }
}

/** Throws `ClosewellError`: `invalidInput` for a malformed pattern, `phraseTaken` for one that is kept already, `notFound`. */
export async function keepPhrase(
  workspace: WritableWorkspace,
  { id, phrase }: Input<'phrases.save'>,
  nowMs: number,
): Promise<void> {
  checkPattern(phrase.pattern)
  if (id !== null) requirePhrase(workspace, id)
  const isKept = await workspace.write((writer) => savePhrase(writer, id, phrase, nowMs))
  if (!isKept) {
    throw new ClosewellError('phraseTaken', 'The team has this phrase already.')
  }
}

/** Throws `ClosewellError` `notFound`. */
export async function dropPhrase(workspace: WritableWorkspace, id: number): Promise<void> {
  if (!(await workspace.write((writer) => deletePhrase(writer, id)))) throw noPhrase()
}

/** Throws `ClosewellError` `notFound`. */
export function requirePhrase({ reader }: Workspace, id: number): void {
  if (!teamPhrases(reader).some((phrase) => phrase.id === id)) throw noPhrase()
}

/** Throws `ClosewellError` `invalidInput` with the place of what is wrong. */
export function checkPattern(pattern: string): void {
  const found = problemOf(pattern)
  if (found === null) return
  const { problem, start, end } = found
  throw new ClosewellError('invalidInput', `The phrase is malformed from character ${start + 1} on.`, {
    problem,
    start,
    end,
  })
}

function noPhrase(): ClosewellError {
  return new ClosewellError('notFound', 'This phrase is not there any more.')
}

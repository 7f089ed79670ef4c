import { setImmediate } from 'node:timers/promises'
import { ROLES, type Role } from '#shared/case/model.ts'
import { ClosewellError } from '#shared/failure.ts'
import { readTalk, type TalkMessage } from '#shared/techniques/read-talk.ts'
import { TALK_LANGUAGES, type TalkLanguage } from '#shared/techniques/technique-ids.ts'
import { noMore, oneOf, parse, required } from '../arguments.ts'
import { EXIT, type Command } from '../command.ts'
import type { Output } from '../output.ts'
import { readLines } from '../read-lines.ts'

interface Dialogue {
  readonly id: string
  readonly messages: readonly TalkMessage[]
}

const MOST_REPORTED = 100
const BATCH_LENGTH = 1 << 16
const ROLE_NAMES: ReadonlySet<unknown> = new Set(ROLES)

/** Reads dialogues, a JSON object a line, and answers each with a line of what its words show. */
export const techniquesCommand: Command = async (args, output, signal) => {
  const { values, positionals } = parse(args, { in: { type: 'string' }, language: { type: 'string' } })
  noMore(positionals)
  const path = required(values.in, 'in')
  const language = oneOf(values.language ?? 'auto', [...TALK_LANGUAGES, 'auto'], 'language')
  const rejected = await readDialogues(path, language === 'auto' ? null : language, output, signal)
  if (rejected > MOST_REPORTED)
    output.message(`${path}: ${rejected - MOST_REPORTED} more lines were left out`)
  return rejected > 0 ? EXIT.rejectedRows : EXIT.done
}

/** Prints an answer for each line; returns how many lines hold no dialogue. */
async function readDialogues(
  path: string,
  language: TalkLanguage | null,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  let line = 0
  let rejected = 0
  let batch = ''
  for (const text of readLines(path)) {
    line++
    if (text?.trim() === '') continue
    const dialogue = text === null ? 'the line is too long' : parseDialogue(text)
    if (typeof dialogue === 'string') {
      rejected++
      if (rejected <= MOST_REPORTED) output.message(`${path}:${line}: ${dialogue}; left out`)
      continue
    }
    batch += `${JSON.stringify(answerTo(dialogue, language))}\n`
    if (batch.length < BATCH_LENGTH) continue
    output.write(batch)
    batch = ''
    // Lets the output drain, and a signal to stop arrive.
    await setImmediate()
    if (signal.aborted) throw new ClosewellError('cancelled', 'The reading was stopped.')
  }
  output.write(batch)
  return rejected
}

function answerTo({ id, messages }: Dialogue, language: TalkLanguage | null) {
  const { closure, findings } = readTalk(messages, { language })
  const { solved, unresolved, waited, answer } = closure
  return {
    id,
    closure: { solved, unresolved, waited, answer },
    hits: findings.map(({ technique, message, start, end }) => ({
      technique: technique.startsWith('closure.') ? 'closure' : technique,
      message,
      start,
      end,
      text: messages[message]?.text.slice(start, end) ?? '',
    })),
  }
}

/** The dialogue on a line, or why there is none. */
function parseDialogue(text: string): Dialogue | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'this is no JSON'
  }
  if (!isObject(value)) return 'this is no object with id and messages'
  const { id, messages } = value
  if (typeof id !== 'string') return 'id is no text'
  if (!Array.isArray(messages)) return 'messages is no array'
  const wrong = messages.findIndex((message) => !isMessage(message))
  if (wrong >= 0) return `message ${wrong} is no {role, text} with a role of ${ROLES.join(', ')}`
  return { id, messages: messages.filter(isMessage).map(({ role, text: words }) => ({ role, text: words })) }
}

function isMessage(value: unknown): value is { readonly role: Role; readonly text: string } {
  return isObject(value) && ROLE_NAMES.has(value['role']) && typeof value['text'] === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { CaseDetail } from '#shared/ipc/contract.ts'

/** Characters in a line of a turn, and the lines that a turn's head and margins take, on a window of 1280 px. */
const LINE_CHARACTERS = 62
const TURN_LINES = 2.6
/** About as many lines as dates and verdicts take beside the conversation. */
const SHORT_LINES = 46

/** Whether description and conversation leave room for the facts below them, so that the two columns end alike. */
export function isShortTalk({
  description,
  messages,
}: Pick<CaseDetail, 'description' | 'messages'>): boolean {
  const texts = [...(description === null ? [] : [description]), ...messages.map(({ text }) => text)]
  const lines = texts.map((text) => TURN_LINES + linesOf(text))
  return lines.reduce((sum, one) => sum + one, 0) < SHORT_LINES
}

function linesOf(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0)
}

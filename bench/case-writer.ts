/** Fills templates into a byte buffer: many distinct cases at the speed of copying. */
import { ENGLISH_FIRST, ENGLISH_LAST, POLISH_FIRST, POLISH_LAST } from '#shared/sample/names.ts'
import { createRandom } from '#shared/sample/random.ts'
import type { CaseTemplate, Hole } from './case-template.ts'

export const AGENT_COUNT = 200
export const CUSTOMER_COUNT = 300_000
const TEAM_COUNT = 20
const WEEKS = 156
/** Monday, 2 January 2023. */
const FIRST_MONDAY_S = Date.UTC(2023, 0, 2) / 1000
const FIRST_DAY = FIRST_MONDAY_S / 86_400
const DAY_TABLE_LENGTH = WEEKS * 7 + 400
const ZERO = 48
/** Shorter pieces are copied faster byte by byte than by a call out of JavaScript. */
const LONG_ENOUGH_FOR_A_CALL = 48

const ENGLISH_NAMES = [...ENGLISH_FIRST.f, ...ENGLISH_FIRST.m]
const LAST_NAMES = ENGLISH_LAST.filter((name) => /^[A-Za-z]+$/.test(name))

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('an empty list')
  return item
}

function agentNames(): readonly Buffer[] {
  const polish = [
    ...POLISH_FIRST.f.map(([name]) => [name, 'f'] as const),
    ...POLISH_FIRST.m.map(([name]) => [name, 'm'] as const),
  ]
  return Array.from({ length: AGENT_COUNT }, (_, i) => {
    if (i % 4 !== 0)
      return Buffer.from(`${at(ENGLISH_NAMES, i)} ${at(LAST_NAMES, i * 7 + Math.floor(i / 56))}`)
    const [name, gender] = at(polish, i / 4)
    return Buffer.from(`${name} ${at(POLISH_LAST, i / 4)[gender]}`)
  })
}

const customerNames = Array.from({ length: ENGLISH_NAMES.length * LAST_NAMES.length }, (_, i) => {
  const first = at(ENGLISH_NAMES, i)
  const last = at(LAST_NAMES, Math.floor(i / ENGLISH_NAMES.length))
  return { full: Buffer.from(`${first} ${last}`), mail: Buffer.from(`${first}.${last}.`.toLowerCase()) }
})

const days = Array.from({ length: DAY_TABLE_LENGTH }, (_, i) =>
  Buffer.from(new Date((FIRST_DAY + i) * 86_400_000).toISOString().slice(0, 10)),
)
const MAIL_HOST = Buffer.from('@example.com')
const PHONE_PREFIX = Buffer.from('+48 99 ')

export interface CaseWriter {
  /** Writes the next case at `position`, gives the position after it. `target` must have room for it. */
  readonly write: (target: Buffer, position: number) => number
}

/** A writer of distinct cases, numbered from 1; the same seed and templates give the same bytes. */
export function createCaseWriter(templates: readonly CaseTemplate[], seed: number): CaseWriter {
  const random = createRandom(seed)
  const agents = agentNames()
  const teams = Array.from({ length: TEAM_COUNT }, (_, i) =>
    Buffer.from(`Team ${String(i + 1).padStart(2, '0')}`),
  )
  let caseNumber = 0

  const digits = (target: Buffer, end: number, value: number, length: number): number => {
    let rest = value
    for (let i = end + length - 1; i >= end; i -= 1) {
      target[i] = ZERO + (rest % 10)
      rest = Math.floor(rest / 10)
    }
    return end + length
  }
  const copy = (target: Buffer, position: number, bytes: Buffer): number => {
    const { length } = bytes
    if (length > LONG_ENOUGH_FOR_A_CALL) target.set(bytes, position)
    else for (let i = 0; i < length; i += 1) target[position + i] = bytes[i] ?? 0
    return position + length
  }
  const instant = (target: Buffer, position: number, instantS: number): number => {
    const day = Math.floor(instantS / 86_400)
    const time = instantS - day * 86_400
    let end = copy(target, position, at(days, day - FIRST_DAY))
    target[end] = 84 // T
    end = digits(target, end + 1, Math.floor(time / 3600), 2)
    target[end] = 58 // :
    end = digits(target, end + 1, Math.floor(time / 60) % 60, 2)
    target[end] = 58
    end = digits(target, end + 1, time % 60, 2)
    target[end] = 90 // Z
    return end + 1
  }

  return {
    write: (target, start) => {
      caseNumber += 1
      const template = random.pick(templates)
      const openedS = FIRST_MONDAY_S + random.int(0, WEEKS - 1) * 7 * 86_400 + template.openedAfterMondayS
      const agent = random.int(0, AGENT_COUNT - 1)
      const customer = random.int(0, CUSTOMER_COUNT - 1)
      // Seven customers in ten are known by e-mail, two by phone, one by id.
      const keyKind = customer % 10
      const name = at(customerNames, customer)

      const fill = (hole: Hole, position: number): number => {
        if (typeof hole === 'number') return instant(target, position, openedS + hole)
        switch (hole) {
          case 'caseId':
            target[position] = 66 // B
            return digits(target, position + 1, caseNumber, 9)
          case 'agent':
            return copy(target, position, at(agents, agent))
          case 'resolver':
            return copy(target, position, at(agents, agent + TEAM_COUNT))
          case 'team':
            return copy(target, position, at(teams, agent))
          case 'customerId':
            return keyKind === 9 ? digits(target, position, 1_000_000 + customer, 7) : position
          case 'email':
            if (keyKind > 6) return position
            return copy(target, digits(target, copy(target, position, name.mail), customer, 6), MAIL_HOST)
          case 'phone':
            return keyKind === 7 || keyKind === 8
              ? digits(target, copy(target, position, PHONE_PREFIX), customer, 7)
              : position
          case 'customerName':
            return copy(target, position, name.full)
        }
      }

      let position = start
      template.pieces.forEach((piece, i) => {
        position = copy(target, position, piece)
        const hole = template.holes[i]
        if (hole !== undefined) position = fill(hole, position)
      })
      return position
    },
  }
}

import { describe, expect, it } from 'vitest'
import type { Role } from '../case/model.ts'
import { compileFrom } from './compiled-lexicons.ts'
import { readTalk, type TalkOptions } from './read-talk.ts'
import type { TechniqueId } from './technique-ids.ts'
import type { TechniqueRule, WordRule } from './technique-rule.ts'

const rule = (finds: WordRule['finds'], ...patterns: readonly string[]): TechniqueRule => ({
  id: `en.${finds}`,
  finds,
  patterns,
  matches: [],
  rejects: [],
})
const closure = (technique: 'closure.solved' | 'closure.unresolved', pattern: string) =>
  ({
    id: `en.${technique}`,
    technique,
    form: 'order',
    needs: 'nothing',
    patterns: [pattern],
    matches: [],
    rejects: [],
  }) as const
const NO_CUES = {
  statementLead: [],
  collecting: [],
  smallTalk: [],
  action: [],
  settled: [],
  callToAction: [],
}

/** A language of few words, so that nothing but their order matters. */
const lexicons = compileFrom(
  [
    {
      language: 'en',
      contractions: {},
      phrases: {},
      cues: NO_CUES,
      rules: [closure('closure.solved', 'solved'), closure('closure.unresolved', '(anything else|all done)')],
    },
  ],
  [
    {
      language: 'en',
      contractions: {},
      phrases: {},
      functionWords: ['the'],
      numbers: {},
      months: {},
      catchAllCategories: ['other'],
      rules: [
        rule('ask', 'what'),
        rule('paraphrase', 'so you'),
        rule('acknowledge', 'painful'),
        rule('apologise', 'sorry'),
        rule('canDo', 'offer'),
        rule('explain', 'because'),
        rule('agree', 'deal'),
        rule('own', 'mine'),
        rule('inform', 'call'),
        rule('followUp', 'call to check'),
        rule('advocate', 'recommend'),
        rule('proposal', 'swap'),
        rule('encourager', 'mhm'),
        rule('canned', 'automatic'),
        rule('question.allDone', 'all done'),
        rule('question.stillWrong', 'solved again'),
        rule('heat.complaint', 'awful'),
        rule('heat.threat', 'lawyer'),
        rule('alreadySaid', 'told'),
        rule('notFinished', 'wait'),
        rule('answer.yes', 'yes'),
        rule('answer.no', 'no'),
        rule('answer.allSet', 'fine', 'nothing broken'),
        rule('answer.unresolved', 'broken'),
        rule('answer.more', 'also'),
        rule('answer.unclear', 'maybe'),
        rule('answer.thanks', 'thanks'),
        { ...rule('ask', 'number'), id: 'en.form', finds: 'formFilling', asks: 'reference' },
        { ...rule('ask', 'tomorrow'), id: 'en.time', finds: 'time', time: { kind: 'day', offset: 1 } },
        { ...rule('facts', 'send'), needs: ['time'] },
      ],
    },
  ],
)

/** `c: words` is the customer's message, `a: words` an agent's, `n: words` a note. */
function read(talk: readonly string[], options: TalkOptions = {}) {
  const roles: Readonly<Record<string, Role>> = { c: 'customer', a: 'agent', n: 'note', b: 'bot' }
  const messages = talk.map((line) => ({ role: roles[line.charAt(0)] ?? 'system', text: line.slice(3) }))
  return readTalk(messages, { lexicons, ...options })
}

function found(...talk: readonly string[]): ReadonlySet<TechniqueId> {
  return new Set(read(talk).findings.map(({ technique }) => technique))
}

const ACCOUNT = 'c: the box came with a hole'

describe('listening', () => {
  it('is heard before the first proposal', () => {
    expect(found(ACCOUNT, 'a: mhm. I swap it')).toContain('listen')
    expect(found(ACCOUNT, 'a: what broke? ', 'c: the lid', 'a: I swap it')).toContain('listen')
    expect(found(ACCOUNT, 'a: I swap it. mhm')).not.toContain('listen')
    expect(found(ACCOUNT, 'a: we offer a coupon. what broke?')).not.toContain('listen')
  })

  it('needs an account of the customer', () => {
    expect(found('c: hello', 'a: mhm. I swap it')).not.toContain('listen')
    expect(found('a: mhm')).not.toContain('listen')
  })

  it('asks for nothing twice', () => {
    expect(found('c: my box 1234567 is broken', 'a: mhm, which number?')).not.toContain('listen')
    expect(found('c: my box is really broken', 'a: mhm, which number?')).toContain('listen')
    expect(found(ACCOUNT, 'a: mhm, what is it?', 'c: I told you')).not.toContain('listen')
  })

  it('does not interrupt', () => {
    expect(found(ACCOUNT, 'a: mhm. I swap it', 'c: wait, let me tell')).not.toContain('listen')
  })
})

describe('the order of steps', () => {
  it('acknowledges before proposing', () => {
    expect(found(ACCOUNT, 'a: that is painful. I swap it')).toContain('acknowledgeFirst')
    expect(found(ACCOUNT, 'a: I swap it. that is painful')).not.toContain('acknowledgeFirst')
    expect(found(ACCOUNT, 'a: that is painful')).not.toContain('acknowledgeFirst')
  })

  it('explains after hearing and after an apology, with a remedy to follow', () => {
    expect(found(ACCOUNT, 'a: it leaked because of rain. I swap it')).toContain('explain')
    expect(found(ACCOUNT, 'a: sorry. it leaked because of rain', 'c: ok', 'a: I swap it')).toContain(
      'explain',
    )
    expect(found('a: it leaked because of rain. I swap it')).not.toContain('explain')
    expect(found(ACCOUNT, 'a: it leaked because of rain. sorry. I swap it')).not.toContain('explain')
    expect(found(ACCOUNT, 'a: it leaked because of rain')).not.toContain('explain')
    expect(found(ACCOUNT, 'a: I swap it. it leaked because of rain')).not.toContain('explain')
  })

  it('agrees when the customer answers', () => {
    expect(found('a: deal?', 'b: typing', 'c: yes')).toContain('agree')
    expect(found('a: deal?', 'a: goodbye')).not.toContain('agree')
    expect(found('a: deal?')).not.toContain('agree')
  })

  it('tells form filling from a question about the problem', () => {
    expect(found('a: what is the number?')).not.toContain('ask')
    expect(found('a: what happened?')).toContain('ask')
  })
})

describe('promises', () => {
  it('are vague without a time in the sentence, or in a short one after it', () => {
    expect(found('a: I call you tomorrow')).toContain('inform')
    expect(found('a: I call you. Tomorrow at the latest.')).toContain('inform')
    expect(found('a: I call you. See you.')).toContain('inform.vague')
    expect(found('a: I send it tomorrow')).toContain('facts')
    expect(found('a: I send it')).not.toContain('facts')
  })

  it('to check back are no other promise', () => {
    const techniques = found('a: I call to check tomorrow')
    expect(techniques).toContain('followUp')
    expect(techniques).not.toContain('inform')
  })

  it('are matched with the next contact', () => {
    const at = (day: number): number => Date.UTC(2026, 2, day, 10)
    const contact = (role: Role, text: string, atMs: number) => ({ role, text, atMs })
    const promise = contact('agent', 'I call you tomorrow', at(2))
    const promises = (...later: readonly ReturnType<typeof contact>[]) =>
      readTalk([promise, ...later], { lexicons }).promises
    expect(promises(contact('agent', 'hello', at(3)))).toMatchObject([
      { message: 0, start: 2, end: 6, contact: 1, outcome: 'kept', dueMs: Date.UTC(2026, 2, 4) - 1 },
    ])
    expect(promises(contact('agent', 'hello', at(4)))).toMatchObject([{ contact: 1, outcome: 'late' }])
    expect(promises(contact('customer', 'hello', at(3)))).toMatchObject([{ contact: null, outcome: 'none' }])
    expect(read(['a: I call you tomorrow']).promises).toMatchObject([{ dueMs: null, outcome: null }])
  })
})

describe('the answer to closure', () => {
  const answer = (question: string, reply: string) => read([`a: ${question}`, `c: ${reply}`]).closure.answer

  it.each([
    ['solved?', 'yes', 'allSet'],
    ['solved?', 'no', 'stillUnresolved'],
    ['anything else?', 'yes', 'stillUnresolved'],
    ['anything else?', 'no', 'allSet'],
    ['all done?', 'yes', 'allSet'],
    ['all done?', 'no', 'stillUnresolved'],
    ['solved? anything else?', 'yes', 'unclear'],
    ['solved? anything else?', 'no, thanks', 'allSet'],
    ['anything else?', 'no, it is broken', 'stillUnresolved'],
    ['solved?', 'no, all fine', 'allSet'],
    ['solved?', 'fine, but also the lid', 'stillUnresolved'],
    ['solved?', 'no, nothing broken', 'allSet'],
    ['solved?', 'maybe, thanks', 'unclear'],
    ['solved?', 'thanks', 'allSet'],
    ['anything else?', 'where is the lid?', 'stillUnresolved'],
    ['solved?', 'where is the lid?', 'stillUnresolved'],
    ['solved?', 'where?', 'unclear'],
    ['anything else?', 'the lid', 'stillUnresolved'],
    ['anything else?', 'lid', 'unclear'],
    ['solved again?', 'yes', 'stillUnresolved'],
    ['solved again?', 'no', 'allSet'],
    ['anything else? solved again?', 'no, thanks', 'allSet'],
    ['solved?', 'also, where?', 'unclear'],
    ['solved?', 'the lid fits', 'allSet'],
    ['solved?', 'it is on now', 'allSet'],
    ['solved?', 'the lid is not here', 'stillUnresolved'],
    ['solved?', 'lid', 'unclear'],
    ['solved?', 'the lid is awful', 'stillUnresolved'],
    ['solved again?', 'the lid is awful', 'stillUnresolved'],
    ['solved?', 'fine, maybe', 'allSet'],
    ['solved?', 'yes, also, where is the lid?', 'stillUnresolved'],
    ['solved?', '👍', 'allSet'],
    ['solved?', '🚲', 'unclear'],
  ])('%s - %s: %s', (question, reply, expected) => {
    expect(answer(question, reply)).toBe(expected)
  })

  it('is to all bubbles of the turn', () => {
    expect(read(['a: solved?', 'a: anything else?', 'c: no']).closure.answer).toBe('unclear')
  })

  it('may come in bubbles, of which one that leaves anything open counts, else the first that tells anything', () => {
    const sense = read(['a: solved?', 'c: hm', 'c: no', 'c: fine']).closure
    expect(sense).toMatchObject({ answer: 'stillUnresolved', answeredBy: 2 })
    expect(read(['a: solved?', 'c: hm', 'a: hello?', 'c: no']).closure).toMatchObject({
      answer: 'unclear',
      answeredBy: 1,
    })
  })

  it('is none where nobody waited, and null where the talk ends', () => {
    expect(read(['a: solved?', 'a: bye', 'c: yes']).closure).toMatchObject({ waited: false, answer: null })
    expect(read(['a: solved?']).closure).toMatchObject({ waited: null, answer: null })
    expect(read(['a: bye']).closure).toMatchObject({ waited: null, solved: false })
  })

  it('is followed by an offer or not', () => {
    expect(read(['a: solved?', 'c: no', 'a: we offer a coupon']).offersAfterAnswer).toBe(true)
    expect(read(['a: we offer a coupon. solved?', 'c: no', 'a: bye']).offersAfterAnswer).toBe(false)
  })
})

describe('whose words they are', () => {
  it('leaves out bots, canned sentences and what is quoted', () => {
    expect(found('b: sorry', 'a: automatic message, sorry', 'a: > sorry', 'c: sorry')).toEqual(new Set())
  })

  it('counts nothing an agent wrote later than asked for', () => {
    const messages = [1, 2].map((atMs) => ({ role: 'agent' as const, text: 'sorry. solved?', atMs }))
    const { findings, closure: sense } = readTalk(messages, { lexicons, countedUntilMs: 1 })
    expect(findings.map(({ message }) => message)).toEqual([0, 0])
    expect(sense.waited).toBe(false)
  })

  it('takes notes of some words', () => {
    expect(found('n: called the depot twice')).toContain('note')
    expect(found('n: ok')).not.toContain('note')
    expect(found('n: automatic reply was sent')).not.toContain('note')
  })

  it('measures the customer’s heat by message, never the agent’s', () => {
    const { heat, isHeated } = read(['c: awful', 'a: AWFUL LAWYER!!!', 'c: LAWYER NOW OR NEVER', 'c: hm?!'])
    expect(heat).toEqual([1, 0, 4, 1])
    expect(isHeated).toBe(true)
    expect(read(['c: awful']).isHeated).toBe(false)
  })

  it('takes the marks and capitals of one who is glad for joy', () => {
    expect(read(['c: FINE NOW THANKS!!!', 'c: I recommend this awful lawyer!!!']).heat).toEqual([0, 0])
    expect(read(['c: thanks, awful!!!', 'c: still broken, fine!!!']).heat).toEqual([3, 2])
  })

  it('tells the language that most words are in', () => {
    const { language, languages } = read(['c: the box is the box', 'a: proszę', 'a: 1'])
    expect(languages).toEqual(['en', 'pl', null])
    expect(language).toBe('en')
  })
})

describe('a supervisor’s word', () => {
  it('strikes findings out and adds some, closure and its answer included', () => {
    const asked = { technique: 'closure.solved', message: 0, start: 0, end: 6 } as const
    const struck = read(['a: solved? sorry', 'c: no'], { overrides: [{ action: 'strike', ...asked }] })
    expect(struck.findings.map(({ technique }) => technique)).toEqual(['apologise'])
    expect(struck.closure).toMatchObject({ solved: false, waited: null, answer: null })
    const added = read(['a: is it ok', 'c: no'], { overrides: [{ action: 'add', ...asked }] })
    expect(added.findings).toEqual([{ ...asked, rule: 'added' }])
    expect(added.closure).toMatchObject({ solved: true, waited: true, answer: 'stillUnresolved' })
  })
})

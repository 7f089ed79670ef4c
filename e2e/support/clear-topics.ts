/** The agent of whom the rule always finds a strength and a priority, whatever becomes of the sample data. */
export const CLEAR_AGENT = 'Nora Vale'

const CASES = 60
const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2026, 3, 6, 9)
const ITEMS = ['lamp', 'kettle', 'shelf', 'mirror', 'toaster']
const COLUMNS = [
  'case_id,account,subject,kind,category,channel,status,auto_closed,customer_email,customer_name',
  'agent,resolver,team,opened_at,resolved_at,closed_at,reopen_count,messages',
].join(',')

/**
 * Cases of the last three months of the sample data, as Closewell's own file. Their agent always asks whether anything is
 * left, sometimes whether it is solved, and never shows any sympathy; some of the cases were opened again.
 */
export function clearTopicsCsv(): string {
  return [COLUMNS, ...Array.from({ length: CASES }, (_, number) => rowOf(number))].join('\n')
}

function rowOf(number: number): string {
  const item = ITEMS[number % ITEMS.length] ?? ''
  const openedMs = FIRST_DAY + Math.floor((number * 70) / CASES) * DAY_MS
  const at = (minutes: number): string => new Date(openedMs + minutes * 60_000).toISOString()
  const solved = number % 3 === 0 ? ' Does that solve it?' : ''
  const messages = [
    ['customer', `The ${item} that I ordered arrived broken, and I need it this week.`],
    ['agent', `I have sent you a new ${item} today.${solved} Is there anything else I can help you with?`],
    ['customer', solved === '' ? 'No, that is all.' : 'Yes, that solves it, and nothing else.'],
  ].map(([role, text], place) => ({
    role,
    author: role === 'agent' ? CLEAR_AGENT : '',
    at: at(place + 1),
    text,
  }))
  const customer = `Customer ${number}`
  return [
    `N-${number}`,
    'nora',
    `A broken ${item}`,
    'complaint',
    'Damaged item',
    'chat',
    'closed',
    'false',
    `customer.${number}@example.com`,
    customer,
    CLEAR_AGENT,
    CLEAR_AGENT,
    'Online orders',
    at(0),
    at(5),
    at(6),
    number % 5 === 0 ? '1' : '0',
    `"${JSON.stringify(messages).replaceAll('"', '""')}"`,
  ].join(',')
}

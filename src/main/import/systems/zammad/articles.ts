import type { Role } from '#shared/case/model.ts'

const SENDERS: Readonly<Record<string, Role>> = {
  customer: 'customer',
  agent: 'agent',
  system: 'system',
  '1': 'agent',
  '2': 'customer',
  '3': 'system',
}

/** Who wrote an article, by the name or the number of its sender; what is internal is a note, whoever wrote it. */
export function roleOfArticle(sender: string, isInternal: boolean): Role | null {
  const role = SENDERS[sender.toLowerCase()] ?? null
  return isInternal && role !== 'system' ? 'note' : role
}

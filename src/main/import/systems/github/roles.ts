import type { Role } from '#shared/case/model.ts'

/** How an account stands to a repository, where that makes it one of those who answer. */
const ANSWERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Who somebody is for an issue, by login and by how the account stands to the repository. Null where the latter isn't
 * said; whoever has no part in the repository is on the asking side.
 */
export function roleOfAccount(login: string | null, association: string | null, isBot: boolean): Role | null {
  if (isBot || login?.endsWith('[bot]') === true) return 'bot'
  if (association === null) return null
  return ANSWERS.has(association.toUpperCase()) ? 'agent' : 'customer'
}

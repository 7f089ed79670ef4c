import { COMMENTS } from './github/comments.ts'
import { ISSUES_CSV } from './github/issues-csv.ts'
import { CLI_ISSUES, REST_ISSUES } from './github/issues-json.ts'
import type { HelpdeskSystem } from './system.ts'

export const GITHUB: HelpdeskSystem = {
  id: 'github',
  name: 'GitHub Issues',
  layouts: [ISSUES_CSV, REST_ISSUES, CLI_ISSUES, COMMENTS],
}

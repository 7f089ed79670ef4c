import { z } from 'zod'

/**
 * What was erased of a case's words: all of them, with the customer, or an agent's name. Null where nothing was, or an
 * import has brought it back.
 */
export const caseErasureSchema = z
  .object({ atMs: z.number(), cause: z.enum(['customer', 'agent']) })
  .nullable()
export type CaseErasure = z.infer<typeof caseErasureSchema>

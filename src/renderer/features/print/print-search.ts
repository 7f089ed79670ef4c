import { type PrintRequest, printRequestSchema } from '#shared/ipc/print-schemas.ts'

export interface PrintSearch {
  /** Left out where the address makes no sense. */
  readonly request?: PrintRequest
}

/** Reads the address of a page that is to be printed. */
export function parsePrintSearch(search: Readonly<Record<string, unknown>>): PrintSearch {
  const parsed = printRequestSchema.safeParse(search['request'])
  return parsed.success ? { request: parsed.data } : {}
}

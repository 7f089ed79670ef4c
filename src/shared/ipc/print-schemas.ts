import { z } from 'zod'
import { labelSchema, rowId } from './scope-schemas.ts'

export const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

/** What can be printed, each made up by the page of the same name. */
const printedSchema = z.discriminatedUnion('document', [
  /** What an agent takes home from a one-on-one: one page. */
  z.object({ document: z.literal('handOut'), session: rowId }),
  /** The blind self-rating that the agent fills in before. */
  z.object({ document: z.literal('selfRating'), session: rowId }),
  /** Everything that is held about an agent; private notes only where they are asked for. */
  z.object({ document: z.literal('ownFile'), agent: labelSchema.min(1), withPrivateNotes: z.boolean() }),
  /** What Closewell does with data, for staff and works councils: one page. */
  z.object({ document: z.literal('transparency') }),
])

export const printRequestSchema = z.object({
  printed: printedSchema,
  language: z.enum(['en', 'pl']),
  paper: z.enum(PAPERS),
})
export type PrintRequest = z.infer<typeof printRequestSchema>

export const printChannels = {
  /** Asks where to save the document as PDF; null when the user closed the dialog. */
  'print.save': {
    input: z.object({ request: printRequestSchema, suggestedName: z.string().min(1).max(200) }),
    output: z.object({ name: z.string() }).nullable(),
  },
  /** Shows the system's print dialog; whether it was printed. */
  'print.paper': { input: printRequestSchema, output: z.object({ isPrinted: z.boolean() }) },
} as const

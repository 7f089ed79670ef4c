import { z } from 'zod'

const MAX_SVG_CHARS = 8_000_000
const MAX_PNG_CHARS = 40_000_000

/** A drawn chart: SVG as its text, PNG in base64. */
export const pictureSchema = z.discriminatedUnion('format', [
  z.object({ format: z.literal('svg'), svg: z.string().startsWith('<svg').max(MAX_SVG_CHARS) }),
  z.object({ format: z.literal('png'), base64: z.base64().min(1).max(MAX_PNG_CHARS) }),
])
export type Picture = z.infer<typeof pictureSchema>

import { z } from 'zod'

const MAX_CHARS = 200_000

/** The parts of an address of the pages of figures; which of them make sense is the window's to say. */
export const viewSchema = z
  .record(z.string().max(50), z.json())
  .refine((view) => JSON.stringify(view).length <= MAX_CHARS, 'is too long')

export const viewNameSchema = z.string().trim().min(1).max(100)

export const savedViewSchema = z.object({ id: z.int().positive(), name: viewNameSchema, view: viewSchema })
export type SavedView = z.infer<typeof savedViewSchema>

/** By name. */
export const savedViewsSchema = z.object({ views: z.array(savedViewSchema) })

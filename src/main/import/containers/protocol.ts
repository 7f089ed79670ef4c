import type { Failure } from '#shared/ipc/result.ts'
import type { ContainerFormat } from './convert.ts'
import type { Converted, Source } from './conversion.ts'

/** What the reading thread is started with. */
export interface ReadRequest {
  readonly source: Source
  readonly format: ContainerFormat
  /** Where its work files go. */
  readonly folder: string
}

/** What it says; after `done` or `failed` it ends. */
export type ReadMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | ({ readonly kind: 'done' } & Pick<Converted, 'tables' | 'texts' | 'skipped'>)
  | { readonly kind: 'failed'; readonly failure: Failure; readonly defect: string | null }

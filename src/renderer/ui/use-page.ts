import { useState } from 'react'

/** The page (0-based) of a list; another list, told by what identifies it, starts at its first. */
export function usePage(list: unknown): readonly [number, (page: number) => void] {
  const key = JSON.stringify(list)
  const [turned, setTurned] = useState({ key, page: 0 })
  return [turned.key === key ? turned.page : 0, (page) => setTurned({ key, page })]
}

/** The last page of a list that has become shorter than the page shown; null where that page still has rows. */
export function pageInstead(
  shown: { readonly total: number; readonly rows: readonly unknown[] } | undefined,
  size: number,
): number | null {
  if (shown === undefined || shown.rows.length > 0 || shown.total === 0) return null
  return Math.ceil(shown.total / size) - 1
}

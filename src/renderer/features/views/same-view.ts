import { type DashboardSearch, parseDashboardSearch } from '../dashboard/search.ts'

/** Whether two addresses show the same: parts that make no sense, and their order, count for nothing. */
export function isSameView(one: object, other: object): boolean {
  return textOf(parseDashboardSearch({ ...one })) === textOf(parseDashboardSearch({ ...other }))
}

/** Parsing writes the parts in one order; within a list the order of choosing shows nothing. */
function textOf(search: DashboardSearch): string {
  return JSON.stringify(search, (_, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value,
  )
}

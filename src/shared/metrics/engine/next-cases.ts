import type { Labels, RowIds } from './columns.ts'

/** What is needed to find the next case of each; `customers` is -1 for an unknown customer. */
export interface NextCaseInput {
  readonly ids: RowIds
  readonly openedAtMs: Float64Array
  readonly resolvedAtMs: Float64Array
  readonly customers: Int32Array
  readonly customerCount: number
  readonly categories: Labels
  readonly isExcluded: (index: number) => boolean
}

export interface NextCases {
  readonly sameCategory: Int32Array
  readonly anyCategory: Int32Array
}

/**
 * For each case the first other, not excluded case of its customer opened after (not at) its resolution: its index, or
 * -1. Of several opened at that very instant it is the one with the lowest id, so the order of the rows does not matter.
 */
export function findNextCases(input: NextCaseInput): NextCases {
  const { customers, openedAtMs, ids, categories } = input
  const byCustomer = groupByCustomer(input)
  const none = new Int32Array(categories.length)
  return {
    anyCategory: searchWithin(none),
    sameCategory: searchWithin(categories),
  }

  function searchWithin(classes: Labels): Int32Array {
    const order = byCustomer.order
    const compare = (left: number, right: number): number =>
      (classes[left] ?? 0) - (classes[right] ?? 0) ||
      (openedAtMs[left] ?? 0) - (openedAtMs[right] ?? 0) ||
      (ids[left] ?? 0) - (ids[right] ?? 0)
    for (let customer = 0; customer < input.customerCount; customer++) {
      sortRange(order, byCustomer.starts[customer] ?? 0, byCustomer.starts[customer + 1] ?? 0, compare)
    }
    const next = new Int32Array(customers.length).fill(-1)
    for (let index = 0; index < next.length; index++) {
      const customer = customers[index] ?? -1
      const resolvedAtMs = input.resolvedAtMs[index] ?? NaN
      if (customer < 0 || Number.isNaN(resolvedAtMs)) continue
      const end = byCustomer.starts[customer + 1] ?? 0
      let at = byCustomer.starts[customer] ?? 0
      for (let high = end; at < high;) {
        const middle = (at + high) >>> 1
        const other = order[middle] ?? 0
        const classOrder = (classes[other] ?? 0) - (classes[index] ?? 0)
        const isAfter = classOrder > 0 || (classOrder === 0 && (openedAtMs[other] ?? NaN) > resolvedAtMs)
        if (isAfter) high = middle
        else at = middle + 1
      }
      // A case resolved "before" it was opened would otherwise find itself.
      if (order[at] === index && at < end) at += 1
      const found = order[at]
      if (at < end && found !== undefined && classes[found] === classes[index]) next[index] = found
    }
    return next
  }
}

/** The cases that can be a repeat, gathered by customer: those of customer `c` are `order[starts[c] .. starts[c + 1]]`. */
function groupByCustomer({ customers, customerCount, isExcluded }: NextCaseInput) {
  const starts = new Int32Array(customerCount + 1)
  const canRepeat = (index: number) => (customers[index] ?? -1) >= 0 && !isExcluded(index)
  for (let index = 0; index < customers.length; index++) {
    if (canRepeat(index)) starts[(customers[index] ?? 0) + 1] = (starts[(customers[index] ?? 0) + 1] ?? 0) + 1
  }
  for (let customer = 0; customer < customerCount; customer++) {
    starts[customer + 1] = (starts[customer + 1] ?? 0) + (starts[customer] ?? 0)
  }
  const order = new Int32Array(starts[customerCount] ?? 0)
  const free = starts.slice()
  for (let index = 0; index < customers.length; index++) {
    if (!canRepeat(index)) continue
    const customer = customers[index] ?? 0
    const at = free[customer] ?? 0
    order[at] = index
    free[customer] = at + 1
  }
  return { starts, order }
}

/** Most customers have a handful of cases, for which insertion beats a sort of a view. */
function sortRange(
  order: Int32Array,
  from: number,
  to: number,
  compare: (left: number, right: number) => number,
): void {
  if (to - from > 32) {
    order.subarray(from, to).sort(compare)
    return
  }
  for (let end = from + 1; end < to; end++) {
    const moving = order[end] ?? 0
    let at = end
    for (; at > from && compare(order[at - 1] ?? 0, moving) > 0; at--) order[at] = order[at - 1] ?? 0
    order[at] = moving
  }
}

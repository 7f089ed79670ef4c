import type { Input } from '#shared/ipc/contract.ts'
import type { DashboardSearch } from '../dashboard/search.ts'

type View = Input<'views.save'>['view']

/** What a page shows as it is saved: its address as plain data. */
export function viewOf(search: DashboardSearch): View {
  return JSON.parse(JSON.stringify(search)) as View
}

import { app } from './en/app.ts'
import { cases } from './en/cases.ts'
import { comparisons } from './en/comparisons.ts'
import { dashboard } from './en/dashboard.ts'
import { errors } from './en/errors.ts'
import { importFields } from './en/import-fields.ts'
import { importPeople } from './en/import-people.ts'
import { importReview } from './en/import-review.ts'
import { imports } from './en/imports.ts'
import { metrics } from './en/metrics.ts'
import { rejects } from './en/rejects.ts'
import { settings } from './en/settings.ts'
import { watch } from './en/watch.ts'

export const en = {
  ...app,
  ...metrics,
  ...dashboard,
  ...comparisons,
  ...cases,
  ...imports,
  ...importReview,
  ...importPeople,
  ...importFields,
  ...rejects,
  ...settings,
  ...watch,
  ...errors,
}

/** Id of a message; every language has every one of them. */
export type MessageId = keyof typeof en

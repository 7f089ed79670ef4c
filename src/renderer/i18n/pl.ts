import type { MessageId } from './en.ts'
import { app } from './pl/app.ts'
import { cases } from './pl/cases.ts'
import { comparisons } from './pl/comparisons.ts'
import { dashboard } from './pl/dashboard.ts'
import { errors } from './pl/errors.ts'
import { importFields } from './pl/import-fields.ts'
import { importPeople } from './pl/import-people.ts'
import { importReview } from './pl/import-review.ts'
import { imports } from './pl/imports.ts'
import { metrics } from './pl/metrics.ts'
import { rejects } from './pl/rejects.ts'
import { settings } from './pl/settings.ts'
import { watch } from './pl/watch.ts'

export const pl = {
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
} satisfies Record<MessageId, string>

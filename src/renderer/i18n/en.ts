import { app } from './en/app.ts'
import { cases } from './en/cases.ts'
import { charts } from './en/charts.ts'
import { comparisons } from './en/comparisons.ts'
import { dashboard } from './en/dashboard.ts'
import { errors } from './en/errors.ts'
import { importFields } from './en/import-fields.ts'
import { importPeople } from './en/import-people.ts'
import { importReview } from './en/import-review.ts'
import { imports } from './en/imports.ts'
import { metrics } from './en/metrics.ts'
import { phrases } from './en/phrases.ts'
import { playbooks } from './en/playbooks.ts'
import { rejects } from './en/rejects.ts'
import { settings } from './en/settings.ts'
import { techniques } from './en/techniques.ts'
import { transcript } from './en/transcript.ts'
import { views } from './en/views.ts'
import { watch } from './en/watch.ts'
import { work } from './en/work.ts'

export const en = {
  ...app,
  ...metrics,
  ...techniques,
  ...dashboard,
  ...charts,
  ...comparisons,
  ...cases,
  ...imports,
  ...importReview,
  ...importPeople,
  ...importFields,
  ...phrases,
  ...playbooks,
  ...rejects,
  ...settings,
  ...transcript,
  ...views,
  ...watch,
  ...work,
  ...errors,
}

/** Id of a message; every language has every one of them. */
export type MessageId = keyof typeof en

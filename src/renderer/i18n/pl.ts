import type { MessageId } from './en.ts'
import { app } from './pl/app.ts'
import { cases } from './pl/cases.ts'
import { charts } from './pl/charts.ts'
import { comparisons } from './pl/comparisons.ts'
import { dashboard } from './pl/dashboard.ts'
import { errors } from './pl/errors.ts'
import { importFields } from './pl/import-fields.ts'
import { importPeople } from './pl/import-people.ts'
import { importReview } from './pl/import-review.ts'
import { imports } from './pl/imports.ts'
import { metrics } from './pl/metrics.ts'
import { phrases } from './pl/phrases.ts'
import { playbooks } from './pl/playbooks.ts'
import { rejects } from './pl/rejects.ts'
import { settings } from './pl/settings.ts'
import { techniques } from './pl/techniques.ts'
import { transcript } from './pl/transcript.ts'
import { views } from './pl/views.ts'
import { watch } from './pl/watch.ts'
import { work } from './pl/work.ts'

export const pl = {
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
} satisfies Record<MessageId, string>

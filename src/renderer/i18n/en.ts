import { agents } from './en/agents.ts'
import { app } from './en/app.ts'
import { cases } from './en/cases.ts'
import { charts } from './en/charts.ts'
import { coaching } from './en/coaching.ts'
import { coachingBehaviours } from './en/coaching-behaviours.ts'
import { coachingPrepare } from './en/coaching-prepare.ts'
import { comparisons } from './en/comparisons.ts'
import { dashboard } from './en/dashboard.ts'
import { errors } from './en/errors.ts'
import { examples } from './en/examples.ts'
import { hrExport } from './en/hr-export.ts'
import { importFields } from './en/import-fields.ts'
import { importPeople } from './en/import-people.ts'
import { importReview } from './en/import-review.ts'
import { imports } from './en/imports.ts'
import { metrics } from './en/metrics.ts'
import { people } from './en/people.ts'
import { phrases } from './en/phrases.ts'
import { playbooks } from './en/playbooks.ts'
import { print } from './en/print.ts'
import { rejects } from './en/rejects.ts'
import { settings } from './en/settings.ts'
import { techniques } from './en/techniques.ts'
import { transcript } from './en/transcript.ts'
import { views } from './en/views.ts'
import { watch } from './en/watch.ts'
import { work } from './en/work.ts'

export const en = {
  ...app,
  ...agents,
  ...metrics,
  ...techniques,
  ...dashboard,
  ...charts,
  ...coaching,
  ...coachingBehaviours,
  ...coachingPrepare,
  ...comparisons,
  ...cases,
  ...examples,
  ...hrExport,
  ...imports,
  ...importReview,
  ...importPeople,
  ...importFields,
  ...people,
  ...phrases,
  ...playbooks,
  ...print,
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

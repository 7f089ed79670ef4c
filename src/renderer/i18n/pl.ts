import type { MessageId } from './en.ts'
import { agents } from './pl/agents.ts'
import { app } from './pl/app.ts'
import { cases } from './pl/cases.ts'
import { charts } from './pl/charts.ts'
import { coaching } from './pl/coaching.ts'
import { coachingBehaviours } from './pl/coaching-behaviours.ts'
import { coachingPrepare } from './pl/coaching-prepare.ts'
import { comparisons } from './pl/comparisons.ts'
import { dashboard } from './pl/dashboard.ts'
import { errors } from './pl/errors.ts'
import { examples } from './pl/examples.ts'
import { hrExport } from './pl/hr-export.ts'
import { importFields } from './pl/import-fields.ts'
import { importPeople } from './pl/import-people.ts'
import { importReview } from './pl/import-review.ts'
import { imports } from './pl/imports.ts'
import { metrics } from './pl/metrics.ts'
import { people } from './pl/people.ts'
import { phrases } from './pl/phrases.ts'
import { playbooks } from './pl/playbooks.ts'
import { print } from './pl/print.ts'
import { rejects } from './pl/rejects.ts'
import { settings } from './pl/settings.ts'
import { techniques } from './pl/techniques.ts'
import { transcript } from './pl/transcript.ts'
import { views } from './pl/views.ts'
import { watch } from './pl/watch.ts'
import { work } from './pl/work.ts'

export const pl = {
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
} satisfies Record<MessageId, string>

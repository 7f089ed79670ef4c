import './people.css'
import { Button, Select } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { ErasureTarget } from '#shared/ipc/people-schemas.ts'
import { useWorkspace } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { Page } from '../../ui/page.tsx'
import { Backups } from './backups.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { OwnFilePart } from './own-file-part.tsx'
import { PastErasures } from './past-erasures.tsx'
import { PeopleCard } from './people-card.tsx'
import { TransparencyPart } from './transparency-part.tsx'

const route = getRouteApi('/people')
const MOST_SHOWN = 200

/** Everything about data on people in one place: hand it out, explain it, erase it. */
export function PeoplePage() {
  const t = useT()
  const { locale } = useIntl()
  const { compare } = useFormat()
  const { data: workspace } = useWorkspace()
  const { agent: asked } = route.useSearch()
  const [chosen, setChosen] = useState<string | null>(asked ?? null)
  const [erasing, setErasing] = useState<ErasureTarget | null>(null)
  const names = workspace.kind === 'ready' ? workspace.agents.map(({ name }) => name).toSorted(compare) : []
  const agent = chosen !== null && names.includes(chosen) ? chosen : null
  return (
    <Page title={t('people.title')} lead={t('people.lead')}>
      <PeopleCard title={t('people.own.title')} text={t('people.own.text')}>
        <Select
          label={t('people.own.agent')}
          placeholder={t('people.own.choose')}
          data={names}
          value={agent}
          onChange={setChosen}
          searchable
          clearable
          limit={MOST_SHOWN}
          maw={420}
          w="100%"
        />
        {agent === null ? null : <OwnFilePart key={agent} agent={agent} />}
      </PeopleCard>
      <PeopleCard title={t('people.sheet.title')} text={t('people.sheet.text')}>
        <TransparencyPart />
      </PeopleCard>
      <PeopleCard title={t('people.erase.agent.title')} text={t('people.erase.agent.text')}>
        <Select
          label={t('people.own.agent')}
          placeholder={t('people.own.choose')}
          data={names}
          value={agent}
          onChange={setChosen}
          searchable
          clearable
          limit={MOST_SHOWN}
          maw={420}
          w="100%"
        />
        <Button
          variant="default"
          disabled={agent === null}
          onClick={() => {
            const language = locale.startsWith('pl') ? 'pl' : 'en'
            if (agent !== null) setErasing({ kind: 'agent', agent, language })
          }}
        >
          {t('people.erase.agent.action')}
        </Button>
        <EraseDialog target={erasing} onClose={() => setErasing(null)} />
      </PeopleCard>
      <PeopleCard title={t('people.erase.customer.title')} text={t('people.erase.customer.text')}>
        <Link to="/dashboard" className="text-link">
          {t('people.erase.customer.cases')}
        </Link>
      </PeopleCard>
      <PeopleCard title={t('people.past.title')} text={t('people.past.text')}>
        <PastErasures />
      </PeopleCard>
      <PeopleCard title={t('people.backups.title')} text={t('people.backups.text')}>
        <Backups />
      </PeopleCard>
    </Page>
  )
}

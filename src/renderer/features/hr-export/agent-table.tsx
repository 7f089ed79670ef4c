import { Button, Checkbox, Table, TextInput } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { CaseCounts } from './case-counts.ts'
import type { Member } from './hr-draft.ts'

interface Props {
  readonly members: readonly Member[]
  readonly counts: ReadonlyMap<string, CaseCounts>
  /** Null where nobody is to be chosen one by one. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (names: readonly string[]) => void
}

/** From so many on, nobody reads through them. */
const SEARCHED_FROM = 12

/** Agents by name, each with the number of cases that the figures are of. */
export function AgentTable({ members, counts, chosen, onChoose }: Props) {
  const t = useT()
  const format = useFormat()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLocaleLowerCase()
  const shown = members
    .filter(({ name, team }) => `${name} ${team ?? ''}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => format.compare(a.name, b.name))
  const names = shown.map(({ name }) => name)

  return (
    <>
      {chosen === null && members.length < SEARCHED_FROM ? null : (
        <div className="hr-table-tools">
          {members.length < SEARCHED_FROM ? null : (
            <TextInput
              size="xs"
              className="hr-search"
              aria-label={t('hr.agents.search')}
              placeholder={t('hr.agents.search')}
              value={query}
              onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          )}
          {chosen === null ? null : (
            <>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => onChoose([...new Set([...chosen, ...names])])}
              >
                {t('hr.agents.everyone')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => onChoose(chosen.filter((name) => !names.includes(name)))}
              >
                {t('hr.agents.nobody')}
              </Button>
            </>
          )}
        </div>
      )}
      <div className="hr-agents" tabIndex={0} role="region" aria-label={t('hr.agents.list')}>
        <Table stickyHeader data-testid="hr-agents">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('hr.agents.agent')}</Table.Th>
              <Table.Th scope="col">{t('hr.agents.team')}</Table.Th>
              <Table.Th scope="col" className="text-end">
                {t('hr.agents.n')}
              </Table.Th>
              <Table.Th scope="col">{t('hr.agents.note')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((member) => (
              <AgentRow
                key={member.name}
                member={member}
                counts={counts.get(member.name)}
                isChosen={chosen === null ? null : chosen.includes(member.name)}
                onToggle={() =>
                  onChoose(
                    chosen?.includes(member.name) === true
                      ? chosen.filter((name) => name !== member.name)
                      : [...(chosen ?? []), member.name],
                  )
                }
              />
            ))}
          </Table.Tbody>
        </Table>
        {shown.length === 0 ? <p className="soft">{t('hr.agents.none')}</p> : null}
      </div>
    </>
  )
}

interface RowProps {
  readonly member: Member
  readonly counts: CaseCounts | undefined
  readonly isChosen: boolean | null
  readonly onToggle: () => void
}

function AgentRow({ member: { name, team }, counts, isChosen, onToggle }: RowProps) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {isChosen === null ? (
          name
        ) : (
          <Checkbox size="xs" label={name} checked={isChosen} onChange={onToggle} />
        )}
      </Table.Th>
      <Table.Td>{team ?? t('app.none')}</Table.Td>
      {counts === undefined ? (
        <Table.Td colSpan={2} className="soft">
          {t('hr.agents.absent')}
        </Table.Td>
      ) : (
        <>
          <Table.Td className="text-end">
            {counts.least === counts.most
              ? format.integer(counts.most)
              : t('hr.agents.range', { least: counts.least, most: counts.most })}
          </Table.Td>
          <Table.Td>
            <FewCases counts={counts} />
          </Table.Td>
        </>
      )}
    </Table.Tr>
  )
}

function FewCases({ counts: { few, small } }: { readonly counts: CaseCounts }) {
  const t = useT()
  if (few > 0) {
    return (
      <span className="hr-few">
        <TriangleAlert size={13} aria-hidden />
        {t('hr.agents.few', { count: few })}
      </span>
    )
  }
  return small > 0 ? <span className="soft">{t('hr.agents.small', { count: small })}</span> : null
}

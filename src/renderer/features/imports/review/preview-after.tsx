import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { KINDS, ROLES, STATUSES } from '#shared/case/model.ts'
import { FIELD_NAMES, type FieldName, INSTANT_FIELDS } from '#shared/import/fields.ts'
import type { TableFinding } from '#shared/import/inspection.ts'
import { createFormatter, type Formatter } from '../../../i18n/format.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../../i18n/use-t.ts'

interface Props {
  readonly table: TableFinding
  /** Zone in which instants are shown. */
  readonly timeZone: string
}

/** The first rows of a table as they would be stored; why not, where a row is refused. */
export function PreviewAfter({ table, timeZone }: Props) {
  const t = useT()
  const { locale } = useIntl()
  const numbers = useFormat()
  const format = useMemo(() => createFormatter(locale, timeZone), [locale, timeZone])
  const fields = FIELD_NAMES.filter((field) =>
    table.preview.some(({ becomes }) => becomes !== null && Object.hasOwn(becomes, field)),
  )
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={600}
      mah={420}
      tabIndex={0}
      role="region"
      aria-label={t('review.preview.after')}
    >
      <Table stickyHeader className="review-preview" data-testid="preview-after">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className="text-end">
              {t('imports.reject.row')}
            </Table.Th>
            {fields.map((field) => (
              <Table.Th key={field} scope="col">
                {t(`field.${field}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.preview.map(({ row, becomes, problem }) => (
            <Table.Tr key={row} className={problem === null ? undefined : 'review-refused'}>
              <Table.Th scope="row" className="text-end">
                {numbers.integer(row)}
              </Table.Th>
              {becomes === null ? (
                <Table.Td colSpan={Math.max(1, fields.length)}>
                  {problem === null ? (
                    <span className="soft">{t('review.preview.passedOver')}</span>
                  ) : (
                    <>
                      <strong>{t('review.preview.notTaken')}</strong>{' '}
                      {problem.column === null ? null : (
                        <>
                          <bdi>{problem.column}</bdi>:{' '}
                        </>
                      )}
                      {t(`reject.${problem.code}`, problem.parts)}
                    </>
                  )}
                </Table.Td>
              ) : (
                fields.map((field) => {
                  const value = becomes[field]
                  return (
                    <Table.Td key={field} className="review-cell" title={value}>
                      {value === undefined ? null : <bdi>{shownValue(field, value, format, t)}</bdi>}
                    </Table.Td>
                  )
                })
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function shownValue(field: FieldName, value: string, format: Formatter, t: Translate): string {
  if (INSTANT_FIELDS.some((one) => one === field)) return format.isoInstant(value)
  if (field === 'messages') return t('review.messages', { messages: Number(value) })
  if (field === 'auto_closed') return t('app.yes')
  const status = field === 'status' ? STATUSES.find((one) => one === value) : undefined
  if (status !== undefined) return t(`status.${status}`)
  const kind = field === 'kind' ? KINDS.find((one) => one === value) : undefined
  if (kind !== undefined) return t(`kind.${kind}`)
  const role = field === 'message_role' ? ROLES.find((one) => one === value) : undefined
  return role === undefined ? value : t(`case.role.${role}`)
}

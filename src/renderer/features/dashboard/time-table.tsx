import './figure-table.css'
import { Table } from '@mantine/core'
import type { ResolutionTimes } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { MIN_PERCENT_N } from './figures.ts'
import { useDurationText } from './use-duration-text.ts'

export function TimeTable({ times }: { readonly times: ResolutionTimes }) {
  const t = useT()
  const format = useFormat()
  const duration = useDurationText()
  const { bins, resolved, openCases, medianHours, p90Hours, business } = times
  const marks = [
    { id: 'median', hours: medianHours, open: business?.medianHours ?? null },
    { id: 'p90', hours: p90Hours, open: business?.p90Hours ?? null },
  ] as const
  return (
    <Table.ScrollContainer type="native" minWidth={320} className="figure-table">
      <Table data-testid="times-table">
        <Table.Caption>{t('times.title')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('times.column.time')}</Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('times.column.cases')}
            </Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('times.column.share')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bins.map((bin) => (
            <Table.Tr key={bin.fromHours}>
              <Table.Th scope="row">{duration.bin(bin)}</Table.Th>
              <Table.Td className="text-end">{format.integer(bin.count)}</Table.Td>
              <Table.Td className="text-end">
                {resolved < MIN_PERCENT_N ? t('app.none') : format.percent(bin.count / resolved)}
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr data-total>
            <Table.Th scope="row">{t('times.column.resolved')}</Table.Th>
            <Table.Td className="text-end">{format.integer(resolved)}</Table.Td>
            <Table.Td />
          </Table.Tr>
          {marks.map(({ id, hours, open }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">{t(`times.${id}`)}</Table.Th>
              <Table.Td className="text-end">
                {hours === null ? t('app.none') : duration.time(hours)}
              </Table.Td>
              <Table.Td className="text-end">
                {open === null ? null : t('times.business', { time: duration.openTime(open) })}
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('times.column.open')}</Table.Th>
            <Table.Td className="text-end">{format.integer(openCases)}</Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useT } from '../../i18n/use-t.ts'
import { splitConstants } from './constant-columns.ts'
import { csvCells } from './csv-cells.ts'

interface Props {
  readonly csv: string
  readonly delimiter: ',' | ';'
}

/** A file laid out in the columns that its rows differ in. */
export function CsvTable({ csv, delimiter }: Props) {
  const t = useT()
  const { constants, head, rows } = useMemo(() => splitConstants(csvCells(csv, delimiter)), [csv, delimiter])
  return (
    <>
      {constants.length === 0 ? null : (
        <p className="hr-constants">
          <span className="soft">{t('hr.preview.constants')}</span>
          {constants.map(([name, value]) => (
            <span key={name}>
              <span className="soft">{name}</span> {value}
            </span>
          ))}
        </p>
      )}
      <div
        className="card hr-table"
        tabIndex={0}
        role="region"
        aria-label={t('hr.preview.table')}
        data-testid="hr-preview"
      >
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {head.map((cell, index) => (
                <Table.Th key={index} scope="col">
                  {cell}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Table.Tr key={index}>
                {row.map((cell, column) => (
                  <Table.Td key={column}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  )
}

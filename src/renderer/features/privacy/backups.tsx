import { Button } from '@mantine/core'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useBackups, useRemoveBackups } from '../../data/people-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** The backups in the workspace's folder, which still hold what was erased after they were made. */
export function Backups() {
  const t = useT()
  const format = useFormat()
  const { data, error } = useBackups()
  const remove = useRemoveBackups()
  const [isAsking, setAsking] = useState(false)
  const failed = error ?? remove.error
  const backups = data?.backups ?? []
  return (
    <>
      {failed === null ? null : <FailureAlert failure={failureOf(failed)} />}
      {data !== undefined && backups.length === 0 ? <p className="soft">{t('people.backups.none')}</p> : null}
      {backups.length === 0 ? null : (
        <ul className="people-list" data-testid="backups">
          {backups.map(({ name, bytes, madeAtMs }) => (
            <li key={name}>
              {t('people.backups.row', { name, size: format.bytes(bytes), day: format.day(madeAtMs) })}
            </li>
          ))}
        </ul>
      )}
      {backups.length === 0 ? null : isAsking ? (
        <div className="people-actions" role="group" aria-label={t('people.backups.title')}>
          <span>{t('people.backups.sure')}</span>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => {
              remove.mutate(
                backups.map(({ name }) => name),
                { onSuccess: () => setAsking(false) },
              )
            }}
          >
            {t('people.backups.yes')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('people.backups.no')}
          </Button>
        </div>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('people.backups.remove', { count: backups.length })}
        </Button>
      )}
    </>
  )
}

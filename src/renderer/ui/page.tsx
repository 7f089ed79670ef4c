import { Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useT } from '../i18n/use-t.ts'

interface Props {
  readonly title: string
  readonly lead?: ReactNode | undefined
  /** Stands above the title. */
  readonly before?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Page({ title, lead, before, wide = false, children }: Props) {
  const t = useT()
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      {before}
      <header className="page-head">
        <Title order={1}>{title}</Title>
        {lead === undefined ? null : <p>{lead}</p>}
      </header>
      {children}
    </div>
  )
}

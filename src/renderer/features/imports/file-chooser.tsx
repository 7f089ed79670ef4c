import { Button, Text } from '@mantine/core'
import { FileUp } from 'lucide-react'
import { chooseImportFiles } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'

/** Where an import begins. */
export function FileChooser() {
  const t = useT()
  return (
    <section className="card import-drop">
      <FileUp size={30} strokeWidth={1.4} aria-hidden />
      <Text fw={600}>{t('imports.drop.title')}</Text>
      <Text c="dimmed">{t('imports.drop.text')}</Text>
      <Button onClick={() => void chooseImportFiles()}>{t('imports.choose')}</Button>
    </section>
  )
}

import { notifications } from '@mantine/notifications'
import { type DragEvent, type ReactNode, useState } from 'react'
import { proposeImport } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'

/** Takes files dropped anywhere on the page. Other ways to the same end stand on the page itself. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const t = useT()
  const [isOver, setIsOver] = useState(false)

  async function take(files: readonly File[]) {
    const registered = await Promise.all(files.map((file) => window.closewell.registerDroppedFile(file)))
    const known = registered.filter((file) => file !== null)
    if (known.length < files.length || files.length === 0) {
      notifications.show({ color: 'ochre', message: t('imports.drop.notAFile') })
    }
    await proposeImport(known)
  }

  return (
    <div
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void take([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}

import { notifications } from '@mantine/notifications'
import { type DragEvent, type ReactNode, useState } from 'react'
import { proposeImport } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'

/** Takes a file dropped anywhere on the page. Other ways to the same end stand on the page itself. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const t = useT()
  const [isOver, setIsOver] = useState(false)

  async function take(files: readonly File[]) {
    const [file, ...others] = files
    const registered =
      file === undefined || others.length > 0 ? null : await window.closewell.registerDroppedFile(file)
    if (registered !== null) return proposeImport(registered)
    notifications.show({
      color: 'ochre',
      message: t(others.length > 0 ? 'imports.drop.one' : 'imports.drop.notAFile'),
    })
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

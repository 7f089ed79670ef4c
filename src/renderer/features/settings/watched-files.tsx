import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useWatchedFiles, type WatchedFile } from '../../data/watched-imports.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { describeWatched } from './watched-text.ts'

/** What became of the files that came into the watched folder since the app was started. */
export function WatchedFiles() {
  const t = useT()
  const files = useWatchedFiles()
  return (
    <div className="watched-files">
      <div className="watched-head">
        <Title order={3}>{t('watch.results')}</Title>
        <Link to="/imports" className="text-link">
          {t('watch.results.all')}
        </Link>
      </div>
      {files.length === 0 ? (
        <p className="soft">{t('watch.results.empty')}</p>
      ) : (
        <ul data-testid="watched-files">
          {files.map((file) => (
            <WatchedFileItem key={file.number} file={file} />
          ))}
        </ul>
      )}
    </div>
  )
}

function WatchedFileItem({ file: { imported, atMs } }: { readonly file: WatchedFile }) {
  const t = useT()
  const format = useFormat()
  const { title, text, isTrouble } = describeWatched(imported, t)
  const Icon = isTrouble ? TriangleAlert : CircleCheck
  return (
    <li className={isTrouble ? 'watched-trouble' : undefined}>
      <Icon size={16} aria-hidden />
      <div>
        <strong>
          <bdi>{title}</bdi>
        </strong>{' '}
        <span className="soft small">{format.instant(atMs)}</span>
        <div className="soft">{text}</div>
      </div>
    </li>
  )
}

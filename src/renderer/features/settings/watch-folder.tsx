import { Alert, Button, Group, Loader, Select } from '@mantine/core'
import { FolderOpen, FolderX, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import type { WatchState } from '#shared/ipc/contract.ts'
import { failureOf } from '../../data/call.ts'
import { useChangeWatch, useChooseWatchedFolder, useProfiles, useWatch } from '../../data/queries.ts'
import { useWatchedFiles } from '../../data/watched-imports.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { WatchedFiles } from './watched-files.tsx'

/** Which folder's new files are imported by themselves, with what, and what became of them. */
export function WatchFolder() {
  const t = useT()
  const { data: watch, error } = useWatch()
  const choose = useChooseWatchedFolder()
  const change = useChangeWatch()
  const files = useWatchedFiles()
  const chooseButton = useRef<HTMLButtonElement>(null)
  const failed = error ?? choose.error ?? change.error
  if (watch === undefined) {
    return error === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <FailureAlert failure={failureOf(error)} />
    )
  }
  const { folder, profileId } = watch
  const Icon = folder === null ? FolderX : FolderOpen

  function stop() {
    change.mutate({ isOn: false, profileId })
    // The button that was pressed goes away.
    chooseButton.current?.focus()
  }

  return (
    <>
      {failed === null ? null : <FailureAlert failure={failureOf(failed)} />}
      <div>
        <div className="watch-state" role="status" data-testid="watch-state">
          <Icon size={17} aria-hidden />
          <span>{folder === null ? t('watch.off') : t('watch.on', { folder })}</span>
        </div>
        <Group gap="xs" mt={8}>
          <Button
            ref={chooseButton}
            variant="default"
            loading={choose.isPending}
            onClick={() => choose.mutate(null)}
          >
            {t(folder === null ? 'watch.choose' : 'watch.chooseOther')}
          </Button>
          {folder === null ? null : (
            <Button variant="subtle" onClick={stop}>
              {t('watch.stop')}
            </Button>
          )}
        </Group>
      </div>
      {folder === null || watch.isReachable ? null : (
        <Notice
          title={t('watch.unreachable.title', { folder })}
          text={t('watch.unreachable.text')}
          testId="watch-unreachable"
        />
      )}
      {folder === null ? null : (
        <ProfileChoice watch={watch} onChange={(id) => change.mutate({ isOn: true, profileId: id })} />
      )}
      {folder === null && files.length === 0 ? null : <WatchedFiles />}
    </>
  )
}

const NO_PROFILE = 'none'

interface ProfileProps {
  readonly watch: WatchState
  readonly onChange: (profileId: number | null) => void
}

function ProfileChoice({ watch: { profileId }, onChange }: ProfileProps) {
  const t = useT()
  const { data } = useProfiles()
  const profiles = data?.profiles ?? []
  const isGone = data !== undefined && profileId !== null && profiles.every(({ id }) => id !== profileId)
  return (
    <>
      {isGone ? (
        <Notice
          title={t('watch.profile.gone.title')}
          text={t('watch.profile.gone')}
          testId="watch-profile-gone"
        />
      ) : null}
      <Select
        label={t('watch.profile')}
        description={t('watch.profile.help')}
        placeholder={t('watch.profile.choose')}
        data={[
          { value: NO_PROFILE, label: t('watch.profile.none') },
          ...profiles.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={isGone ? null : String(profileId ?? NO_PROFILE)}
        onChange={(value) => onChange(profiles.find(({ id }) => String(id) === value)?.id ?? null)}
        allowDeselect={false}
        maw={420}
      />
    </>
  )
}

interface NoticeProps {
  readonly title: string
  readonly text: string
  readonly testId: string
}

/** Why no new file is imported at the moment. */
function Notice({ title, text, testId }: NoticeProps) {
  return (
    <Alert
      role="alert"
      color="ochre"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={title}
      data-testid={testId}
    >
      {text}
    </Alert>
  )
}

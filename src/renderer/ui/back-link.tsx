import { Button } from '@mantine/core'
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useT } from '../i18n/use-t.ts'

/** Back to where the user came from, with its position; to the dashboard where there is no way back. */
export function BackLink() {
  const t = useT()
  const router = useRouter()
  const navigate = useNavigate()
  const canGoBack = useCanGoBack()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className="back-link"
      leftSection={<ArrowLeft size={15} aria-hidden />}
      onClick={() => {
        if (canGoBack) router.history.back()
        else void navigate({ to: '/dashboard' })
      }}
    >
      {t('app.back')}
    </Button>
  )
}

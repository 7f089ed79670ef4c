import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './app.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createQueryClient } from '../data/query-client.ts'
import { Preferences } from './preferences.tsx'
import { createAppRouter } from './router.tsx'
import { theme } from './theme.ts'

function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}

export function Root() {
  const [client] = useState(createQueryClient)
  const [router] = useState(createAppRouter)
  return (
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <Preferences>
          <RouterProvider router={router} />
        </Preferences>
      </MantineProvider>
    </QueryClientProvider>
  )
}

import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/lib/display.mjs'

const report = process.env['CLOSEWELL_E2E_REPORT']

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // On one display a second worker's windows would take the focus from the first one's; without any, each has its own.
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: { trace: 'retain-on-failure' },
})

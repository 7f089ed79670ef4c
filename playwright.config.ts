import { defineConfig } from '@playwright/test'

const report = process.env['CLOSEWELL_E2E_REPORT']

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each spec opens real windows on one display; a second worker would take the focus from the first.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: { trace: 'retain-on-failure' },
})

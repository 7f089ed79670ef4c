import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // A process a file: better-sqlite3 is native code, and a crash must name the file that caused it.
    pool: 'forks',
    // Property tests on a busy machine take longer than the usual 5 s.
    testTimeout: 20_000,
    // Rules must not depend on the zone of the machine that tests them.
    env: { TZ: 'America/New_York' },
  },
})

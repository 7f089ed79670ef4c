import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    pool: 'forks',
    // Property tests on a busy machine take longer than the usual 5 s.
    testTimeout: 60_000,
    // Rules must not depend on the zone of the machine that tests them.
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/{shared,renderer}/**/*.test.{ts,tsx}'],
          // Nothing here keeps state between files, and loading the modules anew for each takes longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          // A process a file: better-sqlite3 is native code, and a crash must name the file that caused it.
          include: [
            'src/main/**/*.test.ts',
            'test/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'bench/**/*.test.ts',
          ],
        },
      },
    ],
  },
})

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const MOCKED = ['src/main/ipc/register.test.ts', 'test/examples/deskly.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    // By itself it leaves one core to a watcher, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    // Nothing keeps state between files, and loading the modules anew for each takes longer than the tests. A crash of
    // native code still names its file, and costs no other.
    isolate: false,
    // Property tests on a busy machine take longer than the usual 5 s.
    testTimeout: 60_000,
    // Rules must not depend on the zone of the machine that tests them.
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        // They put a module in another's place, which has to be the first time it is loaded, and must not last.
        test: { name: 'mocked', include: MOCKED, isolate: true },
      },
      { extends: true, test: { name: 'pure', include: ['src/{shared,renderer}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'app',
          include: [
            'src/main/**/*.test.ts',
            'test/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'bench/**/*.test.ts',
          ],
          exclude: MOCKED,
        },
      },
    ],
  },
})

import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, ROOT, test } from './support/app.ts'

const DEMO = join(ROOT, 'out', 'demo')

test('a start without a display shows the app in pictures, from its first page to an import taken back', async ({
  display,
}) => {
  test.slow()
  const command = [join(ROOT, 'scripts', 'demo.mjs')]
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env: display })
  expect(stdout).toContain('Amara Okafor')
  const log = await readFile(join(DEMO, 'log.txt'), 'utf8')
  expect(log).toContain('saw the welcome page again')
  expect(log).not.toContain('the window reported')
  for (const name of ['dashboard-1280x800-light.png', 'case.png', 'hr-export.csv', 'one-on-one.pdf']) {
    expect((await stat(join(DEMO, name))).size, name).toBeGreaterThan(1_000)
  }
})

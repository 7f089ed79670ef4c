// Runs on the pinned Node with a display: opens Closewell with a workspace of its own and takes pictures of it.
import { _electron } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from './lib/display.mjs'
import { root } from './lib/paths.mjs'

const pictures = join(root, 'out', 'demo')
await mkdir(pictures, { recursive: true })
const userData = await mkdtemp(join(tmpdir(), 'closewell-demo-'))
const app = await _electron.launch({
  args: [root, `--user-data-dir=${userData}`],
  cwd: root,
  chromiumSandbox: !isRoot(),
})
try {
  const window = await app.firstWindow()
  await window.getByRole('heading').first().waitFor()
  const file = join(pictures, 'window.png')
  await window.screenshot({ path: file })
  console.log(file)
} finally {
  await app.close()
  await rm(userData, { recursive: true, force: true })
}

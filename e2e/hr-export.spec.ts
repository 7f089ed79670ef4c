import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, saveInDialog, test } from './support/app.ts'
import { goTo } from './support/pages.ts'

test('saves the bytes that the preview shows, with definitions and manifest, and no name', async ({
  start,
  folder,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  const path = join(folder, 'hr.csv')
  await saveInDialog(app, path)
  await goTo(page, 'HR export')
  await expect(page.getByTestId('hr-preview')).toContainText('metric_id')
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByTestId('hr-saved')).toContainText('hr.csv')

  const csv = await readFile(path)
  const text = csv.toString('utf8')
  const manifest = JSON.parse(await readFile(join(folder, 'hr.manifest.json'), 'utf8')) as {
    files: { name: string; sha256: string }[]
  }
  const hash = createHash('sha256').update(csv).digest('hex')
  expect(manifest.files.find(({ name }) => name === 'hr.csv')?.sha256).toBe(hash)
  expect(await page.getByTestId('hr-saved').textContent()).toContain(hash)
  expect(text).not.toContain('closure.')
  expect(text).not.toContain('@')
  expect(await readFile(join(folder, 'definitions.csv'), 'utf8')).toContain('repeat')
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCase } from '../../store/case-reader.ts'
import { getCase } from '../cases.ts'
import { runUndo } from '../imports.ts'
import {
  AGENT_SIGNS,
  CUSTOMER_SIGNS,
  eraseFirst,
  eraseOla,
  left,
  plantedWorkspace,
} from './testing/planted.ts'

it('brings nothing back when imports are undone afterwards, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('customer', 'agent', 'both'),
      fc.shuffledSubarray([0, 1], { minLength: 1 }),
      async (who, undone) => {
        const { workspace, imports } = await plantedWorkspace()
        if (who !== 'agent') await eraseFirst(workspace)
        if (who !== 'customer') await eraseOla(workspace)
        const signs = [...(who === 'agent' ? [] : CUSTOMER_SIGNS), ...(who === 'customer' ? [] : AGENT_SIGNS)]
        for (const at of undone) {
          await runUndo(workspace, imports[at] ?? 0)
          await workspace.write((writer) => writer.sqlite.pragma('wal_checkpoint(TRUNCATE)'))
          expect(left(workspace, signs)).toEqual([])
        }
        expect(workspace.columns().length).toBe(undone.length === 2 ? 0 : 3)
        for (const id of workspace.columns().ids) {
          const { record } = readCase(workspace.reader, id) ?? {}
          if (record?.caseId === '9') continue
          expect(getCase(workspace, id)).toMatchObject({ askedSolved: true, waited: true })
        }
      },
    ),
    { numRuns: 9 },
  )
}, 60_000)

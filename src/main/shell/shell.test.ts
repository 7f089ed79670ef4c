import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { appArguments } from './command-line.ts'
import { redact } from './log.ts'
import { preferenceStore } from './preferences.ts'

describe('arguments', () => {
  it.each([
    [['--workspace', 'here'], resolve('here')],
    [['.', '--no-sandbox', '--workspace=/there', '--lang=en'], '/there'],
    [[], join('/data', 'workspace')],
    [['--workspace'], join('/data', 'workspace')],
  ])('%j', (argv, workspace) => {
    expect(appArguments(argv, '/data')).toEqual({ workspace })
  })
})

describe('preferences', () => {
  it('are kept, and the defaults where the file is damaged', () => {
    const folder = temporaryFolder()
    preferenceStore(folder).change({ theme: 'dark' })
    expect(preferenceStore(folder).read()).toEqual({ language: 'system', theme: 'dark' })
    expect(preferenceStore(join(folder, 'none')).read()).toEqual({ language: 'system', theme: 'system' })
  })
})

describe('the log', () => {
  it('blots out addresses, numbers and the name of the home folder', () => {
    const text = redact('kim@example.com +48 600 100 200 /home/kim/x.csv /Users/kim/y C:\\Users\\kim\\z 404')
    expect(text).toBe('[e-mail] [number] /home/[user]/x.csv /Users/[user]/y C:\\Users\\[user]\\z 404')
  })
})

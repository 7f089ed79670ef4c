import { basename, dirname, join } from 'node:path'
import { ClosewellError, toFailure } from '#shared/failure.ts'
import {
  contract,
  type Channel,
  type ErrorCode,
  type Input,
  type Output,
  type Result,
  type Settings,
} from '#shared/ipc/contract.ts'
import type { ChosenFile } from '#shared/ipc/contract.ts'
import type { Picture } from '#shared/ipc/picture-schema.ts'
import type { FolderWatch } from '../shell/folder-watch.ts'
import type { PreferenceStore } from '../shell/preferences.ts'
import { DEFAULT_SETTINGS } from '../services/settings.ts'
import { FORWARDED, type Forwarded } from '../worker/protocol.ts'
import type { WorkerClient } from '../worker/client.ts'
import { type DocumentContext, documentHandlers } from './document-handlers.ts'

/** What handlers need of the shell; handed in, so that they can be tested without a window. */
export interface HandlerContext extends DocumentContext {
  readonly preferences: PreferenceStore
  readonly appVersion: string
  readonly systemLanguage: 'en' | 'pl'
  readonly fileOf: (token: string) => string | undefined
  readonly chooseFilesToImport: () => Promise<ChosenFile[] | null>
  /** Path of a JSON file; null when the user closed the dialog. */
  readonly chooseMapping: () => Promise<string | null>
  readonly watch: FolderWatch
  readonly copyPicture: (picture: Picture) => Promise<void>
  readonly savePicture: (picture: Picture, path: string) => Promise<void>
  readonly reveal: (path: string) => void
  readonly preferencesChanged: () => void
  readonly logDefect: (channel: Channel, stack: string) => void
}

type Handler<C extends Channel> = (input: Input<C>) => Promise<Result<Output<C>>>
type Handlers = { readonly [C in Channel]: Handler<C> }

/** Answers a channel: parses what came in, and turns everything thrown into a failure without path or stack. */
export function createInvoke(context: HandlerContext) {
  const handlers = createHandlers(context)
  return async (channel: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isChannel(channel)) return failed(new ClosewellError('invalidInput', 'There is no such channel.'))
    const parsed = contract[channel].input.safeParse(input)
    if (!parsed.success) {
      return failed(new ClosewellError('invalidInput', 'What was asked is not understood.', { channel }))
    }
    try {
      const handler = handlers[channel] as Handler<Channel>
      return await handler(parsed.data)
    } catch (error) {
      const result = failed(error)
      if (error instanceof Error && result.error.code === 'internal') {
        context.logDefect(channel, error.stack ?? error.message)
      }
      return result
    }
  }
}

function createHandlers(context: HandlerContext): Handlers {
  const { worker, preferences } = context
  const pathsOf = (tokens: readonly string[]): string[] =>
    tokens.map((token) => {
      const path = context.fileOf(token)
      if (path === undefined) throw new ClosewellError('notFound', 'Choose the file again.')
      return path
    })
  let lastExport: string | null = null
  const settings = async (): Promise<Result<Settings>> => {
    const stored = await worker.call('settings.read', {})
    if (stored.ok) return ok({ ...stored.value, ...preferences.read() })
    // The page that says why a workspace cannot be opened needs a language too.
    return isRefusal(stored.error.code) ? ok({ ...DEFAULT_SETTINGS, ...preferences.read() }) : stored
  }
  return {
    ...forwarded(worker),
    ...documentHandlers(context, { fileName: safeFileName, withExtension }),
    'app.info': () =>
      Promise.resolve(ok({ version: context.appVersion, systemLanguage: context.systemLanguage })),
    'settings.get': settings,
    'settings.set': async ({ language, theme, ...workspace }) => {
      if (language !== undefined || theme !== undefined) {
        preferences.change({
          ...(language === undefined ? {} : { language }),
          ...(theme === undefined ? {} : { theme }),
        })
        context.preferencesChanged()
      }
      if (Object.keys(workspace).length > 0) {
        const changed = await worker.call('settings.change', workspace)
        if (!changed.ok) return changed
      }
      return settings()
    },
    'imports.choose': async () => ok(await context.chooseFilesToImport()),
    'imports.inspect': ({ tokens, ...request }) =>
      worker.call('imports.look', { ...request, paths: pathsOf(tokens) }),
    'imports.start': ({ tokens, ...request }) =>
      worker.call('imports.run', { ...request, paths: pathsOf(tokens) }),
    'cases.saveCsv': async (input) => {
      const path = await context.chooseFileToSave(`closewell-cases-${input.from}-${input.to}.csv`)
      if (path === null) return ok(null)
      const target = withExtension(path, 'csv')
      const written = await worker.call('cases.writeCsv', { ...input, path: target })
      return written.ok ? ok({ name: basename(target), rows: written.value.rows }) : written
    },
    'imports.saveRejects': async ({ id }) => {
      const path = await context.chooseFileToSave(`closewell-rejected-${id}.csv`)
      if (path === null) return ok(null)
      const target = withExtension(path, 'csv')
      const written = await worker.call('imports.writeRejects', { id, path: target })
      return written.ok ? ok({ name: basename(target), rows: written.value.rows }) : written
    },
    'profiles.export': async ({ id }) => {
      const path = await context.chooseFileToSave(`closewell-mapping-${id}.json`)
      if (path === null) return ok(null)
      const target = withExtension(path, 'json')
      const written = await worker.call('profiles.write', { id, path: target })
      return written.ok ? ok({ name: basename(target) }) : written
    },
    'profiles.import': async () => {
      const path = await context.chooseMapping()
      return path === null ? ok(null) : worker.call('profiles.read', { path })
    },
    'watch.state': () => Promise.resolve(ok(context.watch.state())),
    'watch.choose': async () => ok(await context.watch.choose()),
    'watch.set': async (change) => ok(await context.watch.set(change)),
    'people.saveOwnFile': async ({ suggestedName, ...input }) => {
      const path = await context.chooseFileToSave(`${safeFileName(suggestedName)}.json`)
      if (path === null) return ok(null)
      const target = withExtension(path, 'json')
      const written = await worker.call('people.writeOwnFile', { ...input, path: target })
      return written.ok ? ok({ name: basename(target) }) : written
    },
    'pictures.copy': async (picture) => {
      await context.copyPicture(picture)
      return ok({})
    },
    'pictures.save': async ({ picture, suggestedName }) => {
      const path = await context.chooseFileToSave(`${safeFileName(suggestedName)}.${picture.format}`)
      if (path === null) return ok(null)
      const target = withExtension(path, picture.format)
      await context.savePicture(picture, target)
      return ok({ name: basename(target) })
    },
    'hr.export': async ({ exportId, from, to }) => {
      const path = await context.chooseFileToSave(`closewell-hr-${from}-${to}.csv`)
      if (path === null) return ok(null)
      const written = await worker.call('hr.write', { exportId, path: withExtension(path, 'csv') })
      if (!written.ok) return written
      lastExport = written.value.files[0]?.path ?? null
      return ok({
        files: written.value.files.map(({ path: file, sha256, rows }) => ({
          name: basename(file),
          sha256,
          rows,
        })),
      })
    },
    'hr.saveReferences': async (input) => {
      const path = await context.chooseFileToSave('closewell-agent-numbers-keep-apart.csv')
      if (path === null) return ok(null)
      const target = withExtension(path, 'csv')
      const written = await worker.call('hr.writeReferences', { ...input, path: target })
      if (!written.ok) return written
      const isBesideExport = lastExport !== null && dirname(lastExport) === dirname(target)
      return ok({ name: basename(target), rows: written.value.rows, isBesideExport })
    },
    'hr.reveal': () => {
      if (lastExport === null) throw new ClosewellError('notFound', 'Nothing was exported yet.')
      context.reveal(lastExport)
      return Promise.resolve(ok({}))
    },
  }
}

function isRefusal(code: ErrorCode): boolean {
  return code === 'workspaceNewer' || code === 'workspaceHeld' || code === 'workspaceDamaged'
}

function forwarded(worker: WorkerClient): { readonly [C in Forwarded]: Handler<C> } {
  const entries = FORWARDED.map((channel) => [channel, (input: never) => worker.call(channel, input)])
  return Object.fromEntries(entries) as { readonly [C in Forwarded]: Handler<C> }
}

function withExtension(path: string, extension: string): string {
  return basename(path).includes('.') ? path : join(dirname(path), `${basename(path)}.${extension}`)
}

/** What every system takes as the name of a file: nothing that could be read as a folder. */
function safeFileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/gu, '') || 'closewell'
}

function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

function failed(error: unknown): Extract<Result<never>, { ok: false }> {
  return { ok: false, error: toFailure(error) }
}

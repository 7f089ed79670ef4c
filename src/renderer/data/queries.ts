import {
  keepPreviousData,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { Input, Output, Settings, WatchState } from '#shared/ipc/contract.ts'
import { call } from './call.ts'

/** Every read and write of the window. Reads are refreshed when the workspace says that it changed. */

export function useAppInfo() {
  return useSuspenseQuery({ queryKey: ['app.info'], queryFn: () => call('app.info', {}) }).data
}

export function useWorkspace() {
  return useSuspenseQuery({ queryKey: ['workspace.state'], queryFn: () => call('workspace.state', {}) })
}

export function useSettings(): Settings {
  return useSuspenseQuery({ queryKey: ['settings.get'], queryFn: () => call('settings.get', {}) }).data
}

export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Input<'settings.set'>) => call('settings.set', change),
    onSuccess: async (settings) => {
      client.setQueryData(['settings.get'], settings)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings.get' })
    },
  })
}

export function useSettingsHistory() {
  return useQuery({ queryKey: ['settings.history'], queryFn: () => call('settings.history', {}) })
}

export type FiguresInput = Input<'figures.query'>
export type Figures = Output<'figures.query'>

export function useFigures(input: FiguresInput, options: { readonly enabled?: boolean } = {}) {
  return useQuery({
    queryKey: ['figures.query', input],
    queryFn: () => call('figures.query', input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  })
}

export type TeamComparison = Output<'figures.compare'>

export function useTeamComparison(input: Input<'figures.compare'>) {
  return useQuery({
    queryKey: ['figures.compare', input],
    queryFn: () => call('figures.compare', input),
    placeholderData: keepPreviousData,
  })
}

export type RepeatInsights = Output<'figures.repeats'>

export function useRepeatInsights(input: Input<'figures.repeats'>) {
  return useQuery({
    queryKey: ['figures.repeats', input],
    queryFn: () => call('figures.repeats', input),
    placeholderData: keepPreviousData,
  })
}

export type ResolutionTimes = Output<'figures.times'>

export function useResolutionTimes(input: Input<'figures.times'>) {
  return useQuery({
    queryKey: ['figures.times', input],
    queryFn: () => call('figures.times', input),
    placeholderData: keepPreviousData,
  })
}

export function useCopyPicture() {
  return useMutation({ mutationFn: (picture: Input<'pictures.copy'>) => call('pictures.copy', picture) })
}

/** Asks where to save a drawn chart; gives null when the user closed the dialog. */
export function useSavePicture() {
  return useMutation({ mutationFn: (request: Input<'pictures.save'>) => call('pictures.save', request) })
}

export type CasesInput = Omit<Input<'cases.behind'>, 'offset' | 'limit'>
export const CASES_PAGE_SIZE = 100

/** The pages `pages` (0-based) of a case list, each 100 rows. */
export function useCasePages(input: CasesInput, pages: readonly number[]) {
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['cases.behind', input, page],
      queryFn: () =>
        call('cases.behind', { ...input, offset: page * CASES_PAGE_SIZE, limit: CASES_PAGE_SIZE }),
    })),
  })
}

export function useCase(id: number) {
  return useQuery({ queryKey: ['cases.get', id], queryFn: () => call('cases.get', { id }) })
}

export function useImports() {
  return useQuery({ queryKey: ['imports.list'], queryFn: () => call('imports.list', {}) })
}

export const REJECTS_PAGE_SIZE = 50

export function useRejects(id: number, page: number) {
  return useQuery({
    queryKey: ['imports.rejects', id, page],
    queryFn: () =>
      call('imports.rejects', { id, offset: page * REJECTS_PAGE_SIZE, limit: REJECTS_PAGE_SIZE }),
    placeholderData: keepPreviousData,
  })
}

export function useUndoImport() {
  return useMutation({ mutationFn: (id: number) => call('imports.undo', { id }) })
}

/** Asks where to save an import's refused rows; gives null when the user closed the dialog. */
export function useSaveRejects() {
  return useMutation({ mutationFn: (id: number) => call('imports.saveRejects', { id }) })
}

const PROFILES = ['profiles.list'] as const

export function useProfiles() {
  return useQuery({ queryKey: PROFILES, queryFn: () => call('profiles.list', {}) })
}

type Profiles = Output<'profiles.list'>

/** Changes the saved mappings; what comes back is the list as it is then, or null where nothing was changed. */
function useProfileChange<In>(change: (input: In) => Promise<Profiles | null>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (profiles) => {
      if (profiles !== null) client.setQueryData(PROFILES, profiles)
    },
  })
}

export function useSaveProfile() {
  return useProfileChange((profile: Input<'profiles.save'>) => call('profiles.save', profile))
}

export function useDeleteProfile() {
  return useProfileChange((id: number) => call('profiles.delete', { id }))
}

/** Saves a mapping under another name, and takes the old one away; a watched folder goes on with it. */
export function useRenameProfile() {
  return useProfileChange(async ({ id, ...profile }: Input<'profiles.save'> & { readonly id: number }) => {
    const { profiles } = await call('profiles.save', profile)
    const renamed = profiles.find(({ name }) => name === profile.name)
    const watch = await call('watch.state', {})
    if (watch.profileId === id && renamed !== undefined) {
      await call('watch.set', { isOn: watch.folder !== null, profileId: renamed.id })
    }
    return call('profiles.delete', { id })
  })
}

/** Reads a mapping from a file of the user's choice. */
export function useImportProfile() {
  return useProfileChange((_input: null) => call('profiles.import', {}))
}

export function useExportProfile() {
  return useMutation({ mutationFn: (id: number) => call('profiles.export', { id }) })
}

const VIEWS = ['views.list'] as const

export function useViews() {
  return useQuery({ queryKey: VIEWS, queryFn: () => call('views.list', {}) })
}

/** Changes the saved views; what comes back is the list as it is then. */
function useViewChange<In>(change: (input: In) => Promise<Output<'views.list'>>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: (views) => client.setQueryData(VIEWS, views) })
}

export function useSaveView() {
  return useViewChange((view: Input<'views.save'>) => call('views.save', view))
}

export function useRenameView() {
  return useViewChange((change: Input<'views.rename'>) => call('views.rename', change))
}

export function useRemoveView() {
  return useViewChange((id: number) => call('views.remove', { id }))
}

const WATCH = ['watch.state'] as const
/** Nothing tells of a folder that has gone or come back, so that is asked for while it is shown. */
const WATCH_REFRESH_MS = 5_000

export function useWatch() {
  return useQuery({
    queryKey: WATCH,
    queryFn: () => call('watch.state', {}),
    refetchInterval: WATCH_REFRESH_MS,
    // It may have changed while it was not shown.
    staleTime: 0,
  })
}

function useWatchChange<In>(change: (input: In) => Promise<WatchState | null>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (watch) => {
      if (watch !== null) client.setQueryData(WATCH, watch)
    },
  })
}

/** Asks for the folder to watch; gives null when the user closed the dialog. */
export function useChooseWatchedFolder() {
  return useWatchChange((_input: null) => call('watch.choose', {}))
}

export function useChangeWatch() {
  return useWatchChange((change: Input<'watch.set'>) => call('watch.set', change))
}

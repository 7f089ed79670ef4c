import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import { describeProblem } from '#shared/import/reject-problems.ts'
import type { EventPayload, FilesReport, Output } from '#shared/ipc/contract.ts'
import { parseInstant } from '../import/instant.ts'
import { chooseColumns, chosenColumns } from '../services/case-columns.ts'
import { writeCaseListCsv } from '../services/case-list-csv.ts'
import { listCasesBehind } from '../services/case-list.ts'
import { getCase } from '../services/cases.ts'
import { loadSample, removeSample } from '../services/demo.ts'
import { calendarId } from '../services/coaching/calendar-id.ts'
import { takeInDrafts } from '../services/coaching/sessions.ts'
import { compareTeam, exploreRepeats, resolutionTimes } from '../services/comparisons.ts'
import { queryFigures } from '../services/figures.ts'
import { listFollowUps, markFollowUp, unmarkFollowUp } from '../services/follow-ups.ts'
import { listIgnoredNo } from '../services/ignored-no.ts'
import { importHistory, importRejects, runImports, runUndo } from '../services/imports.ts'
import { inspectFiles } from '../services/inspect-imports.ts'
import { overrule, takeBackOverride } from '../services/overrides.ts'
import { profileOf, readMappingFile, writeMappingFile } from '../services/profiles.ts'
import { importWatched } from '../services/watched-import.ts'
import { listRepeats, tagRepeat, untagRepeat } from '../services/repeat-pairs.ts'
import { writeRejects } from '../services/rejects-file.ts'
import { changeViewName, dropView, keepView, savedViews } from '../services/saved-views.ts'
import { chosenPlaybooks, examplesOf, gridOf } from '../services/playbooks.ts'
import { setTeamPlaybook } from '../store/team-playbooks.ts'
import { changeSettings, settingsHistory, workspaceSettings } from '../services/settings.ts'
import { readyState, refusedState } from '../services/workspace-state.ts'
import { openForWriting, type WritableWorkspace } from '../services/workspace.ts'
import { deleteProfile, listProfiles, saveProfile } from '../store/profile-store.ts'
import { coachingUseCases } from './coaching-use-cases.ts'
import { hrUseCases } from './hr-use-cases.ts'
import { peopleUseCases } from './people-use-cases.ts'
import { phraseUseCases } from './phrase-use-cases.ts'
import type { WorkerCall, WorkerCalls, WorkerEvent } from './protocol.ts'

export type UseCases = {
  readonly [C in WorkerCall]: (
    input: WorkerCalls[C]['input'],
  ) => WorkerCalls[C]['output'] | Promise<WorkerCalls[C]['output']>
}

export type Emit = <E extends WorkerEvent>(event: E, payload: EventPayload<E>) => void

/** All use cases over the workspace of one folder, which is opened at the first call and again after a refusal. */
export function createUseCases(folder: string, appVersion: string, emit: Emit): UseCases {
  let opened: WritableWorkspace | null = null
  let running: AbortController | null = null
  let looking: AbortController | null = null

  const workspace = (): WritableWorkspace => {
    if (opened === null) {
      opened = openForWriting(folder, 'Closewell')
      phrases.opened(opened)
      takeIn(opened)
    }
    return opened
  }
  const changed = <T>(value: T): T => {
    hr.forget()
    emit('workspace.changed', {})
    return value
  }
  const phrases = phraseUseCases({ workspace, emit, changed })
  const hr = hrUseCases(workspace, appVersion)
  /** For what holds the database for long: one-on-ones that were saved meanwhile are taken in after it, done or not. */
  const holding = async <T>(job: () => T | Promise<T>): Promise<T> => {
    try {
      return await job()
    } finally {
      if (opened !== null) takeIn(opened)
    }
  }
  const importing = async <Report>(
    run: (observe: {
      onProgress: (payload: EventPayload<'imports.progress'>) => void
      signal: AbortSignal
    }) => Promise<Report>,
  ): Promise<Report> => {
    if (running !== null) throw new ClosewellError('busy', 'An import is running. Wait until it is done.')
    running = new AbortController()
    try {
      const onProgress = (payload: EventPayload<'imports.progress'>): void =>
        emit('imports.progress', payload)
      const { signal } = running
      return changed(await holding(() => run({ onProgress, signal })))
    } finally {
      running = null
      // A first import sets the zone that the sample, where it stays, was not read in.
      phrases.readAnew()
    }
  }

  /** Own cases take the sample's place; files of which no row could be taken replace nothing. */
  const replacingSample = async (report: FilesReport): Promise<FilesReport> => {
    if (report.imports.some(({ inserted }) => inserted > 0)) await removeSample(workspace())
    return report
  }
  const profiles = (): Output<'profiles.list'> => ({ profiles: listProfiles(workspace().reader) })

  return {
    'workspace.state': () => {
      try {
        return readyState(workspace())
      } catch (error) {
        const refused = refusedState(error)
        if (refused === null) throw error
        return refused
      }
    },
    'settings.read': () => workspaceSettings(workspace().reader),
    'settings.change': async (change) => {
      await workspace().write((writer) => changeSettings(writer, change))
      phrases.readAnew()
      return changed(workspaceSettings(workspace().reader))
    },
    'settings.history': () => settingsHistory(workspace().reader),
    'figures.query': (input) => queryFigures(workspace(), input),
    'figures.compare': (input) => compareTeam(workspace(), input),
    'figures.repeats': (input) => exploreRepeats(workspace(), input),
    'figures.times': (input) => resolutionTimes(workspace(), input),
    'views.list': () => savedViews(workspace()),
    'views.save': (input) => keepView(workspace(), input, Date.now()),
    'views.rename': (input) => changeViewName(workspace(), input),
    'views.remove': (input) => dropView(workspace(), input),
    'playbooks.grid': (input) => gridOf(workspace(), input),
    'playbooks.examples': (input) => examplesOf(workspace(), input),
    'playbooks.chosen': () => chosenPlaybooks(workspace()),
    'playbooks.choose': async ({ team, playbook }) => {
      await workspace().write((writer) => setTeamPlaybook(writer, team, playbook))
      return chosenPlaybooks(workspace())
    },
    ...phrases.calls,
    ...coachingUseCases({ workspace, sessionsChanged: hr.forget }),
    'calendar.id': () => calendarId(workspace()),
    ...peopleUseCases({ workspace, changed }),
    'cases.behind': (input) => listCasesBehind(workspace(), input),
    'cases.writeCsv': ({ path, ...input }) => writeCaseListCsv(workspace(), input, path),
    'cases.columns': () => ({ columns: chosenColumns(workspace().reader) }),
    'cases.chooseColumns': async ({ columns }) => {
      await workspace().write((writer) => chooseColumns(writer, columns))
      return { columns: chosenColumns(workspace().reader) }
    },
    'cases.get': ({ id }) => getCase(workspace(), id),
    'findings.overrule': async (input) => {
      await overrule(workspace(), input, Date.now())
      return changed({})
    },
    'findings.takeBack': async ({ id }) => {
      await takeBackOverride(workspace(), id)
      return changed({})
    },
    'followUps.list': (input) => listFollowUps(workspace(), input),
    'followUps.mark': async (input) => {
      await markFollowUp(workspace(), input, Date.now())
      return changed({})
    },
    'followUps.unmark': async ({ id }) => {
      await unmarkFollowUp(workspace(), id)
      return changed({})
    },
    'repeats.list': (input) => listRepeats(workspace(), input),
    'repeats.tag': async (input) => {
      await tagRepeat(workspace(), input, Date.now())
      return changed({})
    },
    'repeats.untag': async ({ id }) => {
      await untagRepeat(workspace(), id)
      return changed({})
    },
    'closure.ignoredNo': (input) => listIgnoredNo(workspace(), input),
    'imports.look': async (request) => {
      // What is looked at anew need not be looked at any longer as it was.
      looking?.abort()
      const controller = new AbortController()
      looking = controller
      const onProgress = (payload: EventPayload<'imports.progress'>): void =>
        emit('imports.progress', payload)
      return inspectFiles(workspace(), { ...request, onProgress, signal: controller.signal })
    },
    'imports.run': ({ asOf, ...request }) =>
      importing(async (observe) => {
        const asOfMs = asOf === null ? null : statedInstant(asOf)
        const report = await runImports(workspace(), { ...observe, ...request, asOfMs })
        return request.dryRun ? report : replacingSample(report)
      }),
    'imports.watched': ({ path, profileId }) =>
      importing(async (observe) =>
        replacingSample(await importWatched(workspace(), path, profileId, observe)),
      ),
    'imports.writeRejects': ({ id, path }) => writeRejects(workspace(), id, path),
    'profiles.list': profiles,
    'profiles.save': async ({ name, mapping }) => {
      await workspace().write((writer) => saveProfile(writer, name, mapping, Date.now()))
      return profiles()
    },
    'profiles.delete': async ({ id }) => {
      await workspace().write((writer) => deleteProfile(writer, id))
      return profiles()
    },
    'profiles.write': async ({ id, path }) => {
      await writeMappingFile(path, profileOf(workspace(), id).mapping)
      return {}
    },
    'profiles.read': async ({ path }) => {
      const mapping = await readMappingFile(path)
      const name = mapping.name ?? basename(path, '.json')
      await workspace().write((writer) => saveProfile(writer, name, mapping, Date.now()))
      return profiles()
    },
    'imports.cancel': () => {
      running?.abort()
      looking?.abort()
      return {}
    },
    'imports.list': () => importHistory(workspace()),
    'imports.rejects': (input) => importRejects(workspace(), input),
    'imports.undo': async ({ id }) => changed(await holding(() => runUndo(workspace(), id))),
    'demo.load': () => importing((observe) => loadSample(workspace(), observe)),
    ...hr.calls,
    'hr.write': (input) => holding(() => hr.calls['hr.write'](input)),
    'hr.writeReferences': (input) => holding(() => hr.calls['hr.writeReferences'](input)),
    close: () => {
      phrases.close()
      opened?.close()
      opened = null
      return {}
    },
  }
}

/** What could not be taken in now, as something else writes, is when that is done. */
function takeIn(workspace: WritableWorkspace): void {
  takeInDrafts(workspace).catch(() => undefined)
}

function statedInstant(text: string): number {
  const parsed = parseInstant(text, null)
  if ('problem' in parsed)
    throw new ClosewellError('invalidInput', `As-of ${text} ${describeProblem(parsed.problem)}.`)
  return parsed.atMs
}

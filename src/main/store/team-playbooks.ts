import type { Reader, Writer } from './connection.ts'

export interface TeamPlaybook {
  readonly team: string
  readonly playbook: string
}

/** By which playbook each team is coached, by the team's name; teams that have none chosen are missing. */
export function teamPlaybooks({ sqlite }: Reader): readonly TeamPlaybook[] {
  return sqlite.prepare<[], TeamPlaybook>('SELECT team, playbook FROM team_playbooks ORDER BY team').all()
}

/** Chooses a team's playbook; null takes the choice back. */
export function setTeamPlaybook({ sqlite }: Writer, team: string, playbook: string | null): void {
  if (playbook === null) sqlite.prepare('DELETE FROM team_playbooks WHERE team = ?').run(team)
  else
    sqlite.prepare('INSERT OR REPLACE INTO team_playbooks (team, playbook) VALUES (?, ?)').run(team, playbook)
}

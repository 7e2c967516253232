import type { TurnEnd } from './turns.ts'
import type { Turn } from './types.ts'

/** How lines about releases begin on the terminal. */
export const releaseLine = 'Release:'

/** What became of a turn, for the terminal of whoever runs the process, in English. */
export function sayTurn({ turn }: Pick<Turn, 'turn'>, { state, summary, findings = [] }: TurnEnd) {
  if (state === 'unchanged') return 'what is published is on the site already.'
  if (summary) {
    const times = Object.values(summary.durations).filter((time) => time !== undefined)
    const seconds = (times.reduce((sum, time) => sum + time, 0) / 1000).toFixed(1)
    return `${summary.id} is on the site: ${summary.counts.pages} pages in ${seconds} s.`
  }
  const [first] = findings
  const what = first ? sayFinding(first) : 'nobody knows why'
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  return `turn ${turn} failed, and the site stays as it was: ${what}${more}. The page of releases in the admin says more.`
}

function sayFinding({ code, path, params }: NonNullable<TurnEnd['findings']>[number]): string {
  const { message } = params
  const where = path === null ? '' : ` at ${path}`
  return `${code}${where}${message === undefined ? '' : `: ${String(message)}`}`
}

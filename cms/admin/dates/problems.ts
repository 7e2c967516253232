import type { FieldProblem } from '../../schedule/types.ts'
import type { Draft } from './draft.ts'

/** What is wrong, by the form's field; `form` for what belongs to none. */
export type FieldProblems = Partial<Record<keyof Draft | 'form', string>>

const fieldOf: Readonly<Record<string, keyof FieldProblems>> = {
  kind: 'kind',
  course: 'course',
  centre: 'centre',
  startsAt: 'start',
  endsAt: 'end',
  places: 'places',
  room: 'room',
  link: 'link',
  languages: 'languages',
  recurrence: 'rhythm',
  exceptions: 'rhythm',
  moves: 'rhythm',
}

/** Sorts what the server found to the fields of the form; `dates.0.endsAt` is the field of the end. */
export function problemsAt(problems: readonly FieldProblem[]): FieldProblems {
  const sorted: FieldProblems = {}
  for (const { field, message } of problems) {
    const steps = field.split('.').filter((step) => !/^\d+$/.test(step))
    const at = fieldOf[steps.at(-1) ?? ''] ?? 'form'
    sorted[at] = sorted[at] === undefined ? message : `${sorted[at]} ${message}`
  }
  return sorted
}

/** The fields that have to be filled in and are not, each with the sentence that says so. */
export function missingIn(draft: Draft, sentence: string): FieldProblems {
  const isOnline = draft.kind === 'webinar'
  const needed = [
    draft.kind === 'course' && !draft.course && 'course',
    !draft.centre && !isOnline && 'centre',
    !draft.centre && isOnline && !draft.link && 'link',
    !draft.day && 'day',
    !draft.start && 'start',
    !draft.end && 'end',
    draft.languages.length === 0 && 'languages',
    draft.rhythm !== 'once' && draft.until === 'day' && !draft.lastDay && 'lastDay',
  ] as const
  return Object.fromEntries(needed.filter((name) => name !== false).map((name) => [name, sentence]))
}

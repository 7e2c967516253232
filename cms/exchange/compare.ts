import { localeCodes } from '#schema/locales'
import { cellText } from './cells.ts'
import { sameMinute } from './clock.ts'
import {
  shownFields,
  type Change,
  type DateFacts,
  type SessionFacts,
  type ShownField,
} from './types.ts'

type Facts = Partial<SessionFacts & DateFacts>

/** Whether two values of a field mean the same to readers: no seconds, no invisible marks, any order. */
export function sameValue(field: ShownField, a: unknown, b: unknown): boolean {
  switch (field) {
    case 'startsAt':
    case 'endsAt':
    case 'movedFrom':
      return sameMinute(a as string | null, b as string | null)
    case 'room':
    case 'link':
      return cellText(a) === cellText(b)
    case 'languages':
      return localeCodes.every(
        (code) => (a as string[]).includes(code) === (b as string[]).includes(code),
      )
    default:
      return (a ?? null) === (b ?? null)
  }
}

/** The fields in which two states differ. */
export function changesOf(before: Facts, after: Facts): Change[] {
  return shownFields.flatMap((field) => {
    if (!(field in after) || sameValue(field, before[field], after[field])) return []
    return [{ field, before: before[field], after: after[field] }]
  })
}

/** What was there, with what differs written over it; what means the same stays to the letter. */
export function changed<State extends Facts>(before: State, after: Partial<State>): State {
  const state = { ...before }
  for (const { field } of changesOf(before, after as Facts)) {
    Object.assign(state, { [field]: after[field as keyof State] })
  }
  return state
}

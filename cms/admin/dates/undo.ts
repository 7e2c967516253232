import type { DateMark, DeskDate } from '../../schedule/types.ts'

/** What takes a tap back; `null` for a date that was added, which is cancelled at its own place. */
export function undoOf(before: DeskDate, { mark }: DateMark): DateMark | null {
  const { status, places, startsAt, endsAt } = before
  const moveBack: DateMark = { mark: 'moved', startsAt, endsAt }
  switch (mark) {
    case 'open':
    case 'few':
    case 'full':
      return { mark: places }
    case 'cancelled':
      return { mark: 'restored' }
    case 'moved':
      return status === 'moved' ? moveBack : { mark: 'restored' }
    case 'restored':
      return status === 'moved' ? moveBack : { mark: 'cancelled' }
    case 'again':
      return null
  }
}

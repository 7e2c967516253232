import type { DateMark, DeskDate } from '../../schedule/types.ts'

/** What takes a tap back; `null` for a date that was added, which is cancelled at its own place. */
export function undoOf(
  { status, places, startsAt, endsAt }: DeskDate,
  { mark }: DateMark,
): DateMark | null {
  switch (mark) {
    case 'open':
    case 'few':
    case 'full':
      return { mark: places }
    case 'cancelled':
      return { mark: 'restored' }
    case 'restored':
      if (status === 'cancelled') return { mark: 'cancelled' }
      return { mark: 'moved', startsAt, endsAt }
    case 'moved':
      return { mark: 'moved', startsAt, endsAt }
    case 'again':
      return null
  }
}

import type { CalendarScope } from '../lib/calendar-paths.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { occurrencePath, type Occurrence } from '../lib/occurrences.ts'
import { textOf } from '../lib/strings.ts'
import { sessionChips, type ChipInfo } from './session-status.ts'

/** A date in a month, in as few words as a day has room for. */
export type MonthDate = {
  href: string
  title: string
  startsAt: string
  endsAt: string
  /** Where, and for whom; the room where all dates are of one centre. */
  notes: readonly string[]
  /** What is not as one expects: a date with enough places has none. */
  chips: readonly ChipInfo[]
  isCancelled: boolean
}

type Shown = { catalogue: Catalogue; scope: CalendarScope }

/** A date as a month of a scope shows it. */
export function monthDateOf({ session, date }: Occurrence, { catalogue, scope }: Shown): MonthDate {
  const { t } = textOf(session.locale)
  return {
    href: occurrencePath({ session, date }),
    title: catalogue.titleOf(session),
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    notes: [
      ...whereOf({ session, date }, { catalogue, scope }),
      ...(session.womenOnly && scope.by !== 'women' ? [t('session.womenOnly')] : []),
    ],
    chips: sessionChips(date).filter(({ key }) => key !== 'places.open'),
    isCancelled: date.status === 'cancelled',
  }
}

/** What is not as one expects on a day of several dates, each once. */
export function marksOf(dates: readonly Pick<MonthDate, 'chips'>[]): ChipInfo[] {
  const chips = dates.flatMap((date) => date.chips)
  return [...new Map(chips.map((chip) => [chip.key, chip])).values()]
}

function whereOf({ session }: Occurrence, { catalogue, scope }: Shown): string[] {
  const { locale, room } = session
  const { t } = textOf(locale)
  const centre = catalogue.find(locale, session.centre)
  if (!centre) return [t('session.online')]
  if (scope.by !== 'centre') return [centre.city]
  return room === null ? [] : [t('session.room', { room: formatOf(locale).digits(room) })]
}

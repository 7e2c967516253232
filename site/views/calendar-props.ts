import type { Locale } from '#schema/locales'
import { calendarFilterOf, type CalendarFilterProps } from '../lib/calendar-filter.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { pageSizes, paginate } from '../lib/paginate.ts'
import { weeksOf, type Week } from './calendar-weeks.ts'
import { dateCardOf, type SessionCardInfo } from './cards.ts'
import { listPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

/** What a page of the calendar shows. */
export type CalendarProps = {
  page: PageInfo
  weeks: readonly Week<SessionCardInfo>[]
  filter: CalendarFilterProps
  place: ListPlace
}

/** Every page of the calendar in a language. */
export function calendarProps(catalogue: Catalogue, locale: Locale): CalendarProps[] {
  return paginate(catalogue.upcomingDates(locale), pageSizes.session).map(
    ({ number, count, items }) => ({
      page: listPageOf(catalogue, { locale, type: 'session', place: { number, count } }),
      weeks: weeksOf(
        items.map((found) => dateCardOf(found, catalogue)),
        catalogue.releaseDate,
      ),
      filter: calendarFilterOf(catalogue, locale, items),
      place: { number, count },
    }),
  )
}

import ICAL from 'ical.js'
import { localeOf, type Locale } from '#schema/locales'
import type { Session } from '#schema/session'
import { calendarPath, feedPath, type CalendarScope } from './calendar-paths.ts'
import { datesIn } from './calendar-scopes.ts'
import type { Catalogue } from './catalogue.ts'
import { eventText } from './ics-event.ts'
import { feedDates, feedName } from './ics-feeds.ts'
import { icsText, textProperty } from './ics-text.ts'
import { baghdadZone, zoneName } from './ics-zone.ts'
import { occurrencesOf } from './occurrences.ts'
import { textOf } from './strings.ts'

/** What files are made of; `origin` is the site's, without path. */
type Source = { catalogue: Catalogue; origin: string }

/** Every date of a session as a file to put into one's own calendar. */
export function sessionFile(session: Session, source: Source): string {
  const calendar = emptyCalendar(session.locale)
  const events = occurrencesOf([session]).map((found) =>
    eventText(found, { ...source, isMine: true }),
  )
  return icsText(calendar, events)
}

/**
 * The dates of a scope to subscribe to. Whatever is not in it any more vanishes from the subscribers'
 * calendars; what was cancelled stays and says so. Where there is no date it is a calendar without one.
 */
export function feedFile(scope: CalendarScope, { locale, ...source }: Source & { locale: Locale }) {
  const { catalogue, origin } = source
  const name = feedName(scope, { catalogue, locale })
  const absolute = (path: string) => new URL(path, origin).href
  // A scope without dates has no page.
  const page = datesIn(catalogue, locale, scope).length > 0 ? scope : ({ by: 'all' } as const)

  const calendar = emptyCalendar(locale)
  calendar.addProperty(textProperty('name', name))
  calendar.addProperty(textProperty('x-wr-calname', name))
  calendar.addProperty(textProperty('x-wr-timezone', zoneName))
  calendar.addPropertyWithValue('url', absolute(calendarPath(locale, page)))
  calendar.addProperty(new ICAL.Property(['source', {}, 'uri', absolute(feedPath(locale, scope))]))
  for (const property of ['refresh-interval', 'x-published-ttl'])
    calendar.addProperty(new ICAL.Property([property, {}, 'duration', askAgainAfter]))
  const events = feedDates(scope, { catalogue, locale }).map((found) =>
    eventText(found, { ...source, isMine: false }),
  )
  return icsText(calendar, events)
}

/** A calendar without a date in place of what was withdrawn: whoever subscribed to it is told no error. */
export function emptiedFile({ locale, page }: { locale: Locale; page: string }): string {
  const { t } = textOf(locale)
  const calendar = emptyCalendar(locale)
  const name = [t('site.name'), t('withdrawn.title')].join(' · ')
  calendar.addProperty(textProperty('name', name))
  calendar.addProperty(textProperty('x-wr-calname', name))
  calendar.addPropertyWithValue('url', page)
  return icsText(calendar)
}

// Often enough to hear in the morning of what was cancelled last night.
const askAgainAfter = 'PT6H'

function emptyCalendar(locale: Locale): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', `-//Manara//manara.iq//${localeOf(locale).lang}`)
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addSubcomponent(baghdadZone())
  return calendar
}

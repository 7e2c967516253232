import ICAL from 'ical.js'
import { baghdadInstant } from './baghdad.ts'

/** The name of the zone that every date is told in. */
export const zoneName = 'Asia/Baghdad'

/**
 * Baghdad's time since 1 October 2007, when Iraq put its clocks back for good. Earlier dates, which no
 * session has, would need the summer times before.
 */
export function baghdadZone(): ICAL.Component {
  const zone = new ICAL.Component('vtimezone')
  zone.addPropertyWithValue('tzid', zoneName)
  const standard = new ICAL.Component('standard')
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('2007-10-01T04:00:00'))
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+04:00'))
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+03:00'))
  standard.addPropertyWithValue('tzname', '+03')
  zone.addSubcomponent(standard)
  return zone
}

/** A moment as Baghdad's clocks show it, whatever the reader's show. */
export function baghdadTime(name: 'dtstart' | 'dtend', instant: string): ICAL.Property {
  const property = new ICAL.Property(name)
  property.setParameter('tzid', zoneName)
  property.setValue(ICAL.Time.fromDateTimeString(baghdadInstant(instant).slice(0, 19)))
  return property
}

/** A moment in UTC, to the second. */
export const utcTime = (instant: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`)

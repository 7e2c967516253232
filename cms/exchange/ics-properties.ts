import ICAL from 'ical.js'

/** What an event of ours says beyond RFC 5545, so that reading it restores everything. */
export const ownProperties = {
  slug: 'x-manara-session',
  kind: 'x-manara-kind',
  course: 'x-manara-course',
  centre: 'x-manara-centre',
  places: 'x-manara-places',
  status: 'x-manara-status',
  movedFrom: 'x-manara-moved-from',
  room: 'x-manara-room',
  link: 'x-manara-link',
  languages: 'x-manara-languages',
  womenOnly: 'x-manara-women-only',
  childcare: 'x-manara-childcare',
} as const

/** A property whose value is text, escaped as such whatever its name. */
export function textProperty(name: string, value: string): ICAL.Property {
  const property = new ICAL.Property(name)
  property.resetType('text')
  property.setValue(value)
  return property
}

/** A property's text; `null` where the event has no such property. */
export function textOf(event: ICAL.Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name)
  return value === null ? null : String(value)
}
